"""P01 default-text."""

from __future__ import annotations

from tactful.finding import ERROR, EVIDENCE
from tactful.phrases import Phrases
from tactful.reading.research import research
from tactful.rule import bad, good, rule
from tactful.sources import LINKEDIN_INVITATIONS
from tactful.steps import Status

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft

from tactful.finding import Match

_STOCK = Phrases(
    "i would like to add you to my [professional] network [on] [linkedin]",
    "i would like to {connect with you|join your network|join your linkedin network} [on] [linkedin]",
    "i would like to add you as a {friend|contact}",
    "since you are a person i trust i wanted to invite you to join my network [on] [linkedin]",
)


@rule(
    code="P01",
    name="default-text",
    severity=ERROR,
    basis=EVIDENCE,
    since="1.0",
    purposes=("request",),
    step="research",
    absorbs=("no-intent", "no-personal-detail", "my-network"),
    message="“{found}” is the platform's own sentence; it tells them that you wrote nothing.",
    what="The stock sentence of an invitation, or a close variant, with nothing personal around it.",
    why="People know the sentence by heart. It says that you pressed the button, and no more; "
    "a bare request says the same without pretending to be a note.",
    instead="Name one thing of theirs that you know, or send the request without a note.",
    examples=(
        bad("Hi, ⟦I'd like to add you to my professional network on LinkedIn⟧.", also="nameless-greeting no-introduction no-closing"),
        bad("Hello Tomas, ⟦I would like to join your LinkedIn network⟧. Thanks!", also="no-introduction"),
        good("Hi Priya, I'd like to add you to my network: your talk on flood maps in Leeds helped my pupils. I teach geography. Thanks!", also="my-network"),
    ),
    sources=(LINKEDIN_INVITATIONS,),
)
def default_text(draft: Draft, context: Context) -> Iterator[Match]:
    """Yield the stock sentence unless something personal stands beside it."""
    if research(draft, context).status is Status.MET:
        return
    found = _STOCK.first(draft)
    if found:
        yield Match(*draft.span(*found))
