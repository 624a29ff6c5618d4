"""SARIF 2.1.0, for code-scanning views."""

from __future__ import annotations

from tactful import __version__
from tactful.catalogue import RULES
from tactful.checker import rule_url
from tactful.formats.json import dumps

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.console import Console

    from tactful.checker import Report
    from tactful.finding import Finding, Fix
    from tactful.inputs import DraftFile

_LEVELS = {"error": "error", "warning": "warning", "hint": "note"}


def sarif_object(reports: Sequence[tuple[DraftFile, Report]]) -> dict[str, object]:
    """Return reports as one SARIF run; columns count code points."""
    fired = {finding.rule for _, report in reports for finding in report.counted}
    known = [rule for rule in RULES if rule.name in fired]
    order = {rule.name: number for number, rule in enumerate(known)}
    return {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "Tactful",
                        "semanticVersion": __version__,
                        "informationUri": "https://tactful.example/",
                        "rules": [
                            {
                                "id": rule.code,
                                "name": rule.name,
                                "shortDescription": {"text": rule.what},
                                "fullDescription": {"text": rule.why},
                                "help": {"text": rule.instead},
                                "helpUri": rule_url(rule),
                                "defaultConfiguration": {"level": _LEVELS[rule.severity]},
                            }
                            for rule in known
                        ],
                    }
                },
                "columnKind": "unicodeCodePoints",
                "results": [
                    _result(draft, finding, order) for draft, report in reports for finding in report.counted
                ],
            }
        ],
    }


def write(reports: Sequence[tuple[DraftFile, Report]], console: Console) -> None:
    """Write one SARIF log for all reports."""
    console.file.write(dumps(sarif_object(reports), indent=2) + "\n")


def _result(draft: DraftFile, finding: Finding, order: dict[str, int]) -> dict[str, object]:
    result: dict[str, object] = {
        "ruleId": finding.code,
        "level": _LEVELS[finding.severity],
        "message": {"text": f"{finding.message} {finding.instead}"},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": _uri(draft.place)},
                    "region": _region(draft, finding),
                }
            }
        ],
        "partialFingerprints": {"tactful/v1": finding.fingerprint},
    }
    if finding.rule in order:
        result["ruleIndex"] = order[finding.rule]
    fixes = [_fix(draft, fix) for fix in finding.fixes if fix.kind != "example"]
    if fixes:
        result["fixes"] = fixes
    return result


def _region(draft: DraftFile, finding: Finding) -> dict[str, int]:
    shift = draft.first_line - 1
    return {
        "startLine": finding.line + shift,
        "startColumn": finding.column,
        "endLine": finding.end_line + shift,
        "endColumn": finding.end_column,
        "charOffset": finding.span.start + len(draft.head),
        "charLength": finding.span.end - finding.span.start,
    }


def _fix(draft: DraftFile, fix: Fix) -> dict[str, object]:
    return {
        "description": {"text": fix.title},
        "artifactChanges": [
            {
                "artifactLocation": {"uri": _uri(draft.place)},
                "replacements": [
                    {
                        "deletedRegion": {
                            "charOffset": edit.start + len(draft.head),
                            "charLength": edit.end - edit.start,
                        },
                        "insertedContent": {"text": edit.text},
                    }
                    for edit in fix.edits
                ],
            }
        ],
    }


def _uri(place: str) -> str:
    from urllib.parse import quote

    return "stdin" if place == "-" else quote(place)
