"""I: the draft says who writes."""

from __future__ import annotations

from tactful.rules.introduction.no_introduction import no_introduction
from tactful.rules.introduction.self_centred import self_centred
from tactful.rules.introduction.vague_introduction import vague_introduction

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tactful.rule import Rule

RULES: tuple[Rule, ...] = (no_introduction, vague_introduction, self_centred)
"""Rules of the family."""
