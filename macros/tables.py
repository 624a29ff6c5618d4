"""Tables as one line of HTML: those of `tactful.tables`, dressed for the page, and those that only the guide has."""

from __future__ import annotations

from itertools import compress, groupby
from typing import TYPE_CHECKING, Any, NamedTuple

from macros import html, page
from tactful.tables import build
from tactful.tables.build import columns_of
from tactful.tables.model import words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from tactful.tables.model import Cell

NOTHING = ' class="nothing"'
"""Marks a cell that says nothing, for narrow screens to leave out."""
REPEATED = frozenset({"rules", "channels"})
"""Kinds of table whose rows stand on pages of their own; the search leaves them out, or every answer comes five times."""


class Row(NamedTuple):
    """A row of one of the package's tables, on its way into a page."""

    number: int
    """Its place in the table, from 1."""
    cells: Mapping[str, Cell]
    """Every cell by the name of its column."""
    link: Callable[[str], str]
    """Turns an address relative to the site's root into one relative to the page."""

    def words(self, column: str) -> str:
        """Return a cell's words."""
        return words(self.cells[column])

    def html(self, column: str) -> str:
        """Return a cell as HTML."""
        return html.cell(self.cells[column], self.link)


class Shown(NamedTuple):
    """A column of a page's table."""

    column: str
    """The column of the package's table that gives its heading, and its cells."""
    dress: Callable[[Row], str] | None = None
    """Makes the cell as HTML, where the page shows more than the words."""

    def cell(self, row: Row) -> str:
        """Return its cell in a row."""
        return self.dress(row) if self.dress else row.html(self.column)


def package_table(
    env: Any,
    name: str,
    columns: Sequence[Shown],
    *,
    caption: str,
    kind: str = "",
    group: Callable[[Row], str] | None = None,
    data: Callable[[Row], Mapping[str, str]] | None = None,
    keep: Callable[[Row], bool] | None = None,
    merge: Callable[[Row], str] | None = None,
    platform: str | None = None,
    step: str | None = None,
    purpose: str | None = None,
    severity: str | None = None,
) -> str:
    """Return a table of the package as the page shows it; columns in which every cell is empty are left out.

    Parameters:
        env: The environment of the page.
        name: A key of `TABLES`.
        columns: The columns, in order.
        caption: What the table shows, on this page.
        kind: A class of the table.
        group: Gives the heading that a row stands under.
        data: Gives the `data-` values of a row.
        keep: Tells which rows are wanted, besides the filters.
        merge: Rows for which it gives the same become one, with what differs in their cells on lines of its own.
        platform: As in `build`, like the next three.
        step: Only what belongs to this step.
        purpose: Only what concerns drafts for this purpose.
        severity: Only rules of this severity.
    """
    titles = {column.name: column.title for column in columns_of(name)}
    built = build(
        name, columns=tuple(titles), platform=platform, step=step, purpose=purpose, severity=severity
    )
    rows = [
        Row(number, dict(zip(titles, cells, strict=True)), lambda target: page.link(env, target))
        for number, cells in enumerate(built.rows, 1)
    ]
    merged: dict[object, list[Row]] = {}
    for row in rows:
        if keep is None or keep(row):
            merged.setdefault(merge(row) if merge else row.number, []).append(row)
    made = [
        (of[0], ["<br>".join(dict.fromkeys(column.cell(row) for row in of)) for column in columns])
        for of in merged.values()
    ]
    filled = [any(cells[at] for _, cells in made) for at in range(len(columns))]
    heads = list(compress((titles[column.column] for column in columns), filled))
    groups = groupby(made, key=lambda pair: group(pair[0]) if group else "")
    return table(
        caption,
        heads,
        [
            (title, [(list(compress(cells, filled)), data(row) if data else {}) for row, cells in pairs])
            for title, pairs in groups
        ],
        kind=kind,
    )


def table(
    caption: str,
    heads: Sequence[str],
    groups: Iterable[tuple[str, Iterable[tuple[Sequence[str], Mapping[str, str]]]]],
    *,
    kind: str = "",
) -> str:
    """Return a table whose first cell in each row is the row's heading.

    Parameters:
        caption: What the table shows; read by screen readers, also the name of the scrolling region.
        heads: The headings of the columns, as text.
        groups: Groups of rows: the group's heading (empty for none) and its rows, each with cells and `data-` values.
        kind: A class of the table, for its look on narrow screens.
    """
    head = "".join(f'<th scope="col">{html.text(name)}</th>' for name in heads)
    body = []
    for title, rows in groups:
        lines = [
            f'<tr class="group"><th scope="rowgroup" colspan="{len(heads)}">{html.text(title)}</th></tr>'
            if title
            else ""
        ]
        for cells, data in rows:
            attributes = "".join(f' data-{key}="{html.attribute(value)}"' for key, value in data.items())
            first, *rest = cells
            labelled = "".join(
                f'<td data-head="{html.attribute(name)}"{"" if cell else NOTHING}>{cell or "–"}</td>'
                for name, cell in zip(heads[1:], rest, strict=True)
            )
            lines.append(f'<tr{attributes}><th scope="row">{first}</th>{labelled}</tr>')
        body.append(f"<tbody>{''.join(lines)}</tbody>")
    quiet = " data-search-exclude" if kind in REPEATED else ""
    return (
        f'<div class="table-frame" role="region" aria-label="{html.attribute(caption)}" tabindex="0"{quiet}>'
        f'<table class="data {kind}"><caption class="vh">{html.text(caption)}</caption>'
        f"<thead><tr>{head}</tr></thead>{''.join(body)}</table></div>"
    )


def checked(row: Row) -> str:
    """Return a row's sources, and below them the day on which they were checked and how sure the row is."""
    day = html.text(row.words("checked"))
    sure = f", confidence {row.html('sure')}" if "sure" in row.cells else ""
    return (
        f'<span class="source">{row.html("sources")}</span> '
        f'<span class="checked">checked <time datetime="{day}">{day}</time>{sure}</span>'
    )
