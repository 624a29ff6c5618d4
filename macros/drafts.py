"""Live drafts: samples that the checker reads while the site is built.

A page says what the checker must find in a sample:

    {% call draft(purpose="request", channel="linkedin/note", to="Priya Raman", expect="no-closing") %}
    Hi Priya, …
    {% endcall %}

The figure that comes out shows the draft with its faults marked, the verdict and every finding in words, and needs no
script to be read. Where the checker disagrees with the page, a warning names file and line, and the strict build
fails. With scripts, the playground's loader turns the figure into an editor.
"""

from __future__ import annotations

import itertools
import json
import logging
import sys
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from macros import html, page
from tactful import check
from tactful.context import Context
from tactful.finding import Severity
from tactful.platforms import PLATFORMS
from tactful.steps import STEPS
from tactful.units import UNITS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from tactful import Report
    from tactful.finding import Finding

LOG = logging.getLogger("mkdocs.plugins.tactful")
"""A warning here makes a strict build fail, after it has shown all others."""

DRAFT_FILES = Path("tests/drafts")
"""Where samples stand that a page cannot hold, because their braces would be read as macros."""

PURPOSE_TITLES = {
    "request": "Request",
    "thanks": "Thank-you",
    "decline": "Decline",
    "message": "Message",
    "introduction": "Introduction",
    "comment": "Comment",
}
SEVERITY_TITLES = {Severity.ERROR: "Error", Severity.WARNING: "Warning", Severity.HINT: "Hint"}
VERDICT_TITLES = {
    "hold": "Do not send it like this",
    "revise": "Worth another minute",
    "ready": "Ready to send",
}


class Sample(NamedTuple):
    """A draft on a page, with its context and what the page says of it."""

    text: str
    """The draft."""
    context: dict[str, Any]
    """The context, by the parameters of `Context.of`."""
    expect: str | None = ""
    """The names of the rules that must fire, joined by spaces; None where the page claims nothing."""
    verdict: str | None = None
    """The verdict that must come out, when the page says one."""
    hints: str = "count"
    """`count` when `expect` lists hints as well, `allow` when further hints do no harm."""
    identifier: str = ""
    """The figure's id; part of the id of each finding."""
    caption: str = ""
    """What the page calls the sample."""
    anatomy: bool = False
    """Whether to show which words meet which step."""


class Mark(NamedTuple):
    """A stretch of the draft to be marked."""

    start: int
    """Offset of the first code point."""
    end: int
    """Offset after the last one; equal to `start` where something is absent."""
    number: int
    """The number of the entry below the draft that speaks of it."""
    kind: str
    """A severity, or `step`."""
    words: str
    """What a screen reader says before the number."""


def define_drafts(env: Any) -> None:
    """Register `draft`, a call block, and `draft_file`, which reads the sample from `tests/drafts`."""
    counts: dict[str, int] = {}  # drafts on each page so far; a new build makes a new env

    def show(text: str, line: int | None, options: dict[str, Any]) -> str:
        source = page.source_of(env)
        counts[source] = counts.get(source, 0) + 1
        where = page.place(env, line)
        try:
            sample = sample_of(text, default_id=f"draft-{counts[source]}", **options)
            report = check(sample.text, context=Context.of(**sample.context))
        except (TypeError, ValueError) as error:
            LOG.warning("%s: this live draft cannot be checked: %s", where, error)
            return f'<p class="draft-error">{html.text(error)}</p>'
        for difference in disagreements(sample, report):
            LOG.warning("%s: %s", where, difference)
        return figure(sample, report, lambda target: page.link(env, target))

    @env.macro
    def draft(*, caller: Callable[[], str], **options: Any) -> str:
        """Show the draft in the block, checked; the parameters are those of `sample_of`."""
        line = _calling_line()
        return show(textwrap.dedent(str(caller())).strip("\n").rstrip(), line, options)

    @env.macro
    def draft_file(path: str, **options: Any) -> str:
        """Show the draft in a file of `tests/drafts`, checked."""
        text = (DRAFT_FILES / path).read_text(encoding="utf-8")
        return show(text.rstrip("\n"), _calling_line(), options)


def sample_of(
    text: str,
    *,
    default_id: str = "draft",
    purpose: str = "request",
    channel: str | None = None,
    tier: str | None = None,
    to: str | None = None,
    from_: str | None = None,
    relation: str | None = None,
    high_security: bool = False,
    notes_left: int | None = None,
    expect: str | None = "",
    verdict: str | None = None,
    hints: str = "count",
    id: str | None = None,
    caption: str = "",
    anatomy: bool = False,
) -> Sample:
    """Return the sample that a page's parameters describe."""
    if hints not in {"count", "allow"}:
        raise ValueError(f"hints must be “count” or “allow”, not “{hints}”.")
    context = {
        "purpose": purpose,
        "channel": channel,
        "tier": tier,
        "to": to,
        "sender": from_,
        "relation": relation,
        "high_security": high_security,
        "notes_left": notes_left,
    }
    return Sample(text, context, expect, verdict, hints, id or default_id, caption, anatomy)


def disagreements(sample: Sample, report: Report) -> list[str]:
    """Return what the checker says otherwise than the page, a sentence each."""
    found = []
    if sample.expect is not None:
        expected = set(sample.expect.replace(",", " ").split())
        actual = {finding.rule: finding for finding in report.counted}
        missing = sorted(expected - actual.keys())
        found += [f"the page expects {name}, but the checker does not find it." for name in missing]
        for name in sorted(actual.keys() - expected):
            finding = actual[name]
            if sample.hints == "allow" and finding.severity is Severity.HINT:
                continue
            at = f" at {finding.line}:{finding.column} “{finding.excerpt}”" if finding.excerpt else ""
            found.append(
                f"the checker finds {name} ({finding.severity}){at}, which the page does not expect."
            )
    if sample.verdict is not None and report.verdict != sample.verdict:
        found.append(f"the page says the verdict is {sample.verdict}, the checker says {report.verdict}.")
    return found


def figure(sample: Sample, report: Report, link: Callable[[str], str]) -> str:
    """Return the whole figure on one line."""
    findings = report.counted
    parts = _step_marks(report) if sample.anatomy else _finding_marks(findings)
    body = [
        f"<figcaption>{_caption(sample)}</figcaption>",
        f'<blockquote class="draft-text">{marked(sample.text, parts)}</blockquote>',
        f'<p class="draft-verdict">{_verdict(report, findings)}</p>',
    ]
    if sample.anatomy:
        body.append(_anatomy(sample, report, link))
    if findings:
        items = "".join(_finding(finding, link) for finding in findings)
        body.append(f'<ol class="draft-findings">{items}</ol>')
    body.append('<button type="button" class="draft-edit" hidden>Edit and check</button>')
    hinted = " draft-with-hints" if findings and report.verdict == "ready" else ""
    data = html.attribute(json.dumps(_data(sample), ensure_ascii=False, separators=(",", ":")))
    return (
        f'<figure class="draft draft-is-{report.verdict}{hinted}" id="{html.attribute(sample.identifier)}" '
        f'data-search-exclude data-draft="{data}">{"".join(body)}</figure>'
    )


def marked(text: str, marks: Iterable[Mark]) -> str:
    """Return the text with its marks, which may overlap; the gravest gives an overlap its look."""
    marks = sorted(marks, key=lambda mark: (mark.start, mark.end))
    edges = sorted({0, len(text), *(edge for mark in marks for edge in (mark.start, mark.end))})
    pieces = [_gaps(marks, edges[0])]
    for start, end in itertools.pairwise(edges):
        over = [mark for mark in marks if mark.start <= start and end <= mark.end and mark.start < mark.end]
        piece = html.text(text[start:end])
        if over:
            kind = min((mark.kind for mark in over), key=("error", "warning", "hint", "step").index)
            piece = f'<mark class="flaw flaw-{kind}">{piece}</mark>'
        pieces.append(piece)
        pieces.extend(_reference(mark) for mark in marks if mark.end == end and mark.start < mark.end)
        pieces.append(_gaps(marks, end))
    return "".join(pieces)


def _gaps(marks: list[Mark], at: int) -> str:
    """Return the carets of what is absent at one place."""
    return "".join(
        f'<span class="gap gap-{mark.kind}" aria-hidden="true">‸</span>{_reference(mark)}'
        for mark in marks
        if mark.start == mark.end == at
    )


def _reference(mark: Mark) -> str:
    return f'<sup class="flaw-ref"><span class="vh"> ({mark.words} </span>{mark.number}<span class="vh">)</span></sup>'


def _finding_marks(findings: Iterable[Finding]) -> list[Mark]:
    """Return a mark for every finding that has a place; one about the whole draft has none."""
    return [
        Mark(
            *finding.span,
            number=number,
            kind=str(finding.severity),
            words=str(finding.severity) if finding.excerpt else f"missing here, {finding.severity}",
        )
        for number, finding in enumerate(findings, 1)
        if finding.place != "whole"
    ]


def _step_marks(report: Report) -> list[Mark]:
    return [
        Mark(*span, number=number, kind="step", words=f"{step.title}, step")
        for number, step in enumerate(STEPS, 1)
        if step.name in report.steps
        for span in report.steps[step.name].spans
        if step.name != "brevity"
    ]


def _caption(sample: Sample) -> str:
    where = PURPOSE_TITLES[sample.context["purpose"]]
    context = Context.of(**sample.context)
    if context.channel is not None:
        platform = PLATFORMS[context.channel.platform].title
        where += f" · {platform}, {context.channel.title}"
        if context.tier is not None and len(context.channel.tiers) > 1:
            where += f" ({context.tier.title.lower()})"
    if context.to:
        where += f" · to {' and '.join(context.to)}"
    caption = f"<strong>{html.inline(sample.caption)}</strong> " if sample.caption else ""
    return f'{caption}<span class="draft-where">{html.text(where)}</span>'


def _verdict(report: Report, findings: Iterable[Finding]) -> str:
    words = [
        f'<strong class="verdict verdict-{report.verdict}">{html.text(VERDICT_TITLES[report.verdict])}</strong>'
    ]
    counts = [
        f"{count} {severity}{'s' if count > 1 else ''}"
        for severity in Severity
        if (count := sum(finding.severity is severity for finding in findings))
    ]
    words.append(html.text(", ".join(counts) or "nothing found"))
    words.append(html.text(_length(report)))
    return ' <span class="dot" aria-hidden="true">·</span> '.join(word for word in words if word)


def _length(report: Report) -> str:
    length = report.length
    unit = UNITS[length.unit]
    if length.limit:
        return f"{length.used:,} of {length.limit:,} {unit}"
    return f"{length.used:,} {unit}"


def _anatomy(sample: Sample, report: Report, link: Callable[[str], str]) -> str:
    items = []
    for number, step in enumerate(STEPS, 1):
        evidence = report.steps.get(step.name)
        if evidence is None:
            continue
        quoted = ", ".join(f"“{html.text(sample.text[start:end])}”" for start, end in evidence.spans)
        shown = (
            quoted if quoted and step.name != "brevity" else html.text(getattr(step, str(evidence.status)))
        )
        items.append(
            f'<li value="{number}"><a href="{html.attribute(link(step.page))}">{html.text(step.title)}</a> '
            f'<span class="status status-{evidence.status}">{evidence.status}</span> {shown}</li>'
        )
    return f'<ol class="draft-steps">{"".join(items)}</ol>'


def _finding(finding: Finding, link: Callable[[str], str]) -> str:
    severity = finding.severity
    rule_page = html.attribute(link(f"rules/{finding.rule}/"))
    return (
        f'<li><span class="severity severity-{severity}">{SEVERITY_TITLES[severity]}</span> '
        f"{html.inline(finding.message)} "
        f'<a class="rule-name" href="{rule_page}">{html.text(finding.rule)}</a></li>'
    )


def _data(sample: Sample) -> dict[str, Any]:
    """Return what the loader needs to open the draft in the editor; the keys are those of a line of JSON."""
    context = {key: value for key, value in sample.context.items() if value not in (None, "", False)}
    if "sender" in context:
        context["from"] = context.pop("sender")
    return {"text": sample.text, **context}


def _calling_line() -> int | None:
    """Return the line of the page's Markdown that called the macro, where the template engine can tell."""
    frame = sys._getframe(2)
    while frame is not None:
        template = frame.f_globals.get("__jinja_template__")
        if template is not None:
            return template.get_corresponding_lineno(frame.f_lineno)
        frame = frame.f_back
    return None
