"""The one function that the browser calls: JSON in, JSON out, never an exception.

The playground runs it in a worker; a reader's own Pyodide can call it too. A request is an object with
`op`; the answer is `{"ok": true, "result": …}` or `{"ok": false, "error": {"message", "field", "cure"}}`.

| op | other keys | result |
|---|---|---|
| `check` | `text`, context (`channel` `tier` `purpose` `to` `from` `relation` `high_security` `notes_left`), `settings` (TOML text), `ignore`, `live` | a report, `report/1` |
| `fix` | the same, and `kinds` | `{"text": …, "report": …}` |
| `review` | `signals`, `note`, `platform`, `name`, `settings` | a review, `review/1` |
| `compose` | context, `settings`, and the facts of `tactful.compose.Facts` | `composition/1` |
| `decline` | `situation`, `tone`, `platform`, `to`, `from`, `settings` | `{"text": …, "report": …}` |
| `audit` | `file` (a path in Python's own file system), `name`, `channel` `tier` `purpose` `column` `received` `settings` | opens an audit, in place of the one before: `{"share", "rows", "done", "broken"}` |
| `audit-columns` | `file`, `name` | `{"columns": […]}`, to choose from when no column of texts is found |
| `audit-next` | `seconds` | goes on for so long: `{"share", "rows", "done", "broken": [{"line", "problem"}]}` |
| `audit-result` | | `{"audit": …, "tables": HTML, "page": HTML}` of what has been read, `audit/1` |
| `audit-close` | | `{}`; the file may go |
| `table` | `name`, `format`, `platform`, `step`, `purpose`, `severity`, `columns`, `settings` | `{"title": …, "text": …}` in that format |
| `catalogue` | | rules, channels, purposes, steps, signals, facts, situations |
"""

from __future__ import annotations

import json

from tactful.checker import check
from tactful.context import PURPOSES, RELATIONS, Context
from tactful.errors import InvalidValue, TactfulError, UnknownName
from tactful.fixes import fix
from tactful.formats.json import (
    composition_object,
    dumps,
    report_object,
    review_object,
    rule_object,
    wording_object,
)
from tactful.review import Profile, review
from tactful.settings import DEFAULTS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import IO, Any

    from tactful.audit import Audit
    from tactful.export import Broken
    from tactful.review import Review
    from tactful.settings import Settings

LONGEST_SETTINGS = 20_000
"""The most characters of settings: they may come with a stranger's link, and a parser's time is theirs to choose."""

CONTEXT_KEYS: dict[str, str] = {
    "channel": "channel", "tier": "tier", "purpose": "purpose", "to": "to", "from": "sender",
    "relation": "relation", "high_security": "high_security", "notes_left": "notes_left",
}  # fmt: skip
"""Keys of a request, a front matter or a JSON line, with the argument of `Context.of` each one fills."""

_CHECK_KEYS = frozenset(("op", "text", "settings", "ignore", "live", "kinds", *CONTEXT_KEYS))


def call(request: str) -> str:
    """Answer one request; see the module for what it may hold."""
    try:
        return dumps({"ok": True, "result": _answer(request)})
    except TactfulError as error:
        return _failure(error.message, error.field, error.cure)
    except Exception as error:  # the page must always get an answer
        return _failure(
            f"The checker stopped: {type(error).__name__}: {error}", None, "Please report this draft."
        )


def context_from(values: Mapping[str, Any]) -> Context:
    """Make a context from the keys that `CONTEXT_KEYS` names; others are passed over."""
    return Context.of(**{CONTEXT_KEYS[key]: value for key, value in values.items() if key in CONTEXT_KEYS})


def _answer(request: str) -> object:
    try:
        values = json.loads(request)
    except (ValueError, RecursionError) as error:
        raise InvalidValue(f"The request is not JSON: {error}.") from None
    if not isinstance(values, dict):
        raise InvalidValue("The request must be a JSON object.")
    operation = _OPERATIONS.get(str(values.get("op", "check")))
    if operation is None:
        raise UnknownName("operation", str(values.get("op")), _OPERATIONS, field="op")
    return operation(values)


def _check(values: dict[str, object]) -> object:
    text, context, settings = _inputs(values)
    report = check(
        text, context, settings, live=bool(values.get("live")), ignore=frozenset(_strings(values, "ignore"))
    )
    return report_object(report)


def _fix(values: dict[str, object]) -> object:
    text, context, settings = _inputs(values)
    kinds = tuple(_strings(values, "kinds")) or ("safe",)
    fixed, report = fix(text, context, settings, kinds=kinds, ignore=_strings(values, "ignore"))
    return {"text": fixed, "report": report_object(report)}


def _review(values: dict[str, object]) -> object:
    return review_object(review_values(values, _settings(values.get("settings"))))


def review_values(values: Mapping[str, Any], settings: Settings = DEFAULTS) -> Review:
    """Review a request given as plain values: `signals`, `note`, `platform`, `name`; others are passed over.

    Parameters:
        values: The request.
        settings: House settings that the reply must meet too.

    Raises:
        UnknownName: For a signal or platform that does not exist.
        InvalidValue: For a value of the wrong type.
    """
    for key in ("note", "platform", "name"):
        if values.get(key) is not None and not isinstance(values[key], str):
            raise InvalidValue(f"{key} must be text.", field=key)
    profile = Profile.of(
        signals=_strings(values, "signals"), **{k: values.get(k) for k in ("note", "platform", "name")}
    )
    return review(profile, settings)


def _compose(values: dict[str, object]) -> object:
    from tactful.compose import compose, facts_from

    made = compose(facts_from(values), context_from(values), _settings(values.get("settings")))
    return composition_object(made)


def _decline(values: dict[str, object]) -> object:
    from tactful.declining import wording_from

    return wording_object(wording_from(values, _settings(values.get("settings"))))


_TABLE_KEYS = ("platform", "step", "purpose", "severity")


def _table(values: dict[str, object]) -> object:
    from tactful.tables import build, render

    _refuse_others(values, frozenset(("op", "name", "format", "columns", "settings", *_TABLE_KEYS)))
    table = build(
        _optional(values, "name") or "rules",
        **{key: _optional(values, key) for key in _TABLE_KEYS},
        columns=_strings(values, "columns"),
        settings=_settings(values.get("settings")),
    )
    return {"title": table.title, "text": render(table, _optional(values, "format") or "gfm")}


def _catalogue(values: dict[str, object]) -> object:
    from tactful.catalogue import RULES, VERSION
    from tactful.checker import ADVICE
    from tactful.compose import FACTS, FACTS_FOR
    from tactful.declining import SITUATIONS, TONES, platforms
    from tactful.platforms import PLATFORMS
    from tactful.signals import DIRECTIONS, GROUPS, PAGES, RECOMMENDATIONS, SIGNALS
    from tactful.steps import STEPS

    return {
        "version": VERSION,
        "purposes": PURPOSES,
        "relations": RELATIONS,
        "steps": [step._asdict() for step in STEPS],
        "groups": GROUPS,
        "recommendations": {
            name: {"words": words, "page": PAGES[name]} for name, words in RECOMMENDATIONS.items()
        },
        "directions": DIRECTIONS,
        "advice": ADVICE,
        "facts": {
            name: {"opening": opening, "example": example} for name, (opening, example) in FACTS.items()
        },
        "facts_for": {purpose: list(names) for purpose, names in FACTS_FOR.items()},
        "declining": {"situations": SITUATIONS, "tones": TONES, "channels": platforms()},
        "signals": [
            {"name": s.name, "label": s.label, "direction": s.direction, "reason": s.reason, "group": s.group}
            for s in SIGNALS
        ],
        "platforms": [
            {
                "name": platform.name,
                "title": platform.title,
                "channels": [
                    {
                        "name": channel.name,
                        "title": channel.title,
                        "purposes": list(channel.purposes),
                        "limit": channel.limit,
                        "unit": channel.unit,
                        "recommended": channel.recommended,
                        "confidence": channel.confidence,
                        "note": channel.note,
                        "instead": channel.instead,
                        "tiers": [tier._asdict() for tier in channel.tiers],
                    }
                    for channel in platform.channels
                ],
            }
            for platform in PLATFORMS.values()
        ],
        "rules": [rule_object(rule) for rule in RULES],
    }


_AUDIT_KEYS = frozenset(
    ("op", "file", "name", "channel", "tier", "purpose", "column", "received", "settings")
)

_audits: list[Audit] = []
"""The audit that is open, if any."""


def _audit(values: dict[str, object]) -> object:
    from tactful.audit import Audit, Options

    _refuse_others(values, _AUDIT_KEYS)
    given = {key: _optional(values, key) for key in ("channel", "tier", "purpose", "column")}
    options = Options(
        **{key: value for key, value in given.items() if value is not None},
        received=bool(values.get("received")),
        settings=_settings(values.get("settings")),
    )
    _audit_close({})
    _audits.append(Audit(*_opened(values), options))
    return _audit_state([])


def _audit_columns(values: dict[str, object]) -> object:
    from tactful.export import headings

    return {"columns": headings(*_opened(values))}


def _audit_next(values: dict[str, object]) -> object:
    seconds = values.get("seconds", 0.2)
    if not isinstance(seconds, (int, float)):
        raise InvalidValue("seconds must be a number.", field="seconds")
    return _audit_state(_open_audit().go_on(seconds))


def _audit_result(values: dict[str, object]) -> object:
    from tactful.formats.audit_html import audit_html, audit_tables

    tally = _open_audit().tally
    return {"audit": tally.as_object(), "tables": audit_tables(tally), "page": audit_html(tally)}


def _audit_close(values: dict[str, object]) -> object:
    for audit in _audits:
        audit.close()
    _audits.clear()
    return {}


def _open_audit() -> Audit:
    if not _audits:
        raise InvalidValue("No audit is open.", cure="Choose the file again.")
    return _audits[0]


def _audit_state(broken: Iterable[Broken]) -> object:
    audit = _open_audit()
    return {
        "share": audit.share,
        "rows": audit.rows,
        "done": audit.done,
        "broken": [row._asdict() for row in broken],
    }


def _opened(values: dict[str, object]) -> tuple[IO[bytes], str]:
    from tactful.export import open_file

    path = _optional(values, "file")
    if path is None:
        raise InvalidValue("file is missing.", field="file")
    return open_file(path), _optional(values, "name") or path


def _optional(values: dict[str, object], key: str) -> str | None:
    given = values.get(key)
    if given is not None and not isinstance(given, str):
        raise InvalidValue(f"{key} must be text.", field=key)
    return given or None


_OPERATIONS: dict[str, Callable[[dict[str, object]], object]] = {
    "check": _check,
    "fix": _fix,
    "review": _review,
    "compose": _compose,
    "decline": _decline,
    "audit": _audit,
    "audit-columns": _audit_columns,
    "audit-next": _audit_next,
    "audit-result": _audit_result,
    "audit-close": _audit_close,
    "table": _table,
    "catalogue": _catalogue,
}


def _inputs(values: dict[str, object]) -> tuple[str, Context, Settings]:
    _refuse_others(values, _CHECK_KEYS)
    text = values.get("text", "")
    if not isinstance(text, str):
        raise InvalidValue("text must be text.", field="text")
    return text, context_from(values), _settings(values.get("settings"))


def _refuse_others(values: Mapping[str, object], known: frozenset[str]) -> None:
    for key in values:
        if key not in known:
            raise UnknownName("key", key, sorted(known), field=key)


def _settings(given: object) -> Settings:
    if not given:
        return DEFAULTS
    if not isinstance(given, str):
        raise InvalidValue("settings must be the text of a tactful.toml.", field="settings")
    if len(given) > LONGEST_SETTINGS:
        raise InvalidValue(
            f"Settings may have {LONGEST_SETTINGS:,} characters, not {len(given):,}.", field="settings"
        )
    from tactful.configuration import parse

    known = _parsed.get(given)
    if known is None:
        _parsed.clear()
        known = _parsed[given] = parse(given, place="settings")
    return known


_parsed: dict[str, Settings] = {}


def _strings(values: Mapping[str, Any], key: str) -> list[str]:
    given = values.get(key) or []
    if not isinstance(given, list) or not all(isinstance(item, str) for item in given):
        raise InvalidValue(f"{key} must be a list of texts.", field=key)
    return given


def _failure(message: str, field: str | None, cure: str) -> str:
    return dumps({"ok": False, "error": {"message": message, "field": field, "cure": cure}})
