"""HTML that passes through Jinja and Markdown as it is.

Numeric references for ASCII punctuation are exact in Python-Markdown, whatever construct the character could open
there, and no brace is left for Jinja to see.
"""

from __future__ import annotations

import re

_PUNCTUATION = re.compile(r"[!-/:-@\[-`{-~]")
_IN_WORDS = frozenset(",.-'/")
"""Punctuation that starts nothing in the middle of a line; kept so that the source stays readable."""

_INLINE = re.compile(
    r"`(?P<code>[^`]+)`"
    r"|\[(?P<label>[^\]]+)\]\((?P<url>[^)\s]+)\)"
    r"|\*(?P<emphasis>[^*]+)\*"
)


def text(value: object) -> str:
    """Return a value as the text of an element, on one line."""
    plain = _PUNCTUATION.sub(_reference, str(value))
    return plain.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "<br>")


def attribute(value: object) -> str:
    """Return a value for use between double quotes."""
    escaped = re.sub(
        r"[!-/:-@\[-`{-~]", lambda m: _reference(m, keep=_IN_WORDS | {":", "_", "#"}), str(value)
    )
    return re.sub(r"[\r\n\t]", lambda m: f"&#{ord(m[0])};", escaped)


def inline(value: str, link: object = None) -> str:
    """Return a rule's small markup (`code`, *emphasis*, [text](url)) as HTML.

    `link` turns an address that is relative to the site's root into one that is relative to the page.
    """
    parts: list[str] = []
    end = 0
    for match in _INLINE.finditer(value):
        parts.append(text(value[end : match.start()]))
        end = match.end()
        if match["code"] is not None:
            parts.append(f"<code>{text(match['code'])}</code>")
        elif match["emphasis"] is not None:
            parts.append(f"<em>{text(match['emphasis'])}</em>")
        else:
            url = match["url"]
            if "://" not in url and callable(link):
                url = link(url)
            parts.append(f'<a href="{attribute(url)}">{text(match["label"])}</a>')
    parts.append(text(value[end:]))
    return "".join(parts)


def plain(value: str) -> str:
    """Return a rule's small markup as plain text."""
    return _INLINE.sub(lambda m: m["code"] or m["emphasis"] or m["label"], value)


def _reference(match: re.Match[str], keep: frozenset[str] = _IN_WORDS) -> str:
    character = match[0]
    return character if character in keep else f"&#{ord(character)};"
