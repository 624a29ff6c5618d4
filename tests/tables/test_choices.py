"""A table with its choices gives for every filter the rows that the package builds for it."""

from itertools import product

import pytest

from tactful.finding import Severity
from tactful.settings import HouseLimit, Settings
from tactful.tables import TABLES, build
from tactful.tables.build import FILTERS, columns_of, filters_of
from tactful.tables.choices import choices_object
from tactful.tables.json import table_object

SETTINGS = Settings(
    severity={"vague-intent": Severity.ERROR},
    ignore=frozenset(["shouting"]),
    limits={"linkedin/note": HouseLimit(limit=90)},
)


def rows_of(made, filters):
    """Choose rows as a page does: those of the view, then those whose cells have one of the words."""
    names = [choice["name"] for choice in made["filters"]]
    key = " ".join(
        f"{name}={filters[name]}" for name in names if name in filters and name not in made["cells"]
    )
    numbers = [
        number
        for span in made["views"][key or "all"].split()
        for first, _, last in [span.partition("-")]
        for number in range(int(first), int(last or first) + 1)
    ]
    rows = [made["rows"][number - 1] for number in numbers]
    for name, kept in made["cells"].items():
        if name in filters:
            rows = [row for row in rows if row[name]["text"] in kept[filters[name]]]
    return rows


@pytest.mark.parametrize("name", TABLES)
def test_each_filter_gives_the_rows_that_the_package_builds(name):
    made = choices_object(name, SETTINGS)
    columns = [column.name for column in columns_of(name)]
    taken = filters_of(name)
    # All pairs of filters: more of them show nothing new.
    for values in product(*((None, *FILTERS[key]) for key in taken)):
        filters = {key: value for key, value in zip(taken, values, strict=True) if value is not None}
        if len(filters) <= 2 and (len(filters) < 2 or "purpose" in filters):
            table = build(name, columns=columns, settings=SETTINGS, **filters)
            assert rows_of(made, filters) == table_object(table)["rows"], filters


@pytest.mark.parametrize("name", TABLES)
def test_the_rest_is_the_table_itself(name):
    made = choices_object(name, SETTINGS)
    columns = [column.name for column in columns_of(name)]
    whole = table_object(build(name, columns=columns, settings=SETTINGS))
    for key in ("name", "title", "caption", "version", "digest", "columns"):
        assert made[key] == whole[key]
    assert made["schema"] == "choices/1"
    assert made["rows"][: len(whole["rows"])] == whole["rows"]
    assert made["shown"] == [column.name for column in build(name).columns]


def test_filters_have_the_words_of_a_heading():
    made = choices_object("rules")
    words = {choice["name"]: choice["values"] for choice in made["filters"]}
    assert words.keys() == {*filters_of("rules")}
    assert words["platform"]["x"] == build("rules", platform="x").title.removeprefix("Rules: ")
    assert words["severity"]["warning+"] == "warning+"
    assert choices_object("accept")["filters"] == []


def test_rows_stand_as_spans():
    assert choices_object("steps")["views"]["all"] == "1-7"
    assert choices_object("steps")["views"]["step=intent"] == "4"
