"""Rule tables and rule pages, from the catalogue."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from macros import drafts, html, page
from macros.tables import table
from tactful import check
from tactful.catalogue import FAMILIES, RULES, VERSION, get
from tactful.context import PURPOSES, Context
from tactful.errors import UnknownName
from tactful.finding import Basis, Severity
from tactful.platforms import CHANNELS, PLATFORMS
from tactful.platforms import platform as platform_named
from tactful.rule import Bad
from tactful.steps import STEP_NAMES, STEPS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from tactful.rule import Good, Rule

BASIS_WORDS = {
    Basis.LIMIT: "a platform's documented limit",
    Basis.POLICY: "a platform's or a law's own rule",
    Basis.EVIDENCE: "published figures or experiments",
    Basis.CONVENTION: "what most guides and most people agree on",
    Basis.TASTE: "our own judgement",
}
SEVERITY_WORDS = {
    Severity.ERROR: "do not send",
    Severity.WARNING: "strong convention",
    Severity.HINT: "a matter of taste",
}


class Column(NamedTuple):
    """A column that a rule table may have."""

    head: str
    """Its heading."""
    cell: Callable[[Rule, Scope], str]
    """Makes its cell, as HTML."""


class Scope(NamedTuple):
    """What a table is limited to, and how it reaches other pages."""

    contexts: tuple[Context, ...]
    """The contexts in which severities are looked up."""
    link: Callable[[str], str]
    """Turns an address relative to the site's root into one relative to the page."""


def define_rules(env: Any) -> None:
    """Register the variable `catalogue_version`, the rule page, the rule tables and the words they use."""
    env.variables["catalogue_version"] = VERSION

    def link(target: str) -> str:
        return page.link(env, target)

    @env.macro
    def rule_table(
        platform: str | None = None,
        step: str | None = None,
        purpose: str | None = None,
        severity: str | None = None,
        family: str | None = None,
        columns: str = "rule severity what",
        grouped: bool = False,
    ) -> str:
        """Show the rules that fit every given condition; `columns` names `COLUMNS`, joined by spaces."""
        contexts = contexts_for(platform, purpose)
        rules = select(contexts, step=step, severity=severity, family=family)
        chosen = [column(name) for name in columns.split()]
        scope = Scope(contexts, link)

        def rows(of: Iterable[Rule]) -> list[tuple[list[str], dict[str, str]]]:
            return [([c.cell(rule, scope) for c in chosen], facets(rule)) for rule in of]

        if grouped:
            groups = [
                (f.title, rows(members)) for f in FAMILIES if (members := [r for r in f.rules if r in rules])
            ]
        else:
            groups = [("", rows(rules))]
        title = caption(platform=platform, step=step, purpose=purpose, severity=severity)
        return table(title, [c.head for c in chosen], groups, kind="rules")

    @env.macro
    def rule_page(name: str) -> str:
        """Show everything about one rule, as Markdown with headings."""
        rule = get(name)
        return "\n\n".join(_sections(rule, link, page.place(env, None)))

    @env.macro
    def rule_link(name: str, text: str = "") -> str:
        """Link to a rule's page by name, code or old name."""
        rule = get(name)
        return _rule_link(rule, link, text)

    @env.macro
    def rule_count() -> int:
        """Return how many rules there are."""
        return len(RULES)

    @env.macro
    def rule_filters() -> str:
        """Show the controls that narrow the rules index; the style sheet hides them where scripts are off."""
        return _filters()

    @env.macro
    def severity_table() -> str:
        """Show the three severities and what each means."""
        rows = [
            ([_severity(s), html.text(SEVERITY_WORDS[s]), str(sum(r.severity is s for r in RULES))], {})
            for s in Severity
        ]
        return table("Severities", ["Severity", "Meaning", "Rules"], [("", rows)])

    @env.macro
    def basis_table() -> str:
        """Show what a rule can rest on."""
        rows = [
            ([html.text(b), html.text(BASIS_WORDS[b]), str(sum(r.basis is b for r in RULES))], {})
            for b in Basis
        ]
        return table("What rules rest on", ["Basis", "Meaning", "Rules"], [("", rows)])

    @env.macro
    def purpose_table() -> str:
        """Show the purposes a draft can have."""
        rows = [
            ([f"<code>{html.text(p)}</code>", html.text(words), str(sum(p in r.purposes for r in RULES))], {})
            for p, words in PURPOSES.items()
        ]
        return table("Purposes", ["Purpose", "What the draft is for", "Rules"], [("", rows)])


def contexts_for(platform: str | None, purpose: str | None) -> tuple[Context, ...]:
    """Return every context that a draft on a platform, for a purpose, can have; both may be left open."""
    if purpose is not None and purpose not in PURPOSES:
        raise UnknownName("purpose", purpose, PURPOSES)
    channels = platform_named(platform).channels if platform else tuple(CHANNELS.values())
    found = [
        Context(purpose=use, channel=channel, tier=tier)
        for channel in channels
        for use in channel.purposes
        if purpose in (None, use)
        for tier in channel.tiers or (None,)
    ]
    if platform is None:
        found += [Context(purpose=use) for use in PURPOSES if purpose in (None, use)]
    return tuple(found)


def select(
    contexts: tuple[Context, ...],
    *,
    step: str | None = None,
    severity: str | None = None,
    family: str | None = None,
) -> list[Rule]:
    """Return the rules that can speak in one of the contexts and fit the other conditions."""
    if step is not None and step not in STEP_NAMES:
        raise UnknownName("step", step, STEP_NAMES)
    if severity is not None and severity not in list(Severity):
        raise UnknownName("severity", severity, Severity)
    if family is not None and family not in {known.name for known in FAMILIES}:
        raise UnknownName("family", family, (known.name for known in FAMILIES))
    members = {rule.name for known in FAMILIES if known.name == family for rule in known.rules}
    return [
        rule
        for rule in RULES
        if severities(rule, contexts)
        and (step is None or rule.step == step)
        and (severity is None or severity in severities(rule, contexts))
        and (family is None or rule.name in members)
    ]


def severities(rule: Rule, contexts: Iterable[Context]) -> list[Severity]:
    """Return the severities that a rule has in the contexts it reads, the gravest first."""
    found = {rule.severity_in(context) for context in contexts if rule.applies_to(context)}
    return [severity for severity in Severity if severity in found]


def facets(rule: Rule) -> dict[str, str]:
    """Return what the index filters by, as `data-` values."""
    everywhere = contexts_for(None, None)
    return {
        "rule": rule.name,
        "code": rule.code,
        "step": rule.step or "",
        "purpose": " ".join(rule.purposes),
        "severity": " ".join(severities(rule, everywhere)),
        "platform": " ".join(name for name in PLATFORMS if severities(rule, contexts_for(name, None))),
    }


def caption(*, platform: str | None, step: str | None, purpose: str | None, severity: str | None) -> str:
    """Return the name of a table that has these conditions."""
    words = [
        f"of severity {severity}" if severity else "",
        f"on the step {step}" if step else "",
        f"for drafts whose purpose is {purpose}" if purpose else "",
        f"on {platform_named(platform).title}" if platform else "",
    ]
    return " ".join(word for word in ["Rules", *words] if word) if any(words) else "All rules"


def column(name: str) -> Column:
    """Return the column of that name; `UnknownName` when there is none."""
    try:
        return COLUMNS[name]
    except KeyError:
        raise UnknownName("column", name, COLUMNS) from None


def _severity(severity: Severity) -> str:
    return f'<span class="severity severity-{severity}">{drafts.SEVERITY_TITLES[severity]}</span>'


def _severity_cell(rule: Rule, scope: Scope) -> str:
    return " ".join(_severity(severity) for severity in severities(rule, scope.contexts))


def _rule_link(rule: Rule, link: Callable[[str], str], text: str = "") -> str:
    target = html.attribute(link(f"rules/{rule.name}/"))
    return f'<a class="rule-name" href="{target}">{html.text(text or rule.name)}</a>'


def _step_cell(rule: Rule, scope: Scope) -> str:
    step = next((step for step in STEPS if step.name == rule.step), None)
    if step is None:
        return "–"
    return f'<a href="{html.attribute(scope.link(step.page))}">{html.text(step.title)}</a>'


COLUMNS: dict[str, Column] = {
    "rule": Column(
        "Rule",
        lambda rule, scope: (
            f'{_rule_link(rule, scope.link)} <span class="rule-code">{html.text(rule.code)}</span>'
        ),
    ),
    "severity": Column("Severity", _severity_cell),
    "basis": Column("Basis", lambda rule, _: html.text(rule.basis)),
    "step": Column("Step", _step_cell),
    "purposes": Column("Drafts", lambda rule, _: html.text(", ".join(rule.purposes))),
    "what": Column("What it flags", lambda rule, scope: html.inline(rule.what, scope.link)),
    "why": Column("Why", lambda rule, scope: html.inline(rule.why, scope.link)),
    "instead": Column("Instead", lambda rule, scope: html.inline(rule.instead, scope.link)),
    "since": Column("Since", lambda rule, _: html.text(rule.since)),
}
"""Every column by name."""


def _sections(rule: Rule, link: Callable[[str], str], where: str) -> Iterable[str]:
    family = next(family for family in FAMILIES if rule in family.rules)
    yield (
        f'<p class="eyebrow"><a href="{html.attribute(link("rules/"))}">Rules</a> '
        f'<span aria-hidden="true">›</span> {html.text(family.title)}</p>'
    )
    yield f"# {html.text(rule.name)} <small>({html.text(rule.code)})</small> {{: #{rule.name} }}"
    yield f'<p class="lead">{html.inline(rule.what, link)}</p>'
    yield _facts(rule, link)
    yield "## Why it matters {: #why }"
    yield f"<p>{html.inline(rule.why, link)}</p>"
    yield "## What to do instead {: #instead }"
    yield f"<p>{html.inline(rule.instead, link)}</p>"
    yield "## What it catches {: #bad }"
    yield from (_example(rule, example, n, link, where) for n, example in enumerate(rule.bad, 1))
    yield "## What it leaves alone {: #good }"
    yield from (_example(rule, example, n, link, where) for n, example in enumerate(rule.good, 1))
    yield "## Sources {: #sources data-search-exclude }"
    yield _sources(rule)
    yield "## Switch it off {: #off data-search-exclude }"
    yield _off(rule)
    yield _siblings(rule, family.rules, family.title, link)


def _facts(rule: Rule, link: Callable[[str], str]) -> str:
    step = next((step for step in STEPS if step.name == rule.step), None)
    severity = f"{_severity(rule.severity)} {html.text(SEVERITY_WORDS[rule.severity])}"
    for when in rule.when:
        severity += f"<br>{_severity(when.severity)} {html.text(when.words)}"
    purposes = "all drafts" if len(rule.purposes) == len(PURPOSES) else ", ".join(rule.purposes)
    if rule.formal_only:
        purposes += "; on LinkedIn and XING only"
        if rule.formal_except:
            purposes += f", {' and '.join(rule.formal_except)} everywhere"
    facts = [
        ("Severity", severity),
        ("Rests on", f"{html.text(BASIS_WORDS[rule.basis])} (<code>{html.text(rule.basis)}</code>)"),
        ("Reads", html.text(purposes)),
    ]
    if step is not None:
        facts.append(("Step", f'<a href="{html.attribute(link(step.page))}">{html.text(step.title)}</a>'))
    facts.append(
        (
            "Since",
            f"version {html.text(rule.since)}" + ("" if rule.status == "stable" else f", {rule.status}"),
        )
    )
    if rule.aliases:
        facts.append(
            ("Also known as", ", ".join(f"<code>{html.text(alias)}</code>" for alias in rule.aliases))
        )
    items = "".join(f"<div><dt>{html.text(term)}</dt><dd>{words}</dd></div>" for term, words in facts)
    return f'<dl class="facts" data-search-exclude>{items}</dl>'


def _example(rule: Rule, example: Bad | Good, number: int, link: Callable[[str], str], where: str) -> str:
    bad = isinstance(example, Bad)
    context: dict[str, Any] = {"purpose": rule.purposes[0], **dict(example.context)}
    report = check(example.text, context=Context.of(**context))
    found = {finding.rule for finding in report.findings}
    allowed = {rule.name, *example.also} if bad else set(example.also)
    counted = {finding.rule for finding in report.counted}
    if (bad and rule.name not in found) or counted - allowed - {rule.name}:
        drafts.LOG.warning(
            "%s: example “%s” gives %s.", where, example.text, ", ".join(sorted(found)) or "nothing"
        )
    sample = drafts.Sample(
        example.text,
        context,
        expect=None,
        identifier=f"{'bad' if bad else 'good'}-{number}",
    )
    shown = drafts.figure(sample, report, link)
    if bad and example.fixed is not None:
        shown += f'\n\n<p class="fixed"><strong>With its fix:</strong> <q>{html.text(example.fixed)}</q></p>'
    return shown


def _sources(rule: Rule) -> str:
    if not rule.sources:
        return "<p>None: this is a matter of taste, and the taste is ours.</p>"
    items = "".join(
        f'<li><a href="{html.attribute(source.url)}">{html.text(source.title)}</a>, '
        f'read <time datetime="{source.read}">{source.read}</time></li>'
        for source in rule.sources
    )
    return f"<ul>{items}</ul>"


def _off(rule: Rule) -> str:
    return (
        f"<p>For one run: <code>tactful check --ignore {html.text(rule.name)}</code>. For a team, in "
        f"<code>tactful.toml</code>: <code>ignore &#61; &#91;&#34;{html.text(rule.name)}&#34;&#93;</code>. "
        f"The code <code>{html.text(rule.code)}</code> works in both places. "
        f"In the playground, every finding has an <em>Ignore</em> button.</p>"
    )


def _siblings(rule: Rule, members: Iterable[Rule], title: str, link: Callable[[str], str]) -> str:
    items = "".join(
        f"<li>{_rule_link(other, link)}</li>"
        if other is not rule
        else f'<li aria-current="page">{html.text(other.name)}</li>'
        for other in members
    )
    return (
        f'<nav class="siblings" data-search-exclude aria-label="{html.attribute(title)}"><strong>{html.text(title)}</strong> '
        f"<ul>{items}</ul></nav>"
    )


def _filters() -> str:
    groups = [
        ("platform", "Platform", [(p.name, p.title) for p in PLATFORMS.values()]),
        ("step", "Step", [(s.name, s.title) for s in STEPS]),
        ("purpose", "Purpose", [(p, drafts.PURPOSE_TITLES[p]) for p in PURPOSES]),
        ("severity", "Severity", [(str(s), drafts.SEVERITY_TITLES[s]) for s in Severity]),
    ]
    fields = "".join(
        f'<div><label for="filter-{key}">{title}</label><select id="filter-{key}" name="{key}">'
        '<option value="">Any</option>'
        + "".join(
            f'<option value="{html.attribute(value)}">{html.text(words)}</option>' for value, words in options
        )
        + "</select></div>"
        for key, title, options in groups
    )
    return (
        f'<form class="rule-filters" aria-label="Filter the rules">{fields}'
        '<div><button type="reset" class="md-button">Show all</button></div>'
        f'<p class="rule-count" role="status">All {len(RULES)} rules</p></form>'
    )
