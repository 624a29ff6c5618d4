"""D04 no-goodwill."""

from __future__ import annotations

from tactful.finding import CONVENTION, WARNING, Match
from tactful.reading.goodwill import goodwill
from tactful.rule import bad, good, rule
from tactful.sources import GRANT_GINO
from tactful.steps import Status

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft


@rule(
    code="D04",
    name="no-goodwill",
    severity=WARNING,
    basis=CONVENTION,
    since="1.0",
    purposes=("decline",),
    step="closing",
    waits=True,
    message="The no stands alone: nothing thanks them for asking or wishes them well.",
    what="A refusal with neither thanks nor a good wish. *Best wishes*, *Kind regards* and *All the best* are enough; a "
    "plain *Regards* is not.",
    why="The reader cannot hear your voice. Without one kind word a plain no sounds like a slammed door, and you may meet again.",
    instead="Thank them for asking, or wish them luck with the thing they wrote about.",
    examples=(
        bad("⟦⟧Hello Bruno, my rule is to connect with clients only. So it is a no. Regards, Hester Gray", also="rule-first-decline"),
        bad("⟦⟧Dear Olivier, I will not be joining the committee. Yours sincerely, Ana Ruiz"),
        good("Hello Bruno, thank you for writing. I connect with clients only, so it is a no. Regards, Hester Gray"),
        good("Dear Olivier, I will not be joining the committee. I hope that the harbour gets its new crane. Yours sincerely, Ana Ruiz"),
        good("Dear Olivier, I will not be joining the committee this year. Kind regards, Ana Ruiz"),
    ),
    sources=(GRANT_GINO,),
)  # fmt: skip
def no_goodwill(draft: Draft, context: Context) -> Iterator[Match]:
    """Yield the whole draft when it neither thanks nor wishes well."""
    if draft.words and goodwill(draft, context).status is Status.MISSING:
        yield Match(0, 0, place="whole")
