"""Jira's and old Confluence's wiki markup, which reads numeric references as text."""

from __future__ import annotations

from tactful.tables.model import Cell, Code, Emphasis, Link, Node, Table
from tactful.tables.references import address, lines, referenced


def render(table: Table) -> str:
    """Return the table as wiki markup."""
    head = "||".join(_text(column.title) for column in table.columns)
    body = "".join(f"|{'|'.join(_cell(content) for content in row)}|\n" for row in table.rows)
    return f"||{head}||\n{body}"


def _cell(content: Cell) -> str:
    return "".join(_node(node) for node in content).strip() or " "


def _text(value: str) -> str:
    return r"\\ ".join(referenced(line, ",.'") for line in lines(value))


def _node(node: Node) -> str:
    shown = _text(node.text)
    if isinstance(node, Link):
        return f"[{shown}|{address(node.url)}]"
    if not shown.strip():
        return shown
    if isinstance(node, Code):
        return "{{" + shown + "}}"
    if isinstance(node, Emphasis):
        return f"_{shown}_"
    return shown
