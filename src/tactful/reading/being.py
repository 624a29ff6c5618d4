"""What follows “I am”: a trade, a place, a name, or nothing of the kind."""

from __future__ import annotations

from tactful import lexicon
from tactful.reading.clauses import unbroken
from tactful.reading.trades import VAGUE_NOUNS, VAGUE_PLACE, all_light, has_trade, is_trade, says_who

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tactful.draft import Draft


ADVERBS = frozenset(
    "also currently now just mostly mainly usually still only actually recently once both and always often sometimes "
    "myself personally previously formerly originally myself happily proudly mostly partly long lately then too do dey "
    "temporarily primarily never quite already simply even".split()
)


_AM_NOT = frozenset(
    "reaching writing looking hoping wondering trying seeking contacting connecting following enjoying loving asking "
    "thinking getting sending adding expanding growing messaging interested impressed inspired keen happy glad sure "
    "sorry delighted honoured honored grateful thankful excited curious eager intrigued fascinated amazed moved struck "
    "touched thrilled so very really not here always truly deeply genuinely afraid aware certain confident convinced "
    "ready able willing available open free pleased humbled hoping reading building widening extending going about just "
    "still only sorry available serious ok okay well fine good great also too sad surprised blown absolutely "
    "particularly especially quite equally all currently now right impatient tired bored stuck lost late early "
    "attracted confirming awaiting inviting requesting applying searching browsing scrolling checking dying "
    "wanting needing commenting reposting admiring big you your that what how why where when if as unable forever "
    "sharing offering selling learning listening watching replying answering pinging counting giving".split()
)


WHEREABOUTS = frozenset(
    "based in at from with on new back part studying training working running teaching doing starting returning moving living "
    "the opposite behind beside your near one head chair between under off".split()
)


_FANS = frozenset("fan admirer follower believer supporter lover".split())


def after_am(draft: Draft, at: int, last: int) -> tuple[str, int]:
    """What follows “I am”: a kind and the index after it."""
    words = draft.words
    index = at + 1
    past = words[at] == "was"
    while index < last and words[index] in ADVERBS and words[index] not in ("and",):
        index += 1
    if index >= last:
        return "", at
    word = words[index]
    end = index
    while end < last and end - index < 12 and unbroken(draft, index, end):
        end += 1
    phrase = words[index:end]
    if past and word in (
        "in",
        "at",
        "on",
        "the",
        "one",
        "behind",
        "beside",
        "opposite",
        "sitting",
        "standing",
        "with",
        "your",
        "there",
    ):
        return "tie", end
    if (
        word in ("in", "on")
        and index + 1 < last
        and words[index + 1]
        in (
            "awe",
            "need",
            "search",
            "love",
            "contact",
            "touch",
            "favour",
            "favor",
            "total",
            "agreement",
            "linkedin",
            "here",
            "a",
        )
    ) and (
        words[index + 1] != "a" or {"position", "mission", "quest", "journey", "rush", "hurry"} & set(phrase)
    ):
        return "", at
    if word in ("new",) and phrase[1:3] in (
        ["here"],
        ["to", "linkedin"],
        ["on", "linkedin"],
        ["to", "this"],
        ["to", "here"],
    ):
        return "", at
    if word in ("a", "an", "the", "one", "your", "another"):
        if _FANS & set(phrase[:6]) or (
            {"bit", "little", "huge", "big", "great"} & set(phrase[1:2]) and not has_trade(phrase)
        ):
            return "", at
        return says_who(draft, index, end)
    if word in WHEREABOUTS:
        if VAGUE_PLACE.found(draft, index, end) or (
            len(phrase) > 1 and word in ("in", "with") and all_light(phrase)
        ):
            return "vague", end
        return ("who", end) if end > index + 1 or word in ("back",) else ("", at)
    if (
        word == "learning"
        and index + 2 < last
        and (words[index + 1] == "to" or draft.shadow[draft.starts[index + 1]].isupper())
    ):
        return "who", min(last, index + 4)
    if word in _AM_NOT:
        return "", at
    if word in ("ex", "former"):
        return "who", end
    start = draft.starts[index]
    if draft.shadow[start].isupper() and word not in ("i",):
        return after_name(draft, index, last)
    if word in VAGUE_NOUNS:
        return says_who(draft, index, end)
    if word.endswith("ing"):
        return (
            ("who", end)
            if end > index + 1 and words[index + 1] not in ("your", "you", "forward", "to", "out")
            else ("", at)
        )
    if has_trade(phrase) or (
        word.endswith("ed")
        and word in ("retired", "trained", "employed", "married", "engaged", "located", "enrolled")
    ):
        return "who", end
    if word.isdigit():
        return "", at
    if (
        len(phrase) > 1
        and phrase[1] in ("of", "from", "in", "at", "student", "by")
        and word not in ("interested", "fond", "proud", "full")
    ):
        return "who", end
    return "", at


def after_name(draft: Draft, index: int, last: int) -> tuple[str, int]:
    """“I'm Jules, I do …” says only a name; “I'm Jules from the choir”, “I am Kavya, final year at Mysore” say more."""
    words, shadow, starts = draft.words, draft.shadow, draft.starts
    at = index
    while (
        at < last
        and shadow[starts[at]].isupper()
        and words[at] != "i"
        and (unbroken(draft, index, at) or len(words[at - 1]) == 1)
    ):
        at += 1
    if at >= last:
        return "", index
    if at == index + 1 and words[index].endswith("'s") and words[at] in lexicon.words("kin-and-colleagues"):
        return "who", min(last, at + 1)  # “I'm Jan's cousin and keep …”
    if is_trade(words[at]) and unbroken(draft, index, at):
        return "who", min(last, at + 4)  # “I am B.Com student from Thrissur”
    if words[at] in ("from", "of", "at", "with", "in", "and", "here", "who", "head") and words[at] != "and":
        return "who", min(last, at + 4)
    if words[at] in ("i", "and", "we") or "," not in shadow[draft.ends[at - 1] : starts[at]]:
        return "", index
    end = at
    while end < last and end - at < 8 and unbroken(draft, at, end):
        end += 1
    if words[at] in ("a", "an", "the"):
        return says_who(draft, at, end)
    phrase = words[at:end]
    if has_trade(phrase) or (
        {"year", "from", "at", "in", "of"} & set(phrase[:5]) and not {"your", "you"} & set(phrase)
    ):
        return "who", end
    return "", index
