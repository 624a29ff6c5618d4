"""Grapheme clusters (UAX #29, Unicode 18): what a reader calls one character.

The tables are loaded when the first text with a character above U+02FF comes along. Below that every code
point is a cluster of its own, but for CR LF.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate, pairwise

# Classes, one letter each: C carriage return, N line feed, D other control, Z zero-width joiner, R regional
# indicator, P prepend, S spacing mark, L V T jamo, H syllables (A with, B without room for a vowel), X pictograph,
# Q consonant of a conjunct, K linker of one that extends, k linker that does not, E other mark in a conjunct,
# e mark that ends one, O everything else.
_SIMPLE = "\u0300"
_EXTEND = frozenset("eEKZS")
_BREAKS = frozenset("CND")
_HANGUL = frozenset(
    ("LL", "LV", "LA", "LB", "AV", "AT", "VV", "VT", "BT", "TT"),
)
_SYLLABLES = 0xAC00

_runs: list[int] = []
_letters = ""
_last: tuple[str, list[int]] = ("", [0])


def cluster_start(text: str, offset: int) -> int:
    """Return the start of the cluster that an offset lies in; a boundary stays where it is."""
    if _sure(text, offset):
        return offset
    bounds = _known_boundaries(text)
    return bounds[bisect_right(bounds, offset) - 1]


def cluster_end(text: str, offset: int) -> int:
    """Return the end of the cluster that an offset lies in; a boundary stays where it is."""
    if _sure(text, offset):
        return offset
    bounds = _known_boundaries(text)
    return bounds[bisect_right(bounds, offset - 1)]


def clusters(text: str) -> list[str]:
    """Return the clusters of a text in order."""
    return [text[start:end] for start, end in pairwise(boundaries(text))]


def cluster_count(text: str) -> int:
    """Return the number of clusters of a text."""
    if text.isascii() or max(text) < _SIMPLE:
        return len(text) - text.count("\r\n")
    return len(boundaries(text)) - 1


def boundaries(text: str) -> list[int]:
    """Return the offsets at which clusters begin, and the length of the text; linear."""
    if text.isascii() and "\r" not in text:
        return list(range(len(text) + 1))
    bounds: list[int] = []
    last = "D"
    pictograph = 0  # 1 after a pictograph and its marks, 2 after a joiner that follows them
    linked = False  # after a linker and its marks
    paired = True  # whether the last regional indicator has its partner
    for offset, character in enumerate(text):
        letter = _class(character)
        if letter == "O":
            if last != "P":
                bounds.append(offset)
            pictograph, linked = 0, False
            last = letter
            continue
        if letter == "N" and last == "C":
            joined = True
        elif last in _BREAKS or letter in _BREAKS:
            joined = False
        else:
            joined = (
                letter in _EXTEND
                or last == "P"
                or (letter == "X" and pictograph == 2)
                or (letter == "Q" and linked)
                or (letter == "R" and last == "R" and not paired)
                or last + letter in _HANGUL
            )
        if not joined:
            bounds.append(offset)
        if letter == "R":
            paired = last == "R" and not paired
        if letter == "X":
            pictograph = 1
        elif letter == "Z":
            pictograph = 2 if pictograph == 1 else 0
        elif letter not in "eEK" or pictograph == 2:
            pictograph = 0
        linked = letter in "Kk" or (linked and letter in "EZ")
        last = letter
    bounds.append(len(text))
    return bounds


def _class(character: str) -> str:
    if character < _SIMPLE:
        if character >= " " and not "\x7f" <= character < "\xa0":
            return "X" if character in "\xa9\xae" else "D" if character == "\xad" else "O"
        return {"\r": "C", "\n": "N"}.get(character, "D")
    if _plain(character):
        return "O"
    if not _runs:
        _load()
    code = ord(character)
    letter = _letters[bisect_right(_runs, code) - 1]
    if letter == "H":
        return "B" if (code - _SYLLABLES) % 28 else "A"
    return letter


def _load() -> None:
    from tactful._grapheme_data import CLASSES, DELTAS

    global _letters
    _letters = CLASSES
    _runs.extend(accumulate(int(delta, 16) for delta in DELTAS.split()))


def _sure(text: str, offset: int) -> bool:
    """Whether an offset is a boundary at first sight."""
    if offset <= 0 or offset >= len(text):
        return True
    before, after = text[offset - 1], text[offset]
    return _plain(before) and _plain(after) and not (before == "\r" and after == "\n")


def _plain(character: str) -> bool:
    """Whether it neither joins nor is joined, CR LF aside; dashes and curly quotes are too common to ask tables."""
    return character < _SIMPLE or "\u2010" <= character <= "\u2027"


def _known_boundaries(text: str) -> list[int]:
    """The boundaries of a text, kept for the last one: a report asks again for each of its findings."""
    global _last
    known = _last
    if known[0] != text:
        known = _last = (text, boundaries(text))
    return known[1]
