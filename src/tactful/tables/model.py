"""What a table is: rows of cells, a cell of inline nodes; nothing in it is markup of any wiki."""

from __future__ import annotations

from typing import NamedTuple


class Plain(NamedTuple):
    """Words as they are; a line break is a line break."""

    text: str


class Code(NamedTuple):
    """Words shown as code."""

    text: str


class Emphasis(NamedTuple):
    """Words with emphasis."""

    text: str


class Link(NamedTuple):
    """Words that lead somewhere."""

    text: str
    url: str
    """An absolute address that begins with `https://` or `http://`."""


Node = Plain | Code | Emphasis | Link
Cell = tuple[Node, ...]


class Column(NamedTuple):
    """A column of a table."""

    name: str
    """Its name in data."""
    title: str
    """Its heading."""


class Table(NamedTuple):
    """A table, ready for any renderer."""

    name: str
    """Its name in data and addresses."""
    title: str
    """Its heading."""
    caption: str
    """What it shows, in one sentence."""
    columns: tuple[Column, ...]
    """Its columns in order; the first one names the row."""
    rows: tuple[tuple[Cell, ...], ...]
    """Its rows; each has a cell a column."""
    version: str
    """The version of the catalogue that made it."""
    digest: str
    """Sixteen hexadecimal digits of the table's content, so that a stale copy is seen."""


class Format(NamedTuple):
    """A format that tables can be rendered in."""

    name: str
    """Its name in data and options."""
    title: str
    """Who reads it."""
    suffix: str
    """What a file in it ends with, without the first dot."""
    media_type: str
    """Its media type."""


def words(cell: Cell) -> str:
    """Return a cell's words without any markup."""
    return "".join(node.text for node in cell)
