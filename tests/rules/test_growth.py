"""Growth: twice the input may cost at most three times as much, for the draft and for every rule.

This is a gate on quadratic behaviour, not on speed. Each text is tried small first; only where the large
one is slow enough to be measured is the doubling looked at, and each figure is the least of several runs.
A quadratic rule quadruples, so what passes three by chance once does not do so three times over.
"""

import gc
import time
from functools import lru_cache
from itertools import islice

import pytest

from tactful import Context, check
from tactful.catalogue import RULES
from tactful.draft import Draft
from tactful.phrases import Phrases
from tactful.units import count

SIZES = (2000, 4000, 8000)
FLOOR = 0.004
"""Seconds: below this a text of the largest size is quick, whatever its growth."""
MOST = 3.0
HOPELESS = 0.5
"""Seconds: above this one comparison is proof enough."""
TRIES = 4

SEEDS = [
    "1. ", "a.b.", "@", "@a ", "@a@b.c ", "#a ", "(", "[a", "{{", "<", "“", "'a ", '"a" ', "`", "7", "7 ", "07 ", "+4 ", "-", "_",
    "!", "? ", "... ", "hi ", "Hi Ana, ", "Dr ", "i ", "I ", "THE ", "the the ", "you are ", "your ", "u ", "\n", "a\n", "\r\n", "  ",
    "https://a.b ", "a.com ", "a.com/", "a@b.com ", "👩‍👩‍👧", "👩‍", "🇩🇪", "1️⃣", "é", "e\u0301", "क्", "İ", "x", "Ab", "a-", "don't ", "a, ",
    "not ", "of the ", "and ", "to ", "my ", "$9 ", "% ", "é.com_", "\u200d", "\ufeff", "日本", "whatsapp ", "code ", "thanks ", "Best, Ana\n",
]  # fmt: skip


def phrases_of(find) -> list[Phrases]:
    """The pattern lists of a rule's module and of the readings that it calls."""
    modules = [getattr(find, "__globals__", {"find": find})]
    for value in list(modules[0].values()):
        inner = [cell.cell_contents for cell in getattr(value, "__closure__", None) or ()]
        modules += [
            called.__globals__
            for called in (value, *inner)
            if "tactful.reading" in getattr(called, "__module__", "") and hasattr(called, "__globals__")
        ]
    return list(
        dict.fromkeys(value for module in modules for value in module.values() if isinstance(value, Phrases))
    )


def own_words(rule) -> list[str]:
    """Strings grown from a rule itself: its examples, and the words that its patterns are looked up by."""
    seeds = [f"{example.text} " for example in rule.examples[:2]]
    for phrases in phrases_of(rule.find):
        for pattern in islice(phrases.patterns, 0, None, max(1, len(phrases.patterns) // 6)):
            words = [part.split("|")[0].strip("[]{}^$~") for part in pattern.split()]
            plain = [word for word in words if word and word[0] not in "@<._#"]
            if plain:
                seeds += [f"{' '.join(plain)} ", f"{plain[0]} "]
    return list(dict.fromkeys(seeds))


draft_of = lru_cache(maxsize=500)(Draft)


def text_of(seed: str, size: int) -> str:
    return (seed * (size // len(seed) + 1))[:size]


def seconds(work, text: str, runs: int) -> float:
    """The least time of several runs; what a run needs besides is made ready before."""
    least = float("inf")
    for _ in range(runs):
        ready = work(text)
        gc.collect(0)
        begin = time.thread_time()
        ready()
        least = min(least, time.thread_time() - begin)
    return least


def grows_too_fast(work, seed: str) -> bool:
    small, middle, large = (text_of(seed, size) for size in SIZES)
    first = seconds(work, large, 1)
    if first < FLOOR:
        return False
    if first > HOPELESS:
        return first > MOST * seconds(work, middle, 1)
    for _ in range(TRIES):
        costs = [seconds(work, text, 3) for text in (small, middle, large)]
        if costs[2] < FLOOR or costs[2] <= MOST * costs[1] or costs[1] <= MOST * costs[0] / 2:
            return False
    return True


def contexts(rule) -> list[Context]:
    made = [Context.of(purpose=rule.purposes[0])]
    if "request" in rule.purposes:
        made.append(Context.of(channel="linkedin/note", to="Ana Sousa", sender="Bo Lind", high_security=True))
    if "comment" in rule.purposes:
        made.append(Context.of(channel="x/reply", purpose="comment"))
    return made


@pytest.mark.parametrize("seed", SEEDS)
def test_a_draft_is_read_in_linear_time(seed):
    assert not grows_too_fast(lambda text: lambda: Draft(text), seed)


@pytest.mark.parametrize(
    ("unit", "weighting"),
    [("graphemes", ""), ("weighted", "x"), ("weighted", "mastodon"), ("weighted", "threads")],
)
def test_a_text_is_counted_in_linear_time(unit, weighting):
    slow = [seed for seed in SEEDS if grows_too_fast(lambda text: lambda: count(text, unit, weighting), seed)]
    assert slow == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_finds_in_linear_time(rule):
    slow = []
    for context in contexts(rule):

        def work(text, context=context):
            draft = draft_of(text)
            draft.memo.clear()
            return lambda: sum(1 for _ in rule.find(draft, context))

        slow += [seed for seed in dict.fromkeys([*SEEDS, *own_words(rule)]) if grows_too_fast(work, seed)]
    assert slow == []


@pytest.mark.parametrize(
    "seed",
    [
        "a ",
        "the the ",
        "THE ",
        "u ",
        "@a ",
        "a.com ",
        "{{x}} ",
        "👩‍👩‍👧 ",
        "thx!!! ",
        "whatsapp ",
        "dear sir ",
    ],
)
def test_a_draft_with_findings_everywhere_is_checked_in_linear_time(seed):
    """What stands between the rules' matches and the report may not compare each finding with each."""

    def seconds_of(size):
        text, begin = text_of(seed, size), time.thread_time()
        check(text, Context.of(channel="linkedin/note", to="Ana Sousa"))
        return time.thread_time() - begin

    assert any(seconds_of(9600) <= MOST * max(seconds_of(4800), FLOOR) for _ in range(TRIES))


def test_the_gate_knows_a_quadratic_cost_from_a_linear_one():
    quadratic = lambda text: lambda: [text[:end].upper() for end in range(len(text))]  # noqa: E731
    linear = lambda text: lambda: [character for _ in range(40) for character in text]  # noqa: E731
    # A busy machine can hide growth once; it is looked for with many texts.
    assert any(grows_too_fast(quadratic, "a") for _ in range(10))
    assert not grows_too_fast(linear, "a")
