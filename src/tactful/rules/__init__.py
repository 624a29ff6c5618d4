"""The rules: one file a rule, one package a family, in the order of the catalogue."""

from __future__ import annotations

from typing import NamedTuple

from tactful.rules import (
    brevity,
    closing,
    comment,
    decline,
    follow_up,
    greeting,
    intent,
    introducing,
    introduction,
    personal,
    platform,
    safety,
    style,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tactful.rule import Rule


class Family(NamedTuple):
    """Rules that look at the same part of a draft."""

    letter: str
    """The letter that their codes begin with."""
    name: str
    """Its name in data."""
    title: str
    """Its heading."""
    rules: tuple[Rule, ...]
    """Its rules in the order of their codes."""


FAMILIES: tuple[Family, ...] = (
    Family("P", "personal", "Written for one person", personal.RULES),
    Family("G", "greeting", "Greeting", greeting.RULES),
    Family("I", "introduction", "Who you are", introduction.RULES),
    Family("N", "intent", "Why you write", intent.RULES),
    Family("B", "brevity", "Length and plainness", brevity.RULES),
    Family("C", "closing", "Closing", closing.RULES),
    Family("F", "follow-up", "Following up", follow_up.RULES),
    Family("D", "decline", "Saying no", decline.RULES),
    Family("T", "introducing", "Introducing two people", introducing.RULES),
    Family("M", "comment", "Commenting", comment.RULES),
    Family("V", "style", "Voice and spelling", style.RULES),
    Family("L", "platform", "What the platform allows", platform.RULES),
    Family("S", "safety", "Safety", safety.RULES),
)
"""Every family in the order of the catalogue."""
