"""Every file under `/v1/` is what the index and the schemas say, and is the table that the package renders."""

import json
from hashlib import sha256
from xml.etree import ElementTree

import endpoints
import jsonschema
import pytest

from tactful.catalogue import RULES, VERSION
from tactful.formats.json import rule_object
from tactful.platforms import PLATFORMS
from tactful.tables import FORMATS, TABLES, build, render
from tactful.tables.build import columns_of, filters_of


@pytest.fixture(scope="module")
def schema(made):
    """The published schemas, by name."""
    return {
        path.removeprefix("schemas/").removesuffix(".json"): json.loads(file.body)
        for path, file in made.items()
        if path.startswith("schemas/")
    }


def value(made, path):
    return json.loads(made[path].body)


def test_the_index_tells_type_size_and_digest_of_every_other_file(made):
    listed = {entry["path"]: entry for entry in value(made, "index.json")["files"]}
    assert listed.keys() == made.keys() - {"index.json"}
    for path, entry in listed.items():
        body = made[path].body
        assert (entry["size"], entry["sha256"]) == (len(body), sha256(body).hexdigest()), path
        assert entry["media_type"] == made[path].media_type


@pytest.mark.parametrize("name", TABLES)
def test_every_table_stands_in_every_format_for_every_platform(made, name):
    platforms = [None, *PLATFORMS] if "platform" in filters_of(name) else [None]
    for platform in platforms:
        slug = f"{name}-{platform}" if platform else name
        for form in FORMATS.values():
            file = made[f"tables/{slug}.{form.suffix}"]
            assert file.body.decode() == render(build(name, platform=platform), form.name)
            assert file.media_type == form.media_type


def test_no_two_tables_share_an_address():
    choices = [*endpoints.choices(), *endpoints.purpose_choices()]
    assert len({choice.slug for choice in choices}) == len(choices)


def test_full_tables_hold_every_column_and_name_the_usual_ones(made):
    for path, file in made.items():
        if path.endswith(".full.json"):
            table = json.loads(file.body)
            assert [column["name"] for column in table["columns"]] == [
                c.name for c in columns_of(table["name"])
            ]
            assert table["shown"] == [column.name for column in build(table["name"]).columns]


def test_all_json_names_its_published_schema_and_holds_to_it(made, schema):
    checks = {name: jsonschema.Draft202012Validator(content) for name, content in schema.items()}
    about = {entry["path"]: entry for entry in value(made, "index.json")["files"]}
    found = {path for path, file in made.items() if file.media_type == endpoints.JSON}
    assert {path for path, entry in about.items() if "schema" in entry} == found - {"index.json"}
    for path in found:
        named = "schemas/index.json" if path == "index.json" else about[path]["schema"]
        assert named in made
        checks[named.removeprefix("schemas/").removesuffix(".json")].validate(value(made, path))


@pytest.mark.parametrize(
    ("path", "name", "spoil"),
    [
        ("rules/vague-intent.json", "rule", lambda found: found.update(code="N2")),
        ("tables/steps.json", "table", lambda found: found["rows"][0]["step"].pop("nodes")),
        ("tables/steps.notion.json", "notion-blocks", lambda found: found["table"].update(table_width="5")),
        ("badge.json", "badge", lambda found: found.update(color="purple")),
        ("index.json", "index", lambda found: found["files"][0].update(sha256="0")),
    ],
)
def test_json_of_another_shape_does_not_hold_to_the_schema(made, schema, path, name, spoil):
    found = value(made, path)
    spoil(found)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft202012Validator(schema[name]).validate(found)


def test_a_schema_names_its_own_address(schema):
    for name, content in schema.items():
        assert content["$id"] == f"https://tactful.example/v1/schemas/{name}.json"
        jsonschema.Draft202012Validator.check_schema(content)


def test_rules_are_the_catalogue(made):
    listed = value(made, "rules.json")
    plain = json.loads(json.dumps([rule_object(rule) for rule in RULES]))
    assert (listed["version"], listed["rules"]) == (VERSION, plain)
    assert [value(made, f"rules/{rule.name}.json") for rule in RULES] == plain


def test_the_badge_is_an_image_with_words_and_shields_can_read_its_data(made):
    picture = ElementTree.fromstring(made["badge.svg"].body)
    data = value(made, "badge.json")
    assert picture.get("aria-label") == f"{data['label']}: {data['message']}"
    assert str(len(RULES)) in data["message"]
    assert data["schemaVersion"] == 1
