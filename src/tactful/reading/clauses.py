"""Clauses, and words in them that introduce the sender."""

from __future__ import annotations

from typing import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tactful.draft import Draft
    from tactful.finding import Span


class Words(NamedTuple):
    """Words that say who the sender is or how the two know each other."""

    kind: str
    """`who`, `tie` (a meeting, a mutual person or an introduction) or `vague`."""
    span: Span
    """Where, in code points."""


def unbroken(draft: Draft, index: int, end: int) -> bool:
    """Return whether no mark parts word `end` from the one before it; the word `index` has none before it."""
    if end == index:
        return True
    gap = draft.shadow[draft.ends[end - 1] : draft.starts[end]]
    if gap == " ":
        return True
    return not any(mark in gap for mark in ",;:.!?–—()\n")


def follows(draft: Draft, index: int, words: tuple[str, ...]) -> bool:
    """Return whether a word stands right after one of some words."""
    return index > 0 and draft.words[index - 1] in words
