"""Thanks, in English and in borrowed words."""

import pytest

from tactful import Context
from tactful.draft import Draft
from tactful.reading.thanks import follow_up, gratitude

THANKS = Context(purpose="thanks")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Thanks, Sam!", "Thanks"),
        ("Cheers for the add, Sam.", "Cheers"),
        ("thx for the follow", "thx"),
        ("I'm really grateful you said yes.", "grateful"),
        ("So kind of you to accept.", "So kind of"),
        ("Thanks to you I found the map.", "Thanks"),
        ("Hallo Björn, besten Dank!", "besten Dank"),
        ("Tusen takk, Odd", "Tusen takk"),
        ("Go raibh maith agat, Sam", "Go raibh"),
        ("Ngā mihi, Sam", "Ngā mihi"),
        ("Jërëjëf, Awa", "Jërëjëf"),
        ("Obrigada, Sam", "Obrigada"),
        ("Большое спасибо!", "спасибо"),
    ],
)
def test_thanks_are_found_in_any_language(text, words):
    draft = Draft(text)
    found = follow_up(draft, THANKS)
    assert found.status == "met"
    assert draft.text[found.spans[0].start : found.spans[0].end] == words


@pytest.mark.parametrize(
    "text",
    [
        "Great to be connected, Sam.",
        "Thanks to a friend I found you.",  # a cause, not a courtesy
        "I'd be grateful if you could send the file.",  # a wish of one's own
        "No thanks to the trains I'm late.",
        "Ty Cobb's bat hangs in our hall.",  # a name
        "The dank cellar and the carpet tack",
    ],
)
def test_words_that_only_look_like_thanks_are_none(text):
    assert gratitude(Draft(text), THANKS) == ()
    assert follow_up(Draft(text), THANKS).status == "missing"
