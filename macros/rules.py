"""Rule tables and rule pages, from the catalogue."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from macros import drafts, html, page
from macros.tables import Row, Shown, package_table, table
from tactful import check
from tactful.catalogue import FAMILIES, RULES, VERSION, get
from tactful.context import PURPOSES, Context
from tactful.errors import UnknownName
from tactful.finding import Basis, Severity
from tactful.platforms import PLATFORMS
from tactful.platforms import platform as platform_named
from tactful.rule import Bad
from tactful.steps import STEPS
from tactful.tables import build
from tactful.tables.build import columns_of
from tactful.tables.model import words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from tactful.rule import Good, Rule
    from tactful.rules import Family

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
FAMILY_NAMES = tuple(family.name for family in FAMILIES)


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
        """Show the rules that fit every given condition; `columns` are those of the table `rules`, joined by spaces."""
        if family is not None and family not in FAMILY_NAMES:
            raise UnknownName("family", family, FAMILY_NAMES)
        place = platform or purpose
        dresses = DRESSES if place else DRESSES | {"severity": _possible_severities}
        known = {column.name for column in columns_of("rules")}
        for name in columns.split():
            if name not in known:
                raise UnknownName("column", name, known)
        return package_table(
            env,
            "rules",
            [Shown(name, dresses.get(name)) for name in columns.split()],
            caption=caption(platform=platform, step=step, purpose=purpose, severity=severity),
            kind="rules",
            group=(lambda row: _family(_rule(row)).title) if grouped else None,
            data=lambda row: facets(_rule(row)),
            keep=lambda row: family in (None, _family(_rule(row)).name),
            platform=platform,
            step=step,
            purpose=purpose,
            severity=severity,
        )

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
        return table("Purposes", ["Purpose", "Meaning", "Rules"], [("", rows)])


def facets(rule: Rule) -> dict[str, str]:
    """Return what the index filters by, as `data-` values."""
    return {
        "rule": rule.name,
        "code": rule.code,
        "step": rule.step or "",
        "purpose": " ".join(rule.purposes),
        "severity": " ".join(severities(rule)),
        "platform": " ".join(name for name in PLATFORMS if rule.name in _speaking(name)),
    }


def severities(rule: Rule) -> list[Severity]:
    """Return the severities that a rule can have somewhere, the gravest first."""
    possible = {rule.severity, *(when.severity for when in rule.when)}
    return [severity for severity in Severity if severity in possible]


@cache
def _speaking(platform: str) -> frozenset[str]:
    """Return the names of the rules that can speak on a platform."""
    return frozenset(words(row[0]) for row in build("rules", platform=platform, columns=("rule",)).rows)


def caption(*, platform: str | None, step: str | None, purpose: str | None, severity: str | None) -> str:
    """Return the name of a table that has these conditions."""
    words = [
        f"of severity {severity}" if severity else "",
        f"on the step {step}" if step else "",
        f"for drafts whose purpose is {purpose}" if purpose else "",
        f"on {platform_named(platform).title}" if platform else "",
    ]
    return " ".join(word for word in ["Rules", *words] if word) if any(words) else "All rules"


def _severity(severity: Severity) -> str:
    return f'<span class="severity severity-{severity}">{drafts.SEVERITY_TITLES[severity]}</span>'


def _possible_severities(row: Row) -> str:
    return " ".join(map(_severity, severities(_rule(row))))


def _rule(row: Row) -> Rule:
    return get(row.words("code"))


def _family(rule: Rule) -> Family:
    return next(family for family in FAMILIES if rule in family.rules)


def _rule_link(rule: Rule, link: Callable[[str], str], text: str = "") -> str:
    target = html.attribute(link(f"rules/{rule.name}/"))
    return f'<a class="rule-name" href="{target}">{html.text(text or rule.name)}</a>'


def _step_cell(row: Row) -> str:
    step = next((step for step in STEPS if step.name == row.words("step")), None)
    return f'<a href="{html.attribute(row.link(step.page))}">{html.text(step.title)}</a>' if step else ""


DRESSES: dict[str, Callable[[Row], str]] = {
    "rule": lambda row: f'{row.html("rule")} <span class="rule-code">{row.html("code")}</span>',
    "severity": lambda row: _severity(Severity(row.words("severity"))),
    "step": _step_cell,
}
"""How a page shows a cell, where it shows more than the words."""


def _sections(rule: Rule, link: Callable[[str], str], where: str) -> Iterable[str]:
    family = _family(rule)
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
