"""How platforms count: UTF-16 units, bytes, grapheme clusters and weights."""

from __future__ import annotations

import re

from tactful.pattern import Pattern

# An emoji as X counts it: a keycap, a flag, or pictographs with their modifiers joined into one picture.
# © ® ™ are letters unless a variation selector makes them pictures.
_PICTURE = (
    r"\u203c\u2049\u2139\u2194-\u2199\u21a9\u21aa\u231a\u231b\u2328\u23cf\u23e9-\u23f3\u23f8-\u23fa\u24c2"
    r"\u25aa\u25ab\u25b6\u25c0\u25fb-\u25fe\u2600-\u2604\u260e\u2611\u2614\u2615\u2618\u261d\u2620\u2622"
    r"\u2623\u2626\u262a\u262e\u262f\u2638-\u263a\u2640\u2642\u2648-\u2653\u265f\u2660\u2663\u2665\u2666"
    r"\u2668\u267b\u267e\u267f\u2692-\u2697\u2699\u269b\u269c\u26a0\u26a1\u26a7\u26aa\u26ab\u26b0\u26b1"
    r"\u26bd\u26be\u26c4\u26c5\u26c8\u26ce\u26cf\u26d1\u26d3\u26d4\u26e9\u26ea\u26f0-\u26f5\u26f7-\u26fa"
    r"\u26fd\u2702\u2705\u2708-\u270d\u270f\u2712\u2714\u2716\u271d\u2721\u2728\u2733\u2734\u2744\u2747"
    r"\u274c\u274e\u2753-\u2755\u2757\u2763\u2764\u2795-\u2797\u27a1\u27b0\u27bf\u2934\u2935\u2b05-\u2b07"
    r"\u2b1b\u2b1c\u2b50\u2b55\u3030\u303d\u3297\u3299\U0001f004\U0001f0cf\U0001f170\U0001f171\U0001f17e"
    r"\U0001f17f\U0001f18e\U0001f191-\U0001f19a\U0001f201-\U0001f251\U0001f300-\U0001f64f"
    r"\U0001f680-\U0001f6ff\U0001f7e0-\U0001f7f0\U0001f90c-\U0001f9ff\U0001fa70-\U0001faff"
)
_PART = rf"(?:[{_PICTURE}](?!\ufe0e)|[\xa9\xae\u2122](?=\ufe0f))\ufe0f?+[\U0001f3fb-\U0001f3ff]?+"
_EMOJI = Pattern(
    rf"[#*0-9]\ufe0f?+\u20e3|[\U0001f1e6-\U0001f1ff]{{2}}|{_PART}(?:[\U000e0020-\U000e007e]++\U000e007f)?+(?:\u200d{_PART})*+"
)
_MENTION = Pattern(
    r"(?<![/\w])@([a-z0-9_]{1,64}+)@[a-z0-9]++(?:[.-]++[a-z0-9]++)*+", re.IGNORECASE | re.ASCII
)
_LINK = 23

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
    if text.isascii():
        return len(text) - text.count("\r\n")
    from tactful.graphemes import cluster_count

    return cluster_count(text)


def weighted_length(text: str, weighting: str) -> int:
    """Return the length of a post as `x`, `mastodon` or `threads` weighs it.

    Parameters:
        text: The post.
        weighting: The platform.

    Returns:
        For `x` what twitter-text version 3 gives: links 23, emoji 2, Latin, Greek, Cyrillic, Hebrew, Arabic and
        the like 1, all else 2. For `mastodon` grapheme clusters, links 23, of a mention the name alone. For
        `threads` code points, emoji by their UTF-8 bytes. Elsewhere code points.
    """
    weigh = _WEIGHTS.get(weighting, len)
    return weigh(text)


def _x_length(text: str) -> int:
    if not text.isascii() and max(text) >= "\u0300":
        from unicodedata import normalize

        text = normalize("NFC", text)
    length = position = 0
    for start, end in _links(text, bare=True):
        length += _x_plain(text[position:start]) + _LINK
        position = end
    return length + _x_plain(text[position:])


def _x_plain(text: str) -> int:
    """Weigh a stretch without links: an emoji is 2, whatever it is made of."""
    if text.isascii():
        return len(text)
    bare, emoji = _EMOJI.compiled.subn("", text)
    return 2 * emoji + sum(1 if _is_light(ord(character)) else 2 for character in bare)


def _is_light(code: int) -> bool:
    """Whether a code point is in one of the ranges that weigh 100 of 100 instead of 200."""
    return code <= 0x10FF or (
        0x2000 <= code <= 0x2037 and (code <= 0x200D or 0x2010 <= code <= 0x201F or code >= 0x2032)
    )


def _mastodon_length(text: str) -> int:
    length = position = 0
    for start, end in _links(text, bare=False):
        length += _mastodon_plain(text[position:start]) + _LINK
        position = end
    return length + _mastodon_plain(text[position:])


def _mastodon_plain(text: str) -> int:
    return grapheme_length(_MENTION.sub(r"@\1", text) if "@" in text else text)


def _threads_length(text: str) -> int:
    if text.isascii():
        return len(text)
    emoji = _EMOJI.compiled.findall(text)
    return len(text) + sum(byte_length(each) - len(each) for each in emoji)


def _links(text: str, *, bare: bool) -> list[tuple[int, int]]:
    if "." not in text or not (bare or "://" in text):
        return []
    from tactful.links import post_links

    return post_links(text, bare=bare)


_WEIGHTS = {"x": _x_length, "mastodon": _mastodon_length, "threads": _threads_length}


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
