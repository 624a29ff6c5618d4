"""Notion's blocks: JSON for its API, where text is never read as markup."""

from __future__ import annotations

import json

from tactful.tables.model import Cell, Code, Emphasis, Link, Node, Table
from tactful.tables.references import address, clean, lines

_LONGEST = 2000
"""The most characters that Notion takes in one rich text."""


def render(table: Table) -> str:
    """Return the table as one `table` block with its rows."""
    rows = [_row([_rich_text(column.title) for column in table.columns])]
    rows += [_row([_cell(content) for content in row]) for row in table.rows]
    block = {
        "object": "block",
        "type": "table",
        "table": {
            "table_width": len(table.columns),
            "has_column_header": True,
            "has_row_header": True,
            "children": rows,
        },
    }
    return json.dumps(block, ensure_ascii=False, indent=1) + "\n"


def _row(cells: list[list[dict[str, object]]]) -> dict[str, object]:
    return {"object": "block", "type": "table_row", "table_row": {"cells": cells}}


def _cell(content: Cell) -> list[dict[str, object]]:
    return [piece for node in content for piece in _node(node)]


def _node(node: Node) -> list[dict[str, object]]:
    pieces = _rich_text(node.text, address(node.url) if isinstance(node, Link) else None)
    for piece in pieces:
        if isinstance(node, Code):
            piece["annotations"] = {"code": True}
        elif isinstance(node, Emphasis):
            piece["annotations"] = {"italic": True}
    return pieces


def _rich_text(text: str, url: str | None = None) -> list[dict[str, object]]:
    content = clean("\n".join(lines(text)))
    link = {"link": {"url": url}} if url else {}
    return [
        {"type": "text", "text": {"content": content[start : start + _LONGEST], **link}}
        for start in range(0, len(content), _LONGEST)
    ]
