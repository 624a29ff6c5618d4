"""HTML: one table element that stands by itself."""

from __future__ import annotations

from html import escape

from tactful.tables.model import Cell, Code, Emphasis, Link, Node, Table
from tactful.tables.references import address, clean, lines


def render(table: Table) -> str:
    """Return the table as an HTML element."""
    heads = "".join(f'<th scope="col">{text(column.title)}</th>' for column in table.columns)
    body = "\n".join(
        "<tr>"
        + "".join(
            f'<th scope="row">{cell(content)}</th>' if number == 0 else f"<td>{cell(content)}</td>"
            for number, content in enumerate(row)
        )
        + "</tr>"
        for row in table.rows
    )
    return (
        f'<table class="tactful-table" data-tactful="{table.name}" data-version="{table.version}" '
        f'data-digest="{table.digest}">\n<caption>{text(table.title)}</caption>\n'
        f"<thead>\n<tr>{heads}</tr>\n</thead>\n<tbody>\n{body}\n</tbody>\n</table>\n"
    )


def cell(content: Cell) -> str:
    """Return a cell's content as HTML."""
    return "".join(_node(node) for node in content)


def text(value: str) -> str:
    """Return text as HTML, line breaks kept."""
    return "<br/>".join(escape(clean(line)) for line in lines(value))


def _node(node: Node) -> str:
    shown = text(node.text)
    if isinstance(node, Link):
        return f'<a href="{escape(address(node.url))}">{shown}</a>'
    if isinstance(node, Code):
        return f"<code>{shown}</code>"
    if isinstance(node, Emphasis):
        return f"<em>{shown}</em>"
    return shown
