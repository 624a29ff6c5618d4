"""What an introduction gives two people to talk about."""

from __future__ import annotations

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
_TOGETHER = frozenset(
    "both each either share shares shared sharing swap swaps compare comparing exchange trade teach teaches learn learns help helps "
    "need needs want wants looking seeks seek looks searches wondered asked could can should lacks lack short offers offer "
    "same too another common between together because since while who whose only who's needed wanted lend spare save stuck".split()
)
_ENOUGH = 6
_BOTH = frozenset("both each either another other together".split())
_CONSENT = frozenset("could can only want wanted".split())
# “… who lives in Ulm” joins nobody to anybody.
_PLACED = (["lives"], ["comes"])
_AGREED = Phrases(
    "agreed|consented|okayed|ok'd|consent|permission|blessing|blessings|go-ahead|nod|yes|approval|allowed|green",
    "fine|happy|ok|okay with|for|to this|me|it|meet|be",
    "known|know|love|like|admire|respect|miss|adore [_] each|both",
    "both|each [of] [you] wanted|gave|told|said|wants",
    "wanted|want|wanting|meant|hoped|wished [for] [so] [long|ages|years|you] to|you [two|both] [to|finally] introduce|bring|connect|put|get|know|meet ...",
)


@once
def nothing_in_common(draft: Draft, context: Context) -> bool:
    """Whether, names and small talk aside, hardly anything is left to talk about."""
    empty = lexicon.words("function-words") | lexicon.words("small-talk") | lexicon.words("praise") | _EMPTY
    named = {part for person in people(draft, context) for part in names.parts(person.name)}
    named.update(part for name in (*context.to, context.sender or "") for part in names.parts(name))
    first, last = draft.body()
    topics = set()
    for index in range(first, last):
        word = draft.words[index].removesuffix("'s")
        if (
            len(word) < 3
            or word[0] == "<"
            or word in empty
            or names.folded(word) in named
            or _slot(draft, index)
        ):
            continue
        topics.add(word)
    # One shared topic is enough where the words join the two; without such words it takes two descriptions.
    joined = _joined(draft, topics)
    return len(topics) < (1 if joined and _both_do(draft, topics) else 2 if joined else _ENOUGH)


def _joined(draft: Draft, topics: set[str]) -> bool:
    """Whether words join the two elsewhere than in their consent: “you both said yes” joins nothing."""
    if draft.vocabulary.isdisjoint(_TOGETHER):
        return False
    agreed = {draft.sentence_of[first] for first, _ in _AGREED.ranges(draft)}
    for number, sentence in enumerate(draft.sentences):
        for at in range(sentence.first, sentence.last):
            word = draft.words[at]
            # “You both restore harmoniums” joins them; “thanks to you both” does not.
            if word in _BOTH:
                reach = 4 if number in agreed else 8
                if not topics.isdisjoint(draft.words[at + 1 : min(at + reach, sentence.last)]):
                    return True
            elif (
                word in _TOGETHER
                and not (number in agreed and word in _CONSENT)
                and not (word == "need" and at and draft.words[at - 1] in ("no", "not"))
                and not (word == "who" and draft.words[at + 1 : at + 2] in _PLACED)
            ):
                return True
    return False


def _both_do(draft: Draft, topics: set[str]) -> bool:
    """Whether “both”, “each”, “share” or “same” stands in a sentence that has a topic."""
    for sentence in draft.sentences:
        words = set(draft.words[sentence.first : sentence.last])
        if words & topics and words & {
            "both",
            "each",
            "share",
            "shared",
            "same",
            "too",
            "only",
            "need",
            "needs",
        }:
            return True
    return False


def _slot(draft: Draft, index: int) -> bool:
    """Whether a word stands in a template's brackets."""
    if "[" not in draft.shadow and "{" not in draft.shadow:
        return False
    start = draft.starts[index]
    before = draft.shadow[max(0, start - 60) : start]
    return max(before.rfind("["), before.rfind("{")) > max(before.rfind("]"), before.rfind("}"))
