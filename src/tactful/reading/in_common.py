"""What an introduction gives two people to talk about."""

from __future__ import annotations

from itertools import pairwise

from tactful import lexicon, names
from tactful.draft import once
from tactful.phrases import Phrases
from tactful.reading.people import people

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tactful.context import Context
    from tactful.draft import Draft

# What an introduction says whatever it is about.
_EMPTY = frozenset(
    "said say says saying call calls coffee lunch diary tomorrow tonight dm email mail asap ages ideal hit synergy synergies synergistic massive "
    "chemistry match brilliant clever smart favourite favorite folk fellow lads mates pals kindred spirits click magic "
    "happen happens bet lives live number numbers excuses excuse overdue promised promising refuse answer knowing "
    "handsome fabulous fab intro introduction introductions sister brother friend swimming person persons "
    "guys ladies gentlemen present reply answer enjoy fun luck kind regards best warm cheers thanks bye go ahead went agreed yes happy asked "
    "told permission ok pressure rush hurry obligation either neither busy snowed timing decline ignore rather offence "
    "soon week month year since chance pleasure finally eventually wherever anyway ciao greetings hugs "
    "honestly seriously alike loads tons heaps explore possibilities leverage connects connected introduce "
    "consented consent okayed permission nod humans human tall short funny hands reason dearly known kindest nicest loveliest kind apart sides presentation "
    "blessed bless blessings everyone touch base forward backward two".split()
)
# Words of time and number, and of the introduction itself.
_FRAME = frozenset(
    "mrs miss monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september "
    "october november december spring summer autumn winter easter christmas morning evening night yesterday years months weeks days "
    "ago time three four five six seven eight nine ten twelve fifteen twenty thirty forty fifty hundred permitted agreement "
    "conversations patience nudged free remain service respectfully respected names details contact contacts copied copying "
    "honour honor acquaintance mentioned promised bad".split()
)
_IS = frozenset("is was are were am been".split())
# After “is” these begin what somebody is or where they belong; what they are doing or ready to do begins otherwise.
_STATION = frozenset(
    "a an the my our your his her from in at on with one of here there also now both not still very just retired based head "
    "director chair mayor chairman founder".split()
)
_STAYS = frozenset(
    "works worked lives lived sits comes came hails belongs moved studied went met used known knew sat shared".split()
)
_FURTHER = frozenset("about for with on into to against".split())
_BREAKS = frozenset("and but who whose because so while which though as".split())
_MARKS = frozenset(",;:.!?–—()\n")
_TOGETHER = frozenset(
    "both each either share shares shared sharing swap swaps compare comparing exchange trade teach teaches learn learns help helps "
    "need needs want wants looking seeks seek looks searches wondered asked lacks lack short offers offer "
    "same too another common between together because whose only who's needed wanted lend spare save stuck".split()
)
_ENOUGH = 5
_BOTH = frozenset("both each either another other together".split())
_ALIKE = frozenset("both each share shared same too only need needs".split())
_CONSENT = frozenset("want wanted".split())
_AGREED = Phrases(
    "need|obliged|have|feel|must|please|free|not [_] [_] answer|reply|respond|ignore|suit|fancy",
    "reply|answer|ignore|decline [_] [only|this|it|when|if] if|when|or",
    "happy|glad|pleased|content|delighted to be|have|meet|know|make",
    "agreed|consented|okayed|ok'd|consent|permission|blessing|blessings|go-ahead|nod|yes|approval|allowed|green",
    "fine|happy|ok|okay with|for|to this|me|it|meet|be",
    "known|know|love|like|admire|respect|miss|adore [_] each|both",
    "both|each [of] [you] wanted|gave|told|said|wants",
    "wanted|want|wanting|meant|hoped|wished [for] [so] [long|ages|years|you] to|you [two|both] [to|finally] introduce|bring|connect|put|get|know|meet ...",
)
_THIRD = frozenset("he she his her him they their".split())
_NO_DEEDS = frozenset(
    "both two each all said say agreed asked told gave mentioned know knew met may can will would should might could are were have had "
    "like want need wish and or in to at on for if here".split()
)
# A reason that both know already.
_KNOWN = Phrases(
    "should talk",
    "the|that _ [_] i mentioned|promised|described",
    "the|that _ [_] you asked|wanted|needed",
    "as you do|did|are|have|were|yourself|once",
)
_LACKS = frozenset(
    "no nobody nothing never without cannot trouble problem problems questions question stuck lost "
    # What somebody is about to do, wonders or likes, and what somebody knows or has to give.
    "hope hopes hoping plan plans planning try tries trying begin begins start starts starting set setting apply applying dream dreams "
    "wonder wonders wondering curious keen interested interest love loves loved fan admires admired would borrow borrowing host hosts "
    "hosting hire hires hiring search hunt buy buys buying sell selling build builds building restore restores restoring invent "
    "advice advise advises explain explains answer answers show shows tell stories expertise solved solve "
    "fit fits suit suits binds bind overlap also alike similar meanwhile already "
    "struggles struggling ask asks asking".split()
)
_HAVE = frozenset("has have got owns own keeps keep makes make grows grow runs run holds hold".split())
_TALK = frozenset(
    "ideate brainstorm plan talk chat speak work collaborate team confer argue agree decide".split()
)
_MEANT = frozenset("them those".split())
_PASTIMES = frozenset(
    "living working leaving being having going writing copying putting introducing connecting sending asking".split()
)


@once
def nothing_in_common(draft: Draft, context: Context) -> bool:
    """Whether, names and small talk aside, hardly anything is left to talk about."""
    dull = (
        lexicon.words("function-words"),
        lexicon.words("small-talk"),
        lexicon.words("praise"),
        _EMPTY,
        _FRAME,
    )
    trades = lexicon.words("occupations")
    named = {part for person in people(draft, context) for part in names.parts(person.name)}
    named.update(part for name in (*context.to, context.sender or "") for part in names.parts(name))
    first, last = draft.body()
    topics: set[str] = set()
    plied: set[str] = set()
    again = False
    told = _told(draft)
    for index in range(first, last):
        word = draft.words[index].removesuffix("'s")
        if (
            len(word) < 3
            or word[0] == "<"
            or any(word in words for words in dull)
            or names.folded(word) in named
            or _named(draft, index)
            or _slot(draft, index)
        ):
            continue
        # A trade tells only who somebody is, until it is spoken of again: “Ana is hiring a welder”.
        again = again or word in topics or word in plied
        if word in trades and word not in plied:
            plied.add(word)
        elif index not in told:
            topics.add(word)
    # One shared topic is enough where the words join the two; without such words it takes two descriptions.
    agreed = frozenset(draft.sentence_of[first] for first, _ in _AGREED.ranges(draft))
    joined = (
        again
        or _joined(draft, topics, agreed)
        or _turned_to(draft, topics, agreed)
        or _talked_of(draft, topics, agreed)
    )
    if _each_has(draft, topics, agreed):
        return False
    return len(topics) < (1 if joined and _both_do(draft, topics) else 2 if joined else _ENOUGH)


def _turned_to(draft: Draft, topics: set[str], agreed: frozenset[int]) -> bool:
    """Whether somebody lacks or is after or busy with something, or the other's thing is meant by “them”."""
    for number, sentence in enumerate(draft.sentences):
        words = draft.words[sentence.first : sentence.last]
        if _KNOWN.found(draft, sentence.first, sentence.last):
            return True
        if number in agreed or topics.isdisjoint(words):
            continue
        if not _LACKS.isdisjoint(words) or not _MEANT.isdisjoint(words[3:]):
            return True
        for word, after in pairwise(words):
            if word == "you" and after not in _NO_DEEDS and not _THIRD.isdisjoint(words):
                return True
            if word in _IS and (after == "after" or (after.endswith("ing") and after not in _PASTIMES)):
                return True
    return False


def _joined(draft: Draft, topics: set[str], agreed: frozenset[int]) -> bool:
    """Whether words join the two elsewhere than in their consent: “you both said yes” joins nothing."""
    if draft.vocabulary.isdisjoint(_TOGETHER):
        return False
    for number, sentence in enumerate(draft.sentences):
        spoken = topics.intersection(draft.words[sentence.first : sentence.last])
        for at in range(sentence.first, sentence.last):
            word = draft.words[at]
            # “You both restore harmoniums” joins them; “thanks to you both” does not.
            if word in _BOTH:
                reach = 4 if number in agreed else 8
                if not topics.isdisjoint(draft.words[at + 1 : min(at + reach, sentence.last)]):
                    return True
            elif (
                word in _TOGETHER
                and len(spoken) > (word in spoken)
                and not (number in agreed and word in _CONSENT)
                and not (word == "need" and at and draft.words[at - 1] in ("no", "not"))
            ):
                return True
    return False


def _each_has(draft: Draft, topics: set[str], agreed: frozenset[int]) -> bool:
    """Whether each has something: “Rosa has the kiln, Emre has the clay”."""
    return (
        sum(
            not topics.isdisjoint(draft.words[at + 1 : min(at + 6, sentence.last)])
            for number, sentence in enumerate(draft.sentences)
            if number not in agreed
            for at in range(sentence.first + 1, sentence.last - 1)
            if draft.words[at] in _HAVE
        )
        > 1
    )


def _talked_of(draft: Draft, topics: set[str], agreed: frozenset[int]) -> bool:
    """Whether there is something to talk over: “ideate on the Hull fleet”."""
    return any(
        draft.words[at] in ("on", "over", "about")
        and draft.words[at - 1] in _TALK
        and not topics.isdisjoint(draft.words[at + 1 : min(at + 6, sentence.last)])
        for number, sentence in enumerate(draft.sentences)
        if number not in agreed
        for at in range(sentence.first + 1, sentence.last - 1)
    )


def _both_do(draft: Draft, topics: set[str]) -> bool:
    """Whether “both”, “each”, “share” or “same” stands in a sentence that has a topic."""
    for sentence in draft.sentences:
        words = draft.words[sentence.first : sentence.last]
        if not topics.isdisjoint(words) and not _ALIKE.isdisjoint(words):
            return True
    return False


def _told(draft: Draft) -> set[int]:
    """Return the words of clauses that say what somebody is, where they belong or how the writer knows them."""
    told: set[int] = set()
    first = 0
    words = draft.words
    for at in range(1, len(words) + 1):
        if (
            at < len(words)
            and words[at] not in _BREAKS
            and _MARKS.isdisjoint(draft.shadow[draft.ends[at - 1] : draft.starts[at]])
        ):
            continue
        clause = words[first:at]
        verb = -1 if "whose" in clause else next((i for i, word in enumerate(clause[:5]) if word in _IS), -1)
        if (0 <= verb < len(clause) - 1 and clause[verb + 1] in _STATION) or (
            not _STAYS.isdisjoint(clause[:4])
        ):
            # “… a teacher with questions on kilns” is more than a station.
            till = next(
                (i for i, word in enumerate(clause) if i > verb + 1 and word in _FURTHER), len(clause)
            )
            told.update(range(first, first + till))
        first = at
    return told


def _named(draft: Draft, index: int) -> bool:
    """Whether a capital within a sentence makes a word the name of a place, a house or a person."""
    return draft.shadow[draft.starts[index]].isupper() and index > draft.sentence(index).first


def _slot(draft: Draft, index: int) -> bool:
    """Whether a word stands in a template's brackets."""
    if "[" not in draft.shadow and "{" not in draft.shadow:
        return False
    start = draft.starts[index]
    before = draft.shadow[max(0, start - 60) : start]
    return max(before.rfind("["), before.rfind("{")) > max(before.rfind("]"), before.rfind("}"))
