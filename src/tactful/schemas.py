"""JSON Schema (2020-12) of what the package reads and writes; published with the site."""

from __future__ import annotations

from tactful.catalogue import RULES
from tactful.configuration import KEYS
from tactful.context import PURPOSES
from tactful.finding import Basis, Severity, Verdict
from tactful.platforms import CHANNELS, PLATFORMS
from tactful.settings import PROFILES
from tactful.signals import RECOMMENDATIONS, SIGNALS, Direction
from tactful.steps import STEP_NAMES, Status
from tactful.tables import TABLES
from tactful.tables.build import FILTERS
from tactful.units import UNITS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    Schema = dict[str, object]

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def _object(properties: dict[str, object], *, optional: Iterable[str] = (), open_: bool = True) -> Schema:
    """Return the schema of an object; open ones let later versions add keys."""
    left = set(optional)
    schema: Schema = {
        "type": "object",
        "properties": properties,
        "required": [name for name in properties if name not in left],
    }
    return schema if open_ else {**schema, "additionalProperties": False}


def _list(items: object) -> Schema:
    return {"type": "array", "items": items}


def _one_of(values: Iterable[str]) -> Schema:
    return {"enum": [str(value) for value in values]}


def _or_null(schema: Schema) -> Schema:
    return {"anyOf": [schema, {"type": "null"}]}


_TEXT: Schema = {"type": "string"}
_COUNT: Schema = {"type": "integer", "minimum": 0}
_LINE: Schema = {"type": "integer", "minimum": 1}
_DIGEST: Schema = {"type": "string", "pattern": "^[0-9a-f]{16}$"}
_SPAN = _object({"start": _COUNT, "end": _COUNT})
_EDIT = _object({"start": _COUNT, "end": _COUNT, "text": _TEXT})
_FIX = _object({"title": _TEXT, "kind": _one_of(("safe", "suggested", "example")), "edits": _list(_EDIT)})

_FINDING = _object(
    {
        "rule": _TEXT,
        "code": _TEXT,
        "severity": _one_of(Severity),
        "basis": _one_of(Basis),
        "message": _TEXT,
        "why": _TEXT,
        "instead": _TEXT,
        "url": _TEXT,
        "span": _SPAN,
        "utf16": _SPAN,
        "place": {"enum": ["start", "end", "whole", None]},
        "line": _LINE,
        "column": _LINE,
        "end_line": _LINE,
        "end_column": _LINE,
        "excerpt": _TEXT,
        "fixes": _list(_FIX),
        "fingerprint": _DIGEST,
        "shadowed_by": _or_null(_TEXT),
    }
)

_REPORT = _object(
    {
        "schema": {"const": "report/1"},
        "id": _TEXT,
        "verdict": _one_of(Verdict),
        "purpose": _one_of(PURPOSES),
        "channel": _or_null(_one_of(CHANNELS)),
        "tier": _or_null(_TEXT),
        "length": _object(
            {"used": _COUNT, "limit": _or_null(_COUNT), "recommended": _COUNT, "unit": _one_of(UNITS)}
        ),
        "steps": {
            "type": "object",
            "propertyNames": _one_of(STEP_NAMES),
            "additionalProperties": _object({"status": _one_of(Status), "evidence": _list(_SPAN)}),
        },
        "findings": _list(_FINDING),
        "ignored": _COUNT,
        "confirm": _list(_object({"span": _SPAN, "utf16": _SPAN, "claim": _TEXT})),
        "advice": _list(_TEXT),
    },
    optional=("id",),
)

REPORT: Schema = {
    "$schema": DIALECT,
    "title": "Tactful report",
    "description": "What the checker says of one draft.",
    **_REPORT,
}
"""`report/1`."""

ERROR: Schema = {
    "$schema": DIALECT,
    "title": "Tactful error",
    "description": "Why a line of drafts got no report.",
    **_object(
        {
            "schema": {"const": "error/1"},
            "line": _LINE,
            "error": _object({"message": _TEXT, "field": _or_null(_TEXT), "cure": _TEXT}),
        }
    ),
}
"""`error/1`: a line of `tactful check --jsonl` that could not be read."""

BASELINE: Schema = {
    "$schema": DIALECT,
    "title": "Tactful baseline",
    "description": "Findings that are known and left out.",
    **_object(
        {
            "schema": {"const": "baseline/1"},
            "findings": _list(
                _object({"path": _TEXT, "rule": _TEXT, "excerpt": _TEXT, "fingerprint": _DIGEST})
            ),
        }
    ),
}
"""`baseline/1`: what `tactful check --write-baseline` writes and `--baseline` reads."""

COMPOSITION: Schema = {
    "$schema": DIALECT,
    "title": "Tactful composition",
    "description": "Drafts made of facts, or what is missing for one.",
    **_object(
        {
            "schema": {"const": "composition/1"},
            "variants": _list(
                _object({"text": _TEXT, "report": _REPORT, "left_out": _list(_TEXT), "note": _TEXT})
            ),
            "missing": _list(_TEXT),
            "too_long": _COUNT,
            "advice": _list(_TEXT),
        }
    ),
}
"""`composition/1`."""

_VERDICTS: dict[str, object] = {verdict.value: _COUNT for verdict in Verdict}

AUDIT: Schema = {
    "$schema": DIALECT,
    "title": "Tactful audit",
    "description": "Counts over the drafts of an export.",
    **_object(
        {
            "schema": {"const": "audit/1"},
            "drafts": _COUNT,
            "bare": _COUNT,
            "broken": _COUNT,
            "verdicts": _object(_VERDICTS),
            "findings": _list(_object({"rule": _TEXT, "drafts": _COUNT})),
            "steps": _list(
                _object({"step": _one_of(STEP_NAMES), **{status.value: _COUNT for status in Status}})
            ),
            "months": _list(
                _object({"month": {"type": "string", "pattern": "^([0-9]{4}-[0-9]{2})?$"}, **_VERDICTS})
            ),
        }
    ),
}
"""`audit/1`."""

REVIEW: Schema = {
    "$schema": DIALECT,
    "title": "Tactful review",
    "description": "What to do with an incoming request, and why.",
    **_object(
        {
            "schema": {"const": "review/1"},
            "id": _TEXT,
            "recommendation": _one_of(RECOMMENDATIONS),
            "because": _TEXT,
            "signals": _list(
                _object(
                    {
                        "name": _one_of(signal.name for signal in SIGNALS),
                        "direction": _one_of(Direction),
                        "weight": {"type": "integer"},
                        "from": _one_of(("ticked", "note")),
                        "reason": _TEXT,
                    }
                )
            ),
            "reply": _or_null(_TEXT),
        },
        optional=("id",),
    ),
}
"""`review/1`."""

RULE: Schema = {
    "$schema": DIALECT,
    "title": "Tactful rule",
    "description": "Everything that a reader may know of a rule.",
    **_object(
        {
            "code": {"type": "string", "pattern": "^[A-Z][0-9]{2}$"},
            "name": {"type": "string", "pattern": "^[a-z]+(-[a-z]+)*$"},
            "aliases": _list(_TEXT),
            "status": _one_of(("stable", "preview", "deprecated", "removed")),
            "since": _TEXT,
            "severity": _one_of(Severity),
            "severities": _list(_object({"when": _TEXT, "severity": _one_of(Severity)})),
            "basis": _one_of(Basis),
            "purposes": _list(_one_of(PURPOSES)),
            "step": _or_null(_one_of(STEP_NAMES)),
            "message": _TEXT,
            "what": _TEXT,
            "why": _TEXT,
            "instead": _TEXT,
            "examples": _list(
                _object(
                    {
                        "good": {"type": "boolean"},
                        "text": _TEXT,
                        "context": {"type": "object"},
                        "marked": _TEXT,
                        "fixed": _or_null(_TEXT),
                    },
                    optional=("marked", "fixed"),
                )
            ),
            "sources": _list(_object({"title": _TEXT, "url": _TEXT, "read": _TEXT})),
        }
    ),
}
"""A rule, as `tactful rule --format json` prints it."""


RULES_LIST: Schema = {
    "$schema": DIALECT,
    "title": "Tactful rules",
    "description": "Every rule of the catalogue.",
    **_object(
        {
            "schema": {"const": "rules/1"},
            "version": _TEXT,
            "rules": _list({key: RULE[key] for key in ("type", "properties", "required")}),
        }
    ),
}
"""`rules/1`: `/v1/rules.json`."""

_NODE = _object(
    {"kind": _one_of(("text", "code", "emphasis", "link")), "text": _TEXT, "url": _TEXT}, optional=("url",)
)

_TABLE_KEYS: dict[str, object] = {
    "name": _one_of(TABLES),
    "title": _TEXT,
    "caption": _TEXT,
    "version": _TEXT,
    "digest": _DIGEST,
    "columns": _list(_object({"name": _TEXT, "title": _TEXT})),
    "rows": _list(
        {"type": "object", "additionalProperties": _object({"text": _TEXT, "nodes": _list(_NODE)})}
    ),
    "shown": _list(_TEXT),
}

TABLE: Schema = {
    "$schema": DIALECT,
    "title": "Tactful table",
    "description": "A table of rules, limits, settings, signals or things to do.",
    **_object({"schema": {"const": "table/1"}, **_TABLE_KEYS}, optional=("shown",)),
}
"""`table/1`: a table in the format `json`; with `shown`, every column of it and the names of the usual ones."""

_NUMBERS = "[1-9][0-9]*(-[1-9][0-9]*)?"
_FILTER = _object(
    {
        "name": _one_of(FILTERS),
        "values": {"type": "object", "additionalProperties": _TEXT},
    }
)

CHOICES: Schema = {
    "$schema": DIALECT,
    "title": "Tactful choices",
    "description": "A table with every column, and the rows that every filter keeps of it.",
    **_object(
        {
            "schema": {"const": "choices/1"},
            **_TABLE_KEYS,
            "filters": _list(_FILTER),
            "cells": {
                "type": "object",
                "propertyNames": _one_of(FILTERS),
                "additionalProperties": {"type": "object", "additionalProperties": _list(_TEXT)},
            },
            "views": {
                "type": "object",
                "required": ["all"],
                "additionalProperties": {"type": "string", "pattern": f"^({_NUMBERS}( {_NUMBERS})*)?$"},
            },
            "body": _DIGEST,
        },
        optional=("body",),
    ),
}
"""`choices/1`: what `tactful wiki` writes into a JSON page of MediaWiki."""

_RICH_TEXT = _object(
    {
        "type": {"const": "text"},
        "text": _object(
            {
                "content": {"type": "string", "maxLength": 2000},
                "link": _object({"url": {"type": "string", "pattern": "^https?://"}}),
            },
            optional=("link",),
        ),
        "annotations": _object(
            {"code": {"type": "boolean"}, "italic": {"type": "boolean"}}, optional=("code", "italic")
        ),
    },
    optional=("annotations",),
)

NOTION_BLOCKS: Schema = {
    "$schema": DIALECT,
    "title": "Notion table block",
    "description": "A table as the block that Notion's API takes.",
    **_object(
        {
            "object": {"const": "block"},
            "type": {"const": "table"},
            "table": _object(
                {
                    "table_width": _LINE,
                    "has_column_header": {"const": True},
                    "has_row_header": {"const": True},
                    "children": _list(
                        _object(
                            {
                                "object": {"const": "block"},
                                "type": {"const": "table_row"},
                                "table_row": _object({"cells": _list(_list(_RICH_TEXT))}),
                            }
                        )
                    ),
                }
            ),
        }
    ),
}
"""A table in the format `notion-blocks`; the shape is Notion's."""

BADGE: Schema = {
    "$schema": DIALECT,
    "title": "Tactful badge",
    "description": "The data of a badge, as shields.io reads them.",
    **_object(
        {
            "schemaVersion": {"const": 1},
            "label": _TEXT,
            "message": _TEXT,
            "color": {"type": "string", "pattern": "^[0-9a-f]{6}$"},
        }
    ),
}
"""`/v1/badge.json`; the shape is that of shields.io."""

INDEX: Schema = {
    "$schema": DIALECT,
    "title": "Tactful index",
    "description": "Every file under /v1/, with what proves that it arrived whole.",
    **_object(
        {
            "schema": {"const": "index/1"},
            "version": _TEXT,
            "site": _TEXT,
            "files": _list(
                _object(
                    {
                        "path": _TEXT,
                        "media_type": _TEXT,
                        "size": _COUNT,
                        "sha256": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
                        "rule": _TEXT,
                        "table": _one_of(TABLES),
                        "platform": _one_of(PLATFORMS),
                        "purpose": _one_of(PURPOSES),
                        "format": _TEXT,
                        "schema": {"type": "string", "pattern": "^schemas/[a-z-]+\\.json$"},
                    },
                    optional=("rule", "table", "platform", "purpose", "format", "schema"),
                )
            ),
        }
    ),
}
"""`index/1`: `/v1/index.json`."""


def _rule_names() -> Schema:
    return _one_of([*(rule.name for rule in RULES), *(rule.code for rule in RULES)])


def settings_schema() -> Schema:
    """Return the schema of `tactful.toml`; house rules may be named beside the catalogue's."""
    named = {"anyOf": [_rule_names(), {"type": "string", "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}]}
    limit = _object({"limit": _LINE, "recommended": _LINE}, optional=("limit", "recommended"), open_=False)
    phrases = _object(
        {
            "name": {"type": "string", "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},
            "phrases": {**_list(_TEXT), "minItems": 1},
            "unless": _list(_TEXT),
            "message": _TEXT,
            "why": _TEXT,
            "instead": _TEXT,
            "severity": _one_of(Severity),
        },
        optional=("unless", "message", "why", "instead", "severity"),
        open_=False,
    )
    properties: dict[str, object] = {
        "profile": _one_of(PROFILES),
        "select": _list(named),
        "extend-select": _list(named),
        "ignore": _list(named),
        "severity": {"type": "object", "propertyNames": named, "additionalProperties": _one_of(Severity)},
        "channel": _one_of(CHANNELS),
        "limits": {"type": "object", "propertyNames": _one_of(CHANNELS), "additionalProperties": limit},
        "phrases": _list(phrases),
        "help-url": {"type": "string", "pattern": "^(https?://|/)"},
    }
    return {
        "$schema": DIALECT,
        "title": "Tactful settings",
        "description": "tactful.toml, or the table [tool.tactful] of a pyproject.toml.",
        **_object(properties, optional=KEYS, open_=False),
    }


def schemas() -> dict[str, Schema]:
    """Return every schema by the name that it is published under."""
    return {
        "report": REPORT,
        "review": REVIEW,
        "rule": RULE,
        "rules": RULES_LIST,
        "table": TABLE,
        "choices": CHOICES,
        "notion-blocks": NOTION_BLOCKS,
        "composition": COMPOSITION,
        "audit": AUDIT,
        "error": ERROR,
        "baseline": BASELINE,
        "badge": BADGE,
        "index": INDEX,
        "settings": settings_schema(),
    }
