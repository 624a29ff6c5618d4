"""The seven steps, as a table and as the cards of the home page."""

from __future__ import annotations

from typing import Any

from macros import html, page
from macros.tables import Shown, package_table
from tactful.errors import UnknownName
from tactful.steps import STEP_NAMES, STEPS, Step


def define_steps(env: Any) -> None:
    """Register the variable `steps`, and `step_table`, `step_list` and `step_line`."""
    env.variables["steps"] = STEPS

    def link(step: Step) -> str:
        return html.attribute(page.link(env, step.page))

    @env.macro
    def step_table() -> str:
        """Show each step with what makes it met, partial or missing."""
        return package_table(
            env,
            "steps",
            [
                Shown("step", lambda row: f"{row.number}. {row.html('step')}"),
                Shown("met"),
                Shown("partial"),
                Shown("missing"),
            ],
            caption="The seven steps",
            kind="steps",
        )

    @env.macro
    def step_list() -> str:
        """Show the seven steps in a line each."""
        items = "".join(
            f'<li><a href="{link(step)}">{html.text(step.title)}</a> <span>{html.text(step.line)}</span></li>'
            for step in STEPS
        )
        return f'<ol class="step-list">{items}</ol>'

    @env.macro
    def step_line(name: str) -> str:
        """Show a step in one line, as the lead of its page."""
        step = _named(name)
        number = STEP_NAMES.index(name) + 1
        return f'<p class="lead"><span class="step-number">Step {number} of {len(STEPS)}</span> {html.text(step.line)}</p>'


def _named(name: str) -> Step:
    try:
        return STEPS[STEP_NAMES.index(name)]
    except ValueError:
        raise UnknownName("step", name, STEP_NAMES) from None
