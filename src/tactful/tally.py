"""Sums over many reports: verdicts, findings, missing steps, by month. Tallies of parts can be added."""

from __future__ import annotations

from collections import Counter

from tactful.finding import Verdict
from tactful.steps import Status

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from tactful.checker import Report


class Tally:
    """Counts over reports; flat in memory, however many reports are added."""

    __slots__ = ("bare", "broken", "drafts", "findings", "months", "steps", "verdicts")

    drafts: int
    """Drafts that were checked."""
    bare: int
    """Rows without any text: requests sent without a note."""
    broken: int
    """Rows that could not be read."""
    verdicts: Counter[str]
    """Drafts by verdict."""
    findings: Counter[str]
    """Drafts by the rules that fired in them; a rule counts once a draft."""
    steps: Counter[tuple[str, str]]
    """Drafts by step and status."""
    months: Counter[tuple[str, str]]
    """Drafts by month (`YYYY-MM`, or empty when unknown) and verdict."""

    def __init__(self) -> None:
        """Begin with nothing counted."""
        self.drafts = self.bare = self.broken = 0
        self.verdicts = Counter()
        self.findings = Counter()
        self.steps = Counter()
        self.months = Counter()

    def add(self, report: Report, month: str = "") -> None:
        """Count a report."""
        self.drafts += 1
        self.verdicts[report.verdict.value] += 1
        self.months[month, report.verdict.value] += 1
        self.findings.update({finding.rule for finding in report.counted})
        self.steps.update((name, evidence.status.value) for name, evidence in report.steps.items())

    def merge(self, other: Tally) -> None:
        """Add another tally's counts to this one."""
        self.drafts += other.drafts
        self.bare += other.bare
        self.broken += other.broken
        self.verdicts.update(other.verdicts)
        self.findings.update(other.findings)
        self.steps.update(other.steps)
        self.months.update(other.months)

    def __str__(self) -> str:
        """Return what was counted, in one line."""
        drafts = "1 draft" if self.drafts == 1 else f"{self.drafts:,} drafts"
        rows = "1 row" if self.broken == 1 else f"{self.broken:,} rows"
        return f"{drafts} checked, {self.bare:,} sent without a note, {rows} not readable"

    def commonest(self) -> list[tuple[str, int]]:
        """Return rules with the number of drafts in which they fired, the commonest first."""
        return _most_first(self.findings)

    def missing(self) -> list[tuple[str, int]]:
        """Return steps with the number of drafts that miss them, the most often missing first."""
        return _most_first({name: self.steps[name, Status.MISSING.value] for name, _ in self.steps})

    def as_object(self) -> dict[str, object]:
        """Return the counts as plain values in a fixed order, `audit/1`; the commonest findings first."""
        verdicts = [verdict.value for verdict in Verdict]
        return {
            "schema": "audit/1",
            "drafts": self.drafts,
            "bare": self.bare,
            "broken": self.broken,
            "verdicts": {verdict: self.verdicts[verdict] for verdict in verdicts},
            "findings": [{"rule": rule, "drafts": count} for rule, count in self.commonest()],
            "steps": [
                {"step": name, **{status.value: self.steps[name, status.value] for status in Status}}
                for name, _ in self.missing()
            ],
            "months": [
                {"month": month, **{verdict: self.months[month, verdict] for verdict in verdicts}}
                for month in sorted({month for month, _ in self.months})
            ],
        }


def _most_first(counts: Mapping[str, int]) -> list[tuple[str, int]]:
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))
