"""F01 no-thanks."""

from __future__ import annotations

from tactful.finding import CONVENTION, WARNING, Match
from tactful.reading.thanks import follow_up
from tactful.rule import bad, good, rule
from tactful.sources import GRANT_GINO
from tactful.steps import Status

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft


@rule(
    code="F01",
    name="no-thanks",
    severity=WARNING,
    basis=CONVENTION,
    since="1.0",
    purposes=("thanks",),
    step="follow-up",
    waits=True,
    message="They said yes, and this does not thank them for it.",
    what="A follow-up after acceptance without a word of thanks, in any language.",
    why="It is the one thing that the message is for. Without it the next line, whatever it is, reads as a demand.",
    instead="Open with it: *Thank you for accepting, Priya.*",
    examples=(
        bad(
            "⟦⟧Hi Priya, good to be connected at last. Your flood map of the Aire is on our classroom wall in Leeds. Best, Ana"
        ),
        bad(
            "⟦⟧Hello Priya, glad you accepted. We drew every drain on your flood map of the Aire this week. Kind regards, Ana"
        ),
        good(
            "Thank you for accepting, Priya! Your flood map of the Aire is on our classroom wall in Leeds. Best, Ana"
        ),
        good(
            "Hi Priya, besten Dank! We drew every drain on your flood map of the Aire this week. Viele Grüße, Ana"
        ),
        good(
            "Cheers for the follow, Priya. Your flood map of the Aire is on our classroom wall in Leeds. Ana"
        ),
        good(
            "Hi Priya, so kind of you to accept. Your flood map of the Aire is on our classroom wall in Leeds. Best, Ana"
        ),
    ),
    sources=(GRANT_GINO,),
)
def no_thanks(draft: Draft, context: Context) -> Iterator[Match]:
    """Yield the whole draft when it thanks for nothing."""
    if draft.words and follow_up(draft, context).status is Status.MISSING:
        yield Match(0, 0, place="whole")
