"""`report/1`, the report as JSON; the same bytes from every front end."""

from __future__ import annotations

import json

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.console import Console

    from tactful.checker import Report
    from tactful.compose import Composition
    from tactful.declining import Wording
    from tactful.finding import Finding, Fix, Span
    from tactful.inputs import DraftFile
    from tactful.review import Review
    from tactful.rule import Bad, Good, Rule
    from tactful.sources import Source

REPORT_SCHEMA = "report/1"
"""Name and version of a report's shape; additions keep the version."""

REVIEW_SCHEMA = "review/1"
"""Name and version of a review's shape."""


_PLAIN = json.JSONEncoder(ensure_ascii=False)
"""Made once: `json.dumps` would make one a report."""


def report_object(report: Report, *, id: str | None = None) -> dict[str, object]:
    """Return a report as plain values in the order of the schema.

    Parameters:
        report: The report.
        id: The input's own name, which opens the object where it is given.
    """
    head = {"schema": REPORT_SCHEMA} if id is None else {"schema": REPORT_SCHEMA, "id": id}
    return {
        **head,
        "verdict": report.verdict,
        "purpose": report.purpose,
        "channel": report.channel,
        "tier": report.tier,
        "length": report.length._asdict(),
        "steps": {
            name: {"status": evidence.status, "evidence": [_range(span) for span in evidence.spans]}
            for name, evidence in report.steps.items()
        },
        "findings": [_finding(finding) for finding in report.findings],
        "ignored": report.ignored,
        "confirm": [
            {"span": _range(claim.span), "utf16": _range(claim.utf16), "claim": claim.claim}
            for claim in report.confirm
        ],
        "advice": list(report.advice),
    }


def review_object(review: Review, *, id: str | None = None) -> dict[str, object]:
    """Return a review as plain values in the order of its schema, `review/1`."""
    head = {"schema": REVIEW_SCHEMA} if id is None else {"schema": REVIEW_SCHEMA, "id": id}
    return {
        **head,
        "recommendation": review.recommendation,
        "because": review.because,
        "signals": [
            {
                "name": counted.name,
                "direction": counted.direction,
                "weight": counted.weight,
                "from": counted.origin,
                "reason": counted.reason,
            }
            for counted in review.signals
        ],
        "reply": review.reply,
    }


def composition_object(made: Composition) -> dict[str, object]:
    """Return what was composed as plain values in the order of its schema, `composition/1`."""
    return {
        "schema": "composition/1",
        "variants": [
            {"text": v.text, "report": report_object(v.report), "left_out": list(v.left_out), "note": v.note}
            for v in made.variants
        ],
        "missing": list(made.missing),
        "too_long": made.too_long,
        "advice": list(made.advice),
    }


def wording_object(wording: Wording) -> dict[str, object]:
    """Return a wording for a no as plain values."""
    return {"text": wording.text, "report": report_object(wording.report)}


def dumps(value: object, *, indent: int | None = None) -> str:
    """Return JSON text; lone surrogates are escaped, everything else stands as it is."""
    text = _PLAIN.encode(value) if indent is None else json.dumps(value, ensure_ascii=False, indent=indent)
    try:
        text.encode()  # looks at every character much faster than a loop
    except UnicodeEncodeError:
        text = "".join(f"\\u{ord(c):04x}" if "\ud800" <= c <= "\udfff" else c for c in text)
    return text


def report_json(report: Report, *, id: str | None = None) -> str:
    """Return a report as one line of JSON."""
    return dumps(report_object(report, id=id))


def rule_object(rule: Rule) -> dict[str, object]:
    """Return everything that a reader may know of a rule as plain values."""
    return {
        "code": rule.code,
        "name": rule.name,
        "aliases": list(rule.aliases),
        "status": rule.status,
        "since": rule.since,
        "severity": rule.severity,
        "severities": [{"when": when.words, "severity": when.severity} for when in rule.when],
        "basis": rule.basis,
        "purposes": list(rule.purposes),
        "step": rule.step,
        "message": rule.message,
        "what": rule.what,
        "why": rule.why,
        "instead": rule.instead,
        "examples": [_example(example) for example in rule.examples],
        "sources": [_source(source) for source in rule.sources],
    }


def _example(example: Bad | Good) -> dict[str, object]:
    marked = getattr(example, "marked", None)
    shown: dict[str, object] = {
        "good": marked is None,
        "text": example.text,
        "context": dict(example.context),
    }
    if marked is not None:
        shown["marked"] = marked
        shown["fixed"] = getattr(example, "fixed", None)
    return shown


def _source(source: Source) -> dict[str, str]:
    return source._asdict()


def _finding(finding: Finding) -> dict[str, object]:
    return {
        **finding._asdict(),
        "span": _range(finding.span),
        "utf16": _range(finding.utf16),
        "fixes": [_fix(fix) for fix in finding.fixes],
    }


def _fix(fix: Fix) -> dict[str, object]:
    return {"title": fix.title, "kind": fix.kind, "edits": [edit._asdict() for edit in fix.edits]}


def _range(span: Span) -> dict[str, int]:
    return {"start": span.start, "end": span.end}


def write(reports: Sequence[tuple[DraftFile, Report]], console: Console) -> None:
    """Write one report as it is, several as one a line with their paths as ids."""
    if len(reports) == 1:
        console.file.write(report_json(reports[0][1]) + "\n")
    else:
        write_lines(reports, console)


def write_lines(reports: Sequence[tuple[DraftFile, Report]], console: Console) -> None:
    """Write one report a line with its path as id."""
    for draft, report in reports:
        console.file.write(report_json(report, id=draft.id) + "\n")
