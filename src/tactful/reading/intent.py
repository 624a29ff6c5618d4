"""What a sender hopes for: a reason, a question, an offer, a wish to follow somebody's work.

People give reasons in more ways than anybody can list, so the reasons are not listed. Listed are the empty
ones, which are few: a wish to connect and no more, courtesies, and reasons that would fit any two people.
A word that opens a wish, an offer, a request or a cause (`would`, `hope to`, `because`, `may I`, a question
mark) then shows a reason whenever anything else comes after it.
"""

from __future__ import annotations

from typing import NamedTuple

from tactful.draft import once
from tactful.finding import Span
from tactful.phrases import Phrases
from tactful.reading.acquaintance import acquaintance
from tactful.reading.chance import chance, outcomes, signs_of_chance
from tactful.reading.empty_words import (
    CLOSED,
    EMPTY,
    ERRAND,
    FAINT,
    JOINT,
    LOOSE,
    NETWORK,
    VAGUE,
    breaks,
    empty_words,
)
from tactful.reading.hollow import NEW_CLAUSE, SKIPPED, asserts, boasts, only_chance, substance, weigh
from tactful.reading.introduction import introducing
from tactful.reading.pitch import pitch
from tactful.reading.research import research
from tactful.steps import Evidence, Status

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft, Sentence

_PLAIN = Phrases(
    "swap|compare|trade notes|stories|recipes|tips",
    "yours if|whenever you",
    "curious|keen|eager what|how|whether|if|about you|your|it|the|yours [_]",
    "if|should you [would|ever|do] like|want|need|wish|fancy it|them|one|some|any|that|this",
    "reason|reasons for|i|why|that|to|of",
    "you {asked|wanted|promised|needed|said to|told me to|said i should|asked me to|invited me} [_] _",
    "following {along|because|from|to} _",
    "follow|following you|your [_] [_] for|to|so|because|in|as _",
    "i|we am|are [now] [also] at|in|on|facing the|that same step|stage|point|boat|road|path|situation|question|problem|choice|spot",
    "following for the|your|more|part|all|news|updates|any|further",
    "more of {it|this|that|these|those|them|your|the}",
    "more please",
    "promised|owe|owed you",
    "count me in",
    "thought you {would|might|may|should|ought to} [like|know|want|be|enjoy|care]",
    "so here i am",
    "hate|sorry|loath|loth|shame to {miss|lose}",
    "never|not [yet|even|properly] thanked|paid|repaid you",
    "what you _ next",
    "what you {share|post|write|publish|make|record|draw|photograph} [on] [here|next|about|linkedin] $",
    "fancy {following|seeing|hearing|reading|learning|joining}",
    "i|we have|got|had [just] a|one|two|another|some [_] [_] question|questions for|on|about|regarding|to",
    "i|we [still] have|hold|keep|found|kept|saved|made|brought ... for you",
    "kept|saved|put|set|ready|waiting|here [_] [by|aside|here] for you",
    "asked|ask myself|ourselves what|which|how|whether|if|where|when|why|who _",
    "worth following",
    "grateful|glad|thankful for|of it|one|them|that $",
    "thought|felt|figured [that] somebody|someone|i|you should|ought|must [to] _",
    "never|forgot|wanted [to] asked|ask|told|tell|thanked|heard [you] _ _",
    "belong|belongs|want|wanted|like|love|missing|need|needs ... my feed|timeline",
)
"""Words that are a reason whatever follows them."""
# Words that open a wish, an offer, a request or a cause by themselves.
_OPENERS = frozenset(
    "would could can may might shall will want wants wanted hoping keen eager curious wonder wondering wondered need "
    "needed prefer rather planning trying please because interested if seeking searching collecting gathering "
    "compiling preparing organising organizing reason reasons aim goal purpose question questions intention worth "
    "wanna gonna intrigued excited hunting answer tempted favour favor offer offering recommend invite suggestion "
    "asking inviting perhaps maybe regarding concerning kindly allow wud cud wld desire aspire".split()
)  # fmt: skip
# Words that open one together with the next.
_OPENING_PAIRS: dict[str, frozenset[str]] = {
    "hope": frozenset("to we i that for".split()),
    "wish": frozenset("to i we".split()),
    "love": frozenset({"to"}),
    "luv": frozenset({"to"}),
    "like": frozenset({"to"}),
    "looking": frozenset("to for forward at into".split()),
    "look": frozenset({"forward"}),
    "happy": frozenset({"to"}),
    "glad": frozenset({"to"}),
    "delighted": frozenset({"to"}),
    "willing": frozenset({"to"}),
    "ready": frozenset({"to"}),
    "asked": frozenset("what which how whether if where when why who".split()),
    "free": frozenset({"to"}),
    "let": frozenset("me us".split()),
    "so": frozenset("that i we you my our your they".split()),
    "in": frozenset("order case".split()),
    "always": frozenset("fun good great nice worth up".split()),
    "you": frozenset("asked wanted promised needed requested offered suggested".split()),
    "your": frozenset("question request call query appeal advert".split()),
    "as": frozenset({"promised"}),
    "for": frozenset("your the more help".split()),
    "owe": frozenset("you me".split()),
    "yours": frozenset("if to".split()),
    "count": frozenset({"me"}),
    "come": frozenset("by round over along".split()),
    "tell": frozenset({"me"}),
    "my": frozenset("question questions hope aim request".split()),
    "here": frozenset("is are to for".split()),
    "attached": frozenset("is are".split()),
    "up": frozenset({"for"}),
    "miss": frozenset("the your another any it a".split()),
    "lose": frozenset("you track sight the your".split()),
    "learn": frozenset("from how what about".split()),
    "why": frozenset("i".split()),
}
# Only where the sentence says that one writes, or stands at its head: “writing to ask”, “to hear the rest”.
_WRITES = frozenset(
    "writing write reaching reach contacting messaging getting connecting adding sending here hello request invitation "
    "invite line note just purely mainly simply dropping connect add chance only".split()
)
_DEEDS = frozenset(
    "follow hear ask learn read share tell offer discuss compare swap exchange send find watch understand help show talk "
    "speak chat visit join contribute support volunteer borrow lend try test use see know keep say let thank give get "
    "pass return apologise apologize congratulate remind warn make pick bring invite".split()
)
_ORDERS = frozenset(
    "send give tell sign pay call reply join book click visit buy order ask check show write".split()
)
_PAST_JOY = frozenset(
    "great nice good lovely wonderful glad happy pleased inspiring pleasure joy fun delighted interesting fascinating was".split()
)
_SEEING = frozenset("see read hear find meet discover learn know have come be connect accept".split())
_LIKED = frozenset("loved liked enjoyed admire admired read watched saw love impressed".split())
_NAMED_MONTH = frozenset("in of this last next since by until early late mid for the".split())
_THIRD = frozenset(
    "the there they he she his her their some nobody everybody everyone people most many all both our one two three a an "
    "tomorrow today tonight next on at another it".split()
)
_PRAISING = frozenset(
    "great good brilliant wonderful lovely amazing inspiring excellent fantastic impressive superb beautiful helpful useful "
    "interesting fascinating loved love enjoyed admire best pleasure nice name am you your yours u".split()
)
_SO_HERE = ["so", "here", "i", "am"]


class Reasons(NamedTuple):
    """Everything in a draft that could pass for a reason."""

    concrete: tuple[Span, ...]
    """Reasons, questions, offers and wishes that say something."""
    vague: tuple[Span, ...]
    """Reasons that would fit any two people."""
    faint: tuple[Span, ...]
    """Modest wishes without an object: to learn from somebody, to exchange ideas."""
    loose: tuple[Span, ...]
    """Wishes to stay in touch and no more."""
    network: tuple[Span, ...]
    """The sender's own network."""


@once
def intent(draft: Draft, context: Context) -> Evidence:
    """Return met for a concrete reason, partial for an empty one or one's own network, else missing."""
    found = reasons(draft, context)
    if found.concrete:
        return Evidence(Status.MET, found.concrete)
    empty = tuple(sorted((*found.vague, *found.faint, *found.loose, *found.network)))
    return Evidence(Status.PARTIAL if empty else Status.MISSING, empty)


@once
def reasons(draft: Draft, context: Context) -> Reasons:
    """Return what the draft gives as its reasons, sorted by kind."""
    hollow: list[tuple[int, Span]] = []
    first = draft.greeting.last if draft.greeting else 0
    marks, vague, faint, loose, network = empty_words(draft, first)
    by_chance = chance(draft, context).spans
    lucky = by_chance or signs_of_chance(draft, context)
    for word in draft.words_in(lucky):
        marks[word] = CLOSED
    for begin, end in outcomes(draft, lucky):
        marks[begin:end] = [CLOSED] * (end - begin)
    for word in range(len(draft.words) - 3) if lucky else ():
        if draft.words[word : word + 4] == _SO_HERE:
            marks[word : word + 4] = [CLOSED] * 4
    concrete = set(pitch(draft, context).spans)
    concrete.update(draft.span(*found) for found in _PLAIN.ranges(draft, first) if not marks[found[0]])
    for sentence in draft.sentences:
        if sentence.last > first:
            span = _reason(
                draft, context, marks, sentence, max(sentence.first, first), hollow, lucky=bool(lucky)
            )
            if span is not None:
                concrete.add(span)
    anchored = bool(hollow or faint or loose) and _anchored(draft, context)
    # “Can we talk here?” is enough between people with something to talk of.
    met = anchored and acquaintance(draft, context).status is Status.MET
    idle = {VAGUE: False, JOINT: anchored, EMPTY: met or bool(network), FAINT: True}
    vague = (*vague, *(span for kind, span in hollow if not idle[kind]))
    faint = (*faint, *(span for kind, span in hollow if idle[kind]))
    if anchored and not (concrete or vague or network or by_chance):
        concrete.update(faint, loose)
    if not (concrete or vague or faint or loose or network or by_chance):
        concrete.update(_news(draft, context, marks, first))
    return Reasons(tuple(sorted(concrete)), vague, faint, loose, network)


def _news(draft: Draft, context: Context, marks: list[int], first: int) -> Iterator[Span]:
    """Yield sentences that tell the reader something and are neither introduction, praise nor errand.

    “The kids ask daily what the goat is called” is a reason that nothing else here would find.
    """
    told = introducing(draft, context)
    for number, sentence in enumerate(draft.sentences):
        start = max(sentence.first, first)
        if sentence.last - start < 5 or any(marks[start : sentence.last]):
            continue
        opening = draft.words[start + (draft.words[start] in ("and", "but", "so"))]
        strange = opening in _THIRD and _PRAISING.isdisjoint(draft.words[start : sentence.last])
        if strange and number not in told:
            yield _span(draft, start, sentence)


def _anchored(draft: Draft, context: Context) -> bool:
    """Whether a wish without an object has one all the same: them, if they have met, or what has just been named."""
    return Status.MET in (acquaintance(draft, context).status, research(draft, context).status)


def _reason(
    draft: Draft,
    context: Context,
    marks: list[int],
    sentence: Sentence,
    first: int,
    hollow: list[tuple[int, Span]],
    *,
    lucky: bool,
) -> Span | None:
    """Return the words from the first opener that something of substance follows to the sentence's end."""
    words, last = draft.words, _before_name(draft, sentence)
    past, known = first, len(hollow)
    for index in range(first, last):
        if index < past:
            continue
        if marks[index]:
            opens = index + 1 < last and not marks[index + 1] and _goes_on(draft, marks, index + 1, last)
            start = index + 1
        else:
            opens = _opens(draft, marks, index, first, last)
            pair = words[index] in _OPENING_PAIRS and words[index] not in _OPENERS
            start = index + 2 if pair else index + 1
        if not opens:
            continue
        target = substance(draft, marks, start, last)
        if target < last:
            past, kind, end = weigh(
                draft, marks, target, last, alone=not _anchored(draft, context), lucky=lucky
            )
            if not kind:
                return _span(draft, index, sentence)
            hollow.append((kind, draft.span(target, end)))
    if not any(marks[first:last]) and (boasts(draft, first, last) or asserts(draft, marks, first, last)):
        hollow.append((VAGUE, draft.span(first, last)))
        return None
    if lucky and only_chance(draft, marks, first, last):
        return None
    asks = len(hollow) == known and _asks(draft, marks, sentence, first, last)
    begs = words[last - 1] == "please" and substance(draft, marks, first, last - 1) < last - 1
    tells = context.purpose == "message" and _MESSAGES.found(draft, first, last)
    return _span(draft, first, sentence) if asks or begs or tells else None


def _asks(draft: Draft, marks: list[int], sentence: Sentence, first: int, last: int) -> bool:
    """Whether a sentence is a question after something: “Any news of the owl?”."""
    if "?" not in draft.shadow[max(sentence.start, sentence.end - 3) : sentence.end]:
        return False
    led = draft.words[first] in _ASKS
    unmarked = not any(marks[first + 2 * led : last])
    return (unmarked and last - first > 3 - led) or substance(draft, marks, first, last) < last


def _before_name(draft: Draft, sentence: Sentence) -> int:
    """Return the end of a sentence, less the name that signs it: “Looking forward to it, Ana”."""
    last = sentence.last
    if last == len(draft.words):
        index = last
        while index > sentence.first and last - index < 3 and draft.shadow[draft.starts[index - 1]].isupper():
            index -= 1
            if index > sentence.first and breaks(draft, index):
                return index
    return last


_ASKS = frozenset("have any got is was where which what who".split())
_MESSAGES = Phrases(
    "correction|typo|error|mistake|slip to|in|on your|the",
    "congratulations|congrats|congratulation|condolences|apologies|apologise|apologize",
    "sorry for|about|that|to|i",
    "thank|thanks you|for",
    "happy birthday|anniversary",
    "thanks to you",
    "good luck",
    "^ the|there|they|he|she|both|it|tomorrow|friday|monday|tuesday|wednesday|thursday|saturday|sunday _ _ _",
    "i|we|and|^ tried|made|baked|cooked|built|planted|knitted|sewed|used|followed|fixed|mended your|the|it|one _",
    "the|a _ ... has|have|is|are|will|was|were moved|changed|cancelled|canceled|postponed|ready|back|on|at|open|closed|here|there|now",
    "you left|forgot|dropped|lost|lent|owe a|an|the|your|our|my|us|me _",
    "hope|trust the _ ... is|are|was|were|went|has|have _",
    "found|brought|kept|fixed|finished|posted|left|sent|booked|moved your|you|the",
)
"""What is errand enough for a direct message: it need not ask for anything."""


def _opens(draft: Draft, marks: list[int], index: int, first: int, last: int) -> bool:
    words = draft.words
    word = words[index]
    if word in _OPENERS:
        if word == "may" and index > first and words[index - 1] in _NAMED_MONTH:
            return False
        if word == "because":
            return not any(words[before] in _LIKED for before in range(max(first, index - 8), index))
        if word in ("need", "question", "questions", "answer", "offer", "will"):
            return index == first or words[index - 1] not in ("the", "a", "no", "free")
        return True
    pair = _OPENING_PAIRS.get(word)
    if pair is not None and index + 1 < last and words[index + 1] in pair:
        if word == "for":
            return any(marks[first:index]) and marks[index - 1] == ERRAND
        if word in ("happy", "glad", "delighted") and index + 2 < last:
            be_something = words[index + 2 : index + 4] in (["be", "a"], ["be", "an"], ["be", "your"])
            return words[index + 2] not in _SEEING or words[index - 1] == "be" or be_something
        return True
    if word == "be" and index == first and index + 2 < last:
        # “Be good to see the finished boat”
        return words[index + 1] in _PAST_JOY and words[index + 2] == "to"
    if word in _ORDERS and index + 1 < last and words[index + 1] not in ("you", "care"):
        return (
            index == first
            or breaks(draft, index)
            or words[index - 1] in ("and", "or", "please", "just", "do", "only")
        )
    if word == "to" and index == first and index + 1 < last:
        return words[index + 1] not in SKIPPED
    if word == "to" and index + 1 < last and words[index + 1] in _DEEDS:
        return words[index - 1] not in _PAST_JOY and any(
            words[before] in _WRITES for before in range(max(first, index - 16), index)
        )
    return index == first and word == "following" and not {"for", "since", "years"} & set(words[index:last])


def _goes_on(draft: Draft, marks: list[int], index: int, last: int) -> bool:
    """Whether a wish to connect, ending before a word, goes on to say what for."""
    words = draft.words
    if marks[index - 1] == CLOSED:
        return False
    if marks[index - 1] in (VAGUE, FAINT, NETWORK, LOOSE) and words[index] not in ("and", "so", "because"):
        return False
    if breaks(draft, index):
        return (
            ":" in draft.shadow[draft.ends[index - 1] : draft.starts[index]]
            and substance(draft, marks, index, last) < last
        )
    if words[index] in ("and", "&", "or", "but") and index + 1 < last and words[index + 1] in NEW_CLAUSE:
        return False
    target = substance(draft, marks, index, last)
    return target < last and all(not breaks(draft, step) for step in range(index + 1, target + 1))


def _span(draft: Draft, first: int, sentence: Sentence) -> Span:
    end = draft.ends[sentence.last - 1]
    return Span(draft.starts[first], end)
