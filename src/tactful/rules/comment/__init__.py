"""M: comments on somebody's post."""

from __future__ import annotations

from tactful.rules.comment.empty_comment import empty_comment
from tactful.rules.comment.self_promotion import self_promotion

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tactful.rule import Rule

RULES: tuple[Rule, ...] = (empty_comment, self_promotion)
