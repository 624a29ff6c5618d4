"""Confluence's storage format: XHTML with a few elements of its own."""

from __future__ import annotations

from xml.sax.saxutils import escape, quoteattr

from tactful.tables.model import Cell, Code, Emphasis, Link, Node, Table
from tactful.tables.references import address, clean, lines


def render(table: Table) -> str:
    """Return the table in storage format."""
    heads = "".join(f"<th><p>{_text(column.title)}</p></th>" for column in table.columns)
    body = "\n".join(
        "<tr>"
        + "".join(
            f"<th><p>{_cell(content)}</p></th>" if number == 0 else f"<td><p>{_cell(content)}</p></td>"
            for number, content in enumerate(row)
        )
        + "</tr>"
        for row in table.rows
    )
    return f"<table>\n<tbody>\n<tr>{heads}</tr>\n{body}\n</tbody>\n</table>\n"


def _cell(content: Cell) -> str:
    return "".join(_node(node) for node in content)


def _text(value: str) -> str:
    return "<br/>".join(escape(clean(line)) for line in lines(value))


def _node(node: Node) -> str:
    shown = _text(node.text)
    if isinstance(node, Link):
        return f"<a href={quoteattr(address(node.url))}>{shown}</a>"
    if isinstance(node, Code):
        return f"<code>{shown}</code>"
    if isinstance(node, Emphasis):
        return f"<em>{shown}</em>"
    return shown
