"""G04 overfamiliar-address."""

from __future__ import annotations

from tactful import lexicon
from tactful.finding import TASTE, WARNING, Match
from tactful.rule import bad, good, rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft

_STREET = frozenset("yo sup wassup wazzup whatsup wsup".split())
_FRIENDS = frozenset("friend friends guy guys man dude bro brother sister love darling".split())
_ADDRESSED = frozenset(
    "hi hello hey hiya heya hallo yo sup wassup thanks thank thx ty you cheers morning evening afternoon day night "
    "please sorry ok okay yes no again there congrats congratulations welcome and dear ta much".split()
)


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
    words, shadow, starts, ends = draft.words, draft.shadow, draft.starts, draft.ends
    opening = draft.greeting
    if (
        context.formal
        and opening is not None
        and words[0] in _STREET
        and opening.word
        and not context.acquainted
    ):
        yield Match(starts[0], ends[0])
    names = lexicon.words("endearments")
    if context.acquainted or (
        draft.vocabulary.isdisjoint(names)
        and "friend" not in draft.vocabulary
        and "guy" not in draft.vocabulary
    ):
        return
    last = opening.last if opening is not None else 0
    for index, word in enumerate(words):
        if (word not in names and word not in _FRIENDS) or (
            not index and word == "dear" and not _alone(draft)
        ):
            continue
        first = index
        while (
            first
            and words[first - 1] in ("my", "dear", "sweet", "old", "good")
            and shadow[ends[first - 1] : starts[first]] == " "
        ):
            first -= 1
        claimed = first < index
        if (
            word in ("friend", "friends", "guy", "guys", "man", "love")
            and not claimed
            and word != "man"
            and word != "love"
        ):
            continue
        if (
            word == "dear"
            and index + 1 < len(words)
            and shadow[ends[index] : starts[index + 1]] == " "
            and index + 1 < max(last, 1) + 1
        ):
            # “Dear Priya”, “Hello dear Priya”, “my dear friend”: the next word is the address.
            if words[index + 1] in names or words[index + 1] in _FRIENDS or not claimed:
                if not (
                    index
                    and index + 1 == last
                    and not shadow[starts[index + 1]].isupper()
                    and words[index + 1] not in names
                ):
                    continue
        if index < last or _apart(draft, first, index, last):
            yield Match(starts[first], ends[index])


def _alone(draft: Draft) -> bool:
    """Whether a first “Dear” has nobody behind it."""
    opening = draft.greeting
    return opening is not None and opening.word == "dear" and not opening.name


def _apart(draft: Draft, first: int, index: int, opened: int) -> bool:
    """Whether marks or the words around make it an address: “Karthik bro, …”, “…, my friend.”, “thanks babe”."""
    shadow, starts, ends, words = draft.shadow, draft.starts, draft.ends, draft.words
    after = shadow[ends[index] : ends[index] + 3]
    ends_here = (
        after.strip()[:1] in ("", ",", "!", ".", "?", "–", "—", ":", "\n", ";")
        or not after.strip()[:1].isascii()
    )
    before = shadow[ends[first - 1] : starts[first]] if first else ""
    if first == 0 or (first == opened and opened):
        # “My friend Lotte, I thank you”, “Karthik bro, …”
        if ends_here and (first or words[index] != "dear"):
            return True
        end = index + 1
        return (
            first < index
            and words[first] == "my"
            and end < len(words)
            and shadow[starts[end]].isupper()
            and shadow[ends[end] : ends[end] + 1] == ","
            and end + 1 < len(words)
            and words[end + 1] in ("i", "you", "we", "it", "thank", "thanks", "your", "how", "please", "let")
        )
    if not ends_here:
        return False
    previous = words[first - 1]
    if previous in _ADDRESSED and "\n" not in before:
        return True
    if (
        before.strip() in (",", "!", ".")
        and words[index] not in ("man", "love", "king", "queen", "mate")
        and before.strip() == ","
    ):
        return first < index or draft.sentence(index).last == index + 1 or after[:1] == ","
    # A name and a pet name at the very start: “Karthik bro, …”.
    return (
        first == 1 and shadow[starts[0]].isupper() and words[0] not in ("the", "a", "my", "your", "big", "i")
    )
