"""N01 no-intent."""

from __future__ import annotations

from tactful.finding import CONVENTION, HINT, WARNING, Match
from tactful.reading.doubt import of_reason
from tactful.reading.intent import intent
from tactful.rule import bad, good, rule
from tactful.sources import LINKEDIN_INVITATIONS
from tactful.steps import Status

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft


@rule(
    code="N01",
    name="no-intent",
    severity=WARNING,
    basis=CONVENTION,
    since="1.0",
    purposes=("request", "message"),
    step="intent",
    waits=True,
    message="Nothing here says what you hope for, so they have to guess why you write.",
    what="A draft without a reason: no hope, no question, no offer, nothing of theirs that you would like to follow. "
    "A compliment is not a reason, and neither is *let’s connect*.",
    why="Somebody who reads a note from a stranger asks first what that person wants. "
    "Where no answer is given people suppose the usual one, a sale, and leave the request alone.",
    instead="Add half a sentence, however modest: what you would like to follow, ask, offer or compare. "
    "“To follow your posts on tides” is enough.",
    examples=(
        bad("⟦⟧Hi Priya, your talk on flood maps in Leeds was a joy. I teach geography in York. Thanks!"),
        bad(
            "⟦⟧Hi Tomas, we both repair violins; I trained with your old teacher in Cremona. I’d love to connect. Best wishes, Ida"
        ),
        bad(
            "⟦⟧Hello Mei, I read your article on tide mills twice. I’m an engineer in Bergen. Good luck with the mill!"
        ),
        good(
            "Hi Priya, your talk on flood maps in Leeds was a joy. I teach geography in York and would like to follow your next survey. Thanks!"
        ),
        good(
            "Hi Tomas, I grow saffron near Brno and read about yours in the county paper. Did the second harvest work out? Best, Ida"
        ),
        good(
            "Hello Mei, we met at the tide mill workshop in Bergen; I’m adding you so that I don’t lose you in the crowd. Best wishes, Ola"
        ),
        good(
            "Dear Sam, your notes on boiler valves teach me more than the trade press does. As a plumber in Derby I’d rather read you. Thanks!"
        ),
        good(
            "Hi Noor, your toaster repairs in Ghent are a delight. I run a repair café in Lille: if you ever pass, the coffee is on us. Best, Luc"
        ),
        good(
            "Hi Ines! Congratulations on the new bakery in Porto, the window looks wonderful. Best wishes, Rui",
            purpose="message",
        ),
    ),
    sources=(LINKEDIN_INVITATIONS,),
)
def no_intent(draft: Draft, context: Context) -> Iterator[Match]:
    """Yield one match on the whole draft when it gives no reason of any kind."""
    if context.channel is not None and context.channel.name.endswith("/story-reply"):
        return  # The story is the reason.
    if draft.words and intent(draft, context).status is Status.MISSING:
        yield Match(0, 0, "whole", severity=HINT if of_reason(draft, context) else None)
