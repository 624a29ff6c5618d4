"""N05 big-ask."""

from __future__ import annotations

from tactful.finding import CONVENTION, HINT, WARNING, Match
from tactful.reading.acquaintance import acquaintance
from tactful.reading.asks import BIG, KINDS, asks
from tactful.rule import When, bad, good, rule
from tactful.sources import LINKEDIN_INVITATIONS
from tactful.steps import Status

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft


@rule(
    code="N05",
    name="big-ask",
    severity=WARNING,
    basis=CONVENTION,
    since="1.0",
    purposes=("request", "message"),
    when=(When(HINT, purposes=("message",)),),
    step="intent",
    message="“{found}” asks for {thing} before they know you.",
    what="A large favour in the first note to a stranger: a job, a referral, an introduction, a review of your work, "
    "an endorsement, mentorship, money, a call or a meeting. Between people who know each other it is a hint at "
    "most, and silent in a message.",
    why="A stranger’s yes costs them time, their name or their money, so the easy answer is no answer. "
    "Small questions get replies; large ones get put off.",
    instead="Ask one thing they can answer in a line or two, and let the larger favour wait until you have talked.",
    examples=(
        bad(
            "Hi Tess, I make cheese in Jura and your rind chart is on my wall. ⟦Could you refer me⟧ to your dairy? Thanks!"
        ),
        bad(
            "Hi Vik, I sing in Cork and heard your choir at St Luke’s. ⟦Could we have a quick call⟧ next week? Best wishes, Nell"
        ),
        bad(
            "Hi Cy, your hub repair video saved my Peugeot. I build bikes in Malmö: ⟦would you review my portfolio⟧? Thanks, Eve"
        ),
        good(
            "Hi Tess, I make cheese in Jura and your rind chart is on my wall. Which wash did you use in March? Thanks!"
        ),
        good(
            "Hi Bo, I mentor vet students in Skye, and your lambing notes are on our list. Is there a newer version? Best wishes, Ed"
        ),
        good(
            "Hi Dee, your job advert for roofers in Hull made our whole crew laugh. I fix slates there: who wrote it? Cheers, Ray"
        ),
        good(
            "Hi Ana, it was good to see you at the Porto fair. Could we have a quick call about the stall? Best wishes, Rui",
            purpose="message",
        ),
    ),
    sources=(LINKEDIN_INVITATIONS,),
)
def big_ask(draft: Draft, context: Context) -> Iterator[Match]:
    """Yield requests that ask much of a stranger; less gravely, or not at all, of an acquaintance."""
    large = [ask for ask in asks(draft, context) if ask.kind in BIG]
    if not large:
        return
    known = acquaintance(draft, context).status is Status.MET
    if known and context.purpose == "message":
        return
    for ask in large:
        thing = KINDS[ask.kind]
        message = "“{found}” asks for {thing} in the first note." if known else None
        yield Match(*ask.span, fields={"thing": thing}, message=message, severity=HINT if known else None)
