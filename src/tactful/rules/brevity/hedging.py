"""B06 hedging."""

from __future__ import annotations

from tactful.edits import deletion
from tactful.finding import CONVENTION, HINT, Fix, Match
from tactful.reading.hedges import BUSY, GUESSED, HEDGES, UNEASE, WRITING
from tactful.reading.nearness import near
from tactful.rule import bad, good, rule
from tactful.sources import PLAIN_ENGLISH

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft

_LEADERS = frozenset(
    "i am so very really please my do most again first sincere deepest many a thousand we are just to but with all this is the if sure know".split()
)


_OTHERS = frozenset("he she they".split())
# “You’ve seen my messages and said nothing, bit rude.”
_REPROACH = frozenset("nothing ignored ignore ignoring never silence unanswered unread".split())
_OWN = frozenset("i this it hope hoping my apologies sorry".split())


def _uneasy(draft: Draft) -> Iterator[tuple[int, int]]:
    """Yield the writer's own unease about writing; others may “feel silly” to ask too."""
    for first, last in near(draft, UNEASE, WRITING, 4):
        floor = max(draft.sentence(first).first, first - 6)
        around = draft.words[floor:last]
        if not _OWN.isdisjoint(around) and (
            "you" not in draft.words[draft.sentence(first).first : first] or _REPROACH.isdisjoint(around)
        ):
            yield first, last


@rule(
    code="B06",
    name="hedging",
    severity=HINT,
    basis=CONVENTION,
    since="1.0",
    purposes=("request", "message"),
    step="brevity",
    message="“{found}” makes the reader expect a nuisance before there is one.",
    what="An apology for writing at all, or for the reader's lack of time.",
    why="A short, particular note is no bother; an apology says that it will be one, and costs the line that "
    "could have shown the opposite.",
    instead="Leave the apology out and be brief. If there is something real to be sorry for, name that.",
    examples=(
        bad(
            "Hi Priya, ⟦sorry to bother you⟧, but your flood map of Leeds is on my classroom wall. I teach geography there. "
            "May I follow your work? Thanks, Ana",
            "Hi Priya, your flood map of Leeds is on my classroom wall. I teach geography there. May I follow your work? Thanks, Ana",
        ),
        bad(
            "Hi Priya, ⟦I know you're very busy⟧ but your flood map of Leeds is on my classroom wall. I teach geography there. "
            "May I follow your work? Thanks, Ana",
            "Hi Priya, your flood map of Leeds is on my classroom wall. I teach geography there. May I follow your work? Thanks, Ana",
        ),
        good(
            "Hi Priya, sorry for spilling tea on your flood map at the Leeds workshop! I teach geography there and owe you a "
            "print. May I follow your work? Thanks, Ana",
        ),
        good(
            "Hi Priya, I was sorry to hear that the Leeds flood archive closed. I teach geography there and have two boxes of "
            "your maps. Shall I send them? Thanks, Ana",
        ),
        good(
            "Hi Priya, Leeds is busy drawing drains since your flood map hung in our school. I teach geography there. May I "
            "follow your work? Thanks, Ana",
        ),
    ),
    sources=(PLAIN_ENGLISH,),
)  # fmt: skip
def hedging(draft: Draft, context: Context) -> Iterator[Match]:
    """Yield each apology for writing, up to the end of its clause."""
    words, shadow = draft.words, draft.shadow
    behind = 0
    for first, last in sorted(
        {*HEDGES.ranges(draft), *near(draft, GUESSED, BUSY, 3, ahead=True), *_uneasy(draft)}
    ):
        if first < behind or not _OTHERS.isdisjoint(words[max(0, first - 3) : first]):
            continue
        sentence = draft.sentence(first)
        floor = max(sentence.first, draft.greeting.last if draft.greeting else 0, behind)
        while (
            first > floor
            and words[first - 1] in _LEADERS
            and not shadow[draft.ends[first - 1] : draft.starts[first]].strip()
        ):
            first -= 1
        while last < sentence.last and last - first < 16:
            if shadow[draft.ends[last - 1] : draft.starts[last]].strip() or words[last] in (
                "but",
                "and",
                "because",
            ):
                break
            last += 1
        behind = last
        span = draft.span(first, last)
        edit = deletion(draft, *span)
        yield Match(*span, fixes=(Fix("Leave it out", "suggested", (edit,)),) if edit else ())
