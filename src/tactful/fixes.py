"""Apply fixes to a draft's text."""

from __future__ import annotations

from tactful.checker import Report, check

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from tactful.context import Context
    from tactful.finding import Finding, Fix
    from tactful.settings import Settings

PASSES = 10
"""How often a text is fixed and checked again at most."""


def applicable(finding: Finding, kinds: tuple[str, ...] = ("safe", "suggested")) -> Fix | None:
    """Return a finding's first fix of one of some kinds, or None."""
    return next((fix for fix in finding.fixes if fix.kind in kinds), None)


def apply(text: str, fixes: Iterable[Fix]) -> str:
    """Apply fixes in the order given; one that overlaps an earlier one is left out."""
    taken: list[tuple[int, int, str]] = []
    for fix in fixes:
        if all(
            edit.end < start or edit.start > end or (edit.start, edit.end) == (end, end)
            for edit in fix.edits
            for start, end, _ in taken
        ):
            taken.extend(fix.edits)
    for start, end, new in sorted(taken, reverse=True):
        text = text[:start] + new + text[end:]
    return text


def fix(
    text: str,
    context: Context | None = None,
    settings: Settings | None = None,
    *,
    kinds: tuple[str, ...] = ("safe",),
    ignore: Iterable[str] = (),
) -> tuple[str, Report]:
    """Apply fixes until nothing changes, at most `PASSES` times.

    Parameters:
        text: The draft.
        context: As for `check`.
        settings: As for `check`.
        kinds: Kinds of fixes to apply: `safe`, and `suggested` when the sender will read the result.
        ignore: Fingerprints of findings to leave alone.

    Returns:
        The fixed text and its report.
    """
    ignored = frozenset(ignore)
    report = check(text, context, settings, ignore=ignored)
    for _ in range(PASSES):
        fixes = [found for finding in report.counted if (found := applicable(finding, kinds))]
        fixed = apply(text, fixes)
        if fixed == text:
            break
        text, report = fixed, check(fixed, context, settings, ignore=ignored)
    return text, report
