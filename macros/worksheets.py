"""Worksheets that stand on a page: complete without scripts and on paper, handier with them."""

from __future__ import annotations

from typing import Any, NamedTuple

from macros import html
from macros.playground import FROM_FILE


class Date(NamedTuple):
    """A date of the follow-up plan."""

    days: int
    """Days after they accepted."""
    when: str
    """The same in words."""
    title: str
    """What the date is for, as a calendar shows it; `NAME` stands for the person."""
    question: str
    """What to ask oneself on that day."""


PLAN: tuple[Date, ...] = (
    Date(3, "Day 3 at the latest", "Thank NAME", "What did their work do for you since?"),
    Date(14, "Week 2", "Comment on something by NAME", "Which of their posts do you know something about?"),
    Date(42, "Week 6", "Give NAME something", "What have you come across that they could use?"),
    Date(
        120,
        "Month 4",
        "Look again at the connection with NAME",
        "Do you want to ask, introduce, or simply go on reading each other?",
    ),
)
"""Four dates after a request was accepted."""


def define_worksheets(env: Any) -> None:
    """Register `follow_up_plan`; the page that calls it names `assets/javascripts/follow-up.js` in `scripts`."""

    @env.macro
    def follow_up_plan() -> str:
        """Show the plan as a list to tick, and a form that makes calendar dates of it."""
        items = "".join(
            f'<li data-days="{date.days}" data-title="{html.attribute(date.title)}">'
            f'<label><input type="checkbox"> <strong>{html.text(date.when)}: '
            f"{html.text(date.title.replace(' NAME', ' them'))}.</strong> "
            f"<span>{html.text(date.question)}</span></label></li>"
            for date in PLAN
        )
        return (
            f'<div class="worksheet follow-up" role="group" aria-label="Follow-up plan"><ul class="ticks">{items}</ul>{FROM_FILE}'
            '<form class="needs-scripts" aria-label="Put the plan into a calendar">'
            '<div><label for="plan-name">Their name (optional)</label>'
            '<input id="plan-name" name="name" type="text" autocomplete="off"></div>'
            '<div><label for="plan-start">They accepted on</label>'
            '<input id="plan-start" name="start" type="date" required></div>'
            '<div><button type="submit" class="md-button">Save four dates for my calendar</button></div>'
            '<p role="status"></p></form></div>'
        )
