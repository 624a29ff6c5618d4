"""Build tables from the package's own data, with filters and house settings."""

from __future__ import annotations

import json
from hashlib import sha256
from typing import NamedTuple

from tactful.catalogue import VERSION
from tactful.checker import SITE, rule_url, rules_for
from tactful.checklists import CHECKLISTS
from tactful.context import PURPOSES, Context
from tactful.errors import InvalidValue, UnknownName
from tactful.finding import Severity
from tactful.platforms import PLATFORMS
from tactful.settings import DEFAULTS
from tactful.signals import GROUPS, SIGNALS
from tactful.steps import STEP_NAMES, STEPS
from tactful.tables.inline import nodes
from tactful.tables.model import Cell, Column, Link, Plain, Table
from tactful.units import UNITS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tactful.context import Limits
    from tactful.platforms import Channel, Platform
    from tactful.rule import Rule
    from tactful.settings import Settings
    from tactful.sources import Source


class Filters(NamedTuple):
    """What of a table is wanted."""

    platform: str | None = None
    """Only this platform."""
    step: str | None = None
    """Only this step."""
    purpose: str | None = None
    """Only drafts for this purpose."""
    severity: str | None = None
    """Only rules of this severity; of at least this one when it ends with `+`."""


FILTERS: dict[str, tuple[str, ...]] = {
    "platform": tuple(PLATFORMS),
    "step": tuple(STEP_NAMES),
    "purpose": tuple(PURPOSES),
    "severity": (*(s.value for s in Severity), *(f"{s.value}+" for s in Severity)),
}
"""Every filter with the values that it takes."""


class _Builder(NamedTuple):
    title: str
    caption: str
    columns: tuple[Column, ...]
    shown: tuple[str, ...]
    """Names of the columns that are shown when none are chosen."""
    filters: tuple[str, ...]
    rows: Callable[[Filters, Settings], Iterator[dict[str, Cell]]]


def build(
    name: str,
    *,
    platform: str | None = None,
    step: str | None = None,
    purpose: str | None = None,
    severity: str | None = None,
    columns: tuple[str, ...] | list[str] | None = None,
    settings: Settings | None = None,
) -> Table:
    """Build a table.

    Parameters:
        name: A key of `TABLES`.
        platform: Only what concerns this platform.
        step: Only what belongs to this step.
        purpose: Only what concerns drafts for this purpose.
        severity: Only rules of this severity; `warning+` means at least a warning.
        columns: The names of the columns wanted, in order; None shows the usual ones.
        settings: House settings: rules left out, severities, limits and help address are the house's.

    Raises:
        UnknownName: For a table, filter value or column that does not exist.
        InvalidValue: For a filter that the table does not take, or a column named twice.
    """
    builder = _builder(name)
    filters = _filters(builder, Filters(platform, step, purpose, severity))
    known = {column.name: column for column in builder.columns}
    wanted = tuple(columns) if columns else builder.shown
    for column in wanted:
        if column not in known:
            raise UnknownName("column", column, known, field="columns")
        if wanted.count(column) > 1:
            raise InvalidValue(f"The column “{column}” is named twice.", field="columns")
    rows = tuple(
        tuple(row[column] for column in wanted) for row in builder.rows(filters, settings or DEFAULTS)
    )
    title = builder.title
    chosen = [label(key, value) for key, value in filters._asdict().items() if value]
    if chosen:
        title = f"{title}: {', '.join(chosen)}"
    table = Table(name, title, builder.caption, tuple(known[column] for column in wanted), rows, VERSION, "")
    return table._replace(digest=_digest(table))


def columns_of(name: str) -> tuple[Column, ...]:
    """Return every column that a table can show."""
    return _builder(name).columns


def filters_of(name: str) -> tuple[str, ...]:
    """Return the filters that a table takes."""
    return _builder(name).filters


def label(key: str, value: str) -> str:
    """Return what a heading calls a filter's value."""
    return PLATFORMS[value].title if key == "platform" else value


def _builder(name: str) -> _Builder:
    try:
        return _BUILDERS[name]
    except KeyError:
        raise UnknownName("table", name, _BUILDERS) from None


def _filters(builder: _Builder, filters: Filters) -> Filters:
    for key, value in filters._asdict().items():
        if value is None:
            continue
        if key not in builder.filters:
            cure = f"It takes {' and '.join(builder.filters)}." if builder.filters else "It takes no filter."
            raise InvalidValue(f"“{builder.title}” cannot be filtered by {key}.", field=key, cure=cure)
        if value not in FILTERS[key]:
            raise UnknownName(key, value, FILTERS[key])
    return filters


def _digest(table: Table) -> str:
    content = [
        [c.title for c in table.columns],
        [[[*node] for cell in row for node in cell] for row in table.rows],
    ]
    return sha256(json.dumps(content, ensure_ascii=False).encode("utf-8", "replace")).hexdigest()[:16]


def _plain(text: object) -> Cell:
    return (Plain(str(text)),) if str(text) else ()


def _sources(sources: tuple[Source, ...]) -> Cell:
    cell: list[Plain | Link] = []
    for number, source in enumerate(sources):
        if number:
            cell.append(Plain("; "))
        cell.append(Link(source.title, source.url))
    return tuple(cell)


def _contexts(filters: Filters) -> Iterator[Context]:
    """Yield the contexts that the filters speak of: each purpose on each channel that carries it."""
    purposes = (filters.purpose,) if filters.purpose else tuple(PURPOSES)
    for purpose in purposes:
        if filters.platform is None:
            yield Context.of(purpose=purpose)
        for name, platform in PLATFORMS.items():
            if filters.platform in (None, name):
                for channel in platform.channels:
                    if purpose in channel.purposes:
                        yield Context.of(purpose=purpose, channel=channel.name)


def _rules(filters: Filters, settings: Settings) -> Iterator[dict[str, Cell]]:
    contexts = tuple(_contexts(filters))
    for rule in rules_for(settings):
        fitting = [context for context in contexts if rule.applies_to(context)]
        if not fitting or (filters.step and rule.step != filters.step):
            continue
        severity = settings.severity.get(rule.name) or _severity(rule, fitting, filters)
        if not _wanted(severity, filters.severity):
            continue
        yield {
            "rule": (Link(rule.name, rule_url(rule, settings)),),
            "code": _plain(rule.code),
            "severity": _plain(severity),
            "basis": _plain(rule.basis),
            "purposes": _plain(", ".join(rule.purposes)),
            "step": _plain(rule.step or ""),
            "since": _plain(rule.since),
            "what": nodes(rule.what, SITE),
            "why": nodes(rule.why, SITE),
            "instead": nodes(rule.instead, SITE),
            "sources": _sources(rule.sources),
        }


def _severity(rule: Rule, contexts: list[Context], filters: Filters) -> Severity:
    """Return the severity in the contexts asked for: the gravest there, the rule's own when none are."""
    if filters.platform is None and filters.purpose is None:
        return rule.severity
    return max((rule.severity_in(context) for context in contexts), key=lambda severity: severity.rank)


def _wanted(severity: Severity, wanted: str | None) -> bool:
    if wanted is None:
        return True
    if wanted.endswith("+"):
        return severity.rank >= Severity(wanted[:-1]).rank
    return severity == wanted


def _steps(filters: Filters, settings: Settings) -> Iterator[dict[str, Cell]]:
    for step in STEPS:
        if filters.step in (None, step.name):
            yield {
                "step": (Link(step.title, SITE + step.page),),
                "do": nodes(step.line, SITE),
                "met": _plain(step.met),
                "partial": _plain(step.partial),
                "missing": _plain(step.missing),
            }


def _platforms(filters: Filters) -> Iterator[Platform]:
    for platform in PLATFORMS.values():
        if filters.platform in (None, platform.name):
            yield platform


def _channels(filters: Filters, settings: Settings) -> Iterator[dict[str, Cell]]:
    for platform in _platforms(filters):
        for channel in platform.channels:
            if filters.purpose not in (None, *channel.purposes):
                continue
            tiers = channel.tiers or (None,)
            for tier in tiers:
                context = Context.of(
                    channel=channel.name,
                    tier=tier.name if tier else None,
                    purpose=filters.purpose or channel.purposes[0],
                )
                house = settings.limits.get(channel.name)
                if house is not None:
                    context = context._replace(house_limit=house.limit, house_recommended=house.recommended)
                yield _channel(platform, channel, context)


def _channel(platform: Platform, channel: Channel, context: Context) -> dict[str, Cell]:
    limits, tier = context.limits, context.tier
    possible = channel.note and (tier is None or tier.note)
    unit = UNITS[limits.unit]
    quota = f"{tier.quota} a month" if tier is not None and tier.quota is not None else ""
    return {
        "channel": _plain(channel.name),
        "platform": _plain(platform.title),
        "where": _plain(channel.title),
        "account": _plain(tier.title if tier else ""),
        "purposes": _plain(", ".join(channel.purposes)),
        "limit": _plain(_limit(limits) if possible else "no text possible"),
        "aim": _plain(f"{limits.recommended:,} {unit}" if possible else ""),
        "notes": _plain(quota),
        "sure": _plain(channel.confidence),
        "instead": nodes("" if possible else channel.instead, SITE),
        "sources": _sources(channel.sources),
        "checked": _plain(max((source.read for source in channel.sources), default="")),
    }


def _limit(limits: Limits) -> str:
    """Return the most that a draft may hold, in words; some platforms count in two ways at once."""
    if limits.limit is None:
        return "not known"
    also = f" and {limits.byte_limit:,} {UNITS['bytes']}" if limits.byte_limit else ""
    return f"{limits.limit:,} {UNITS[limits.unit]}{also}"


def _facts(filters: Filters, settings: Settings) -> Iterator[dict[str, Cell]]:
    for platform in _platforms(filters):
        for fact in platform.facts:
            yield {
                "platform": _plain(platform.title),
                "topic": _plain(fact.topic),
                "fact": nodes(fact.text, SITE),
                "sure": _plain(fact.confidence),
                "checked": _plain(fact.checked),
                "sources": _sources(fact.sources),
            }


def _advice(filters: Filters, settings: Settings) -> Iterator[dict[str, Cell]]:
    for platform in _platforms(filters):
        for advice in platform.advice:
            yield {
                "platform": _plain(platform.title),
                "topic": _plain(advice.topic),
                "do": nodes(advice.text, SITE),
                "why": nodes(advice.why, SITE),
            }


def _settings(filters: Filters, settings: Settings) -> Iterator[dict[str, Cell]]:
    for platform in _platforms(filters):
        for setting in platform.settings:
            yield {
                "platform": _plain(platform.title),
                "setting": _plain(setting.name),
                "where": _plain(setting.where),
                "choices": nodes(setting.choices, SITE),
                "advice": nodes(setting.advice, SITE),
                "checked": _plain(setting.checked),
                "sources": _sources(setting.sources),
            }


def _signals(filters: Filters, settings: Settings) -> Iterator[dict[str, Cell]]:
    for signal in SIGNALS:
        yield {
            "signal": _plain(signal.label),
            "name": _plain(signal.name),
            "group": _plain(GROUPS[signal.group]),
            "direction": _plain(signal.direction.replace("-", " ")),
            "why": nodes(signal.reason, SITE),
            "sources": _sources(signal.sources),
        }


def _checklist(name: str) -> Callable[[Filters, Settings], Iterator[dict[str, Cell]]]:
    def rows(filters: Filters, settings: Settings) -> Iterator[dict[str, Cell]]:
        for item in CHECKLISTS[name].items:
            yield {"do": nodes(item.do, SITE), "why": nodes(item.why, SITE)}

    return rows


def _columns(**titles: str) -> tuple[Column, ...]:
    return tuple(Column(name, title) for name, title in titles.items())


_CHECK = _columns(do="Do", why="Why")

_BUILDERS: dict[str, _Builder] = {
    "rules": _Builder(
        "Rules", "What the checker looks at, and what to write instead.",
        _columns(rule="Rule", code="Code", severity="Severity", basis="Basis", purposes="For", step="Step",
                 since="Since", what="Flags", why="Why", instead="Instead", sources="Sources"),
        ("rule", "code", "severity", "what", "instead"), ("platform", "step", "purpose", "severity"), _rules,
    ),
    "steps": _Builder(
        "Steps of a request", "Seven steps, and how the checker reads each one.",
        _columns(step="Step", do="Do", met="Met", partial="Partial", missing="Missing"),
        ("step", "do", "met", "partial", "missing"), ("step",), _steps,
    ),
    "channels": _Builder(
        "Channels and limits", "Where a draft can be sent, and how long it may be.",
        _columns(channel="Channel", platform="Platform", where="Where", account="Account", purposes="For",
                 limit="Limit", aim="Aim at", notes="Notes", sure="How sure", instead="Instead",
                 sources="Sources", checked="Checked"),
        ("platform", "where", "account", "limit", "aim", "checked"), ("platform", "purpose"), _channels,
    ),
    "facts": _Builder(
        "Platform facts", "What the platforms do, as far as it could be checked.",
        _columns(platform="Platform", topic="Topic", fact="Fact", sure="How sure", checked="Checked",
                 sources="Sources"),
        ("platform", "topic", "fact", "checked", "sources"), ("platform",), _facts,
    ),
    "advice": _Builder(
        "Platform advice", "What to do on each platform.",
        _columns(platform="Platform", topic="Topic", do="Do", why="Why"),
        ("platform", "topic", "do", "why"), ("platform",), _advice,
    ),
    "settings": _Builder(
        "Privacy and request settings", "What you can set, and what to choose.",
        _columns(platform="Platform", setting="Setting", where="Where", choices="Choices", advice="Choose",
                 checked="Checked", sources="Sources"),
        ("platform", "setting", "where", "choices", "advice", "checked"), ("platform",), _settings,
    ),
    "signals": _Builder(
        "Signals of an incoming request", "What speaks for and against somebody who asks.",
        _columns(signal="Signal", name="Name", group="Group", direction="Direction", why="Why",
                 sources="Sources"),
        ("signal", "direction", "why"), (), _signals,
    ),
    **{
        name: _Builder(checklist.title, "A list to go through in order.", _CHECK, ("do", "why"), (), _checklist(name))
        for name, checklist in CHECKLISTS.items()
    },
}  # fmt: skip

TABLES: dict[str, str] = {name: builder.title for name, builder in _BUILDERS.items()}
"""Every table by name, with its heading."""

__all__ = ["FILTERS", "TABLES", "Filters", "build", "columns_of", "filters_of", "label"]
