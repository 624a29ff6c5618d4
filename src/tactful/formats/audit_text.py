"""An audit for a terminal."""

from __future__ import annotations

from rich.text import Text

from tactful.finding import Verdict

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.tally import Tally

_STYLES = {Verdict.READY: "green", Verdict.REVISE: "yellow", Verdict.HOLD: "red"}
_BAR = 30
_MOST = 15


def audit_text(tally: Tally) -> Iterator[Text]:
    """Yield an audit line by line."""
    yield Text(str(tally))
    if not tally.drafts:
        return
    for verdict in reversed(Verdict):
        count = tally.verdicts[verdict.value]
        yield Text.assemble(f"  {verdict.value:8}", *_bar(count, tally.drafts, _STYLES[verdict]))
    yield Text("Commonest findings", style="bold")
    for rule, count in tally.commonest()[:_MOST]:
        yield Text.assemble(f"  {rule:24}", *_bar(count, tally.drafts, "cyan"))
    yield Text("Steps most often missing", style="bold")
    for name, count in tally.missing():
        if count:
            yield Text.assemble(f"  {name:24}", *_bar(count, tally.drafts, "cyan"))
    months = sorted({month for month, _ in tally.months if month})
    if months:
        yield Text("Ready, by month", style="bold")
        for month in months:
            total = sum(tally.months[month, verdict.value] for verdict in Verdict)
            yield Text.assemble(
                f"  {month}  ", *_bar(tally.months[month, "ready"], total, "green"), f" of {total:,}"
            )


def _bar(count: int, total: int, style: str) -> tuple[str | tuple[str, str], ...]:
    share = count / max(1, total)
    return ((("█" * round(share * _BAR)).ljust(_BAR), style), f" {count:>7,} {share:6.1%}")
