"""A table with every column and what every filter keeps of it, for a page that chooses when it is read.

The shape is `choices/1`: that of `table/1` with all columns, and

- `shown`: the columns that are usual, in order;
- `filters`: each filter's name and values, with the word that the heading has for them;
- `cells`: for a filter that a column answers, the words in that column that each value keeps;
- `views`: for the other filters, the rows that each combination keeps in order, counted from 1: `1-4 9`. The key is
  `all`, or `name=value` pairs in the order of `filters`, parted by spaces.

A filter can change a cell, since a limit or a severity may hang on the platform. Such a row stands there once more.
"""

from __future__ import annotations

from itertools import product

from tactful.settings import DEFAULTS
from tactful.tables.build import FILTERS, build, columns_of, filters_of, label
from tactful.tables.json import table_object

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from tactful.settings import Settings
    from tactful.tables.model import Cell

SCHEMA = "choices/1"
"""The name of the shape."""
ALL = "all"
"""The key of the view that nothing is filtered out of."""


def choices_object(name: str, settings: Settings = DEFAULTS) -> dict[str, object]:
    """Return a table with all that can be chosen, as plain values; `UnknownName` for one that does not exist."""
    columns = [column.name for column in columns_of(name)]
    usual = build(name, settings=settings)
    whole = build(name, columns=columns, settings=settings)
    cells = {key: _kept(key) for key in filters_of(name) if key in _ANSWERED.get(name, ())}
    viewed = [key for key in filters_of(name) if key not in cells]
    numbers: dict[tuple[Cell, ...], int] = {row: number for number, row in enumerate(whole.rows, 1)}
    views: dict[str, str] = {}
    for values in product(*((None, *FILTERS[key]) for key in viewed)):
        chosen = {key: value for key, value in zip(viewed, values, strict=True) if value is not None}
        rows = build(name, columns=columns, settings=settings, **chosen).rows
        kept = [numbers.setdefault(row, len(numbers) + 1) for row in rows]
        views[" ".join(f"{key}={value}" for key, value in chosen.items()) or ALL] = _spans(kept)
    return {
        **table_object(whole._replace(rows=tuple(numbers))),
        "schema": SCHEMA,
        "shown": [column.name for column in usual.columns],
        "filters": [
            {"name": key, "values": {value: label(key, value) for value in FILTERS[key]}}
            for key in filters_of(name)
        ],
        "cells": cells,
        "views": views,
    }


_ANSWERED = {"rules": ("step", "severity")}
"""Filters of tables that compare a column of their own name."""


def _kept(key: str) -> dict[str, list[str]]:
    """Return the words that each value of a filter keeps: itself, or with `+` what is graver too, which stands first."""
    values = FILTERS[key]
    return {
        value: list(values[: values.index(value[:-1]) + 1]) if value.endswith("+") else [value]
        for value in values
    }


def _spans(numbers: Iterable[int]) -> str:
    """Return numbers in their order, those that follow one another as `first-last`."""
    spans: list[list[int]] = []
    for number in numbers:
        if spans and spans[-1][1] + 1 == number:
            spans[-1][1] = number
        else:
            spans.append([number, number])
    return " ".join(str(first) if first == last else f"{first}-{last}" for first, last in spans)
