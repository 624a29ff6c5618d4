"""A report for a terminal: findings with their place, excerpt and caret, then steps and verdict."""

from __future__ import annotations

from rich.cells import cell_len
from rich.text import Text

from tactful.checker import ADVICE
from tactful.finding import Severity, Verdict
from tactful.formats.terminal import printable, show
from tactful.steps import Status
from tactful.units import UNITS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rich.console import Console

    from tactful.checker import Report
    from tactful.finding import Finding
    from tactful.inputs import DraftFile
    from tactful.rule import Rule

_STYLES = {
    Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.HINT: "cyan",
    Verdict.HOLD: "bold red", Verdict.REVISE: "yellow", Verdict.READY: "bold green",
    Status.MET: "green", Status.PARTIAL: "yellow", Status.MISSING: "red",
}  # fmt: skip

_VERDICTS = {
    Verdict.HOLD: "hold: do not send it like this",
    Verdict.REVISE: "revise: worth another minute",
    Verdict.READY: "ready",
}

_EXCERPT = 76


def report_text(report: Report, draft: DraftFile) -> Iterator[Text]:
    """Yield a report line by line, with styles that a plain terminal drops."""
    for finding in report.counted:
        yield from _finding(finding, draft)
        yield Text()
    yield _summary(report, draft)
    if report.steps:
        yield _steps(report)
    if report.confirm:
        yield Text("  Before you send it, confirm: ").append(
            "; ".join(f"“{_one_line(draft.text[c.span.start : c.span.end])}”" for c in report.confirm)
        )
    for advice in report.advice:
        yield Text(f"  {ADVICE[advice]}", style="italic")


def rule_text(rule: Rule, url: str) -> Iterator[Text]:
    """Yield a rule line by line."""
    yield Text.assemble((rule.name, "bold"), f" ({rule.code})  ", (rule.severity, _STYLES[rule.severity]))
    for when in rule.when:
        yield Text.assemble("  ", (when.severity, _STYLES[when.severity]), f" {when.words}")
    yield Text(f"  Basis: {rule.basis}. Since {rule.since}. For: {', '.join(rule.purposes)}.", style="dim")
    for label, paragraph in (("Flags", rule.what), ("Why", rule.why), ("Instead", rule.instead)):
        yield Text.assemble("  ", (f"{label}: ", "bold"), paragraph)
    for example in rule.bad:
        yield Text.assemble("  ", ("✗ ", "red"), _one_line(example.marked))
        if example.fixed is not None:
            yield Text.assemble("    → ", _one_line(example.fixed))
    for example in rule.good:
        yield Text.assemble("  ", ("✓ ", "green"), _one_line(example.text))
    for source in rule.sources:
        yield Text(f"  Source: {source.title}, read {source.read}: {source.url}", style="dim")
    yield Text(f"  {url}", style="dim")


def _finding(finding: Finding, draft: DraftFile) -> Iterator[Text]:
    line = finding.line + draft.first_line - 1
    place = f"{printable(draft.place)}:{line}:{finding.column}"
    yield Text.assemble(
        (f"{place}: ", "dim"), (finding.severity, _STYLES[finding.severity]), " ",
        (finding.rule, "bold"), f" ({finding.code})",
    )  # fmt: skip
    yield Text(f"  {finding.message}")
    if finding.place is None:
        yield from _caret(finding, draft.text)
    yield Text.assemble("  ", ("Why: ", "bold"), finding.why)
    yield Text.assemble("  ", ("Instead: ", "bold"), finding.instead)
    for fix in finding.fixes:
        yield Text.assemble("  ", (f"Fix ({fix.kind}): ", "bold"), fix.title)
    yield Text(f"  {finding.url}", style="dim")


def _caret(finding: Finding, text: str) -> Iterator[Text]:
    """Show the line of the finding, cut to a window around it, and carets below the excerpt."""
    begin = finding.span.start - finding.column + 1
    stop = begin
    while stop < len(text) and text[stop] not in "\r\n":
        stop += 1
    line = text[begin:stop]
    start = finding.span.start - begin
    end = min(finding.span.end - begin, len(line))
    left = max(0, min(start - 20, len(line) - _EXCERPT))
    right = min(len(line), left + _EXCERPT)
    end = min(end, right)
    shown = printable(("…" if left else "") + line[left:right] + ("…" if right < len(line) else ""))
    before = printable(("…" if left else "") + line[left:start])
    mark = max(1, cell_len(printable(line[start:end])))
    yield Text(f"    {shown}")
    yield Text(f"    {' ' * cell_len(before)}{'^' * mark}", style=_STYLES[finding.severity])


def _summary(report: Report, draft: DraftFile) -> Text:
    length = report.length
    most = f" of {length.limit:,}" if length.limit is not None else ""
    where = (
        f"{report.channel}{f', {report.tier}' if report.tier else ''}" if report.channel else "any channel"
    )
    return Text.assemble(
        (f"{printable(draft.place)}: ", "dim"), (_VERDICTS[report.verdict], _STYLES[report.verdict]),
        f" · {report.purpose} · {where} · {length.used:,}{most} {UNITS[length.unit]}",
        f" (aim at {length.recommended:,})" if length.recommended != length.limit else "",
    )  # fmt: skip


def _steps(report: Report) -> Text:
    line = Text("  ")
    for number, (name, evidence) in enumerate(report.steps.items()):
        line.append(" · " if number else "").append(f"{name} ").append(
            evidence.status, style=_STYLES[evidence.status]
        )
    return line


def _one_line(text: str) -> str:
    return printable(" ".join(text.split()))


def write(reports: Sequence[tuple[DraftFile, Report]], console: Console) -> None:
    """Write reports for people, one after the other."""
    for number, (draft, report) in enumerate(reports):
        if number:
            console.print()
        show(report_text(report, draft), console)
