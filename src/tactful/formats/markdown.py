"""A report as Markdown, to paste into a ticket, a chat or a wiki."""

from __future__ import annotations

import re

from tactful.formats.terminal import printable
from tactful.units import UNITS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.console import Console

    from tactful.checker import Report
    from tactful.inputs import DraftFile

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~$&!:@^=+-])")


def report_markdown(report: Report, text: str) -> str:
    """Return a report as Markdown that shows the draft's own words literally."""
    length = report.length
    most = f" of {length.limit:,}" if length.limit is not None else ""
    lines = [
        f"**{report.verdict.capitalize()}** · {report.purpose} · {length.used:,}{most} {UNITS[length.unit]}",
        "",
    ]
    lines += [f"> {_literal(line)}" if line.strip() else ">" for line in text.splitlines()]
    if report.counted:
        lines.append("")
    for finding in report.counted:
        lines.append(
            f"- **{finding.severity.capitalize()}**, [{finding.rule}]({finding.url}) ({finding.code}): "
            f"{_literal(finding.message)} *{finding.instead}*"
        )
    if report.steps:
        lines += ["", "| step | |", "|---|---|"]
        lines += [f"| {name} | {evidence.status} |" for name, evidence in report.steps.items()]
    return "\n".join(lines) + "\n"


def write(reports: Sequence[tuple[DraftFile, Report]], console: Console) -> None:
    """Write reports as Markdown, each under its path when there are several."""
    for draft, report in reports:
        if len(reports) > 1:
            console.file.write(f"## {_literal(draft.place)}\n\n")
        console.file.write(report_markdown(report, draft.text) + "\n")


def _literal(text: str) -> str:
    """Escape what Markdown would read, by numeric references that every dialect knows."""
    return _SPECIAL.sub(lambda match: f"&#{ord(match[1])};", printable(text, keep="\t"))
