"""JSON: the table's own shape, `table/1`."""

from __future__ import annotations

import json

from tactful.tables.model import Cell, Code, Emphasis, Link, Node, Table, words
from tactful.tables.references import address, clean

_KINDS = {Code: "code", Emphasis: "emphasis", Link: "link"}


def render(table: Table) -> str:
    """Return the table as JSON."""
    return json.dumps(table_object(table), ensure_ascii=False, indent=1) + "\n"


def table_object(table: Table) -> dict[str, object]:
    """Return the table as plain values."""
    return {
        "schema": "table/1",
        "name": table.name,
        "title": table.title,
        "caption": table.caption,
        "version": table.version,
        "digest": table.digest,
        "columns": [column._asdict() for column in table.columns],
        "rows": [
            {column.name: _cell(cell) for column, cell in zip(table.columns, row, strict=True)}
            for row in table.rows
        ],
    }


def _cell(cell: Cell) -> dict[str, object]:
    return {"text": clean(words(cell)), "nodes": [_node(node) for node in cell]}


def _node(node: Node) -> dict[str, str]:
    shown = {"kind": _KINDS.get(type(node), "text"), "text": clean(node.text)}
    if isinstance(node, Link):
        shown["url"] = address(node.url)
    return shown
