"""G: the draft greets its reader."""

from __future__ import annotations

from tactful.rules.greeting.greeting_only import greeting_only
from tactful.rules.greeting.nameless_greeting import nameless_greeting
from tactful.rules.greeting.no_greeting import no_greeting
from tactful.rules.greeting.overfamiliar_address import overfamiliar_address

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tactful.rule import Rule

RULES: tuple[Rule, ...] = (no_greeting, nameless_greeting, greeting_only, overfamiliar_address)
"""Rules of the family."""
