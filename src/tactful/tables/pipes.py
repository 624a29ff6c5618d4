"""What the Markdown dialects with pipe tables share."""

from __future__ import annotations

from tactful.tables.model import Cell, Code, Emphasis, Link, Node, Table
from tactful.tables.references import address, lines, referenced

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

# Harmless inside words in every dialect; kept so that the source stays readable.
_KEEP = ",'"


def pipe_table(table: Table, text: Callable[[str], str]) -> str:
    """Return a pipe table; `text` renders a line of plain text."""

    def cell(content: Cell) -> str:
        return "".join(_node(node, text) for node in content).strip() or " "

    head = " | ".join(text(column.title) for column in table.columns)
    rule = "|".join("---" for _ in table.columns)
    body = "".join(f"| {' | '.join(cell(content) for content in row)} |\n" for row in table.rows)
    return f"| {head} |\n|{rule}|\n{body}"


def plain_text(text: str) -> str:
    """Return a line of text with references."""
    return referenced(text, _KEEP)


def _node(node: Node, text: Callable[[str], str]) -> str:
    shown = "<br/>".join(text(line) for line in lines(node.text))
    if isinstance(node, Link):
        return f"[{shown}]({referenced(address(node.url), '-./:')})"
    if not shown.strip():
        return shown
    if isinstance(node, Code):
        return f"<code>{shown}</code>"
    if isinstance(node, Emphasis):
        return f"<em>{shown}</em>"
    return shown
