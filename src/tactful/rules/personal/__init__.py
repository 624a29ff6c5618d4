"""P: the draft is written for one person."""

from __future__ import annotations

from tactful.rules.personal.default_text import default_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tactful.rule import Rule

RULES: tuple[Rule, ...] = (default_text,)
