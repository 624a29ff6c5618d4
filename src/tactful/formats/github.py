"""GitHub workflow commands: one annotation a finding."""

from __future__ import annotations

from tactful.formats.terminal import printable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.console import Console

    from tactful.checker import Report
    from tactful.inputs import DraftFile

_LEVELS = {"error": "error", "warning": "warning", "hint": "notice"}


def write(reports: Sequence[tuple[DraftFile, Report]], console: Console) -> None:
    """Write one workflow command a finding."""
    for draft, report in reports:
        shift = draft.first_line - 1
        for finding in report.counted:
            properties = {
                "file": draft.place,
                "line": finding.line + shift,
                "endLine": finding.end_line + shift,
                "col": finding.column,
                "endColumn": finding.end_column,
                "title": f"{finding.rule} ({finding.code})",
            }
            listed = ",".join(f"{key}={_property(str(value))}" for key, value in properties.items())
            message = _data(f"{finding.message} {finding.instead} {finding.url}")
            console.file.write(f"::{_LEVELS[finding.severity]} {listed}::{message}\n")


def _data(text: str) -> str:
    return printable(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"))


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
