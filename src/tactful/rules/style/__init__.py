"""V: voice and spelling."""

from __future__ import annotations

from tactful.rules.style.capitalisation import capitalisation
from tactful.rules.style.gendered_address import gendered_address

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tactful.rule import Rule

RULES: tuple[Rule, ...] = (gendered_address, capitalisation)
