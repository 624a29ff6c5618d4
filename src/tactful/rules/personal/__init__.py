"""P: the draft is written for one person."""

from __future__ import annotations

from tactful.rules.personal.default_text import default_text
from tactful.rules.personal.heavy_flattery import heavy_flattery
from tactful.rules.personal.no_personal_detail import no_personal_detail
from tactful.rules.personal.private_detail import private_detail
from tactful.rules.personal.remark_on_appearance import remark_on_appearance
from tactful.rules.personal.unfilled_placeholder import unfilled_placeholder
from tactful.rules.personal.vague_praise import vague_praise
from tactful.rules.personal.wrong_name import wrong_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tactful.rule import Rule

RULES: tuple[Rule, ...] = (
    default_text,
    no_personal_detail,
    vague_praise,
    heavy_flattery,
    unfilled_placeholder,
    wrong_name,
    remark_on_appearance,
    private_detail,
)
