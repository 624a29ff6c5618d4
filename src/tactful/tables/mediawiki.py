"""MediaWiki's table syntax."""

from __future__ import annotations

import re

from tactful.tables.model import Cell, Code, Emphasis, Link, Node, Table
from tactful.tables.references import address, lines, referenced

# “RFC 123”, “PMID 123” and “ISBN …” link by themselves on older wikis.
_MAGIC = re.compile(r"\b(?:RFC|PMID|ISBN)(?=\s)")


def render(table: Table) -> str:
    """Return the table as wikitext."""
    heads = "".join(f'! scope="col" | {_text(column.title)}\n' for column in table.columns)
    body = "".join(
        "|-\n"
        + "".join(
            f'! scope="row" | {_cell(content)}\n' if number == 0 else f"| {_cell(content)}\n"
            for number, content in enumerate(row)
        )
        for row in table.rows
    )
    return f'{{| class="wikitable"\n|+ {_text(table.title)}\n{heads}{body}|}}\n'


def _cell(content: Cell) -> str:
    return "".join(_node(node) for node in content)


def _text(value: str) -> str:
    return "<br/>".join(
        _MAGIC.sub(lambda m: f"&#{ord(m[0][0])};{m[0][1:]}", referenced(line, ",")) for line in lines(value)
    )


def _node(node: Node) -> str:
    shown = _text(node.text)
    if isinstance(node, Link):
        return f"[{address(node.url)} {shown}]"
    if isinstance(node, Code):
        return f"<code>{shown}</code>"
    if isinstance(node, Emphasis):
        return f"<em>{shown}</em>"
    return shown
