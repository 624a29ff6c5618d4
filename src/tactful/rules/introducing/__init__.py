"""Rules of the family."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tactful.rule import Rule

RULES: tuple[Rule, ...] = ()
