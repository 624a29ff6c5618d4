"""N: why the sender writes."""

from __future__ import annotations

from tactful.rules.intent.big_ask import big_ask
from tactful.rules.intent.multiple_asks import multiple_asks
from tactful.rules.intent.my_network import my_network
from tactful.rules.intent.no_intent import no_intent
from tactful.rules.intent.pressure import pressure
from tactful.rules.intent.sales_pitch import sales_pitch
from tactful.rules.intent.vague_intent import vague_intent
from tactful.rules.intent.viewed_profile import viewed_profile

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tactful.rule import Rule

RULES: tuple[Rule, ...] = (
    no_intent,
    vague_intent,
    my_network,
    sales_pitch,
    big_ask,
    multiple_asks,
    pressure,
    viewed_profile,
)
"""Rules of the family."""
