"""I02 vague-introduction."""

from __future__ import annotations

from tactful.finding import HINT, TASTE, Match
from tactful.reading.introduction import introduction
from tactful.rule import bad, good, rule
from tactful.steps import Status

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft


@rule(
    code="I02",
    name="vague-introduction",
    severity=HINT,
    basis=TASTE,
    since="1.0",
    purposes=("request",),
    step="introduction",
    message="“{found}” would fit thousands of people.",
    what="An introduction without a field, an employer or a place: *a professional*, *an entrepreneur*, *in the same industry*.",
    why="It takes up room and the reader still cannot tell who is asking.",
    instead="Say the field and the place: *I run a bakery in Cork*, *I audit lifts in Halle*.",
    examples=(
        bad(
            "Hi Priya, ⟦I'm a driven professional⟧ and would like to follow your posts on flood maps. Thanks!"
        ),
        bad(
            "Hello Priya, I ⟦work in the same industry⟧ and would like to follow your posts on flood maps. Thanks!"
        ),
        good(
            "Hi Priya, I'm an entrepreneur building clay water filters in Kisumu. May I follow your posts on flood maps? Thanks!"
        ),
        good(
            "Hi Priya, I'm a professional photographer in Oulu. May I follow your posts on flood maps? Thanks!"
        ),
        good(
            "Hi Priya, I'm a leader of the Scout troop in Hebden Bridge. May I follow your posts on flood maps? Thanks!"
        ),
    ),
)
def vague_introduction(draft: Draft, context: Context) -> Iterator[Match]:
    """Yield the words of an introduction that fits anybody, when there is no better one."""
    found = introduction(draft, context)
    if found.status is Status.PARTIAL:
        for span in found.spans[:1]:
            yield Match(*span)
