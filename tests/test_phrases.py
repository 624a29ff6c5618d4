"""The pattern language of phrases."""

import importlib
import pkgutil
import random
import sys
import time

import pytest

from tactful import reading
from tactful.catalogue import RULES
from tactful.draft import Draft
from tactful.phrases import Phrases, _alternatives, _longest, _pattern

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
    (
        "call now|{as soon as possible}",
        "call as soon as possible, call now",
        ["call as soon as possible", "call now"],
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


@pytest.mark.parametrize(
    ("pattern", "reason"),
    [
        ("", "begin with a word"),
        ("[maybe] this", "begin with a word"),
        ("... you", "begin with a word"),
        ("ab~ x", "too short"),
        ("{we are hiring", "not closed"),
        ("such @prais work", "no set of words “@prais”"),
        ("@", "no set of words “@”"),
        # Each group doubles what it stands for, each gap and each optional what there is to try.
        ("{a b|a c} " * 9, "more than 256 others"),
        ("{a b|a c} " * 10_000, "more than 256 others"),
        ("a " * 25, "more than 24 words or 3 gaps"),
        ("a ... ... ... ... b", "more than 24 words or 3 gaps"),
    ],
)
def test_a_pattern_that_cannot_be_looked_up_or_costs_too_much_is_refused(pattern, reason):
    with pytest.raises(ValueError, match=reason):
        Phrases(pattern).check()


def everywhere(patterns, draft: Draft) -> list[tuple[int, int]]:
    """What patterns find when each is tried at every word."""
    found, position = [], 0
    for at, word in enumerate(draft.words):
        heads = [
            p for p in patterns if word in p.elements[0].words or word.startswith(p.elements[0].prefixes)
        ]
        best = _longest(draft, heads, at, len(draft.words)) if at >= position else 0
        if best:
            found.append((at, best))
            position = best
    return found


def said(pattern, choice: random.Random) -> str:
    """Words that a pattern matches, and some of those that it lets stand between."""
    words = []
    for element in pattern.elements:
        between = {"any": 1, "gap": choice.randint(0, 4)}.get(element.kind)
        if between is not None:
            words += choice.choices(["tea", "you", "the", "7", "our"], k=between)
        elif not element.optional or choice.random() < 0.5:
            prefixed = [f"{prefix}s" for prefix in element.prefixes]
            words.append(choice.choice([*sorted(element.words)[:9], *prefixed] or ["7"]))
    return " ".join(words)


def all_phrases() -> list[Phrases]:
    """Every set of patterns of the rules and readings."""
    readings = [
        importlib.import_module(m.name) for m in pkgutil.iter_modules(reading.__path__, "tactful.reading.")
    ]
    rules = [sys.modules[rule.find.__module__] for rule in RULES if hasattr(rule.find, "__module__")]
    values = [value for module in [*readings, *rules] for value in vars(module).values()]
    values += [rule.find for rule in RULES]
    return list(dict.fromkeys(value for value in values if isinstance(value, Phrases)))


def test_looking_patterns_up_by_their_rarest_words_loses_none():
    choice = random.Random(11)  # noqa: S311 - the same texts each time
    for phrases in all_phrases():
        bare = Phrases(*phrases.patterns)
        patterns = [_pattern(text, written) for written in bare.patterns for text in _alternatives(written)]
        for first in range(0, len(patterns), 3):
            several = [said(pattern, choice) for pattern in patterns[first : first + 3]]
            draft = Draft(choice.choice([" ", ". ", ", and then "]).join(several))
            assert list(bare.ranges(draft)) == everywhere(patterns, draft), draft.text


def test_a_part_of_a_draft_is_searched_like_the_whole():
    phrases = Phrases("ask|tell ... you", "grow~ [very] big")
    draft = Draft("Ask for what you like. It is growing very big, so tell it to you. Ask you.")
    for first in range(len(draft.words)):
        for last in range(first, len(draft.words) + 1):
            inside = list(phrases.ranges(draft, first, last))
            assert all(first <= begin < end <= last for begin, end in inside)
            whole = [(b, e) for b, e in phrases.ranges(draft) if first <= b and e <= last]
            assert set(whole) <= set(inside)


def test_the_largest_patterns_that_are_taken_are_looked_up_in_no_time():
    """Tried in every way, a sentence of this kind would keep the matcher for longer than anybody lives."""
    draft = Draft("Zz. " + "a " * 2000)
    begin = time.thread_time()
    for pattern in (
        "a " + "[a] " * 22 + "zz",
        "a ... [a] [a] ... [a] [a] ... [a] zz",
        "{a b|a c} " * 8 + "zz",
    ):
        assert not Phrases(pattern).found(draft)
    assert time.thread_time() - begin < 20
