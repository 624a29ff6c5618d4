"""A built page's article as Markdown: for the copies beside each page that people and language models read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from html_tree import Element

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

HIDDEN = (
    "headerlink",
    "md-tags",
    "rule-filters",
    "draft-edit",
    "siblings",
    "needs-scripts",
    "md-content__button",
    "tabbed-labels",
)
"""Classes of what is of use only on the page itself."""
BLOCKS = frozenset(
    "address article aside blockquote details div dl figure form footer h1 h2 h3 h4 h5 h6 header hr main nav ol p pre"
    " section table ul".split()
)


def markdown(article: Element, link: Callable[[str], str] = str) -> str:
    """Return an article as Markdown.

    Parameters:
        article: The element that holds the content.
        link: Turns each address as it stands on the page into the one to write.
    """
    text = "\n\n".join(_blocks(article.children, link))
    return re.sub(r"\n{3,}", "\n\n", text).strip() + "\n"


def _blocks(children: Iterable[Element | str], link: Callable[[str], str]) -> list[str]:
    """Return the blocks of a container; inline content between blocks makes a paragraph."""
    blocks: list[str] = []
    line: list[Element | str] = []

    def flush() -> None:
        text = _inline(line, link).strip()
        if text:
            blocks.append(text)
        line.clear()

    for child in children:
        if isinstance(child, str) or child.tag not in BLOCKS:
            line.append(child)
            continue
        flush()
        block = _block(child, link)
        if block:
            blocks.append(block)
    flush()
    return blocks


def _block(element: Element, link: Callable[[str], str]) -> str:
    if _skipped(element):
        return ""
    tag = element.tag
    if re.fullmatch("h[1-6]", tag):
        return f"{'#' * int(tag[1])} {_one_line(element, link)}"
    if tag == "p":
        return _inline(element.children, link).strip()
    if tag == "pre":
        return f"```\n{element.text.strip(chr(10))}\n```"
    if tag == "hr":
        return "---"
    if tag in {"ul", "ol"}:
        return _list(element, link)
    if tag == "dl":
        return _definitions(element, link)
    if tag == "table":
        return _table(element, link)
    inside = "\n\n".join(_blocks(element.children, link))
    if tag == "blockquote":
        return "\n".join(f"> {line}".rstrip() for line in inside.split("\n"))
    return inside


def _list(element: Element, link: Callable[[str], str]) -> str:
    lines = []
    number = int(element.get("start") or 1)
    for item in element.children:
        if isinstance(item, str) or item.tag != "li":
            continue
        number = int(item.get("value") or number)
        mark = f"{number}. " if element.tag == "ol" else "- "
        inside = "\n\n".join(_blocks(item.children, link))
        lines.append(mark + inside.replace("\n", "\n" + " " * len(mark)))
        number += 1
    return "\n".join(lines)


def _definitions(element: Element, link: Callable[[str], str]) -> str:
    lines = []
    for part in element.walk():
        if part.tag == "dt":
            lines.append(f"- **{_one_line(part, link)}**:")
        elif part.tag == "dd":
            lines[-1] += f" {_one_line(part, link)}"
    return "\n".join(lines)


def _table(element: Element, link: Callable[[str], str]) -> str:
    """Return a table in GFM; a group's heading becomes a bold line of its own before its rows."""
    head = element.find("thead")
    heads = [_cell(cell, link) for cell in head.walk() if cell.tag == "th"] if head else []
    parts: list[str] = []
    rows: list[str] = []

    def flush() -> None:
        if rows:
            top = f"| {' | '.join(heads)} |\n|{'---|' * len(heads)}"
            parts.append("\n".join([top, *rows]))
            rows.clear()

    for row in element.find_all("tr"):
        if row.parent is head:
            continue
        cells = [cell for cell in row.children if isinstance(cell, Element)]
        if row.has_class("group"):
            flush()
            parts.append(f"**{_cell(cells[0], link)}**")
            continue
        rows.append(f"| {' | '.join(_cell(cell, link) for cell in cells)} |")
    flush()
    return "\n\n".join(parts)


def _cell(element: Element, link: Callable[[str], str]) -> str:
    return _one_line(element, link).replace("|", "\\|")


def _one_line(element: Element, link: Callable[[str], str]) -> str:
    return re.sub(r"\s+", " ", _inline(element.children, link)).strip()


def _inline(children: Iterable[Element | str], link: Callable[[str], str]) -> str:
    parts = []
    for child in children:
        if isinstance(child, str):
            parts.append(re.sub(r"\s+", " ", child))
        elif not _skipped(child):
            parts.append(_span(child, link))
    return "".join(parts)


def _span(element: Element, link: Callable[[str], str]) -> str:
    tag = element.tag
    if tag == "br":
        return "\\\n"
    if tag == "img":
        return element.get("alt") or ""
    if tag == "svg":
        title = element.find("title")
        return title.text if title else ""
    if tag in {"input", "select", "button", "script", "style"}:
        return ""
    inside = _inline(element.children, link)
    if tag == "code":
        return f"`{element.text}`"
    if tag == "q":
        return f"“{inside}”"
    if not inside.strip():
        return inside
    if tag == "a" and element.get("href"):
        return f"[{inside.strip()}]({link(element.get('href') or '')})"
    if tag in {"strong", "b"}:
        return f"**{inside.strip()}**"
    if tag in {"em", "i"}:
        return f"*{inside.strip()}*"
    if tag == "mark":
        return f"=={inside}=="
    return inside


def _skipped(element: Element) -> bool:
    return element.has_class(*HIDDEN) or "hidden" in element.attributes or element.tag == "template"
