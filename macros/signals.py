"""What a reader can see of somebody who asks to connect, and what each sign is worth."""

from __future__ import annotations

from typing import Any

from macros import html
from macros.tables import source_links, table
from tactful.signals import DIRECTIONS, GROUPS, RECOMMENDATIONS, SIGNALS, WEIGHTS, Direction


def define_signals(env: Any) -> None:
    """Register `triage_table` and `recommendation_table`."""

    @env.macro
    def triage_table() -> str:
        """Show every sign under its heading, with its direction, its weight and the reason."""
        groups = []
        for name, title in GROUPS.items():
            rows = [
                (
                    [
                        html.text(signal.label),
                        f'<span class="direction direction-{signal.direction}">'
                        f"{html.text(DIRECTIONS[signal.direction])}</span> "
                        f'<span class="weight">{html.text(_weight(signal.direction))}</span>',
                        html.text(signal.reason)
                        + (
                            f' <span class="checked">{source_links(signal.sources)}</span>'
                            if signal.sources
                            else ""
                        ),
                    ],
                    {"signal": signal.name},
                )
                for signal in SIGNALS
                if signal.group == name
            ]
            groups.append((title, rows))
        return table("What each sign is worth", ["Sign", "Counts", "Why"], groups, kind="signals")

    @env.macro
    def recommendation_table() -> str:
        """Show what the review of an incoming request can recommend."""
        rows = [
            ([f"<code>{html.text(n)}</code>", html.text(words)], {}) for n, words in RECOMMENDATIONS.items()
        ]
        return table("Recommendations", ["Name", "What to do"], [("", rows)])


def _weight(direction: Direction) -> str:
    weight = WEIGHTS[direction]
    return f"{weight:+d}".replace("-", "−") if weight else ""
