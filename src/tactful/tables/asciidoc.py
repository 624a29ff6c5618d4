"""AsciiDoc, which keeps numeric references as they are."""

from __future__ import annotations

from tactful.tables.model import Cell, Code, Emphasis, Link, Node, Table
from tactful.tables.references import address, lines, referenced


def render(table: Table) -> str:
    """Return the table as AsciiDoc."""
    widths = ",".join(["1h"] + ["1"] * (len(table.columns) - 1))
    head = " ".join(f"|{_text(column.title)}" for column in table.columns)
    body = "\n\n".join("\n".join(f"|{_cell(content)}" for content in row) for row in table.rows)
    return f'.{_text(table.title)}\n[cols="{widths}",options="header"]\n|===\n{head}\n\n{body}\n|===\n'


def _cell(content: Cell) -> str:
    return "".join(_node(node) for node in content)


def _text(value: str) -> str:
    return " +\n".join(referenced(line, ",") for line in lines(value))


def _node(node: Node) -> str:
    shown = _text(node.text)
    if isinstance(node, Link):
        return f"link:++{address(node.url)}++[{shown}]"
    if not shown.strip():
        return shown
    if isinstance(node, Code):
        return f"``{shown}``"
    if isinstance(node, Emphasis):
        return f"__{shown}__"
    return shown
