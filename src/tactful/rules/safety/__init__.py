"""S: safety."""

from __future__ import annotations

from tactful.rules.safety.unexplained_tie import unexplained_tie

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tactful.rule import Rule

RULES: tuple[Rule, ...] = (unexplained_tie,)
