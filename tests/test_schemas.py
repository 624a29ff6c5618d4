"""The published schemas: they are valid, and they hold what is written and read."""

import json
import re
import tomllib

import jsonschema
import pytest
from node import ROOT
from program import tactful

from tactful import Context, check
from tactful.browser import context_from
from tactful.catalogue import RULES
from tactful.compose import FACTS, Facts, compose
from tactful.configuration import SettingsError, dump, parse
from tactful.formats.json import composition_object, report_json, review_object, rule_object
from tactful.review import Profile, review
from tactful.schemas import schemas
from tactful.tables import TABLES
from tactful.tally import Tally
from tactful.wiki.dialects import DIALECTS
from tactful.wiki.regions import Tables
from tactful.wiki.whole import renew_data

SCHEMAS = schemas()


def closed(schema):
    """The schema without room for keys that it does not name: what we write ourselves it names in full."""
    if isinstance(schema, list):
        return [closed(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    made = {key: closed(each) for key, each in schema.items()}
    return {"additionalProperties": False, **made} if "properties" in made else made


def valid(name, value):
    jsonschema.Draft202012Validator(closed(SCHEMAS[name])).validate(value)


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_schema_is_itself_valid(name):
    jsonschema.Draft202012Validator.check_schema(SCHEMAS[name])


def test_every_report_of_the_corpus_holds_to_the_schema(corpus):
    for entry in corpus[::5]:
        valid("report", json.loads(report_json(check(entry["text"], context_from(entry)), id=entry["id"])))
    valid("report", json.loads(report_json(check("x" * 20_000, Context()))))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_every_rule_holds_to_the_schema(rule):
    valid("rule", json.loads(json.dumps(rule_object(rule))))


def test_a_review_holds_to_the_schema():
    valid(
        "review",
        json.loads(json.dumps(review_object(review(Profile.of(signals=["no-photo"], note="Hello"))))),
    )


def test_each_shape_that_is_written_is_published():
    """A shape names itself in its first member, as `report/1` does."""
    written = {
        name
        for folder in ("src/tactful", "scripts")
        for file in (ROOT / folder).rglob("*.py")
        if file.name != "schemas.py"
        for name in re.findall(r"""["']([a-z-]+)/[0-9]+["']""", file.read_text(encoding="utf-8"))
    }
    assert len(written) >= 9
    assert written <= SCHEMAS.keys()


@pytest.mark.parametrize("name", TABLES)
def test_the_data_of_a_table_for_a_wiki_hold_to_the_schema(name):
    page = renew_data("", DIALECTS["mediawiki"], Tables(), table=name, options={}, force=False).text
    valid("choices", json.loads(page))


@pytest.mark.parametrize(
    ("known", "drafts"), [((), False), (("who", "read", "why"), True)], ids=["nothing known", "enough known"]
)
def test_a_composition_holds_to_the_schema(known, drafts):
    facts = Facts(**{name: FACTS[name][1] for name in known})
    made = composition_object(compose(facts, Context.of(channel="linkedin/note", to="Priya Raman")))
    assert bool(made["variants"]) == drafts
    valid("composition", json.loads(json.dumps(made)))


def test_the_counts_of_an_audit_hold_to_the_schema():
    tally = Tally()
    valid("audit", tally.as_object())
    tally.add(check("Hi Priya, let us connect."), "2026-05")
    tally.add(check("Hi!"))
    valid("audit", json.loads(json.dumps(tally.as_object())))


def test_a_baseline_holds_to_the_schema(tmp_path):
    file = tmp_path / "baseline.json"
    tactful("check", "--write-baseline", str(file), "-", input="Hi, let us explore synergies.")
    written = json.loads(file.read_text(encoding="utf-8"))
    assert written["findings"]
    valid("baseline", written)


def test_a_line_that_is_no_draft_gives_an_error_of_the_schema():
    done = tactful("check", "--jsonl", "-", input='{"text": "Hi Priya"}\nno json\n{"txt": ""}\n')
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert [line["schema"] for line in lines] == ["report/1", "error/1", "error/1"]
    for line in lines:
        valid(line["schema"].partition("/")[0], line)


FULL = """
profile = "picky"
select = ["N02", "house-word"]
ignore = ["shouting"]
channel = "linkedin/note"
help-url = "https://wiki.example/rules/{name}"

[severity]
"vague-intent" = "error"

[limits."linkedin/note"]
recommended = 180

[[phrases]]
name = "house-word"
phrases = ["move the needle"]
severity = "error"
"""


def test_a_full_settings_file_is_valid_and_comes_back_from_its_own_dump():
    valid("settings", tomllib.loads(FULL))
    settings = parse(FULL)
    assert parse(dump(settings)) == settings
    valid("settings", tomllib.loads(dump(settings)))
    report = check("Hi Priya, let us move the needle.", Context.of(channel="linkedin/note"), settings)
    finding = next(f for f in report.findings if f.rule == "house-word")
    assert finding.severity == "error"
    assert finding.url == "https://wiki.example/rules/house-word"
    assert report.length.recommended == 180


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("ignore = [", 1, "not TOML"),
        ("\nignor = []", 2, "Did you mean “ignore”?"),
        ('ignore = ["vage-intent"]', 1, "Did you mean “vague-intent”?"),
        ('profile = "piky"', 1, "Did you mean “picky”?"),
        ('[severity]\n"N02" = "grave"', 2, "Known: error, warning, hint"),
        ('[limits."linkedin/nte"]\nlimit = 5', 1, "Did you mean “linkedin/note”?"),
        ('[limits."linkedin/note"]\nlimit = -5', 2, "whole number from 1"),
        ('[[phrases]]\nname = "Bad Name"\nphrases = ["x y"]', 2, "lower-case words"),
        ('[[phrases]]\nname = "vague-intent"\nphrases = ["x"]', 2, "rule of the catalogue"),
        ('[[phrases]]\nname = "a"\nphrases = ["[x] y"]', 3, "cannot be read"),
        ('[[phrases]]\nname = "a"\nphrases = []', 3, "no phrases"),
        ('help-url = "javascript:alert(1)"', 1, "must begin with"),
        ("select = 3", 1, "list of texts"),
    ],
)
def test_a_wrong_setting_is_an_error_with_its_line_and_the_cure(text, line, words):
    with pytest.raises(SettingsError) as caught:
        parse(text, place="tactful.toml")
    assert str(caught.value).startswith(f"tactful.toml:{line}: "), caught.value
    assert words in str(caught.value)
