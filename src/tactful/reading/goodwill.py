"""Whether a draft leaves something kind: thanks, or a good wish."""

from __future__ import annotations

from tactful.draft import once
from tactful.phrases import Phrases
from tactful.reading.thanks import gratitude
from tactful.steps import Evidence, Status

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tactful.context import Context
    from tactful.draft import Draft
    from tactful.finding import Span

_WISHES = Phrases(
    "good|best|much|every|lots|all|more|of luck|success|fortune|joy",
    "lots|loads|heaps of luck|success|joy|fun|love",
    "all the [very] best",
    "best|good|warm|warmest|kind|fond|friendly|all|seasonal|with|dear|many wishes",
    "good|kind|loving wishes",
    "best to you|your",
    "^ good|much|every|fair|clear|calm _ to you|your|yours|all",
    "wish|wishing you|your|the|them|him|her|everyone|everybody|all|every|both",
    "^ have a|an [very|really|most] @fine|cracking",
    "have|having a|an [very|really|most] @fine day|days|week|weekend|evening|morning|afternoon|night|summer|winter|spring|autumn|year|term|trip|holiday|one|time|race|season|festival|journey",
    "have [so|lots|loads|much|of] fun",
    "^ @fine [rest|start] day|days|week|weekend|evening|morning|afternoon|night|summer|winter|spring|autumn|year|term|trip|holiday|holidays|journey|time|one|race|season",
    "a|an @fine|productive|blessed day|week|weekend|evening|summer|winter|spring|autumn|year|term|trip|holiday|journey|season $",
    "^ enjoy",
    "please|do|and enjoy the|your|every|yourself|yourselves",
    "^ happy _",
    "take [good|great|every] care",
    "stay|keep safe|well|warm|healthy|strong|curious|cool|dry|blessed",
    "^ be well|safe|kind|blessed",
    "mind yourself|yourselves|how",
    "keep it up",
    "keep up the|your",
    "safe|smooth|fair|calm travels|travel|journey|journeys|trip|home|flight|passage|sailing|winds|seas",
    "tight lines",
    "break a leg",
    "god|lord|allah|heaven bless|keep|willing",
    "bless you|up|your|them|him|her",
    "blessings [to|on|upon|for]",
    "i|we|will|shall|you pray|praying",
    "i am praying",
    "fingers crossed",
    "more power|strength|grease to",
    "godspeed",
    "long may",
    "here is to",
    "get well",
    "many happy returns",
    "knock them|'em dead",
    "happy|merry new|christmas|easter|eid|diwali|holidays|birthday|hanukkah|ramadan",
    "rooting for you|your|the",
    "@foreign-wishes",
    "buena suerte|viaje|semana",
    "bonne|bon chance|continuation|courage|journée|soirée|semaine|année|weekend|voyage|route|fin|appétit",
    "viel|viele|gutes|schönen|schöne|schönes|alles|guten|gute erfolg|glück|spaß|gelingen|tag|woche|wochenende|gute|liebe|abend|rutsch|reise",
    "lykke|lycka til|till",
    "buona|buon|tanti fortuna|giornata|lavoro|proseguimento|auguri|serata|continuazione",
    "boa|bom sorte|semana|viagem|trabalho|dia",
    "ha|hav det|en så|bra|fint|god",
    "veel succes|plezier|geluk",
    "bon voyage",
)
_KINDNESS = Phrases(
    "flattered|honoured|honored|touched",
    "congratulations|congrats|kudos|felicitations",
    "well done",
    "no [hard] feelings",
    "{lovely|nice|good|great|pleasure|pleased|delighted|wonderful} to {hear from|meet|have met|be asked|see|read}",
    "lovely|nice|good|great|pleased|delighted|wonderful|glad|happy to hear {you|your|that|how|of|about}",
    "be|feel proud of yourself|yourselves",
    "i|we|and|really|have|much enjoyed|liked|loved|admire|admired|appreciate|respect your|the|our|reading|meeting|hearing",
    "hope you|that|this understand|understands",
    "hope you will understand",
    "{say|send|give|wave} {hello|hi|my love|my regards|my best|love} to|at|when|if",
    "best|kind|kindest|warm|warmest|fond|friendly|friendliest regards|greetings",
    "greetings to|from",
    "regards to",
    "^ best|love [_] [_] $",
    "best|warmly|love $",
    "{kind|nice|good|lovely} to ask|write|think|invite|offer",
    "sends|send her|his|my|our|their regards|love|best",
    "see you",
    "do come|drop|call|visit|pop",
    "@warm-closings",
)
_SELF = frozenset("to i we this that it's my our for someone somebody there not so".split())
_ASKED = frozenset(
    "will can could would do may might shall accept add approve consider connect reply respond answer agree see remember "
    "understand forgive excuse mind find take help give know read".split()
)
# “I hope you find your driver” wishes; “I hope you find it in you” asks.
_SOUGHT = (
    ["your"],
    ["somebody"],
    ["someone"],
    ["another"],
    ["a"],
    ["one"],
    ["him"],
    ["her"],
    ["work"],
    ["what"],
)
# “Happy to help” and “happy with it” wish nobody anything.
_NOT_HAPPY = frozenset("to with that for about if where when i we and as enough".split())


def _hopes(draft: Draft) -> list[Span]:
    """“I hope the boat floats”, “hope Derby says yes”; not “hope to see”, “hope you accept”, “hope you are well”."""
    found = []
    words = draft.words
    for position, word in enumerate(words):
        if word not in ("hope", "hoping", "hopefully"):
            continue
        sentence = draft.sentence(position)
        after = position + 2 if words[position + 1 : position + 2] == ["that"] else position + 1
        if after >= sentence.last or (words[after] in _SELF and words[after - 1] != "that"):
            if words[after : after + 2] in (["this", "helps"], ["that", "helps"]):
                found.append(draft.span(position, after + 2))
            continue
        following = words[after + 1] if after + 1 < sentence.last else ""
        if words[after] in ("i", "we", "to"):
            continue
        if words[after] == "you":
            if following in _ASKED and not (following == "find" and words[after + 2 : after + 3] in _SOUGHT):
                continue
            tail = set(words[after + 1 : sentence.last])
            if sentence.last - after <= 6 and tail & {"well", "fine", "good", "great", "okay", "ok"}:
                continue
        if words[after] == "all" and following in ("is", "are", "well", "good"):
            continue
        found.append(draft.span(position, sentence.last))
    return found


def _blessings(draft: Draft) -> list[Span]:
    """“May the seed drill feed half of Bihar!”, and not “May I follow?”."""
    if "may" not in draft.vocabulary:
        return []
    return [
        draft.span(sentence.first, sentence.last)
        for sentence in draft.sentences
        if sentence.last - sentence.first > 2
        and "may" in draft.words[sentence.first : sentence.last]
        and _wished(draft, draft.words.index("may", sentence.first))
        and not draft.shadow[sentence.start : sentence.end].rstrip().endswith("?")
    ]


def _wished(draft: Draft, may: int) -> bool:
    """Whether “may” opens a clause and speaks of something else than the sender."""
    opens = may == draft.sentence(may).first or draft.words[may - 1] in ("and", "but")
    return opens and draft.words[may + 1 : may + 2] not in (["i"], ["we"], ["be"], ["one"], ["have"], [])


@once
def wishes(draft: Draft, context: Context) -> tuple[Span, ...]:
    """Return the words that wish the reader something good."""
    body = draft.greeting.last if draft.greeting else 0
    found = [
        draft.span(first, last)
        for first, last in _WISHES.ranges(draft, body)
        if draft.words[first] != "happy" or draft.words[first + 1] not in _NOT_HAPPY
    ]
    if not draft.vocabulary.isdisjoint(("hope", "hoping", "hopefully")):
        found += _hopes(draft)
    found += _blessings(draft)
    return tuple(sorted(found))


@once
def goodwill(draft: Draft, context: Context) -> Evidence:
    """Return met for thanks, a good wish or a warm closing anywhere, else missing; “Regards” is not warm."""
    body = draft.greeting.last if draft.greeting else 0
    found = [*gratitude(draft, context), *wishes(draft, context)]
    if not found:
        found = [draft.span(*found) for found in _KINDNESS.ranges(draft, body)]
    return Evidence(Status.MET if found else Status.MISSING, tuple(sorted(found)))
