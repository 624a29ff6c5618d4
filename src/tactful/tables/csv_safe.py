"""CSV for spreadsheets: a cell that would be read as a formula begins with an apostrophe."""

from __future__ import annotations

from tactful.tables.csv import written
from tactful.tables.model import Table, words

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def render(table: Table) -> str:
    """Return the table as CSV in which nothing is a formula."""
    rows = [[column.title for column in table.columns], *([words(c) for c in row] for row in table.rows)]
    return written([[_defused(cell) for cell in row] for row in rows])


def _defused(cell: str) -> str:
    return f"'{cell}" if cell.lstrip(" ").startswith(_FORMULA) else cell
