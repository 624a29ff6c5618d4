"""N08 viewed-profile."""

from __future__ import annotations

from tactful.finding import CONVENTION, HINT, Match
from tactful.reading.chance import chance, signs_of_chance
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
    code="N08",
    name="viewed-profile",
    severity=HINT,
    basis=CONVENTION,
    since="1.0",
    purposes=("request", "message"),
    step="intent",
    absorbs=("no-intent", "no-personal-detail"),
    message="“{found}” is the only reason given, and it is chance, not interest.",
    what="A draft whose only reason is that the platform suggested somebody, or that they looked at the sender’s profile.",
    why="It tells them that no person chose them. That somebody was seen looking is also uncomfortable to read.",
    instead="Say what you found when you looked at their page in turn, and why it matters to you. If nothing did, leave it.",
    examples=(
        bad("Hi Tess, I saw that ⟦you viewed my profile⟧. I make cheese in Jura. Thanks!"),
        bad("Hi Vik, ⟦LinkedIn suggested that we⟧ connect. I lead a choir in Cork. Best wishes, Nell"),
        bad("Hi Ada, ⟦you came up in my suggestions⟧ today. I restore pianos in Vienna. Thanks!"),
        good(
            "Hi Tess, LinkedIn suggested you, and your rind chart from the Jura fair is on my wall: how did you get the orange? I make cheese. Thanks!"
        ),
        good(
            "Hi Vik, Ana Reyes suggested that I write to you about the echo in St Luke’s. I sing in Cork. Is it still closed? Best, Nell"
        ),
        good(
            "Dear Ada, your felt profile drawings for the Vienna workshop are a joy. I restore pianos: is the scale in microns? Thanks!"
        ),
    ),
    sources=(LINKEDIN_INVITATIONS,),
)
def viewed_profile(draft: Draft, context: Context) -> Iterator[Match]:
    """Yield the words that give chance as the reason, unless another reason is given too."""
    if intent(draft, context).status is Status.MET:
        return
    spans = chance(draft, context).spans or signs_of_chance(draft, context)
    if spans:
        yield Match(*spans[0])
