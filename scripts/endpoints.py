"""What stands under `/v1/`: every rule and table as a file at a fixed address, in every format, with schemas.

`files` makes them all; nothing here writes. scripts/build_endpoints.py puts them into the site twice: under `/v1/`, which
is always the newest 1.x, and under the version's own name, which no later build changes.
"""

from __future__ import annotations

import json
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple

from tactful.catalogue import RULES, VERSION
from tactful.checker import SITE
from tactful.context import PURPOSES
from tactful.formats.json import rule_object
from tactful.platforms import PLATFORMS
from tactful.schemas import schemas
from tactful.tables import FORMATS, TABLES, build, render
from tactful.tables.build import columns_of, filters_of
from tactful.tables.json import table_object

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.tables import Table

JSON = "application/json"
BADGE_COLOUR = "5b2473"


class Choice(NamedTuple):
    """What of the tables one file shows."""

    table: str
    """A key of `TABLES`."""
    platform: str | None = None
    """A key of `PLATFORMS`; None for all."""
    purpose: str | None = None
    """A key of `PURPOSES`; None for all."""

    @property
    def slug(self) -> str:
        """Its name in addresses: `rules`, `rules-linkedin`, `rules-linkedin-request`, `rules-request`."""
        return "-".join(filter(None, self))

    def build(self, columns: tuple[str, ...] | None = None) -> Table:
        """Return the table, with the usual columns unless others are chosen."""
        return build(self.table, platform=self.platform, purpose=self.purpose, columns=columns)


class File(NamedTuple):
    """One file of an endpoint."""

    path: str
    """Where it stands, relative to the endpoint."""
    media_type: str
    """Its media type."""
    body: bytes
    """What it holds."""
    about: dict[str, str]
    """What the index says of it besides: rule, table, platform, purpose, format, and for JSON its schema."""


def choices() -> Iterator[Choice]:
    """Yield every table, then every table of one platform."""
    for table in TABLES:
        yield Choice(table)
    for table in TABLES:
        if "platform" in filters_of(table):
            yield from (Choice(table, platform) for platform in PLATFORMS)


def purpose_choices() -> Iterator[Choice]:
    """Yield the tables of one purpose, where the purpose changes what a row says."""
    for table in TABLES:
        if "purpose" in filters_of(table):
            for purpose in PURPOSES:
                yield Choice(table, None, purpose)
                yield from (Choice(table, platform, purpose) for platform in PLATFORMS)


def files(feed: str) -> list[File]:
    """Return every file of the endpoint, the index last; `feed` is the Atom feed of rule changes."""
    made = [*_rules(), *_tables(), *_schemas(), *_badges()]
    made.append(File("changes.atom", "application/atom+xml", feed.encode(), {}))
    return [*made, _json("index.json", "index", _index(made))]


def _json(path: str, schema: str, value: object, **about: str) -> File:
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n"
    return File(path, JSON, text.encode(), about | _schema(schema))


def _schema(name: str | None) -> dict[str, str]:
    return {"schema": f"schemas/{name}.json"} if name else {}


def _rules() -> Iterator[File]:
    listed = {"schema": "rules/1", "version": VERSION, "rules": [*map(rule_object, RULES)]}
    yield _json("rules.json", "rules", listed)
    for rule in RULES:
        yield _json(f"rules/{rule.name}.json", "rule", rule_object(rule), rule=rule.name)


_SCHEMA_OF = {"json": "table", "notion-blocks": "notion-blocks"}
"""Schemas of the formats that are JSON."""


def _about(choice: Choice, form: str) -> dict[str, str]:
    return {key: value for key, value in (*choice._asdict().items(), ("format", form)) if value}


def _tables() -> Iterator[File]:
    for choice in choices():
        table = choice.build()
        for form in FORMATS.values():
            body = render(table, form.name).encode()
            about = _about(choice, form.name) | _schema(_SCHEMA_OF.get(form.name))
            yield File(f"tables/{choice.slug}.{form.suffix}", form.media_type, body, about)
    for choice in (*choices(), *purpose_choices()):
        yield _full(choice)


def _full(choice: Choice) -> File:
    """Return the table with every column, for readers who choose columns and rows themselves."""
    columns = tuple(column.name for column in columns_of(choice.table))
    shown = [column.name for column in choice.build().columns]
    value = {**table_object(choice.build(columns)), "shown": shown}
    return _json(f"tables/{choice.slug}.full.json", "table", value, **_about(choice, "full"))


def _schemas() -> Iterator[File]:
    for name, schema in schemas().items():
        value = {"$schema": schema["$schema"], "$id": f"{SITE}v1/schemas/{name}.json", **schema}
        yield File(
            f"schemas/{name}.json",
            "application/schema+json",
            json.dumps(value, indent=1).encode() + b"\n",
            {},
        )


def _badges() -> Iterator[File]:
    label, message = "connection rules", f"{len(RULES)}, version {VERSION}"
    shown = {"schemaVersion": 1, "label": label, "message": message, "color": BADGE_COLOUR}
    yield _json("badge.json", "badge", shown)
    yield File("badge.svg", "image/svg+xml", badge(label, message).encode(), {})


def badge(label: str, message: str) -> str:
    """Return a badge of two fields; the letters are spread to the width reserved for them, whatever the font."""
    left, right = (10 + 7 * len(words) for words in (label, message))
    width = left + right
    words = "".join(
        f'<text x="{x + 5}" y="14" textLength="{7 * len(text)}">{text}</text>'
        for x, text in ((0, label), (left, message))
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="20" role="img" '
        f'aria-label="{label}: {message}"><title>{label}: {message}</title>'
        f'<rect width="{width}" height="20" rx="3" fill="#3d334a"/>'
        f'<path d="M{left} 0h{right - 3}a3 3 0 0 1 3 3v14a3 3 0 0 1 -3 3h-{right - 3}z" fill="#{BADGE_COLOUR}"/>'
        f'<g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">{words}</g></svg>\n'
    )


def _index(made: list[File]) -> dict[str, object]:
    return {
        "schema": "index/1",
        "version": VERSION,
        "site": SITE,
        "files": [
            {
                "path": file.path,
                "media_type": file.media_type,
                "size": len(file.body),
                "sha256": sha256(file.body).hexdigest(),
                **file.about,
            }
            for file in made
        ],
    }
