"""What people are: trades, offices, and nouns that fit anybody."""

from __future__ import annotations

from tactful import lexicon
from tactful.phrases import Phrases

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tactful.draft import Draft


_DETERMINERS = frozenset(
    "a an the your our my his her their this that these those some any no every each another such".split()
)


VAGUE_NOUNS = frozenset(
    "professional professionals entrepreneur entrepreneurs businessman businesswoman businessperson businesspeople "
    "leader leaders person expert specialist owner founder ceo director manager executive individual guy man woman "
    "visionary innovator networker self-starter go-getter hustler enthusiast thinker changemaker doer creative "
    "consultant freelancer somebody someone anybody human colleague one lady gentleman dreamer achiever player mind "
    "investor partner solopreneur".split()
)


ALWAYS_VAGUE = frozenset(
    "professional professionals entrepreneur entrepreneurs businessman businesswoman businessperson person leader "
    "leaders individual visionary innovator networker somebody someone guy man woman changemaker thinker doer "
    "dreamer achiever hustler human".split()
)


GENERIC = frozenset(
    "a an the driven motivated passionate results oriented seasoned experienced young dynamic aspiring ambitious fellow "
    "busy serial successful dedicated creative business like minded likeminded senior growth hungry humble simple "
    "enthusiastic hard working hardworking proud committed strategic thought industry forward thinking very highly "
    "skilled versatile positive energetic curious open outgoing friendly small corporate up and coming global "
    "international independent self employed made result focused people goal same similar another big true real "
    "fast growing budding qualified career working modern certified accomplished also just professional professional's "
    "like-minded results-driven well established reputable respected local".split()
)


VAGUE_PLACE = Phrases(
    "in|from|of|within|working|work|works|active ... {same|similar|your own|your} [own] "
    "industry|sector|field|space|niche|line|business|domain|world|profession|sphere|trade|industries|fields",
    "same|similar game|area|lane|racket|industry|sector|field|space|niche|line|business|domain|profession|sphere|background|backgrounds|interests|goals",
    "same|similar sort|kind|type of thing|things|work|job",
    "both {in|work in|working in|from|part of} [the] industry|sector|business|field",
    "mutual|common connections|contacts|friends|network",
    "connections|contacts|friends|people in common",
    "similar|common|shared interests|goals|values|passions|background",
)


# What anybody may say of themselves.
_BLANK = frozenset(
    "yourself myself things thing many hats hat wear wears worn wearing years decades year while time times lifelong "
    "learner learners player players quick game boat trades jack sort kind type sides range wide wider variety areas "
    "area likes loves believes works world everything several self employed business line sphere walks walk ordinary normal average regular everyday".split()
)


# A trade's ending that hardly any other noun has.
_TRADE_ENDINGS = (
    "ologist", "ographer", "ician", "keeper", "worker", "maker", "wright", "herder", "monger", "smith", "teacher",
    "mistress", "grower", "writer", "fighter", "builder", "hunter", "seller", "planner", "driver", "apist", "iatrist",
    "trician", "ometrist", "pilot", "nurse", "engineer", "analyst", "officer", "player", "breeder", "officers",
)  # fmt: skip


_AFTER_NOUN = frozenset(
    "in at for from of with who that which looking seeking trying wanting hoping and like eager keen always too here "
    "myself based working by on as where".split()
)


_NOT_DOERS = frozenset(
    "newsletter chapter paper letter answer poster weather summer winter number matter offer order computer dinner corner "
    "river water power other error mirror floor door november december september october cover flyer folder theatre "
    "shoulder supper thriller poker sticker banner trailer better longer later user-manual primer reminder register "
    "quarter order career together super major minor former another either neither over under after ever never".split()
)


_FOLK = frozenset(
    "mum mom mother dad father parent grandmother grandfather grandad granny native local resident citizen islander".split()
)


def is_trade(word: str) -> bool:
    """Return whether a word names a trade, an office or a study."""
    if word in lexicon.words("occupations"):
        return True
    return len(word) > 6 and word.endswith(_TRADE_ENDINGS)


def has_trade(phrase: list[str]) -> bool:
    """Return whether a phrase names a trade, an office or a study."""
    return any(is_trade(word) for word in phrase)


def is_doer(word: str) -> bool:
    """Return whether a word looks like somebody who does something, or is kin."""
    return word in _FOLK or (
        len(word) > 3
        and word.endswith(("er", "or", "ist", "ian", "eer", "ess", "ers"))
        and word not in _NOT_DOERS
    )


def _light(word: str) -> bool:
    """Return whether a word tells nothing of what somebody is or does."""
    return (
        word in GENERIC
        or word in VAGUE_NOUNS
        or word in _BLANK
        or (
            not is_trade(word)
            and (word in lexicon.words("function-words") or word in lexicon.words("small-talk"))
        )
    )


def all_light(phrase: list[str]) -> bool:
    """Return whether a phrase would fit anybody."""
    return all(_light(word) for word in phrase)


# What every office has: with nothing more, it would fit anybody who works in one.
_OFFICE = frozenset(
    "management business office offices company companies firm firms people corporate organisation organization organisations organizations "
    "enterprise role roles position capacity level levels decision decisions sectors sector departments department teams staff everything bit deal "
    "deals lead leads manage run own handle work works operate active industry industries commerce leadership leading large "
    "senior experience experiences years dreams goals responsibility responsibilities projects tasks customers clients big broad background world private".split()
)


def says_nothing(draft: Draft, index: int, last: int) -> bool:
    """Whether a clause speaks of an office and no more: “work in business and also lead people”."""
    office = False
    for at in range(index, min(last, index + 14)):
        word = draft.words[at]
        if at > index and any(
            mark in ",;:.!?–—()\n" for mark in draft.shadow[draft.ends[at - 1] : draft.starts[at]]
        ):
            break
        if word in _OFFICE:
            office = True
        elif draft.shadow[draft.starts[at]].isupper() or not _light(word):
            return False
    return office


def says_who(draft: Draft, index: int, end: int) -> tuple[str, int]:
    """“a driven leader” is vague, “a marine engineer”, “an entrepreneur in Lagos” is not."""
    words = draft.words
    at = index
    while (
        at < end
        and (words[at] in GENERIC or words[at] in ("one", "your"))
        and not (words[at] in ALWAYS_VAGUE and (at + 1 >= end or words[at + 1] in _AFTER_NOUN))
    ):
        at += 1
    if at >= end:
        return "vague", end
    head = words[at]
    if all(_light(word) for word in words[at:end]):
        return "vague", end
    if head not in VAGUE_NOUNS:
        # Any noun with a topic of its own says who somebody is.
        return ("who", end)
    after = words[at + 1 : end]
    if not after:
        return "vague", at + 1
    if after[0] in VAGUE_NOUNS:
        return says_who(draft, at + 1, end)
    if after[0] not in _AFTER_NOUN:
        return "who", end
    # No further than a clause or two: sentences may be endless.
    if VAGUE_PLACE.found(draft, index, min(draft.sentence(index).last, index + 16)) or (
        {"standing", "vision", "mindset", "passion", "ambition", "drive", "experience"} & set(after)
        and not {"in", "at"} & set(after[1:])
    ):
        return "vague", end
    if after[0] in ("with",) and not {"in", "at", "from", "on", "for"} & set(after):
        return "vague", end
    if after[0] in ("who", "that", "which"):
        rest = [
            w
            for w in (w.rstrip("s") for w in after[1:])
            if w not in lexicon.words("function-words")
            and w not in lexicon.words("small-talk")
            and w not in GENERIC
        ]
        return ("who" if len(rest) >= 1 else "vague"), end
    if after[0] in (
        "looking",
        "seeking",
        "trying",
        "wanting",
        "hoping",
        "and",
        "like",
        "eager",
        "keen",
        "always",
        "too",
        "here",
        "myself",
    ):
        return "vague", at + 1
    return "who", end
