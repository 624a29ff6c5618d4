"""Text as numeric character references, which no dialect reads as markup."""

from __future__ import annotations

import re

_PUNCTUATION = re.compile(r"[!-/:-@\[-`{-~]")
_BREAK = re.compile(r"\r\n|[\n\r\u2028\u2029\x0b\x0c\x85]")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


def referenced(text: str, keep: str = "") -> str:
    """Return a text with every ASCII punctuation mark as a reference, except those to keep."""
    return _PUNCTUATION.sub(lambda m: m[0] if m[0] in keep else f"&#{ord(m[0])};", clean(text))


def clean(text: str) -> str:
    """Replace what no page can carry: control characters, lone surrogates and non-characters."""
    return _CONTROL.sub("\ufffd", text)


def lines(text: str) -> list[str]:
    """Split a text at every kind of line break."""
    return _BREAK.split(text)


def address(url: str) -> str:
    """Return an address with everything percent-encoded that could end it; `ValueError` for another scheme."""
    from urllib.parse import quote

    if not url.startswith(("https://", "http://")):
        raise ValueError(f"“{url}” is not a web address.")
    return quote(clean(url), safe=":/?#@!$&+,;=%-._~")
