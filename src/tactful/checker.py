"""Check a draft: run the rules, settle what overlaps, and report.

A draft goes one way: text and context become a `Draft`, every selected rule yields matches, matches
become findings, findings are settled (absorbed, shadowed, ignored), and the rest is summed up.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import islice
from typing import NamedTuple

from tactful import catalogue
from tactful.context import Context, Limits
from tactful.draft import Draft
from tactful.finding import CONVENTION, ERROR, HINT, WARNING, Finding, Severity, Span, Verdict
from tactful.language import is_english
from tactful.phrases import Phrases
from tactful.reading.claims import Claim, claims
from tactful.reading.steps import step_evidence
from tactful.rule import EVERY, Rule
from tactful.settings import DEFAULTS, HousePhrases, Settings
from tactful.steps import Evidence, Status
from tactful.units import count

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from tactful.finding import Match

LONGEST = 10_000
"""Drafts longer than this many code points get one finding and nothing else."""

MOST_OF_HOUSE_RULE = 100
"""How often a house rule speaks of one draft; a phrase such as “a” would otherwise fill the memory."""

SITE = "https://tactful.example/"
"""Where rule links lead when no house address is set."""


class Length(NamedTuple):
    """How long a draft is, against what its channel allows."""

    used: int
    """Its length in `unit`."""
    limit: int | None
    """The hard limit in `unit`; None when unknown."""
    recommended: int
    """The length to aim at, in `unit`."""
    unit: str
    """A key of `tactful.units.UNITS`."""


ADVICE: dict[str, str] = {
    "send-without-note": "Or send it without a note: that is better than a note which could go to anybody.",
    "not-english": "This does not look like English; rules on English words have kept silent.",
    "empty": "There are no words to check yet.",
    "too-long-to-check": "Nothing else was checked.",
}
"""What a report advises besides its findings."""


class Report(NamedTuple):
    """Everything that the checker says of one draft."""

    verdict: Verdict
    """What the findings add up to."""
    purpose: str
    """What the draft was read as."""
    channel: str | None
    """The channel it was read for, `platform/surface`."""
    tier: str | None
    """The account's tier, where the channel has tiers."""
    length: Length
    """Its length against what the channel allows."""
    steps: Mapping[str, Evidence]
    """The steps that make sense for the purpose, in order, with the words that show them."""
    findings: tuple[Finding, ...]
    """All findings in the order of the draft; those with `shadowed_by` are not counted."""
    ignored: int
    """How many findings the reader's list of fingerprints has taken out."""
    confirm: tuple[Claim, ...]
    """Facts that the sender should re-read before sending."""
    advice: tuple[str, ...]
    """Keys of `ADVICE`."""

    @property
    def counted(self) -> tuple[Finding, ...]:
        """The findings that count: those that no other one shadows."""
        return tuple(finding for finding in self.findings if finding.shadowed_by is None)


def check(
    text: str,
    context: Context | None = None,
    settings: Settings | None = None,
    *,
    live: bool = False,
    ignore: Collection[str] = (),
) -> Report:
    """Check a draft and report.

    Parameters:
        text: The draft, untouched; any string will do.
        context: What the sender knows and the draft cannot tell; the default is a request, channel unknown.
        settings: Which rules are in force, and how.
        live: Whether the writer is still typing: rules that judge what may still come wait for the
            end of a sentence.
        ignore: Fingerprints of findings that the reader has dismissed.

    Returns:
        The report. The same text, context and settings always give the same report.
    """
    settings = settings or DEFAULTS
    context = _house(context or Context(), settings)
    limits = context.limits
    if len(text) > LONGEST:
        return _too_long(text, context, limits, settings)
    draft = Draft(text)
    english = is_english(draft)
    waiting = live and not draft.finished
    findings: list[Finding] = []
    ignored = 0
    for rule in _selected(context, settings):
        if (waiting and rule.waits) or not (english or rule.any_language):
            continue
        for match in rule.find(draft, context):
            finding = _finding(draft, context, settings, rule, match)
            if finding.fingerprint in ignore:
                ignored += 1
            else:
                findings.append(finding)
    settled = _settle(findings)
    steps = step_evidence(draft, context) if english else {}
    return Report(
        verdict=verdict(settled),
        purpose=context.purpose,
        channel=context.channel.name if context.channel else None,
        tier=context.tier.name if context.tier else None,
        length=Length(
            count(text, limits.unit, limits.weighting), limits.limit, limits.recommended, limits.unit
        ),
        steps=steps,
        findings=settled,
        ignored=ignored,
        confirm=claims(draft, context) if english else (),
        advice=_advice(draft, context, steps, english=english),
    )


def verdict(findings: Iterable[Finding]) -> Verdict:
    """Return what findings add up to; shadowed ones do not count."""
    worst = max((f.severity.rank for f in findings if f.shadowed_by is None), default=0)
    return (Verdict.READY, Verdict.REVISE, Verdict.HOLD)[worst]


def rules_for(settings: Settings) -> tuple[Rule, ...]:
    """Return the rules in force under some settings, house rules last."""
    chosen = [
        rule
        for rule in catalogue.RULES
        if rule.status not in ("removed", "preview" if rule.name not in settings.extend_select else "")
        and (settings.select is None or rule.name in settings.select or rule.name in settings.extend_select)
        and rule.name not in settings.ignore
    ]
    return (
        *chosen,
        *(_house_rule(phrases) for phrases in settings.phrases if phrases.name not in settings.ignore),
    )


_selections: dict[int, tuple[Settings, dict[str, tuple[Rule, ...]]]] = {}


def _selected(context: Context, settings: Settings) -> tuple[Rule, ...]:
    """Return the rules in force, kept per settings object: the same one serves many drafts."""
    known = _selections.get(id(settings))
    if known is None or known[0] is not settings:
        if len(_selections) >= 8:
            _selections.clear()
        known = _selections[id(settings)] = (settings, {})
    key = f"{context.purpose} {context.formal}"
    chosen = known[1].get(key)
    if chosen is None:
        chosen = known[1][key] = tuple(rule for rule in rules_for(settings) if rule.applies_to(context))
    return chosen


def _house(context: Context, settings: Settings) -> Context:
    if context.channel is None and settings.channel is not None:
        context = context._replace(
            channel=Context.of(channel=settings.channel, purpose=context.purpose).channel
        )
        context = context._replace(tier=context.channel.tier(None) if context.channel else None)
    if context.channel is not None and context.channel.name in settings.limits:
        house = settings.limits[context.channel.name]
        context = context._replace(house_limit=house.limit, house_recommended=house.recommended)
    return context


def _house_rule(house: HousePhrases) -> Rule:
    phrases = Phrases(*house.phrases, unless=house.unless)

    def find(draft: Draft, context: Context) -> Iterator[Match]:
        return islice(phrases(draft, context), MOST_OF_HOUSE_RULE)

    return Rule(
        code="H", name=house.name, severity=Severity(house.severity), basis=CONVENTION, since="house",
        purposes=EVERY, message=house.message, what=house.message, why=house.why, instead=house.instead,
        examples=(), find=find, any_language=True,
    )  # fmt: skip


def _finding(draft: Draft, context: Context, settings: Settings, rule: Rule, match: Match) -> Finding:
    severity = settings.severity.get(rule.name)
    if severity is None:
        severity = rule.severity_in(context)
        if match.severity is not None and match.severity.rank < severity.rank:
            severity = match.severity
    if severity is HINT and settings.profile == "picky":
        severity = WARNING
    start, end = _whole_clusters(draft.text, match.start, match.end)
    excerpt = draft.text[start:end]
    line, column = draft.position(start)
    end_line, end_column = draft.position(end)
    shown = excerpt if len(excerpt) <= 80 else f"{excerpt[:77].rstrip()}…"
    return Finding(
        rule=rule.name,
        code=rule.code,
        severity=severity,
        basis=rule.basis,
        message=_fill(match.message or rule.message, {"found": " ".join(shown.split()), **match.fields}),
        why=rule.why,
        instead=rule.instead,
        url=rule_url(rule, settings),
        span=Span(start, end),
        utf16=draft.utf16(start, end),
        place=match.place,
        line=line,
        column=column,
        end_line=end_line,
        end_column=end_column,
        excerpt=excerpt,
        fixes=match.fixes,
        fingerprint=_fingerprint(draft, rule.name, start, end),
        shadowed_by=None,
    )


def _fill(message: str, fields: Mapping[str, object]) -> str:
    """Fill the `{…}` of a message; anything else in braces stays as it is."""
    for name, value in fields.items():
        message = message.replace("{" + name + "}", str(value))
    return message


def rule_url(rule: Rule, settings: Settings = DEFAULTS) -> str:
    """Return the address of a rule's page: the house's own where one is set."""
    if settings.help_url:
        return settings.help_url.replace("{name}", rule.name).replace("{code}", rule.code)
    return f"{SITE}rules/{rule.name}/" if rule.since != "house" else f"{SITE}rules/house/"


def _settle(findings: list[Finding]) -> tuple[Finding, ...]:
    """Mark what is absorbed or covered, drop exact repeats, and sort by place."""
    unique = {(f.rule, f.span): f for f in findings}
    ordered = sorted(unique.values(), key=lambda f: (f.span, -f.severity.rank, f.code, f.rule))
    rules = {f.rule: catalogue.find(f.rule) for f in ordered}
    fired = {f.rule for f in ordered}
    absorbed: dict[str, str] = {}
    for finding in ordered:
        rule = rules[finding.rule]
        if rule is not None:
            for name in rule.absorbs:
                if name in fired:
                    absorbed.setdefault(name, rule.name)
    speaking = [finding for finding in ordered if finding.rule not in absorbed]
    shadows: dict[tuple[str, Span], str] = {}
    # What is absorbed within a span shadows nothing itself: two findings must never silence each other.
    for shadowing in (_absorbs, _covers):
        loud = [finding for finding in speaking if (finding.rule, finding.span) not in shadows]
        for finding, near in _neighbours(loud):
            by = next((o.rule for o in near if shadowing(o, rules[o.rule], finding)), None)
            if by is not None:
                shadows[finding.rule, finding.span] = by
    return tuple(
        finding._replace(shadowed_by=by)
        if (by := absorbed.get(finding.rule) or shadows.get((finding.rule, finding.span)))
        else finding
        for finding in ordered
    )


def _neighbours(ordered: list[Finding]) -> Iterator[tuple[Finding, list[Finding]]]:
    """Yield each finding with all that may touch it, in order; to compare each with each costs the square."""
    starts = [finding.span.start for finding in ordered]
    begun: list[Finding] = []
    for index, finding in enumerate(ordered):
        begun = [other for other in begun if other.span.end >= finding.span.start]
        yield finding, begun + ordered[index + 1 : bisect_right(starts, finding.span.end)]
        begun.append(finding)


def _absorbs(other: Finding, rule: Rule | None, finding: Finding) -> bool:
    """Whether a finding says all that another on the same words could say."""
    return (
        rule is not None
        and finding.rule in rule.absorbs_within
        and other.span.start < finding.span.end
        and finding.span.start < other.span.end
    )


def _covers(graver: Finding, rule: Rule | None, finding: Finding) -> bool:
    """Whether a graver finding lies over a milder one."""
    return (
        rule is not None
        and rule.covers
        and not (graver.place or finding.place)
        and graver.severity.rank > finding.severity.rank
        and finding.rule not in rule.stands_beside
        and graver.span.start <= finding.span.start
        and finding.span.end <= graver.span.end
    )


def _advice(
    draft: Draft, context: Context, steps: Mapping[str, Evidence], *, english: bool
) -> tuple[str, ...]:
    if not english:
        return ("not-english",)
    if not draft.words:
        return ("empty",)
    if context.purpose != "request" or not context.note_possible:
        return ()
    platform = context.platform
    bare = platform is None or platform in ("linkedin", "xing")
    nothing = all(steps[name].status is not Status.MET for name in ("research", "intent"))
    return ("send-without-note",) if bare and nothing else ()


def _too_long(text: str, context: Context, limits: Limits, settings: Settings) -> Report:
    rule = catalogue.get("over-limit")
    length = count(text, "utf16")
    finding = Finding(
        rule=rule.name, code=rule.code, severity=ERROR, basis=rule.basis,
        message=f"This is {length:,} characters long; nothing above {LONGEST:,} is read.",
        why=rule.why, instead=rule.instead, url=rule_url(rule, settings),
        span=Span(0, 0), utf16=Span(0, 0), place="whole", line=1, column=1, end_line=1, end_column=1,
        excerpt="", fixes=(), fingerprint=_hash(f"{rule.name}|whole"), shadowed_by=None,
    )  # fmt: skip
    return Report(
        verdict=Verdict.HOLD, purpose=context.purpose,
        channel=context.channel.name if context.channel else None,
        tier=context.tier.name if context.tier else None,
        length=Length(length, limits.limit, limits.recommended, "utf16"),
        steps={}, findings=(finding,), ignored=0, confirm=(), advice=("too-long-to-check",),
    )  # fmt: skip


def _whole_clusters(text: str, start: int, end: int) -> tuple[int, int]:
    """Widen a span so that neither end lies inside a grapheme cluster."""
    if text.isascii() and "\r" not in text:
        return start, end
    from tactful.graphemes import cluster_end, cluster_start

    begin = cluster_start(text, start)
    return begin, cluster_end(text, end) if end > start else begin


def _fingerprint(draft: Draft, rule: str, start: int, end: int) -> str:
    """Hash the rule, the excerpt and two words on each side, all in lower case."""
    starts, ends, words = draft.starts, draft.ends, draft.words
    first = bisect_right(ends, start)
    last = max(first, bisect_left(starts, end))
    parts = (
        rule,
        *words[max(0, first - 2) : first],
        "|",
        *draft.shadow[start:end].lower().split(),
        "|",
        *words[last : last + 2],
    )
    return _hash(" ".join(parts))


def _hash(text: str) -> str:
    """FNV-1a, 64 bits: small, stable, and no module to load."""
    value = 0xCBF29CE484222325
    for byte in text.encode("utf-8", "surrogatepass"):
        value = (value ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return f"{value:016x}"
