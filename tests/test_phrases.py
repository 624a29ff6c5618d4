"""The pattern language of phrases."""

import pytest

from tactful.draft import Draft
from tactful.phrases import Phrases

TABLE = [
    # pattern, text, what is found
    ("explore synergies", "Let us EXPLORE\nsynergies", []),  # a line break ends a sentence
    ("explore synergies", "Let us EXPLORE  synergies!", ["EXPLORE  synergies"]),
    (
        "explore [some] synerg~",
        "explore synergistic paths, explore some synergy",
        ["explore synergistic", "explore some synergy"],
    ),
    ("grow|expand my network", "to expand my network", ["expand my network"]),
    ("i would like", "I'd like it; I’d like it", ["I'd like", "I’d like"]),  # either apostrophe
    ("do not", "I don't know", ["don't"]),
    ("ask ... you", "ask one small thing of you now", ["ask one small thing of you"]),
    ("ask ... you", "ask a b c d e you", []),  # a gap is four words at most
    ("call _ back", "call me back", ["call me back"]),
    ("in # minutes", "in 15 minutes", ["in 15 minutes"]),
    ("see <url>", "see https://a.org/x, please", ["see https://a.org/x"]),
    ("^ hello $", "Hello! I said hello there", ["Hello"]),
    ("^ hello", "Well, hello", []),
    ("{we are|i am} hiring", "We're hiring and I'm hiring", ["We're hiring", "I'm hiring"]),
    (
        "call {now|as soon as possible}",
        "call now, call as soon as possible",
        ["call now", "call as soon as possible"],
    ),
]


@pytest.mark.parametrize(("pattern", "text", "expected"), TABLE)
def test_a_pattern_finds_what_the_table_says(pattern, text, expected):
    draft = Draft(text)
    spans = [draft.span(*found) for found in Phrases(pattern).ranges(draft)]
    assert [text[start:end] for start, end in spans] == expected


def test_a_phrase_inside_a_quotation_is_not_the_senders():
    draft = Draft("Your essay “explore synergies” made me laugh")
    assert not Phrases("explore synergies").found(draft)


def test_a_phrase_is_excused_by_another_in_the_same_sentence():
    found = Phrases("pick your brain", unless=("about",))
    assert not found.found(Draft("May I pick your brain about seed drills?"))
    assert found.found(Draft("May I pick your brain? It is about time."))


@pytest.mark.parametrize("pattern", ["", "[maybe] this", "... you", "ab~ x"])
def test_a_pattern_that_cannot_be_looked_up_is_refused(pattern):
    with pytest.raises(ValueError, match=r"begin with a word|too short"):
        Phrases(pattern).check()
