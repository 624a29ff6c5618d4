"""I01 no-introduction."""

from __future__ import annotations

from tactful.finding import CONVENTION, HINT, WARNING, Match
from tactful.reading.doubt import of_self
from tactful.reading.introduction import introduction
from tactful.rule import bad, good, rule
from tactful.sources import LINKEDIN_INVITATIONS
from tactful.steps import Status

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft


@rule(
    code="I01",
    name="no-introduction",
    severity=WARNING,
    basis=CONVENTION,
    since="1.0",
    purposes=("request",),
    step="introduction",
    waits=True,
    message="It does not say who you are or how you know each other.",
    what="A request that leaves out who is asking: no trade, employer, study, shared group, earlier meeting or "
    "person in between.",
    why="A reader who cannot place you has only your picture to go by, and few say yes to that. LinkedIn itself "
    "advises to explain how you know somebody or why you would like to connect.",
    instead="Give one fact about you, in a few words: what you do and where, what you study, where you met, or who told "
    "you about them.",
    examples=(
        bad("⟦⟧Hi Priya, your post on flood maps was clear and brave. May I follow the next ones? Thanks!"),
        bad(
            "⟦⟧Hi Priya, I read your piece on flood maps twice and would love to hear what you think of the new dykes. Best wishes, Tom"
        ),
        good(
            "Hi Priya, I teach geography in Leeds. Your post on flood maps helped my class; may I follow the next ones? Thanks!"
        ),
        good(
            "Hi Priya, Tom's sister here. He says your flood maps saved the allotments; may I follow the next ones? Thanks!"
        ),
        good(
            "Hi Priya, third-year nursing student in Cork. Your thread on night shifts helped; may I follow along? Thanks!"
        ),
        good(
            "Hi Priya, we shared a table at the Leeds map fair. You promised the flood layers; may I see them here? Thanks, Jo"
        ),
        good(
            "Hi Priya, your post on flood maps helped us in March. May I follow the next ones?\nThanks,\nJo Hill\nLeeds Allotment Society"
        ),
    ),
    sources=(LINKEDIN_INVITATIONS,),
)
def no_introduction(draft: Draft, context: Context) -> Iterator[Match]:
    """Yield the whole draft when nothing in it says who writes."""
    if draft.words and introduction(draft, context).status is Status.MISSING:
        yield Match(0, 0, place="whole", severity=HINT if of_self(draft, context) else None)
