"""Confluence's storage format: XHTML, its cells written as HTML's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tactful.tables.html import cell, text

if TYPE_CHECKING:
    from tactful.tables.model import Table


def render(table: Table) -> str:
    """Return the table in storage format."""
    heads = "".join(f"<th><p>{text(column.title)}</p></th>" for column in table.columns)
    body = "\n".join(
        "<tr>"
        + "".join(
            f"<th><p>{cell(content)}</p></th>" if number == 0 else f"<td><p>{cell(content)}</p></td>"
            for number, content in enumerate(row)
        )
        + "</tr>"
        for row in table.rows
    )
    return f"<table>\n<tbody>\n<tr>{heads}</tr>\n{body}\n</tbody>\n</table>\n"
