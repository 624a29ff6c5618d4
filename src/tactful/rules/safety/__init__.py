"""S: safety."""

from __future__ import annotations

from tactful.rules.safety.off_platform_move import off_platform_move
from tactful.rules.safety.scam_signal import scam_signal
from tactful.rules.safety.sensitive_detail import sensitive_detail
from tactful.rules.safety.unexplained_tie import unexplained_tie

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tactful.rule import Rule

RULES: tuple[Rule, ...] = (scam_signal, off_platform_move, sensitive_detail, unexplained_tie)
