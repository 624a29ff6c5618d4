"""M02 self-promotion."""

from __future__ import annotations

from tactful.finding import POLICY, WARNING, Match
from tactful.reading.plugs import plugs
from tactful.rule import bad, good, rule
from tactful.sources import LINKEDIN_POLICIES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft


@rule(
    code="M02",
    name="self-promotion",
    severity=WARNING,
    basis=POLICY,
    since="1.0",
    purposes=("comment",),
    message="“{found}” turns their post into a stand for your own wares.",
    what="A comment that leads away to the commenter's own product, page, course or link.",
    why="The post belongs to its author and the talk to its readers; a plug borrows both. LinkedIn's policies count promotional comments that nobody asked for as spam.",
    instead="Give the knowledge in the comment itself. Who wants more will look at your profile; a link is welcome where somebody asked for it.",
    examples=(
        bad("Late payment is the worst. ⟦Check out our app⟧ for invoices, it does just that."),
        bad("Nice thread on rye starters! I bake too, ⟦subscribe to my channel⟧ for more."),
        good(
            "Late payment nearly sank our shop in 2019. What saved us was asking for half before the first hour of work."
        ),
        good("You asked where the fern book is: the scan sits at https://archive.example/fern, plate 12."),
        good(
            "We tried this in our own newsletter for parents, and the second question got no answers at all."
        ),
    ),
    sources=(LINKEDIN_POLICIES,),
)
def self_promotion(draft: Draft, context: Context) -> Iterator[Match]:
    """Yield the first plug, unless it answers what the author asked for."""
    for span in plugs(draft, context)[:1]:
        yield Match(*span)
