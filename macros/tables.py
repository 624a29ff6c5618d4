"""Tables as one line of HTML, made of cells that are HTML already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from macros import html

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

REPEATED = frozenset({"rules", "channels"})
"""Kinds of table whose rows stand on pages of their own; the search leaves them out, or every answer comes five times."""


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
                f'<td data-head="{html.attribute(name)}">{cell}</td>'
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


def source_links(sources: Iterable[tuple[str, str, str]]) -> str:
    """Return sources (title, address, day read) as links."""
    return "; ".join(f'<a href="{html.attribute(url)}">{html.text(title)}</a>' for title, url, _ in sources)
