"""How a draft ends."""

import pytest

from tactful import Context
from tactful.draft import Draft
from tactful.reading.closing import closing


@pytest.mark.parametrize(
    ("ending", "words"),
    [
        ("Best, Jo", "Best"),
        ("Thanks!", "Thanks"),
        ("Yours,\nJo", "Yours,\nJo"),
        ("Mit freundlichen Grüßen\nJo Weber", "Mit freundlichen Grüßen\nJo Weber"),
        ("Med vänlig hälsning, Jo", "Med vänlig hälsning, Jo"),
        ("À bientôt, Jo", "À bientôt"),
        ("Good luck with the move!", "Good luck"),
        ("Good printing", "Good printing"),
        ("Looking forward to your next post", "Looking forward"),
        ("No worries if not!", "No worries"),
        ("See you on Thursday", "See you on"),
        ("xx", "xx"),
        # Words that no list knows, with a name after them, sign off all the same.
        ("Kia kaha, Jo", "Kia kaha, Jo"),
        ("Yours aye, Jo", "Yours"),
        ("Onward ever,\nJo", "Onward ever,\nJo"),
        ("Your fan, Jo", "Your fan, Jo"),
    ],
)
def test_a_courtesy_or_a_sign_off_closes(ending, words):
    draft = Draft(f"Hi Sam, I keep bees in Cork. {ending}")
    found = closing(draft, Context())
    assert found.status == "met"
    assert words in [draft.text[start:end] for start, end in found.spans]


@pytest.mark.parametrize(
    "ending",
    [
        "Jo",
        "\n\nJo Smith",
        "– Jo",
        "Jo (the one with the hat)",
        "Jo #bees",
        "Phil, plot 9",
        "Kate at the post office",
    ],
)
def test_a_bare_name_closes_half(ending):
    assert closing(Draft(f"Hi Sam, I keep bees in Cork. {ending}"), Context()).status == "partial"


def test_a_name_in_small_letters_is_known_from_the_context_or_from_the_draft():
    assert closing(Draft("Hi Sam, I keep bees. mags"), Context(sender="Mags Orr")).status == "partial"
    assert closing(Draft("hi sam, i keep bees. mags"), Context()).status == "partial"


@pytest.mark.parametrize(
    "ending",
    [
        "May I follow your blog?",
        "Let's connect!",
        "I want to see yours.",
        "I hope you accept.",
        "Happy to help, Sam.",
        "",
    ],
)
def test_a_question_a_wish_of_one_s_own_or_the_reader_s_name_closes_nothing(ending):
    assert closing(Draft(f"Hi Sam, I keep bees in Cork. {ending}"), Context()).status == "missing"
