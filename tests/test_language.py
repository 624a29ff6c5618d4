"""Whether a draft is English: in doubt it is."""

import pytest

from tactful.draft import Draft
from tactful.language import is_english


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("", True),
        ("Hi Priya, I teach geography in Bradford and read your talk on flood maps.", True),
        ("Guten Tag, ich habe Ihren Vortrag zum Hochwasser gern gelesen.", False),
        ("Bonjour, je suis votre collègue et vous écris pour vous dire merci.", False),
        # Another script, when most of the letters are of it.
        ("Здравствуйте, Анна", False),
        ("а б в x", False),
        ("abcd абвг", True),
        # Few foreign words may be names, titles or a greeting.
        ("Ich und Peter kommen morgen.", True),
        ("Ich und du kommen morgen.", False),
        ("Ich und du, Peter", True),
        ("Ich und du, Peter https://a.example/x", True),
        # A draft with words of both languages is English when it has at least half as many of ours.
        ("Ich und du sie the a", True),
        ("Ich und du sie der the a", False),
    ],
)
def test_a_draft_is_read_as_english_or_not(text, english):
    draft = Draft(text)
    assert is_english(draft) is english
    assert is_english(draft) is english, "the second answer is the first one"
