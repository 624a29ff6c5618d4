"""N07 pressure."""

from __future__ import annotations

from tactful.finding import CONVENTION, WARNING, Match
from tactful.reading import pressure as reading
from tactful.rule import EVERY, bad, good, rule
from tactful.sources import LINKEDIN_POLICIES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft


@rule(
    code="N07",
    name="pressure",
    severity=WARNING,
    basis=CONVENTION,
    since="1.0",
    purposes=EVERY,
    message="“{found}” puts them under pressure; a free yes needs room for a no.",
    what="Urgency, guilt, chasing or presumption: *ASAP*, *last chance*, *I have written three times*, *please accept*, *you must*.",
    why="A request leaves somebody free to refuse. Pressed, people refuse more readily, and a platform may count "
    "repeated, unwanted messages as spam.",
    instead="Ask once, plainly, and leave the time to them. If there is a real date, name it as a fact: the call closes on Friday.",
    examples=(
        bad(
            "Hi Tess, your rind chart from the Jura fair is on my wall. I make cheese; ⟦please accept my⟧ request so that I can follow your trials. Thanks!"
        ),
        bad(
            "Hi Vik, your choir at St Luke’s moved me. I sing in Cork. ⟦Why haven’t you⟧ told us the next date yet? Best, Nell",
        ),
        bad(
            "Hi Em, I keep bees in Tartu and ⟦I’m sure you’ll agree⟧ that your post on winter weight needs a sequel. When is it due? Best, Ants"
        ),
        good(
            "Hi Tess, your talk on rinds in Jura would suit our museum day. The call for papers closes on Friday; may I send it? I make cheese. Thanks!"
        ),
        good(
            "Dear Ada, please accept my apologies for the mix-up with the felt at the Vienna workshop. I restore pianos; what do I owe you? Best, Ute"
        ),
        good(
            "Hi Vik, your choir at St Luke’s moved me. I sing in Cork. No rush at all: which hall has the best echo? Best, Nell"
        ),
        good(
            "Hi Bo, you must have been tired after the lambing day in Skye! I help at the farm next door; may I follow your notes? Cheers, Ed"
        ),
    ),
    sources=(LINKEDIN_POLICIES,),
)
def pressure(draft: Draft, context: Context) -> Iterator[Match]:
    """Yield the words that press."""
    for span in reading.pressure(draft, context).spans:
        yield Match(*span)
