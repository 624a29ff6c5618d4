"""N: why the sender writes."""

from __future__ import annotations

from tactful.rules.intent.vague_intent import vague_intent

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tactful.rule import Rule

RULES: tuple[Rule, ...] = (vague_intent,)
