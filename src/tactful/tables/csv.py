"""CSV as RFC 4180 has it: a heading, CR LF, quotes where needed."""

from __future__ import annotations

import csv
import io

from tactful.tables.model import Table, words
from tactful.tables.references import clean


def render(table: Table) -> str:
    """Return the table as CSV."""
    return written(
        [[column.title for column in table.columns], *([words(c) for c in row] for row in table.rows)]
    )


def written(rows: list[list[str]]) -> str:
    """Return rows of words as CSV."""
    out = io.StringIO(newline="")
    csv.writer(out).writerows([clean(cell) for cell in row] for row in rows)
    return out.getvalue()
