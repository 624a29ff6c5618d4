"""T02 no-mutual-reason."""

from __future__ import annotations

from tactful.finding import CONVENTION, WARNING, Match
from tactful.reading.in_common import nothing_in_common
from tactful.rule import bad, good, rule
from tactful.sources import DOUBLE_OPT_IN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft


@rule(
    code="T02",
    name="no-mutual-reason",
    severity=WARNING,
    basis=CONVENTION,
    since="1.0",
    purposes=("introduction",),
    waits=True,
    message="It does not say what the two could do for each other or share.",
    what="An introduction that tells two people to meet without telling them why.",
    why="Both have to guess what to write, and neither wants to begin. What each could gain is what gets the first answer sent.",
    instead="Give one line for each, or the one thing they share: what she has, what he needs, what both are working on.",
    examples=(
        bad(
            "⟦⟧Hi Ana, hi Tom, you two simply have to know each other! You both said yes, so over to you. Best, Jo"
        ),
        bad(
            "⟦⟧Rita, meet Noel. Noel, meet Rita. Great people should know great people, and you each agreed. Take it from here! Best, Ana"
        ),
        good(
            "Kit, Oluwaseun – you asked me separately who else prints zines in Ghent, so with your consent: each other! Happy inking, Harriet"
        ),
        good("Hi Ana, hi Tom, you both said yes. You both write about rail freight. All the best, Al"),
        good(
            "Dear Ana, dear Tom, as you both agreed: Ana needs the leaflet in Spanish and Tom needs a place to test it. Over to you. Warmly, Leila"
        ),
    ),
    sources=(DOUBLE_OPT_IN,),
)
def no_mutual_reason(draft: Draft, context: Context) -> Iterator[Match]:
    """Yield the whole draft when, names and small talk aside, hardly anything is left to talk about."""
    if draft.words and nothing_in_common(draft, context):
        yield Match(0, 0, place="whole")
