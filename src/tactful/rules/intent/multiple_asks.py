"""N06 multiple-asks."""

from __future__ import annotations

from tactful.finding import EVIDENCE, HINT, Match
from tactful.reading.asks import asks, separate
from tactful.rule import bad, good, rule
from tactful.sources import BOOMERANG

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft


@rule(
    code="N06",
    name="multiple-asks",
    severity=HINT,
    basis=EVIDENCE,
    since="1.0",
    purposes=("request", "message"),
    step="intent",
    message="“{found}” is request number {number}; several at once are easy to put off.",
    what="Two or more separate requests of the recipient. Asking to connect is not counted, nor is one request said twice.",
    why="One question can be answered at once. Two make a task, and tasks wait.",
    instead="Keep the one request that matters most, and leave the others for the conversation.",
    examples=(
        bad("Hi Tess, your rind chart is on my wall. I make cheese in Jura. Could you send me the list of washes? "
            "And ⟦would you introduce me to⟧ the chart’s printer? Thanks!", also="big-ask"),
        bad("Hi Vik, I heard your choir at St Luke’s. I sing in Cork. Would you review my recording demo? ⟦Could we have a quick call⟧ too? Best, Nell", also="big-ask"),
        good("Hi Tess, your rind chart from the Jura fair is on my wall. I make cheese. Which wash did you use in March? Thanks!"),
        good("Hi Vik, I heard your choir at St Luke’s. I sing in Cork and would like to connect: which psalm opened the evening? Best, Nell"),
        good("Dear Hana, your ikebana video on moss helped me. I’m a florist in Leeds. Where do you buy the trays? Any hint would help. Thanks, Yuki"),
    ),
    sources=(BOOMERANG,),
)  # fmt: skip
def multiple_asks(draft: Draft, context: Context) -> Iterator[Match]:
    """Yield each separate request after the first."""
    for number, ask in enumerate(separate(asks(draft, context))[1:], 2):
        yield Match(*ask.span, fields={"number": number})
