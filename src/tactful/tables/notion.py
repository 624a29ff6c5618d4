"""Notion's Markdown: pipe tables with its own set of backslash escapes."""

from __future__ import annotations

import re

from tactful.tables.model import Cell, Code, Emphasis, Link, Node, Table
from tactful.tables.references import address, clean, lines

_SPECIAL = re.compile(r"([\\*~`$\[\]<>{}|^_#+!-])")


def render(table: Table) -> str:
    """Return the table as Notion Markdown."""
    head = " | ".join(_text(column.title) for column in table.columns)
    rule = "|".join("---" for _ in table.columns)
    body = "".join(f"| {' | '.join(_cell(content) for content in row)} |\n" for row in table.rows)
    return f"| {head} |\n|{rule}|\n{body}"


def _cell(content: Cell) -> str:
    return "".join(_node(node) for node in content).strip() or " "


def _text(value: str) -> str:
    return "<br>".join(_SPECIAL.sub(r"\\\1", clean(line)) for line in lines(value))


def _node(node: Node) -> str:
    shown = _text(node.text)
    if isinstance(node, Link):
        return f"[{shown}]({address(node.url)})"
    if not shown.strip():
        return shown
    if isinstance(node, Code):
        return f"**{shown}**"
    if isinstance(node, Emphasis):
        return f"*{shown}*"
    return shown
