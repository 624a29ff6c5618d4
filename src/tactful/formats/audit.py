"""An audit for a terminal, and as a page of its own with plots that have their table beside them."""

from __future__ import annotations

from html import escape

from rich.text import Text

from tactful.catalogue import find
from tactful.checker import rule_url
from tactful.finding import Verdict
from tactful.steps import Status

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tactful.tally import Tally

_STYLES = {Verdict.READY: "green", Verdict.REVISE: "yellow", Verdict.HOLD: "red"}
_BAR = 30
_MOST = 15


def audit_text(tally: Tally) -> Iterator[Text]:
    """Yield an audit line by line."""
    yield Text(
        f"{tally.drafts:,} drafts checked, {tally.bare:,} sent without a note, {tally.broken:,} rows not readable"
    )
    if not tally.drafts:
        return
    for verdict in reversed(Verdict):
        count = tally.verdicts[verdict.value]
        yield Text.assemble(f"  {verdict.value:8}", *_bar(count, tally.drafts, _STYLES[verdict]))
    yield Text("Commonest findings", style="bold")
    for rule, count in tally.findings.most_common(_MOST):
        yield Text.assemble(f"  {rule:24}", *_bar(count, tally.drafts, "cyan"))
    yield Text("Steps most often missing", style="bold")
    for name, count in _missing(tally):
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


def _missing(tally: Tally) -> list[tuple[str, int]]:
    missing = [(name, n) for (name, status), n in tally.steps.items() if status == Status.MISSING.value and n]
    return sorted(missing, key=lambda item: (-item[1], item[0]))


_STYLE = """
:root { color-scheme: light dark; --ready: #2a7a4b; --revise: #b07b00; --hold: #b3362c; --bar: #2f6f9f; }
@media (prefers-color-scheme: dark) { :root { --ready: #6fcf97; --revise: #e0b04a; --hold: #f08a80; --bar: #7db8e0; } }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; margin: 0 0 2rem; }
th, td { text-align: left; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid #8884; vertical-align: middle; }
td.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td.plot { width: 45%; } svg { display: block; width: 100%; height: 1rem; }
caption { text-align: left; font-weight: 600; font-size: 1.15rem; padding: .5rem 0; }
"""


def audit_html(tally: Tally, title: str = "Audit of sent requests") -> str:
    """Return an audit as one page that loads nothing: every plot is a row of its table."""
    verdicts = [(v.value, tally.verdicts[v.value], f"var(--{v.value})") for v in reversed(Verdict)]
    findings = [(_linked(rule), count, "var(--bar)") for rule, count in tally.findings.most_common(_MOST)]
    steps = [(escape(name), count, "var(--bar)") for name, count in _missing(tally)]
    months = sorted({month for month, _ in tally.months if month})
    parts = [
        f'<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>{escape(title)}</title>',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{escape(title)}</h1>",
        f"<p>{tally.drafts:,} drafts checked, {tally.bare:,} sent without a note, "
        f"{tally.broken:,} rows not readable.</p>",
        _table("By verdict", "Verdict", verdicts, tally.drafts),
        _table("Commonest findings", "Rule", findings, tally.drafts),
        _table("Steps most often missing", "Step", steps, tally.drafts),
    ]
    if months:
        parts.append(_months(tally, months))
    parts.append("</main>\n</body>\n</html>\n")
    return "\n".join(parts)


def _linked(rule: str) -> str:
    known = find(rule)
    return f'<a href="{escape(rule_url(known))}">{escape(rule)}</a>' if known else escape(rule)


def _table(caption: str, heading: str, lines: Iterable[tuple[str, int, str]], total: int) -> str:
    body = "\n".join(
        f'<tr><th scope="row">{label}</th><td class="n">{count:,}</td><td class="n">{count / max(1, total):.1%}</td>'
        f'<td class="plot">{_plot([(count / max(1, total), colour)])}</td></tr>'
        for label, count, colour in lines
    )
    return (
        f'<table>\n<caption>{caption}</caption>\n<thead><tr><th scope="col">{heading}</th>'
        f'<th scope="col">Drafts</th><th scope="col">Share</th><td></td></tr></thead>\n<tbody>\n{body}\n</tbody>\n</table>'
    )


def _months(tally: Tally, months: list[str]) -> str:
    lines = []
    for month in months:
        counts = [(v.value, tally.months[month, v.value]) for v in reversed(Verdict)]
        total = max(1, sum(count for _, count in counts))
        cells = "".join(f'<td class="n">{count:,}</td>' for _, count in counts)
        plot = _plot([(count / total, f"var(--{name})") for name, count in counts])
        lines.append(f'<tr><th scope="row">{month}</th>{cells}<td class="plot">{plot}</td></tr>')
    heads = "".join(f'<th scope="col">{verdict.value}</th>' for verdict in reversed(Verdict))
    body = "\n".join(lines)
    return (
        f'<table>\n<caption>By month</caption>\n<thead><tr><th scope="col">Month</th>{heads}<td></td></tr></thead>\n'
        f"<tbody>\n{body}\n</tbody>\n</table>"
    )


def _plot(parts: list[tuple[float, str]]) -> str:
    """Return a stacked bar; the numbers stand in the row, so it is hidden from screen readers."""
    x = 0.0
    bars = []
    for share, colour in parts:
        bars.append(f'<rect x="{x:.2f}" width="{share * 100:.2f}" height="10" style="fill:{colour}"/>')
        x += share * 100
    return f'<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">{"".join(bars)}</svg>'
