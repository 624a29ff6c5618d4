"""T: introducing two people to each other."""

from __future__ import annotations

from tactful.rules.introducing.introduces_whom import introduces_whom
from tactful.rules.introducing.no_consent import no_consent
from tactful.rules.introducing.no_mutual_reason import no_mutual_reason

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tactful.rule import Rule

RULES: tuple[Rule, ...] = (introduces_whom, no_mutual_reason, no_consent)
"""Rules of the family."""
