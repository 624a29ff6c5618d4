"""Praise of the recipient: compliments, and which of them have an object."""

from __future__ import annotations

from typing import NamedTuple

from tactful import lexicon
from tactful.draft import once
from tactful.phrases import Phrases
from tactful.reading.placeholders import placeholders
from tactful.reading.research import research
from tactful.reading.topics import Topics
from tactful.steps import Status

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tactful.context import Context
    from tactful.draft import Draft
    from tactful.finding import Span

_ADVERBS = "[such|so|very|really|truly|just|quite|absolutely|simply|always|incredibly|extremely|most|more|both|genuinely] [a|an|so|very|really|truly] [most|very|truly]"
_BARE = "[@praise] [and] [@praise] [professional|work|career|whole|entire|online|linkedin|social|recent] [@bare-things] @bare-things"

PRAISE = Phrases(
    "your|ur [very|truly|really|most|so] @praise [and] [@praise] [professional|work|career|recent] [@bare-things] @bare-things|account|vibe|network|energy|attitude|mindset|spirit|presence|dedication|commitment|work",
    f"your|ur [professional|work] @bare-things|account|energy|story is|are|r|looks|look|seems|sounds {_ADVERBS} @praise|inspired|fire|goals",
    "your [professional|work] @bare-things [really|truly|deeply|instantly|immediately] impressed|impress|impresses|inspired|inspires|inspire|amazed|amazes|wowed|fascinates|fascinated|"
    "motivates|stood|stands|dazzled me|us|out|everyone",
    f"admire|love|adore|respect|like|appreciate|enjoy|loved|enjoyed|admired your|ur {_BARE}|account|vibe|vibes|energy|style|mindset",
    "admire|love|adore|respect|admired|adored everything|what|all|who|how [that] you [all] do|post|share|are|write|stand|achieve|achieved|accomplished|represent",
    f"impressed|inspired|fascinated|amazed|awed|wowed|blown|moved|struck|captivated|dazzled [away] by|with|at your|ur {_BARE}|account|story|rise",
    "impressed|inspired|fascinated|amazed|awed|wowed|blown|captivated|dazzled [away] by|with you|everything|what|all [that] [you] [do|share|post|are|have] [done|achieved|accomplished]",
    "fan|admirer of your|you|yours [@bare-things]",
    "find|found your|ur [professional] @bare-things [to] [be] [so|very|really|truly|quite|extremely] @praise",
    "such a|an [@praise] inspiring|amazing|impressive|incredible|brilliant|talented leader|person|professional|speaker|writer|woman|man|career|profile|journey",
    "in awe of your|you|everything|what [@bare-things|you]",
    f"you [are|seem|come|r] are|seem|r {_ADVERBS} inspiring|impressive|amazing|brilliant|talented|inspirational|incredible|awesome|outstanding|remarkable|fantastic|phenomenal|exceptional|"
    "extraordinary|gifted|wonderful|knowledgeable|accomplished|successful|inspiration|visionary|legend|genius|star|guru",
    "you inspire|amaze|impress me|us|people|everyone|many|others|so",
    f"you have [got] {_ADVERBS} @praise @bare-things|energy|vibe|mindset|story|network",
    f"what [a|an] [@praise] {_BARE}|mind|life|story|person|rise",
    "keep [up] [the|doing] [your] @praise work|job|content|posts|stuff",
    "doing [such] [a|an|some] @praise work|job|things|stuff",
    "{great|impressive|amazing|awesome|incredible|fantastic|excellent|outstanding|inspiring|brilliant|wonderful|remarkable|stunning|solid|strong|superb|nice|lovely} "
    "background|profile|career|experience|journey|achievements|portfolio|page|feed|expertise|trajectory|resume|cv|credentials|content",
    "lovely|great|amazing|awesome work|stuff $",
)
"""Compliments that may lack an object."""

_STRONG = frozenset(
    "amazing astonishing astounding awesome breathtaking brilliant exceptional extraordinary fabulous fantastic flawless "
    "incredible magnificent marvellous marvelous outstanding peerless phenomenal remarkable spectacular stellar stunning sublime "
    "superb terrific tremendous unparalleled unmatched unrivalled world-class inspiring inspirational wonderful genius "
    "visionary iconic legendary invaluable impeccable masterful gifted formidable mind-blowing fearless dazzling "
    "greatest finest brightest smartest wisest cleverest kindest sharpest noblest goat prodigious exquisite".split()
)
_OWN = frozenset("my our i we me us regards wishes practice practices friend friends".split())
_OTHERS = frozenset(
    "idea opportunity chance news day weekend time honour honor if to event team offer week place food weather trip product deal".split()
)

_EXTRAVAGANT = Phrases(
    "you|u|una are|r|be|were [like|truly|simply|such|just|really] [a|an|the|my|our|one] [absolute|true|total|real|living|undisputed|complete|pure|proper|actual|certified|very] [of] [the|a] "
    "legend|genius|goddess|god|oracle|icon|idol|hero|heroine|guru|visionary|rockstar|superstar|unicorn|saint|angel|giant|titan|prodigy|magician|wizard|goat|king|queen|champion|luminary|"
    "mastermind|virtuoso|beacon|myth|miracle|phenomenon|deity",
    "you [absolute|total|utter|living|complete] legend|genius|goddess|god|queen|king|icon|angel|goat|star|hero $",
    "{absolute|total|living|true|undisputed} legend|genius|goddess|icon|oracle|goat",
    "you|u must|are|r|were|surely [surely|be|really|truly|simply|are] [the] most|greatest|finest|best|brightest|cleverest|wisest|kindest|smartest|bravest|sharpest|noblest [_] [and] [most] ... "
    "{age|world|earth|history|century|generation|planet|alive|ever|universe|our time|all time|the country|the profession|the trade}",
    "there|world|country|nobody has|have|will|is never|not [ever] been|be|lived a|an kinder|wiser|cleverer|braver|finer|greater|sharper|brighter|nobler|more [brilliant|gifted|generous]",
    "every|each word|line|sentence|thing|post|syllable you|u write|say|post|utter|publish is|was [pure|sheer|a|like|simply] gold|poetry|magic|genius|perfection|miracle|treasure|music|masterpiece|brilliance",
    "greatest|finest|brightest|best|smartest|cleverest|kindest|bravest|most|wisest|sharpest [brilliant|gifted|talented|inspiring|beautiful|intelligent|amazing|remarkable|important] mind|minds|brain|brains|thinker|leader|talent|human|"
    "person|man|woman|voice|soul|teacher|doctor|writer|artist|baker|engineer|designer ... alive|ever|world|generation|planet|earth|century|age|country|industry|known|history|universe|time|all",
    "greatest|finest|brightest|smartest mind|minds|brain|thinker|leader|talent of|in|on|i|alive|ever|that",
    "{nobody|no one|none} [else] comes [anywhere] close|near|compares|matches [to] [you]",
    "second to none",
    "simply the best $",
    "are|r [simply|just] {simply the best|the very best|the best of the best}",
    "one of a kind",
    "out of this world",
    "not worthy [of|to]",
    "worship [the] you|your|ground",
    "bow [down] [to|before] you|your",
    "changed my [whole|entire] life",
    "goat of goats",
    "never [in] [my] [life|ever] [met|seen|known|read] {anybody|anyone|someone|somebody} [as|so|more|like|half] [half] [as] brilliant|gifted|talented|clever|inspiring|amazing|wise|kind|intelligent|smart|remarkable",
    "the world needs|deserves more [people|leaders|minds] like you",
)


class Praise(NamedTuple):
    """The compliments of a draft."""

    vague: tuple[Span, ...]
    """Compliments in sentences that name nothing they are for."""
    strong: tuple[Span, ...]
    """Separate superlative compliments to the person."""
    extravagant: tuple[Span, ...]
    """Compliments that nobody can live up to."""


@once
def praise(draft: Draft, context: Context) -> Praise:
    """Return the compliments to the recipient."""
    vague: list[Span] = []
    details: tuple[Span, ...] = ()
    topics = Topics(draft)
    for first, last in PRAISE.ranges(draft):
        if not vague:
            found = research(draft, context)
            details = found.spans if found.status is Status.MET else ()
        sentence = draft.sentence(first)
        if any(
            span.start < sentence.end and sentence.start < span.end
            for span in (*details, *placeholders(draft, context))
        ):
            continue
        after = draft.words[last : last + 1]
        if (
            after
            and after[0] in ("for", "in", "from", "with", "of", "on", "about", "at", "as")
            and topics.reach(last + 1, sentence.last, need=1)
        ):
            continue
        if not _own(draft, first):
            vague.append(draft.span(first, last))
    extravagant = tuple(draft.span(first, last) for first, last in _EXTRAVAGANT.ranges(draft))
    return Praise(tuple(vague), _strong(draft), extravagant)


def _own(draft: Draft, first: int) -> bool:
    """Whether the sender speaks of their own: “my amazing team”, “I have great experience”."""
    words, start = draft.words, draft.sentence(first).first
    return any(
        word in ("my", "our", "gain", "build", "need", "seeking", "wish", "share")
        or (word == "have" and draft.words[at - 1] in ("i", "we"))
        for at, word in enumerate(words[max(start, first - 4) : first], max(start, first - 4))
    )


def _strong(draft: Draft) -> tuple[Span, ...]:
    """Superlatives in sentences that speak to the recipient, neighbours joined to one compliment."""
    words = draft.words
    if draft.vocabulary.isdisjoint(_STRONG) and "most" not in draft.vocabulary:
        return ()
    found: list[tuple[int, int]] = []
    for at, word in enumerate(words):
        most = (
            word == "most"
            and at + 1 < len(words)
            and words[at - 1] in ("the", "a", "are", "is")
            and words[at + 1] in lexicon.words("praise") | _CHARACTER
        )
        if word not in _STRONG and not most:
            continue
        sentence = draft.sentence(at)
        around = words[max(sentence.first, at - 15) : min(sentence.last, at + 15)]
        if (
            not any(other in ("you", "your", "u", "ur", "yours", "una") for other in around)
            and sentence.last - sentence.first > 6
        ):
            continue
        near = words[max(sentence.first, at - 3) : at]
        after = words[at + 1 : at + 3]
        if any(other in _OWN or other in ("be", "have", "not") for other in near) or any(
            other in _OTHERS or other in ("regards", "wishes") for other in after
        ):
            continue
        if (
            found
            and at - found[-1][1] <= 1
            and words[at - 1] in ("and", "very", "truly", "so", words[found[-1][1] - 1])
        ):
            found[-1] = (found[-1][0], at + 1)
        else:
            found.append((at, at + 1 + most))
    return tuple(draft.span(first, last) for first, last in found)


_CHARACTER = frozenset(
    "generous kind intelligent wise beautiful honest genuine driven accomplished knowledgeable influential respected important creative original elegant gracious humble courageous".split()
)
