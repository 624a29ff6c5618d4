"""The seven steps of a good request."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tactful.finding import Span


class Status(StrEnum):
    """How well a draft takes a step."""

    MET = "met"
    PARTIAL = "partial"
    MISSING = "missing"


class Step(NamedTuple):
    """One step of the guide."""

    name: str
    """Its name in data and addresses."""
    title: str
    """Its name in headings."""
    line: str
    """The step in one line."""
    met: str
    """What a draft shows when it takes the step."""
    partial: str
    """What it shows when it goes half the way."""
    missing: str
    """What is absent when it does not take it."""
    page: str
    """Its page in the guide, relative to the site's root."""


class Evidence(NamedTuple):
    """How a draft takes one step, and the words that show it."""

    status: Status
    """Met, partial or missing."""
    spans: tuple[Span, ...] = ()
    """The words that show it, in order."""


STEPS: tuple[Step, ...] = (
    Step(
        "research",
        "Research",
        "Name one thing of theirs that you know first-hand.",
        "a detail that fits only this person",
        "praise or a field without an object",
        "nothing that was found out about them",
        "write/research/",
    ),
    Step(
        "greeting",
        "Greeting",
        "Open with their name, spelt as they spell it.",
        "a greeting with the name, or the name alone",
        "a greeting without a name",
        "no greeting",
        "write/greeting/",
    ),
    Step(
        "introduction",
        "Introduction",
        "Say who you are, or how you know each other, in a few words.",
        "who the sender is, or how they know each other",
        "an introduction that fits anybody",
        "nothing about the sender",
        "write/introduction/",
    ),
    Step(
        "intent",
        "Intent",
        "Say why you would like to be in touch, and why with them.",
        "a concrete reason, question, offer or interest",
        "a reason that could mean anything",
        "no reason",
        "write/intent/",
    ),
    Step(
        "brevity",
        "Brevity",
        "Keep it to what one glance takes in.",
        "within the limit and the recommended length",
        "over the recommended length",
        "over the limit",
        "write/brevity/",
    ),
    Step(
        "closing",
        "Closing",
        "End with thanks, a wish or a plain courtesy.",
        "thanks, a wish, a courteous closing or a sign-off",
        "a bare name",
        "no closing",
        "write/closing/",
    ),
    Step(
        "follow-up",
        "Follow-up",
        "When they accept, thank them, and ask for nothing yet.",
        "a thank-you after acceptance",
        "a follow-up without thanks",
        "no follow-up",
        "write/follow-up/",
    ),
)

STEP_NAMES: tuple[str, ...] = tuple(step.name for step in STEPS)
