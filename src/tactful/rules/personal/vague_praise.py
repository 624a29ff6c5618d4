"""P03 vague-praise."""

from __future__ import annotations

from tactful.finding import EVIDENCE, HINT, Match
from tactful.reading.praise import praise
from tactful.rule import bad, good, rule
from tactful.sources import BOOMERANG

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft


@rule(
    code="P03",
    name="vague-praise",
    severity=HINT,
    basis=EVIDENCE,
    since="1.0",
    purposes=("request", "thanks", "message", "comment"),
    step="research",
    message="“{found}” praises nothing that they could recognise as theirs.",
    what="Praise without an object: it would fit the next profile just as well.",
    why="Praise pleases when it shows that somebody looked. Without an object it reads as a way in, and flattery lowers the number of answers.",
    instead="Praise the one thing you know: which talk, which photograph, which answer, and what it changed for you. Or leave the praise out.",
    examples=(
        bad(
            "Hi Priya, ⟦impressive profile⟧! I teach geography in Leeds; may I ask you about flood maps? Thanks!",
            also="no-personal-detail",
        ),
        bad(
            "Hello Tomas, I ⟦admire your work⟧. I run a print shop in Ghent and would like to follow along. Thanks!",
            also="no-personal-detail",
        ),
        good(
            "Hello Tomas, I admire your work on flood maps. I teach geography in Leeds; may I follow along? Thanks!"
        ),
        good(
            "Hi Priya, your answer on soil acids was brilliant; it saved my tomatoes. I garden in Cork and would like to read the next one. Thanks!"
        ),
        good(
            "Dear Amara, what a career for a bridge engineer in Lagos! I inspect bridges in Graz; may I ask about your cable tests? Thanks!"
        ),
    ),
    sources=(BOOMERANG,),
)
def vague_praise(draft: Draft, context: Context) -> Iterator[Match]:
    """Yield compliments whose sentence names nothing they are for."""
    for span in praise(draft, context).vague:
        yield Match(*span)
