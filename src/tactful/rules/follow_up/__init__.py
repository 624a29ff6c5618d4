"""F: the follow-up after acceptance."""

from __future__ import annotations

from tactful.rules.follow_up.no_thanks import no_thanks

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tactful.rule import Rule

RULES: tuple[Rule, ...] = (no_thanks,)
