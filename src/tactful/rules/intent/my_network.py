"""N03 my-network."""

from __future__ import annotations

from tactful.finding import CONVENTION, HINT, WARNING, Match
from tactful.reading.intent import reasons
from tactful.rule import bad, good, rule
from tactful.sources import LINKEDIN_INVITATIONS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft


@rule(
    code="N03",
    name="my-network",
    severity=WARNING,
    basis=CONVENTION,
    since="1.0",
    purposes=("request",),
    step="intent",
    message="“{found}” makes them one more contact in a collection.",
    what="A reason that is the sender’s own network: adding somebody to it, growing it, collecting contacts. "
    "It is a hint at most where another reason is given too.",
    why="It tells the reader what you gain and nothing of why it should be them; "
    "it is also close to the sentence that platforms write by themselves.",
    instead="Leave the network out and say what of theirs you would like to follow, ask or share.",
    examples=(
        bad(
            "Hi Priya, your talk on flood maps in Leeds helped my pupils. I teach geography and want to ⟦add you to my network⟧. Thanks!"
        ),
        bad(
            "Hi Tomas, your article on rye starters is pinned in our bakery. I bake in Brno and am ⟦expanding my circle⟧. Best, Ida"
        ),
        good(
            "Hi Gil, your note on cooling server racks saved our summer. I look after the hospital network in Hull: may I ask which fans you chose? Thanks, Huw"
        ),
        good(
            "Dear Hana, the food bank network you built in Kobe is a model for ours. I cook for one in Leeds and would like to follow how it grows. Thanks!"
        ),
        good(
            "Hi Jo, your labelled fish counts train my neural network. I study herring in Bergen; may I follow what comes next? Best, Cal"
        ),
    ),
    sources=(LINKEDIN_INVITATIONS,),
)
def my_network(draft: Draft, context: Context) -> Iterator[Match]:
    """Yield the words that make the sender's network the reason."""
    found = reasons(draft, context)
    ceiling = HINT if found.concrete else None
    for span in found.network:
        yield Match(*span, severity=ceiling)
