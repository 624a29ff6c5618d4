"""An audit as HTML, with plots that have their numbers in a table beside or below them.

The page stands by itself and loads nothing. The playground shows the same tables within its own page, where they take
its colours.
"""

from __future__ import annotations

from html import escape

from tactful.catalogue import find
from tactful.checker import rule_url
from tactful.finding import Verdict
from tactful.steps import STEPS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from tactful.tally import Tally

_MOST = 15
_MONTHS = 120
"""The most months that the plot shows, the latest ones."""
_VERDICTS = tuple(verdict.value for verdict in reversed(Verdict))

_STYLE = """
:root { color-scheme: light dark; --ready: #2a7a4b; --revise: #b07b00; --hold: #b3362c; --audit-bar: #2f6f9f; --line: #8886; }
@media (prefers-color-scheme: dark) {
  :root { --ready: #6fcf97; --revise: #e0b04a; --hold: #f08a80; --audit-bar: #7db8e0; }
}
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
"""

AUDIT_STYLE = """
.audit table { display: table; border-collapse: collapse; width: 100%; margin: 0 0 2rem; }
.audit th, .audit td { text-align: left; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid var(--line); vertical-align: middle; font-weight: 400; }
.audit thead th { font-weight: 600; }
.audit .n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.audit .plot { width: 40%; min-width: 3rem; }
.audit .plot svg { display: block; width: 100%; height: 1rem; }
.audit caption { text-align: left; font-weight: 600; font-size: 1.15rem; padding: .5rem 0; }
.audit figure { margin: 0 0 .5rem; }
.audit figure svg { display: block; width: 100%; height: auto; overflow: visible; }
.audit figure text { fill: currentColor; font: 11px system-ui, sans-serif; }
.audit figcaption { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; font-weight: 400; }
.audit figcaption b { flex: 1 0 100%; font-size: 1.15rem; font-weight: 600; }
.audit figcaption svg { display: inline-block; width: 1rem; height: 1rem; margin-right: .35rem; vertical-align: -.15rem; }
.audit .axis { stroke: currentColor; stroke-opacity: .35; stroke-width: 1; }
.audit .ready { fill: var(--ready); }
.audit .revise { fill: var(--revise); }
.audit .hold { fill: var(--hold); }
.audit .bar { fill: var(--audit-bar); }
.audit .mark { stroke: Canvas; stroke-width: 1.5; stroke-opacity: .6; fill: none; }
@media (max-width: 30em) { .audit figure text { font-size: 22px; } .audit figure .between { display: none; } }
@media (forced-colors: active) { .audit svg { forced-color-adjust: none; } }
"""


def audit_html(tally: Tally, title: str = "Audit of sent requests") -> str:
    """Return an audit as one page that loads nothing."""
    return (
        f'<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>{escape(title)}</title>\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<style>{_STYLE}{AUDIT_STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{escape(title)}</h1>\n"
        f"{audit_tables(tally)}\n</main>\n</body>\n</html>\n"
    )


def audit_tables(tally: Tally) -> str:
    """Return an audit as a part of a page that has `AUDIT_STYLE` and the colours it names."""
    total = tally.drafts
    verdicts = [(name, tally.verdicts[name], name) for name in _VERDICTS]
    findings = [(_linked(rule), count, "bar") for rule, count in tally.commonest()[:_MOST]]
    titles = {step.name: step.title for step in STEPS}
    steps = [(escape(titles.get(name, name)), count, "bar") for name, count in tally.missing() if count]
    parts = [f"<p>{tally}.</p>"]
    if total:
        parts.append(_table("By verdict", "Verdict", verdicts, total))
    if findings:
        parts.append(_table("Commonest findings", "Rule", findings, total))
    if steps:
        parts.append(_table("Steps most often missing", "Step", steps, total))
    if months := sorted({month for month, _ in tally.months if month}):
        parts += [_plot_of_months(tally, months), _months(tally, months)]
    return "\n".join(('<div class="audit">', *parts, "</div>"))


def _linked(rule: str) -> str:
    known = find(rule)
    return f'<a href="{escape(rule_url(known))}">{escape(rule)}</a>' if known else escape(rule)


def _table(caption: str, heading: str, lines: Iterable[tuple[str, int, str]], total: int) -> str:
    body = "\n".join(
        f'<tr><th scope="row">{label}</th><td class="n">{count:,}</td><td class="n">{count / total:.1%}</td>'
        f'<td class="plot">{_bar([(count / total, kind)])}</td></tr>'
        for label, count, kind in lines
    )
    return (
        f'<table>\n<caption>{caption}</caption>\n<thead><tr><th scope="col">{heading}</th>'
        f'<th scope="col" class="n">Drafts</th><th scope="col" class="n">Share</th><td></td></tr></thead>\n'
        f"<tbody>\n{body}\n</tbody>\n</table>"
    )


def _months(tally: Tally, months: list[str]) -> str:
    lines = []
    for month in months:
        counts = [(name, tally.months[month, name]) for name in _VERDICTS]
        total = max(1, sum(count for _, count in counts))
        cells = "".join(f'<td class="n">{count:,}</td>' for _, count in counts)
        plot = _bar([(count / total, name) for name, count in counts])
        lines.append(f'<tr><th scope="row">{month}</th>{cells}<td class="plot">{plot}</td></tr>')
    heads = "".join(f'<th scope="col" class="n">{name}</th>' for name in _VERDICTS)
    body = "\n".join(lines)
    return (
        "<table>\n<caption>Numbers by month</caption>\n"
        f'<thead><tr><th scope="col">Month</th>{heads}<td></td></tr></thead>\n'
        f"<tbody>\n{body}\n</tbody>\n</table>"
    )


def _bar(parts: list[tuple[float, str]]) -> str:
    """Return a stacked bar; the numbers stand in its row, so it is hidden from screen readers."""
    x = 0.0
    bars = []
    for share, kind in parts:
        bars.append(f'<rect class="{kind}" x="{x:.2f}" width="{share * 100:.2f}" height="10"/>')
        x += share * 100
    return f'<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">{"".join(bars)}</svg>'


_WIDTH, _HEIGHT, _LEFT, _TOP, _FOOT = 640, 220, 44, 10, 22


def _plot_of_months(tally: Tally, months: list[str]) -> str:
    """Return a plot of drafts by month, stacked by verdict; lines and dots tell verdicts apart besides colour."""
    shown = _without_gaps(months)[-_MONTHS:]
    top = _rounded(max(sum(tally.months[month, name] for name in _VERDICTS) for month in shown))
    step = (_WIDTH - _LEFT) / len(shown)
    scale = (_HEIGHT - _TOP - _FOOT) / top
    ground = _HEIGHT - _FOOT
    marks = [
        f'<line class="axis" x1="{_LEFT}" x2="{_WIDTH}" y1="{y:.1f}" y2="{y:.1f}"/>'
        f'<text x="{_LEFT - 6}" y="{y + 4:.1f}" text-anchor="end">{count:,}</text>'
        for count in sorted({0, top // 2, top})
        for y in [ground - count * scale]
    ]
    every = -(-len(shown) // 8)
    for number, month in enumerate(shown):
        x, y = _LEFT + number * step, float(ground)
        for name in _VERDICTS:
            height = tally.months[month, name] * scale
            if height:
                y -= height
                place = f'x="{x + step * 0.1:.2f}" y="{y:.2f}" width="{step * 0.8:.2f}" height="{height:.2f}"'
                marks.append(_marked(name, place))
        if number % every == 0:
            between = ' class="between"' if number // every % 2 else ""
            marks.append(
                f'<text{between} x="{x + step / 2:.1f}" y="{_HEIGHT - 4}" text-anchor="middle">{month}</text>'
            )
    legend = "".join(
        f'<span><svg viewBox="0 0 16 16" aria-hidden="true">{mark}</svg>{name}</span>'
        for name in _VERDICTS
        for mark in [_marked(name, 'width="16" height="16"')]
    )
    return (
        f"<figure>\n<figcaption><b>By month</b>{legend}</figcaption>\n"
        f'<svg viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" aria-label="Drafts by month and verdict, '
        f'{months[0]} to {months[-1]}; the table below has the numbers.">\n<defs>'
        '<pattern id="audit-lines" width="6" height="6" patternUnits="userSpaceOnUse">'
        '<path class="mark" d="M-1 1 1 -1M0 6 6 0M5 7 7 5"/></pattern>'
        '<pattern id="audit-cross" width="6" height="6" patternUnits="userSpaceOnUse">'
        '<path class="mark" d="M0 0 6 6M0 6 6 0"/></pattern></defs>\n'
        + "\n".join(marks)
        + "\n</svg>\n</figure>"
    )


_PATTERNS = {"revise": "audit-lines", "hold": "audit-cross"}


def _marked(verdict: str, place: str) -> str:
    pattern = _PATTERNS.get(verdict)
    over = f'<rect {place} fill="url(#{pattern})"/>' if pattern else ""
    return f'<rect class="{verdict}" {place}/>{over}'


def _without_gaps(months: list[str]) -> list[str]:
    """Return all months from the first to the last, unless that is more than a plot can show."""
    first, last = (int(month[:4]) * 12 + int(month[5:]) - 1 for month in (months[0], months[-1]))
    if not 0 <= last - first < _MONTHS:
        return months
    return [f"{number // 12:04}-{number % 12 + 1:02}" for number in range(first, last + 1)]


def _rounded(count: int) -> int:
    """Return the next number of one digit and zeros, so that the axis reads well."""
    digit = 10 ** (len(str(count)) - 1)
    top = -(-count // digit) * digit
    return top + top % 2 if top > 1 else 2
