"""reStructuredText: a list table, every punctuation mark behind a backslash."""

from __future__ import annotations

import re

from tactful.tables.model import Cell, Code, Emphasis, Link, Node, Table
from tactful.tables.references import address, clean, lines

_PUNCTUATION = re.compile(r"([!-/:-@\[-`{-~])")


def render(table: Table) -> str:
    """Return the table as a `list-table`."""
    rows = [
        [_text(column.title) for column in table.columns],
        *([_cell(c) for c in row] for row in table.rows),
    ]
    body = "".join(
        "".join(f"   {'*' if number == 0 else ' '} - {cell}\n" for number, cell in enumerate(row))
        for row in rows
    )
    return f".. list-table:: {_text(table.title)}\n   :header-rows: 1\n   :stub-columns: 1\n\n{body}"


def _cell(content: Cell) -> str:
    r"""Join nodes with `\\ `, which docutils reads as nothing, so that marks need no space around them."""
    cell = r"\ ".join(_node(node) for node in content if node.text)
    # Four marks in a row would be a transition.
    return rf"\ {cell}" if cell.startswith("\\") else cell


def _text(value: str) -> str:
    # A line block would need a paragraph of its own; a space says enough.
    return " ".join(_PUNCTUATION.sub(r"\\\1", clean(line)) for line in lines(value))


def _node(node: Node) -> str:
    shown = _text(node.text).strip()
    if isinstance(node, Link):
        return f"`{shown} <{address(node.url)}>`__"
    if isinstance(node, Code):
        return f":literal:`{shown}`" if shown else ""
    if isinstance(node, Emphasis):
        return f"*{shown}*" if shown else ""
    return _text(node.text)
