"""G04 overfamiliar-address."""

from __future__ import annotations

from tactful.finding import TASTE, WARNING, Match
from tactful.reading.acquaintance import acquaintance
from tactful.reading.pet_names import pet_names
from tactful.rule import bad, good, rule
from tactful.steps import Status

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft

_STREET = frozenset("yo sup wassup wazzup whatsup wsup wagwan ayo eyo wotcha wotcher wadup".split())
_UP = frozenset("up good poppin popping cracking crackin happening".split())
_HAILS = frozenset("hey hi hello oi hiya yo".split())


@rule(
    code="G04",
    name="overfamiliar-address",
    severity=WARNING,
    basis=TASTE,
    since="1.0",
    purposes=("request", "thanks", "message"),
    step="greeting",
    stands_beside=("capitalisation", "gendered-address"),
    message="“{found}” is what friends call each other; somebody new may not want to be.",
    what="A pet name or a mate's word for somebody new: *dear* by itself, *hun*, *bro*, *my friend*; "
    "*Yo* or *Wassup* on LinkedIn and XING.",
    why="Closeness that is claimed before it exists puts people on guard; it is also how many scams begin.",
    instead="Use their name. *Dear Priya* and *Dear Dr Okafor* are fine everywhere.",
    examples=(
        bad(
            "Hello ⟦dear⟧, I'm a nurse in Nagpur and your ward-music project in Pune is a fine idea. May I follow it? Thank you"
        ),
        bad(
            "Karthik ⟦bro⟧, I write map software in Thrissur and saw your Kochi flood maps. May I follow the next ones? Cheers",
            to="Karthik Nair",
        ),
        bad(
            "⟦Yo⟧ Stefan! I weld in Graz and your cube-solving arm is neat. Which motors does it use? Ta, Max",
            channel="linkedin/note",
            tier="premium",
        ),
        good(
            "Dear Priya, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!"
        ),
        good(
            "Hi Sanne, my friend Ana Pires says to read you on dyke inspections. I fly drones for the water board in Zwolle. May I follow your reports? Thanks, Bram"
        ),
        good(
            "Yo Stefan! I weld in Graz and your cube-solving arm is neat. Which motors does it use? Ta, Max",
            channel="x/dm",
            purpose="message",
        ),
        good(
            "Hey bro, the allotment key is under the blue pot. Can you water the beans on Friday? Thanks, Jon",
            purpose="message",
            relation="met",
        ),
    ),
)
def overfamiliar_address(draft: Draft, context: Context) -> Iterator[Match]:
    """Yield pet names in an address, unless the context says that the two have met."""
    words, starts, ends = draft.words, draft.starts, draft.ends
    opening = draft.greeting
    if (
        context.formal
        and opening is not None
        and words[0] in _STREET
        and opening.word
        and not context.acquainted
    ):
        yield Match(starts[0], ends[0])
    if (
        context.formal
        and words[:2] == ["what", "is"]
        and words[2:3]
        and words[2] in _UP
        and not context.acquainted
    ):
        yield Match(starts[0], ends[2])
    if acquaintance(draft, context).status is Status.MISSING:
        # “Hey you!”
        if (
            words[1:2] == ["you"]
            and words[0] in _HAILS
            and draft.shadow[ends[1] : ends[1] + 1] in ("!", ",", ".")
        ):
            yield Match(starts[0], ends[1])
        for first, last in pet_names(draft, context):
            yield Match(starts[first], ends[last - 1])
