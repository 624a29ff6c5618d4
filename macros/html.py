"""HTML that passes through Jinja and Markdown as it is.

Numeric references for ASCII punctuation are exact in Python-Markdown, whatever construct the character could open
there, and no brace is left for Jinja to see.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tactful.checker import SITE
from tactful.tables.inline import nodes
from tactful.tables.model import Code, Emphasis, Link, words
from tactful.tables.references import lines, referenced

if TYPE_CHECKING:
    from collections.abc import Callable

    from tactful.tables.model import Cell, Node

_IN_WORDS = ",.-'/"
"""Punctuation that starts nothing in the middle of a line; kept so that the source stays readable."""


def text(value: object) -> str:
    """Return a value as the text of an element, on one line."""
    return "<br>".join(referenced(line, _IN_WORDS) for line in lines(str(value)))


def attribute(value: object) -> str:
    """Return a value for use between double quotes."""
    escaped = referenced(str(value), f"{_IN_WORDS}:_#")
    return re.sub(r"[\r\n\t]", lambda m: f"&#{ord(m[0])};", escaped)


def inline(value: str, link: Callable[[str], str] | None = None) -> str:
    """Return a rule's small markup (`code`, *emphasis*, [text](url)) as HTML; `link` is that of `cell`."""
    return cell(nodes(value, SITE), link)


def cell(content: Cell, link: Callable[[str], str] | None = None) -> str:
    """Return a table's cell as HTML.

    `link` turns an address that is relative to the site's root into one that is relative to the page.
    """
    return "".join(_node(node, link) for node in content)


def plain(value: str) -> str:
    """Return a rule's small markup as plain text."""
    return words(nodes(value, SITE))


def _node(node: Node, link: Callable[[str], str] | None) -> str:
    shown = text(node.text)
    if isinstance(node, Link):
        url = node.url
        if link is not None and url.startswith(SITE):
            url = link(url.removeprefix(SITE))
        return f'<a href="{attribute(url)}">{shown}</a>'
    if isinstance(node, Code):
        return f"<code>{shown}</code>"
    if isinstance(node, Emphasis):
        return f"<em>{shown}</em>"
    return shown
