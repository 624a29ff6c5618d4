"""D: a kind and plain no."""

from __future__ import annotations

from tactful.rules.decline.harsh_decline import harsh_decline
from tactful.rules.decline.no_goodwill import no_goodwill
from tactful.rules.decline.rule_first_decline import rule_first_decline
from tactful.rules.decline.unclear_decline import unclear_decline

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tactful.rule import Rule

RULES: tuple[Rule, ...] = (unclear_decline, harsh_decline, rule_first_decline, no_goodwill)
