"""N02 vague-intent."""

from __future__ import annotations

from tactful.finding import CONVENTION, WARNING, Match
from tactful.reading.chance import chance
from tactful.reading.intent import reasons
from tactful.reading.research import research
from tactful.rule import bad, good, rule
from tactful.sources import LINKEDIN_INVITATIONS
from tactful.steps import Status

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft


@rule(
    code="N02",
    name="vague-intent",
    severity=WARNING,
    basis=CONVENTION,
    since="1.0",
    purposes=("request", "message"),
    step="intent",
    message="“{found}” does not say what you hope for; they would have to guess.",
    what="An empty reason: words that would fit any two people, such as *explore synergies*, *mutual benefit* or "
    "*possible opportunities*, with nothing more precise beside them.",
    why="A reader who cannot tell what you want has to guess, and often guesses that you are selling.",
    instead="Name the one thing you would do with the connection: follow their work, ask a question, offer something.",
    examples=(
        bad(
            "Hi Priya, I teach geography in Leeds and would love to ⟦explore possible opportunities⟧. Thanks!",
            also="no-personal-detail",
        ),
        bad(
            "Hi Priya, your flood maps of Leeds are on our wall. I teach geography there. I ⟦see mutual benefit⟧ in knowing each other. Thanks!"
        ),
        bad(
            "Hi Tomas, your bread blog taught me to score rye. I bake in Brno and enjoy meeting ⟦like-minded people⟧. Best, Ida",
        ),
        good("Hi Priya, may I follow your work on flood maps? I teach geography in Leeds. Thanks!"),
        good(
            "Hi Priya, I teach geography in Leeds. Are there opportunities to test your open flood data with a class? Thanks!"
        ),
        good(
            "Hi Priya, your post on soil and water synergies changed my lesson plan. I teach geography; may I follow along? Thanks!"
        ),
        good(
            "Hi Tomas, your rye bread blog is my breakfast reading. I bake in Brno. Would be lovely to swap notes on sourdough. Best, Ida"
        ),
        good(
            "Hi Mei, I run the tide mill in Bergen. It would be good to compare common interests in timber gears with you. Best wishes, Ola"
        ),
    ),
    sources=(LINKEDIN_INVITATIONS,),
)
def vague_intent(draft: Draft, context: Context) -> Iterator[Match]:
    """Yield the empty reasons of a draft that gives no other one."""
    found = reasons(draft, context)
    if found.concrete:
        return
    for span in found.vague:
        yield Match(*span)
    # “I'd love to learn from you” is empty only where nothing of theirs has been named.
    empty = found.vague or found.network or chance(draft, context).spans
    if found.faint and not empty and research(draft, context).status is not Status.MET:
        yield Match(*found.faint[0])
