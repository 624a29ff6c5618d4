"""What a reader can see of somebody who asks to connect, and what each sign is worth."""

from __future__ import annotations

from typing import Any

from macros import html
from macros.tables import Row, Shown, package_table, table
from tactful.signals import DIRECTIONS, RECOMMENDATIONS, SIGNALS, WEIGHTS


def define_signals(env: Any) -> None:
    """Register `triage_table` and `recommendation_table`."""

    @env.macro
    def triage_table() -> str:
        """Show every sign under its heading, with its direction, its weight and the reason."""
        return package_table(
            env,
            "signals",
            [Shown("signal"), Shown("direction", _weighed), Shown("why", _sourced)],
            caption="What each sign is worth",
            kind="signals",
            group=lambda row: row.words("group"),
            data=lambda row: {"signal": row.words("name")},
        )

    @env.macro
    def recommendation_table() -> str:
        """Show what the review of an incoming request can recommend."""
        rows = [
            ([f"<code>{html.text(n)}</code>", html.text(words)], {}) for n, words in RECOMMENDATIONS.items()
        ]
        return table("Recommendations", ["Name", "What to do"], [("", rows)])


def _weighed(row: Row) -> str:
    """Return what the sign counts for, in words and as the number that is added."""
    direction = next(signal.direction for signal in SIGNALS if signal.name == row.words("name"))
    weight = WEIGHTS[direction]
    number = f"{weight:+d}".replace("-", "−") if weight else ""
    return (
        f'<span class="direction direction-{direction}">{html.text(DIRECTIONS[direction])}</span> '
        f'<span class="weight">{html.text(number)}</span>'
    )


def _sourced(row: Row) -> str:
    sources = f' <span class="checked">{row.html("sources")}</span>' if row.words("sources") else ""
    return row.html("why") + sources
