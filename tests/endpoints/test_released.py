"""Within a major version nothing that was released is taken away, and the check would see it."""

import copy
import json

import endpoints
import pytest
import released


@pytest.fixture(scope="module")
def before():
    return json.loads(released.KEPT.read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def now(made):
    return released.state(list(made.values()))


def test_everything_released_is_still_there(before, now):
    assert list(released.taken_away(before, now)) == []


def without(made, path):
    return [file for name, file in made.items() if name != path]


def changed(made, path, change):
    """The files with a change made to the JSON of one."""
    file = made[path]
    value = json.loads(file.body)
    change(value)
    return [*without(made, path), file._replace(body=json.dumps(value).encode())]


@pytest.mark.parametrize(
    "path",
    ["rules/vague-intent.json", "tables/rules.md", "tables/rules-linkedin.full.json", "tables/channels-request.full.json",
     "schemas/table.json", "badge.svg", "rules.json"],
)  # fmt: skip
def test_a_file_that_is_gone_is_seen(made, before, path):
    assert list(released.taken_away(before, released.state(without(made, path))))


def test_a_table_that_is_gone_is_seen(made, before):
    left = [file for file in made.values() if file.about.get("table") != "signals"]
    lines = list(released.taken_away(before, released.state(left)))
    assert "tables: “signals” is gone." in lines
    assert "columns signals: “direction” is gone." in lines


def all_without(made, start, change):
    files = []
    for file in made.values():
        if file.path.startswith(start) and file.media_type == endpoints.JSON:
            value = json.loads(file.body)
            change(value)
            file = file._replace(body=json.dumps(value).encode())
        files.append(file)
    return files


def drop(*keys):
    def change(value):
        for key in keys[:-1]:
            value = value[key]
        value.pop(keys[-1], None)

    return change


@pytest.mark.parametrize(
    ("start", "change", "line"),
    [
        ("rules/", drop("why"), "shapes rules/*.json: “why: string” is gone."),
        ("rules/", lambda value: value.update(since=1), "shapes rules/*.json: “since: string” is gone."),
        ("index.json", drop("site"), "shapes index.json: “site: string” is gone."),
        ("tables/", drop("digest"), "shapes tables/*.json: “digest: string” is gone."),
    ],
)
def test_a_key_that_is_gone_or_of_another_type_is_seen(made, before, start, change, line):
    assert line in list(released.taken_away(before, released.state(all_without(made, start, change))))


def test_a_column_that_is_gone_is_seen(made, before):
    def change(value):
        value["columns"] = [column for column in value["columns"] if column["name"] != "since"]

    state = released.state(changed(made, "tables/rules.full.json", change))
    others = released.state(
        all_without(made, "tables/rules", lambda value: "columns" in value and change(value))
    )
    assert list(released.taken_away(before, state)) == [], "another file still has it"
    assert "columns rules: “since” is gone." in list(released.taken_away(before, others))


def test_a_rule_that_changes_its_code_is_seen(before, now):
    other = copy.deepcopy(now)
    other["rules"] = [entry.replace("vague-intent N02", "vague-intent N99") for entry in now["rules"]]
    assert list(released.taken_away(before, other)) == ["rules: “vague-intent N02” is gone."]


def test_additions_are_no_fault(before, now):
    other = copy.deepcopy(now)
    other["rules"].append("new-rule N99")
    other["shapes"]["new.json"] = [": object"]
    assert list(released.taken_away(before, other)) == []
