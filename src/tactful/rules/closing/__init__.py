"""C: the draft closes courteously."""

from __future__ import annotations

from tactful.rules.closing.no_closing import no_closing
from tactful.rules.closing.presumptuous_thanks import presumptuous_thanks

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tactful.rule import Rule

RULES: tuple[Rule, ...] = (no_closing, presumptuous_thanks)
