"""The published schemas: they are valid, and they hold what is written and read."""

import json
import tomllib

import jsonschema
import pytest

from tactful import Context, check
from tactful.browser import context_from
from tactful.catalogue import RULES
from tactful.configuration import SettingsError, dump, parse
from tactful.formats.json import report_json, review_object, rule_object
from tactful.review import Profile, review
from tactful.schemas import schemas

SCHEMAS = schemas()


def valid(name, value):
    jsonschema.Draft202012Validator(SCHEMAS[name]).validate(value)


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
