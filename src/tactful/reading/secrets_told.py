"""Secrets told in passing: work that is not spoken of, guards and how they may be passed, keys with their value."""

from __future__ import annotations

from tactful.draft import once
from tactful.phrases import Phrases

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft
    from tactful.finding import Span

# Work in which more than the writer's own comfort hangs on what is told.
_SPHERE = frozenset(
    "ministry minister army navy naval raf airforce military defence defense police officer prison inmate inmates prisoner prisoners jail "
    "reactor nuclear embassy ambassador consulate diplomat attaché attache mint vault lab laboratory radar submarine sonar "
    "missile missiles weapon weapons warhead intelligence spy spies surveillance signals cipher gchq mi5 mi6 cia fbi nsa "
    "guard guards guarding bodyguard protection protecting escort convoy motorcade witness witnesses informant informants judge prosecutor "
    "colonel sergeant corporal lieutenant cpl sgt capt commander admiral marines soldier soldiers troops barracks base garrison "
    "classified restricted secret undercover covert palace parliament vip "
    "vetted vetting clearance hush signaller raid operation squadron regiment battalion frigate".split()
)
_TELLS = Phrases(
    # What is not to be told, and told.
    "not|never|hardly supposed|allowed|permitted|meant|free|cleared|authorised|authorized to [really] {talk about|speak about|speak of|tell|say what|say where|say more|mention it|mention them|disclose|exist}",
    "can|could|may|must|should not [really] say|tell|talk|discuss|mention|share|disclose [you] [any] {more but|more than that|much but|it here|about it but|about it|where but|what but}",
    "{hush hush|off the books|off the record|top secret|strictly secret|very secret|not public yet|not yet public|not announced|not official}",
    "officially|publicly|formally {does not exist|do not exist|we do not|it does not|there is no|nobody|we are not|i do not|it is a|i am a}",
    "{on paper|officially|publicly|to the outside|to the neighbours|my cover|as cover} [is|as|i] [am|we|it|a] [an|are|is|the] ...",
    "{that nobody|that no one|nobody outside|no one outside|few people} [else] [is] [supposed|meant|allowed] [to] know|knows|see|sees [of|about|it|exists]",
    # Secret things, as the writer's own.
    "i|we [am|are|was|work|still|also|can|have] ... {under cover|undercover|intelligence officer|intelligence officers|in the secret service|for the secret service|for intelligence|a spy|an agent|covert|as a mole}",
    "i|we ... {have|has|got|keep|kept|hold|own|see|saw|read|handle|copy|copied|took|with} ... classified|restricted|confidential|secret|leaked|unredacted|sealed [_] map|maps|file|files|document|documents|cables|plans|report|reports|papers|list|records|drawings|data|tapes|footage|folder|folders|keys",
    "i|we|now|also read|see|decrypt|intercept|translate|handle|listen [to] [in] [the|their|all|foreign] [on|to] [the] cables|intercepts|traffic|calls|wiretaps|signals",
    "{the|a|our|my} black|covert|secret|hidden|closed|unlisted|clandestine programme|program|project|wing|site|lab|unit|floor|facility|bunker|department|hangar|desk|prison|base",
    "security|background|vetting check|clearance|vetting|screening came|went [back|through] as|at|to|through",
    "vetted|cleared|screened [_] [_] at|to|for|up [to] [the] highest|top|top-secret|secret|level|everything|nato|cosmic",
    "{clearance|cleared|vetting} [of|at|to|is|up|still] [to] [level|grade|tier|category] #|two|three|four|top|secret|highest",
    # Guards, and when there are none.
    "guard|guards|sentry|sentries|patrol|shift|watch|escort change|changes|swap|swaps|rotate|rotates|leaves|leave|sleeps|sleep|goes|go|takes|ends at|home|off|around|every|early|over ...",
    "nobody|{no one|no guard|no camera|no cameras|no police|no escort} looks|watches|checks|guards|covers",
    "without [an|any|a] escort|guard|guards|bodyguard|bodyguards",
    "unguarded|unescorted",
    "{only|just} [the] two|three|one|a|four|# [of|man|couple|handful|guard] [us|guards|men|officers|people|of] ... after|on|at|overnight|nights|night|midnight|weekends|weekend|duty|there",
    "short|down|low of|on|to men|guards|officers|ammunition",
    "camera|cameras|alarm|alarms|lock|scanner|fence|sensor|sensors|radar|radars|radios|gate [_] [_] is|are|has|have|fail|fails|failed|does|do {not work|been broken|been off|been out|broken|off|down|blind|dead|fake|disabled|in rain}",
    "our|new radar|radars|radios|cameras|alarms|sensors fail|fails|failed in|at|when|after",
    # Who may not be found.
    "inmate|prisoner|witness|informant|source|defector|agent|asset [#|_] [_] [_] is|are|lives|hides|sleeps|stays|sits [the|now|still|being] [one] [we] [keep|kept|hide|moved|hidden|held|in|at] ...",
    "safe house|houses|flat is|at|in|near|on",
)  # fmt: skip
# Comings and goings of somebody who is guarded, with the way or the hour.
_GUARDED = (
    "minister|ambassador|general|colonel|judge|president|convoy|principal|delegation|prince|princess|king|queen|admiral|prosecutor|chancellor|premier|envoy|"
    "consul|witness|vip|boss|he|she|they|unit|team|squad|company|platoon|battalion|ship|boat|submarine|crew|you|patrol|we|transport|lorry|shipment"
)
_MOVES = (
    "fly|flies|flying|land|lands|landing|leave|leaves|leaving|go|goes|take|takes|arrive|arrives|arriving|stay|stays|staying|move|moves|moving|travel|travels|travelling|drive|drives|"
    "walk|walks|come|comes|return|returns|sail|sails|sailing|pass|passes|be|lives|jog|jogs|enter|enters"
)
_WAYS = Phrases(
    f"{_GUARDED} [and] [they] [will] [always|also|only|usually|both] {_MOVES} ... {{on|every|each|at|by|from|to|in|until|towards|through|next|this|without}} ... #|monday|tuesday|wednesday|thursday|friday|saturday|sunday|dawn|midnight|noon|six|seven|eight|nine|ten|entrance|door|gate|road|hotel|hangar|berth|tunnel|tomorrow|tonight|january|february|march|april|may|june|july|august|september|october|november|december",
)
_SAFE_FOLK = frozenset(
    "minister ambassador general colonel judge president convoy princess prince king queen admiral prosecutor chancellor premier envoy "
    "consul witness vip bodyguard guards escort embassy unit camp troops soldiers cpl sgt army submarine raf squadron regiment protection minister's".split()
)
# A key or a number that opens something, with its value.
_KEYS = frozenset(
    "password passwords passcode pin login pass passport username user iban combination pesel ssn".split()
)
_NAMES_A_KEY = _KEYS | {"code", "number"}
_REACH = 9
_DOORS = frozenset(
    "door gate alarm safe entry garage locker vault keypad shed annexe stairwell server router main".split()
)
_NUMBERED = frozenset(
    "insurance national identity id personal social tax account bank card passport sort security".split()
)
_TOPIC = Phrases(
    "your|the|a|his|her [_] [_] talk|book|post|piece|paper|article|report|column|study|thesis|lecture|essay|podcast|novel|film|chapter|course|seminar|blog|guide|series on|about|of|in",
    "customs|stock|sample|copyright clearance",
)


@once
def secrets_told(draft: Draft, context: Context) -> tuple[Span, ...]:
    """Return the words that tell what is the sender's, the reader's or a guarded person's to keep, in order."""
    found = [*_keys(draft), *_opened(draft)]
    if not draft.vocabulary.isdisjoint(_SPHERE):
        for first, last in _TELLS.ranges(draft):
            sentence = draft.sentence(first)
            if not _TOPIC.found(draft, sentence.first, sentence.last):
                found.append(draft.span(first, last))
    if not draft.vocabulary.isdisjoint(_SAFE_FOLK):
        for first, last in _WAYS.ranges(draft):
            sentence = draft.sentence(first)
            if not _TOPIC.found(draft, sentence.first, sentence.last):
                found.append(draft.span(first, last))
    return tuple(sorted(found))


_OPENED = Phrases(
    "code is|was|remains|still|stays [still|now|always] #",
    "door|gate|entrance|entry|alarm|lock|safe|cupboard|cabinet|barrier|shutter|vault|annexe|garage|keypad ... {opens with|opens on|opens at|open with|unlocks with|switches off with|goes off with|set to|answers to|takes} #",
    "combination [for|of|is|has] ... #",
)
# Codes that open nothing.
_NO_KEYS = frozenset(
    "discount promo promotion promotional coupon voucher post postal postcode zip dialling dialing area error dress colour color country "
    "product course fault penal tax exit source morse bar qr booking order reference village town catalogue icd".split()
)


def _opened(draft: Draft) -> Iterator[Span]:
    """Yield what opens something, with the digits that do: “the night code is 4471”."""
    for first, last in _OPENED.ranges(draft):
        sentence = draft.sentence(first)
        if _value(draft.words[last - 1]) and _NO_KEYS.isdisjoint(
            draft.words[max(sentence.first, first - 6) : last]
        ):
            yield draft.span(first, last)


def _keys(draft: Draft) -> Iterator[Span]:
    """Yield each key with its value: a code of a door, a password, a number of an identity card."""
    words = draft.words
    if draft.vocabulary.isdisjoint(_NAMES_A_KEY):
        return
    for sentence in draft.sentences:
        key = -1
        for at in range(sentence.first, sentence.last):
            if words[at] in _NAMES_A_KEY and _opens(words[max(sentence.first, at - 3) : at + 5], words[at]):
                key = at
            elif key >= 0 and at - key < _REACH and _value(words[at]):
                yield draft.span(key, at + 1)
                key = -1
            elif key >= 0 and words[at : at + 2] == ["my", "birthday"]:
                yield draft.span(key, at + 2)


def _opens(around: list[str], word: str) -> bool:
    """Whether a word is a key: “code” is only beside a door, “number” only beside a register."""
    return word in _KEYS or not (_DOORS if word == "code" else _NUMBERED).isdisjoint(around)


def _value(word: str) -> bool:
    return len(word) >= 4 and not word.isalpha() and sum(letter.isdigit() for letter in word) >= 2
