"""B: the draft is short and plain."""

from __future__ import annotations

from tactful.rules.brevity.filler import filler
from tactful.rules.brevity.hedging import hedging
from tactful.rules.brevity.jargon import jargon
from tactful.rules.brevity.long_sentence import long_sentence
from tactful.rules.brevity.over_limit import over_limit
from tactful.rules.brevity.too_long import too_long

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tactful.rule import Rule

RULES: tuple[Rule, ...] = (over_limit, too_long, filler, long_sentence, jargon, hedging)
