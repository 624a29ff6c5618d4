"""Who the sender is, or how the two know each other.

People say it in a sentence (“I audit lifts in Halle”), a fragment (“Harbour pilot from Esbjerg.”), a tie
(“we shared a table at …”, “Ana says I should …”) or a line under their name. What counts is therefore read
from structure: a first person with a verb that is not about writing this note; a trade with nobody else in
its clause; a meeting or a person between the two.
"""

from __future__ import annotations

from typing import NamedTuple

from tactful import lexicon, names
from tactful.draft import once
from tactful.phrases import Phrases
from tactful.steps import Evidence, Status

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft
    from tactful.finding import Span

_ADVERBS = frozenset(
    "also currently now just mostly mainly usually still only actually recently once both and always often sometimes "
    "myself personally previously formerly originally myself happily proudly mostly partly long lately then too do dey "
    "temporarily primarily never quite already simply even".split()
)
_MODALS = frozenset(
    "would could can may might will shall should must need to did does if when let whether until unless before".split()
)

# Verbs after “I” that say nothing of who I am: wanting, reading, praising, asking, writing this very note, selling.
_NOTHING = frozenset(
    "would will can could may might shall should must want wish hope like love enjoy admire appreciate see read notice "
    "find think believe feel know look ask send wonder understand agree disagree remember follow watch view hear listen "
    "promise guess mean say need reach write help offer get come stumble add invite connect contact accept adore respect "
    "value support trust bet recommend suggest propose await request seek desire approach congratulate salute apologise "
    "apologize regret realise realize recognise recognize thank praise expect assume suppose doubt fear dare owe beg "
    "prefer care plan intend try aim go do does did have has had am was were be been not dont never really so very am "
    "discover browse check scroll search stalk ping message dm email call ring nudge bother trouble disturb excuse pray "
    "swear imagine figure reckon gather sense second echo share relate resonate identify cherish treasure envy "
    "sincerely truly deeply genuinely kindly humbly greatly highly particularly especially strongly completely totally "
    "absolutely definitely certainly honestly hereby wanna gonna gotta cannot wont learn see keep give take let show "
    "tell bring pay buy owe welcome await sign receive wait stand put strive aspire thrive believe focus commit require "
    "guarantee assure promise boost grow scale generate invest earn deliver empower unlock leverage maximise".split()
)
# …but which do with the right thing behind them: “I keep the bell records”, “I look after empty homes”.
# None: with anything but what `_KEEP_NOT` has.
_LOOSE: dict[str, tuple[str, ...] | None] = {
    "look": ("after", "into"), "help": ("run", "out", "at", "with", "on", "to"), "watch": ("over",),
    "call": ("at", "bingo"), "ring": ("at", "in"), "stand": ("for", "at"), "put": ("together", "up", "on"),
    "read": ("at", "for", "manuscripts", "law", "history", "physics", "english", "classics", "maths", "to", "meters"),
    "learn": None, "plan": None, "come": ("from",), "hail": ("from",), "go": ("to", "out"), "write": None,
    "do": ("the", "a", "an", "our", "my", "some", "backend", "frontend", "research", "work", "in", "for", "at", "front", "data", "design", "it", "hr", "pr", "volunteer"),
    "give": ("a", "an", "tours", "lessons", "guided", "classes"), "share": ("an", "the", "a"), "take": ("care", "the", "photographs", "photos", "pictures", "people"),
    "bring": ("up",), "show": ("people", "visitors"), "sign": ("for", "songs", "at"), "study": None, "buy": None, "grow": None,
    "keep": None, "run": None, "deliver": ("the", "in", "for", "post", "mail", "milk", "bread", "babies"),
}  # fmt: skip
_KEEP_NOT = frozenset(
    "because regarding concerning now here again today as with hoping more how about from a lot much what to on every so something new reading seeing coming hearing thinking following meaning getting hoping missing wanting in up you your an going".split()
)

_PAST = frozenset(
    "saw read came found heard got took went wrote sent thought felt knew made gave kept held left lost said told spent "
    "met sat ran led grew taught built bought caught brought sold stood began chose drove fell flew forgot rode rang sang "
    "spoke swam threw wore won woke did had was were put let cut hit set quit cooked drew baked".split()
)
_LIFE = frozenset(
    "trained studied graduated retired qualified volunteered interned moved joined served worked lived founded started "
    "launched opened began grew taught ran led left finished completed specialised specialized majored apprenticed "
    "managed coached edited built made trade transferred relocated emigrated returned switched changed became set spent "
    "coordinated organised organized directed chaired curated represented was wrote drove flew sailed nursed farmed".split()
)
# What two people do together, or one does at the other's door: after “I … you(r)” a tie.
_TOGETHER = frozenset(
    "met sat took attended bought borrowed proofread edited queued shared joined played sang danced rowed studied "
    "worked travelled traveled translated typed repaired fixed delivered audited interviewed hosted served chatted "
    "spoke talked emailed phoned lent swapped sublet rented taught tutored supervised photographed drove helped "
    "stood walked cycled ran camped lodged reviewed sold competed completed visited shadowed assisted reported "
    "introduced represented lived trained volunteered".split()
)
_MEDIA = frozenset(
    "book books novel album ebook record single podcast poem game post posts article videos video".split()
)
_WE_TIE = frozenset(
    "met spoke talked chatted worked shared sat queued studied served danced sang played travelled traveled crossed "
    "overlapped exchanged emailed swapped trained rowed ran walked cycled volunteered lived went graduated taught "
    "judged debated argued discussed agreed stood danced drank ate skated sailed camped collaborated corresponded "
    "bumped connected knew used were meet sing play row volunteer".split()
)
_WE_DO = frozenset(
    "run keep make bake brew grow teach publish maintain restore repair study host print edit draft research record "
    "breed farm fish rebuild digitise digitize catalogue archive weave dye translate test train organise organize "
    "rent are operate feed house map survey monitor".split()
)
_PITCH = Phrases(
    "we|i help|boost|double|triple|fill|get|guarantee|deliver|offer|generate|book [_] [_] _ ",
    "discount|percent|demo|pricing|roi|leads|revenue|sales-funnel",
    "half price", "free {trial|sample|audit|consultation|call|quote|month}", "first month", "set up fee", "or you pay nothing",
    "minutes on the phone", "earn from home", "passive income", "limited spots",
)  # fmt: skip

_DETERMINERS = frozenset(
    "a an the your our my his her their this that these those some any no every each another such".split()
)
_VAGUE_NOUNS = frozenset(
    "professional professionals entrepreneur entrepreneurs businessman businesswoman businessperson businesspeople "
    "leader leaders person expert specialist owner founder ceo director manager executive individual guy man woman "
    "visionary innovator networker self-starter go-getter hustler enthusiast thinker changemaker doer creative "
    "consultant freelancer somebody someone anybody human colleague one lady gentleman dreamer achiever player mind "
    "investor partner solopreneur".split()
)
_ALWAYS_VAGUE = frozenset(
    "professional professionals entrepreneur entrepreneurs businessman businesswoman businessperson person leader "
    "leaders individual visionary innovator networker somebody someone guy man woman changemaker thinker doer "
    "dreamer achiever hustler human".split()
)
_GENERIC = frozenset(
    "a an the driven motivated passionate results oriented seasoned experienced young dynamic aspiring ambitious fellow "
    "busy serial successful dedicated creative business like minded likeminded senior growth hungry humble simple "
    "enthusiastic hard working hardworking proud committed strategic thought industry forward thinking very highly "
    "skilled versatile positive energetic curious open outgoing friendly small corporate up and coming global "
    "international independent self employed made result focused people goal same similar another big true real "
    "fast growing budding qualified career working modern certified accomplished also just professional professional's "
    "like-minded results-driven well established reputable respected local".split()
)
_VAGUE_PLACE = Phrases(
    "in|from|of|within|working|work|works|active ... {same|similar|your own|your} [own] "
    "industry|sector|field|space|niche|line|business|domain|world|profession|sphere|trade|industries|fields",
    "same|similar industry|sector|field|space|niche|line|business|domain|profession|sphere|background|backgrounds|interests|goals",
    "both {in|work in|working in|from|part of} [the] industry|sector|business|field",
    "mutual|common connections|contacts|friends|network",
    "connections|contacts|friends|people in common",
    "similar|common|shared interests|goals|values|passions|background",
)
_PLACES = frozenset(
    "class classes pupils students school clinic ward lab laboratory practice shop firm studio farm museum library "
    "archive choir parish church mosque temple synagogue club society committee council charity bakery brewery band "
    "department faculty university college institute hospital hospice nursery garage workshop gallery theatre theater "
    "orchestra newsroom paper newspaper magazine team's crew squad troop union co-op cooperative coop depot site "
    "station yard harbour bureau branch office orchard vineyard garden allotment hotel café cafe restaurant kitchen "
    "phd doctorate thesis dissertation master's masters apprenticeship internship placement degree ba ma msc bsc residency "
    "fieldwork research job role post shift shifts trade congregation classroom surgery pharmacy startup start-up "
    "employer patients readers customers reporting village town street neighbourhood".split()
)
_KIN = frozenset(
    "friend colleague boss manager sister brother cousin mother father mum mom dad husband wife partner aunt uncle "
    "daughter son neighbour neighbor supervisor teacher professor tutor mentor flatmate housemate coach director "
    "teammate classmate landlord editor co-founder chief brother-in-law niece nephew grandfather grandmother".split()
)
_KNEW = frozenset(
    "colleague classmate teammate pupil student intern trainee flatmate housemate neighbour neighbor roommate "
    "schoolmate coworker co-worker apprentice tenant client customer patient member volunteer alumnus alumna alum "
    "grad graduate cousin sister brother mother father mum dad nephew niece aunt uncle son daughter husband wife friend "
    "assistant deskmate bandmate crewmate labmate mate".split()
)
_REFERS = frozenset(
    "said says suggested suggests recommended recommends told tells mentioned mentions introduced pointed sent gave "
    "thought thinks reckons reckoned connected passed put showed urged advised advises encouraged forwarded speaks "
    "spoke talked raved asked swears insists".split()
)
_NO_PERSON = frozenset(
    "linkedin facebook instagram xing twitter x mastodon bluesky threads you it they i we this that algorithm app "
    "everyone everybody people which who somebody someone your my the".split()
)

_TIES = Phrases(
    "mutual friend|acquaintance|colleague",
    "great|good|lovely|nice|pleasure|wonderful|fun|brilliant|fab|super|enjoyed|loved|liked meeting|talking|speaking|chatting|seeing|catching|working|dancing|sitting|sharing",
    "was|were [so|such|really|very|a] great|good|lovely|nice|pleasure|wonderful|fun|kind [to] meet|talk|chat|speak|see|have",
    "after|since|when|where meeting|talking|speaking|chatting|i|we met|spoke|talked|chatted|you|with",
    "following|follow up|on|from|our on|our [_] chat|conversation|talk|call|meeting|exchange",
    "our [short|brief|quick|long|last|first|little|good|great|recent|lovely|phone|video|zoom|train|pleasant|old|shared] [phone|video|zoom|train] conversation|chat|call|meeting|lunch|coffee|exchange|panel|workshop|shift|course|talk|walk|discussion|correspondence|emails|e-mails|session|interview|game|match|trip|journey|flight|table",
    "as {agreed|discussed|promised}",
    "your [kind|helpful|sharp|long|funny] comment|comments|reply|answer|answers|review|note|email|feedback|advice on|under|to|for|about my|our|me|us",
    "remember me|us", "may|might|will|would|maybe|perhaps|probably [not|maybe|perhaps|probably|still] remember|recall|recognise|recognize",
    "same school|course|class|team|building|ward|lab|choir|year|cohort|village|town|street|company|office|club|university|uni|college|group|conference|workshop|table|train|flight|gym|team|department|floor|church|parish|school|shift|panel|bus|boat|course|forum|faculty|programme|program|platoon|unit|regiment|orchestra|page|thesis|supervisor|home",
    "you and i|me", "you and i both",
    "both of us",
    "{we are|we were|we} both",
    "met you|at|in|on|during|last|through|briefly|once|yesterday",
    "{introduced us|introduced me|put us in touch|put me in touch|gave me your|passed me your|sent me to you|sent me your|pointed me|told me about|told me you|told me to}",
    "long time no see", "{been|it is been} ages|years since", "see you sunday|monday|tuesday|wednesday|thursday|friday|saturday|tomorrow|at|next|on|in",
    "your|you old|former|ex [_] @known-by",
    "your neighbour|neighbor|classmate|student|pupil|intern|trainee|tenant|cousin|teammate|colleague|patient",
    "you|your {team|class|band|side|crew|firm|choir} played|beat|taught|examined|hosted|met|interviewed|hired ours|us|me",
    "alumn~|classmate~|teammate~|flatmate~|schoolmate~|housemate~",
    "in common",
    "we have {known|worked|met|spoken|talked|been|exchanged|corresponded}",
    "i know you|your from", "know each other",
)  # fmt: skip
_YOU_DID = frozenset(
    "spoke taught asked answered examined helped replied lent gave showed told invited hosted interviewed supervised "
    "marked treated sold trained coached judged wrote sent offered promised mentioned explained wanted introduced "
    "signed visited met served drove passed booked fixed handed let kept borrowed liked commented reviewed bought "
    "played sat lectured came".split()
)
_US = frozenset("me us my our ours mine".split())

# A trade's ending that hardly any other noun has.
_TRADE_ENDINGS = (
    "ologist", "ographer", "ician", "keeper", "worker", "maker", "wright", "herder", "monger", "smith", "teacher",
    "mistress", "grower", "writer", "fighter", "builder", "hunter", "seller", "planner", "driver", "apist", "iatrist",
    "trician", "ometrist", "pilot", "nurse", "engineer", "analyst", "officer", "player", "breeder", "officers",
)  # fmt: skip


class Words(NamedTuple):
    """Words that say who the sender is or how the two know each other."""

    kind: str
    """`who`, `tie` (a meeting, a mutual person or an introduction) or `vague`."""
    span: Span
    """Where, in code points."""


@once
def self_description(draft: Draft, context: Context) -> tuple[Words, ...]:
    """Return all words that introduce the sender, in the order of the draft."""
    found = [*_sentences(draft), *_fragments(draft), *_ties(draft), *_signed(draft, context)]
    if not any(words.kind != "vague" for words in found):
        found.extend(Words("vague", draft.span(*words)) for words in _VAGUE_PLACE.ranges(draft))
    found.sort(key=lambda words: words.span)
    return tuple(found)


@once
def introduction(draft: Draft, context: Context) -> Evidence:
    """Return met for who the sender is or how they know each other, partial for a vague one, else missing."""
    found = self_description(draft, context)
    clear = tuple(dict.fromkeys(words.span for words in found if words.kind != "vague"))
    if clear:
        return Evidence(Status.MET, clear)
    vague = tuple(dict.fromkeys(words.span for words in found))
    return Evidence(Status.PARTIAL, vague[:1]) if vague else Evidence(Status.MISSING)


@once
def tied(draft: Draft, context: Context) -> bool:
    """Return whether the draft itself states a meeting, a mutual person or an introduction."""
    return any(words.kind == "tie" for words in self_description(draft, context))


def _past(word: str) -> bool:
    return (
        word in _PAST
        or word in _TOGETHER
        or word in _LIFE
        or (
            word.endswith("ed")
            and len(word) > 4
            and word not in ("need", "feed", "breed", "embed", "proceed", "exceed")
        )
    )


def _sentences(draft: Draft) -> Iterator[Words]:
    """“I'm a nurse in Cork”, “I audit lifts”, “my class”, “we run a bakery”."""
    words, count = draft.words, len(draft.words)
    pitch: bool | None = None
    for index, word in enumerate(words):
        if word not in ("i", "we", "my", "our", "as", "fellow"):
            continue
        last = draft.sentence(index).last
        if word in ("my", "our"):
            if index + 1 < last:
                kind, end = _mine(draft, index, last)
                if kind:
                    yield Words(kind, draft.span(index, end))
            continue
        if word == "fellow":
            if (
                index + 1 < last
                and words[index + 1] not in _VAGUE_NOUNS
                and words[index + 1] not in ("from", "who", "of", "in", "that", "at")
            ):
                yield Words("who", draft.span(index, min(last, index + 3)))
            continue
        if word == "as":
            # “As the caretaker of a village pool I …”, “introduce myself as a businessman”
            if (
                index + 2 < last
                and words[index + 1] in ("a", "an", "the")
                and (
                    index == draft.sentence(index).first
                    or not _gap_free(draft, index - 1, index)
                    or words[index - 1] in ("myself", "work", "working", "and", "but", "because", "that")
                )
            ):
                end = index + 1
                while (
                    end < last
                    and end - index < 10
                    and _gap_free(draft, index, end)
                    and words[end] not in ("i", "we", "you", "your")
                ):
                    end += 1
                kind, end = _noun(draft, index + 1, end)
                if (
                    kind == "vague"
                    or _occupation_in(words[index + 2 : index + 6])
                    or words[index + 2] in ("somebody", "someone", "person")
                ):
                    yield Words(kind, draft.span(index, end))
            continue
        at = index + 1
        while at < last and words[at] in _ADVERBS:
            at += 1
        if (
            word == "i"
            and at == last == index + 2
            and words[index + 1] == "do"
            and index == draft.sentence(index).first
        ):
            # “You asked who still repairs them. I do.”
            yield Words("who", draft.span(index, last))
        if at >= last or (
            index and words[index - 1] in _MODALS and words[index - 1] not in ("if", "when", "before")
        ):
            continue
        verb = words[at]
        if word == "we":
            kind = ""
            if (
                verb in ("both",)
                or (
                    verb in _WE_TIE
                    and not (
                        verb in ("were", "used", "knew", "connected", "went", "agreed")
                        and not _tie_tail(words, at, last)
                    )
                )
                or (
                    verb == "have"
                    and at + 1 < last
                    and words[at + 1]
                    in ("met", "spoken", "talked", "worked", "known", "corresponded", "exchanged", "both")
                )
            ):
                kind = "tie"
            elif verb == "share" and at + 1 < last:
                kind = (
                    ""
                    if not {"interest", "interests", "passion", "vision", "goals", "values"}.isdisjoint(
                        words[at:last]
                    )
                    else "tie"
                )
            elif (verb in _WE_DO or verb == "do") and at + 1 < last:
                if pitch is None:
                    pitch = _PITCH.found(draft)
                if not pitch and (verb != "are" or _am(draft, at, last)[0] == "who"):
                    kind = "who"
            if kind:
                yield Words(kind, draft.span(index, min(last, at + 5)))
            continue
        kind, end = "", min(last, at + 5)
        if verb in ("am", "was") or (verb == "be" and words[at - 1] == "i"):
            kind, end = _am(draft, at, last)
        elif verb == "have":
            kind = _have(words, at, last)
        elif verb == "used" and at + 2 < last and words[at + 1] == "to":
            kind = "who"
        elif _past(verb):
            rest = words[at + 1 : min(last, at + 8)]
            if (
                verb in _LIFE
                and rest
                and not {"your", "you"} & set(rest[:3])
                and rest[0] not in ("following", "reading", "to", "thinking", "using", "wondering")
            ):
                kind = "who"
            elif (
                verb in _TOGETHER
                and {"you", "your", "yours"} & set(rest[:5])
                and rest[0] != "that"
                and _MEDIA.isdisjoint(rest[:5])
            ):
                kind = "tie"
        elif words[at - 1] == "do" and verb not in _PRONOUNS:
            # “I do cyanotypes”, but “I do hope”.
            kind = "" if verb in _NOTHING and verb not in ("research", "design") else "who"
        elif at + 1 < last and (verb not in _NOTHING or _objects(words, at, last)):
            if words[at + 1] in ("you", "your", "that", "u", "ur", "all", "forward") and verb not in (
                "teach",
                "use",
            ):
                continue
            if pitch is None:
                pitch = _PITCH.found(draft)
            if not pitch or verb not in _SALES:
                kind = "who"
            if verb in ("work", "operate") and _VAGUE_PLACE.found(draft, at, last):
                kind = ""
        if kind:
            yield Words(kind, draft.span(index, end))
    del count


_SALES = frozenset(
    "sell supply provide build design create make develop grow run work specialise specialize".split()
) - {"run", "work", "sell"}


def _tie_tail(words: list[str], at: int, last: int) -> bool:
    rest = words[at + 1 : min(last, at + 6)]
    return any(
        word
        in (
            "both",
            "together",
            "at",
            "in",
            "on",
            "to",
            "opposite",
            "beside",
            "neighbours",
            "colleagues",
            "classmates",
            "by",
            "each",
            "from",
        )
        for word in rest
    )


def _before(draft: Draft, index: int, words: tuple[str, ...]) -> bool:
    return index > 0 and draft.words[index - 1] in words


def _objects(words: list[str], at: int, last: int) -> bool:
    """Whether a verb that is mostly empty has a trade behind it: “I look after empty homes”."""
    verb, after = words[at], words[at + 1]
    if verb not in _LOOSE:
        return False
    allowed = _LOOSE[verb]
    if allowed is not None:
        return after in allowed
    return after not in _KEEP_NOT and after not in _PRONOUNS


_PRONOUNS = frozenset("you your it them him her us me this that so to".split())

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
_AM_WHERE = frozenset(
    "based in at from with on new back part studying training working running teaching doing starting returning moving living "
    "the opposite behind beside your near one head chair between under off".split()
)
_FANS = frozenset("fan admirer follower believer supporter lover".split())


def _am(draft: Draft, at: int, last: int) -> tuple[str, int]:
    """What follows “I am”: a kind and the index after it."""
    words = draft.words
    index = at + 1
    past = words[at] == "was"
    while index < last and words[index] in _ADVERBS and words[index] not in ("and",):
        index += 1
    if index >= last:
        return "", at
    word = words[index]
    end = index
    while end < last and end - index < 12 and _gap_free(draft, index, end):
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
            {"bit", "little", "huge", "big", "great"} & set(phrase[1:2]) and not _occupation_in(phrase)
        ):
            return "", at
        return _noun(draft, index, end)
    if word in _AM_WHERE:
        if _VAGUE_PLACE.found(draft, index, end):
            return "vague", end
        return ("who", end) if end > index + 1 or word in ("back",) else ("", at)
    if word in _AM_NOT:
        return "", at
    if word in ("ex", "former"):
        return "who", end
    start = draft.starts[index]
    if draft.shadow[start].isupper() and word not in ("i",):
        return _name_then(draft, index, last)
    if word in _VAGUE_NOUNS:
        return _noun(draft, index, end)
    if word.endswith("ing"):
        return (
            ("who", end)
            if end > index + 1 and words[index + 1] not in ("your", "you", "forward", "to", "out")
            else ("", at)
        )
    if _occupation_in(phrase) or (
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


def _gap_free(draft: Draft, index: int, end: int) -> bool:
    """Whether no mark parts word `end` from the one before it."""
    if end == index:
        return True
    gap = draft.shadow[draft.ends[end - 1] : draft.starts[end]]
    return not any(mark in gap for mark in ",;:.!?–—()\n")


def _name_then(draft: Draft, index: int, last: int) -> tuple[str, int]:
    """“I'm Jules, I do …” says only a name; “I'm Jules from the choir”, “I am Kavya, final year at Mysore” say more."""
    words, shadow, starts = draft.words, draft.shadow, draft.starts
    at = index
    while at < last and shadow[starts[at]].isupper() and _gap_free(draft, index, at) and words[at] != "i":
        at += 1
    if at >= last:
        return "", index
    if words[at] in ("from", "of", "at", "with", "in", "and", "here", "who", "head") and words[at] != "and":
        return "who", min(last, at + 4)
    if words[at] in ("i", "and", "we") or "," not in shadow[draft.ends[at - 1] : starts[at]]:
        return "", index
    end = at
    while end < last and end - at < 8 and _gap_free(draft, at, end):
        end += 1
    if words[at] in ("a", "an", "the"):
        return _noun(draft, at, end)
    phrase = words[at:end]
    if _occupation_in(phrase) or (
        {"year", "from", "at", "in", "of"} & set(phrase[:5]) and not {"your", "you"} & set(phrase)
    ):
        return "who", end
    return "", index


def _occupation_in(phrase: list[str]) -> bool:
    return any(_occupation(word) for word in phrase)


def _occupation(word: str) -> bool:
    if word in lexicon.words("occupations"):
        return True
    return len(word) > 6 and word.endswith(_TRADE_ENDINGS)


def _noun(draft: Draft, index: int, end: int) -> tuple[str, int]:
    """“a driven leader” is vague, “a marine engineer”, “an entrepreneur in Lagos” is not."""
    words = draft.words
    at = index
    while (
        at < end
        and (words[at] in _GENERIC or words[at] in ("one", "your"))
        and not (words[at] in _ALWAYS_VAGUE and (at + 1 >= end or words[at + 1] in _AFTER_NOUN))
    ):
        at += 1
    if at >= end:
        return "vague", end
    head = words[at]
    if head not in _VAGUE_NOUNS:
        # Any noun with a topic of its own says who somebody is.
        return ("who", end)
    after = words[at + 1 : end]
    if not after:
        return "vague", at + 1
    if after[0] in _VAGUE_NOUNS:
        return _noun(draft, at + 1, end)
    if after[0] not in _AFTER_NOUN:
        return "who", end
    tail = draft.sentence(index)
    if _VAGUE_PLACE.found(draft, index, tail.last) or (
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
            and w not in _GENERIC
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


_AFTER_NOUN = frozenset(
    "in at for from of with who that which looking seeking trying wanting hoping and like eager keen always too here "
    "myself based working by on as where".split()
)


def _have(words: list[str], at: int, last: int) -> str:
    """“I have a bakery in Cork” says who; “I have seen your …”, “I have a question” does not."""
    if at + 1 >= last:
        return ""
    after = words[at + 1]
    rest = words[at + 2 : min(last, at + 9)]
    if after in ("met", "worked", "known"):
        return "tie" if {"you", "your"} & set(rest) else "who"
    if after in (
        "been",
        "taught",
        "run",
        "lived",
        "studied",
        "spent",
        "worked",
        "driven",
        "kept",
        "nursed",
        "farmed",
        "chaired",
    ):
        if (
            after == "been"
            and rest
            and (
                rest[0] in _AM_NOT
                or (rest[0] in ("a",) and _FANS & set(rest[:4]))
                or rest[0] in ("following", "reading", "meaning", "told", "using")
            )
        ):
            return ""
        return "" if {"your", "you"} & set(rest[:4]) else ("who" if rest else "")
    if after in ("just", "recently") and rest and rest[0] in _LIFE:
        return "who"
    if {"years", "degree", "phd", "msc", "master's", "masters", "background", "experience"} & {after, *rest}:
        return "who"
    if after in ("a", "an", "two", "three", "four", "my", "some") and {
        "bakery",
        "shop",
        "stall",
        "farm",
        "studio",
        "allotment",
        "pub",
        "clinic",
        "business",
        "company",
        "school",
        "practice",
    } & set(rest[:4]):
        return "who"
    return ""


def _mine(draft: Draft, index: int, last: int) -> tuple[str, int]:
    """“my class”, “our clinic”, “my friend Ana”, “my work on flood maps”."""
    words, shadow, starts = draft.words, draft.shadow, draft.starts
    if words[index + 1] == "name" and index + 3 < last and words[index] == "my":
        if words[index + 2] == "is":
            kind, end = _name_then(draft, index + 3, last)
            return kind, end
        return "", index
    for at in range(index + 1, min(last, index + 4)):
        word = words[at]
        if not _gap_free(draft, index, at):
            break
        if (word in _PLACES or word.removesuffix("'s") in _PLACES) and not (
            word in ("post", "role", "job", "business")
            and at == index + 1
            and words[index] == "my"
            and at + 1 < last
            and words[at + 1] not in ("at", "as", "in", "is")
        ):
            if word == "research" and at + 1 < last and words[at + 1] in ("i", "shows"):
                return "", index
            return "who", min(last, at + 3)
        if word in _KIN:
            if words[index] == "my" and "your" in words[at + 1 : at + 7]:
                place = words.index("your", at + 1) - 1
                if words[place] in ("in", "at", "to", "with", "from", "on", "joined", "attends"):
                    return "tie", min(last, place + 3)
            if (
                at + 1 < last
                and shadow[starts[at + 1]].isupper()
                and words[at + 1] != "i"
                and _gap_free(draft, at, at + 1)
            ):
                return "tie", min(last, at + 3)
            return "", index
        if (
            word in ("team", "group", "unit", "section")
            and at + 2 < last
            and words[at + 1] in ("at", "in", "of")
            and words[at + 2] not in ("your", "you", "experts", "professionals")
        ):
            return "who", min(last, at + 4)
        if (
            word
            in (
                "work",
                "firm",
                "company",
                "employer",
                "background",
                "field",
                "speciality",
                "specialty",
                "career",
            )
            and at + 1 < last
            and words[at + 1]
            in ("in", "on", "as", "at", "with", "is", "for", "makes", "runs", "needs", "builds")
        ):
            return ("who" if words[index] == "my" else ""), min(last, at + 4)
        if word in ("in", "is", "was", "to", "and", "for"):
            break
    return "", index


def _fragments(draft: Draft) -> Iterator[Words]:
    """“Harbour pilot from Esbjerg.”, “Nuala from the rowing club”, “Tom's sister here”, “Teach maths in Cork.”."""
    words, shadow, starts = draft.words, draft.shadow, draft.starts
    opened = draft.greeting.last if draft.greeting is not None else 0
    for number, sentence in enumerate(draft.sentences):
        first = sentence.first
        if first < opened:
            first = min(opened, sentence.last)
        elif number and first < opened:
            continue
        while first < sentence.last:
            end = first
            while end < sentence.last and end - first < 14 and _gap_free(draft, first, end):
                end += 1
            clause = words[first:end]
            kind = _fragment(draft, first, end)
            if kind:
                yield Words(kind, draft.span(first, min(sentence.last, end + 3)))
                break
            # “Marja, nurse in Turku”, “Joy here, ER nurse”, “hello! Harbour pilot”: a name may stand first.
            if (
                not number
                and first == opened
                and len(clause) <= 3
                and end < sentence.last
                and not draft.greeting
            ) or (
                len(clause) <= 3
                and all(
                    shadow[starts[at]].isupper() or words[at] in ("it", "is", "this")
                    for at in range(first, end)
                )
                and end < sentence.last
            ):
                first = end
                continue
            if len(clause) <= 6 and end < sentence.last and _LIGHT.issuperset(clause):
                first = end
                continue
            break
    # “… in a church basement (organist)”
    if "(" in shadow:
        for index in range(opened, len(words)):
            if index and "(" in shadow[draft.ends[index - 1] : starts[index]]:
                end = index + 1
                while end < len(words) and _gap_free(draft, index, end):
                    end += 1
                if _fragment(draft, index, end) == "who":
                    yield Words("who", draft.span(index, end))


_LIGHT = frozenset(
    "you do not know me so yes hello hi hey again good to be in touch fyi sorry for the excuse pardon interruption out of blue "
    "random message note short first time writer nice meet greetings from right".split()
)
_VERBISH = frozenset(
    "i you your yours u ur we they he she it this that my our is are was were be been am has have had do does did will "
    "would can could may might shall should must want need hope love like see read thank thanks please let great good "
    "nice lovely wonderful amazing brilliant best congratulations happy glad looking let's what which who how why "
    "really such very truly impressive awesome kind sincerely yours warm regards cheers dear attention urgent hiring "
    "wanted seeking".split()
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


def _doer(word: str) -> bool:
    return word in _FOLK or (
        len(word) > 3
        and word.endswith(("er", "or", "ist", "ian", "eer", "ess", "ers"))
        and word not in _NOT_DOERS
    )


def _fragment(draft: Draft, first: int, end: int) -> str:
    words, shadow, starts = draft.words, draft.shadow, draft.starts
    clause = words[first:end]
    if not clause:
        return ""
    head = clause[0]
    if not {"fellow"}.issuperset(clause) and all(
        word in _GENERIC or word in _VAGUE_NOUNS or word == "here" for word in clause
    ):
        return "vague" if any(word in _VAGUE_NOUNS for word in clause) else ""
    # “Currently on placement at Alder Hey”, “new to Leeds”.
    if (
        head in ("currently", "presently", "now", "nowadays")
        and len(clause) > 2
        and clause[1] in _AM_WHERE - {"the", "your", "a"}
    ):
        return "who"
    if (
        head == "new"
        and len(clause) > 2
        and clause[1] in ("to", "in", "at")
        and clause[2] not in ("here", "this", "linkedin", "your", "the", "you")
    ):
        return "who"
    # A verb without its “I”: “Just moved to Bergen”, “sat behind you at …”.
    verb = 1 if head in ("just", "recently", "newly", "once") and len(clause) > 1 else 0
    if (
        clause[verb] in _LIFE
        and len(clause) > verb + 2
        and clause[verb + 1] in ("to", "in", "from", "at", "as", "my", "with")
        and not {"you", "your"} & set(clause[verb + 1 : verb + 4])
    ):
        return "who"
    if head == "remember" and len(clause) > 2 and clause[1] in ("the", "me", "our", "when", "us", "that"):
        return "tie"
    if clause[:3] == ["on", "behalf", "of"] and len(clause) > 3:
        return "who"
    if (
        head in _TOGETHER
        and {"you", "your", "with"} & set(clause[1:6])
        and head not in ("bought", "took", "visited", "fixed", "reported", "sold", "delivered")
    ):
        return "tie"
    if (
        head in _TOGETHER
        and head in ("bought", "took", "attended", "visited")
        and {"your", "you"} & set(clause[1:3])
    ):
        return "tie"
    if (
        head
        in (
            "teach",
            "run",
            "coach",
            "manage",
            "study",
            "studying",
            "teaching",
            "running",
            "edit",
            "own",
            "work",
            "working",
            "volunteer",
            "building",
        )
        and len(clause) > 2
        and clause[1] not in ("with", "together", "for", "hard", "it", "your", "you", "from", "this")
    ):
        return "who"
    if (
        head in ("retired", "trained", "based", "former", "ex", "fellow", "formerly", "lately")
        and len(clause) > 1
        and clause[1] not in _VAGUE_NOUNS
    ):
        return "who"
    # “Nuala from the rowing club”, “it's Oumar from Rennes”, “from the allotment committee”.
    at = 0
    if clause[:2] in (["it", "is"], ["this", "is"]) or head == "here":
        at = 2 if head != "here" else 1
    named = at
    while (
        named < len(clause)
        and shadow[starts[first + named]].isupper()
        and clause[named] not in _VERBISH
        and clause[named] not in ("from", "greetings", "hello")
    ):
        named += 1
    if (
        named < len(clause)
        and clause[named] in ("from", "of")
        and (named > at or at or head == "from")
        and named + 1 < len(clause)
    ):
        after = clause[named + 1]
        if after not in (
            "you",
            "your",
            "what",
            "this",
            "that",
            "my",
            "now",
            "time",
            "all",
            "one",
            "here",
        ) and not (head == "from" and after != "the"):
            return "who"
    if at == 2 and named > at and first + named < draft.sentence(first).last and named == len(clause):
        return (
            "who"
            if "," in shadow[draft.ends[first + named - 1] : starts[first + named]]
            and words[first + named] not in ("i", "we")
            else ""
        )
    bare = [word for word in clause if word not in ("i", "am")]
    if not _VERBISH.isdisjoint(bare) or clause[0] == "i":
        # “Tom's sister here, we …” and such still count when the verb comes later.
        return ""
    if "here" in clause[1:] and len(clause) <= 10:
        place = clause.index("here", 1)
        ends_so = place + first + 1 == end
        if (ends_so and (place > 1 or _occupation(head) or "'" in head)) or (
            not ends_so and clause[place + 1] in ("from", "in", "at")
        ):
            return "who"
    # “Wheelchair user and gallery-goer in Lille.”
    for place in range(1, min(len(clause) - 1, 6)):
        if (
            clause[place] in ("in", "at", "from", "of")
            and _doer(clause[place - 1])
            and shadow[starts[first + place + 1]].isupper()
            and not {"a", "the"} & set(clause[:1])
        ):
            return "who"
    for place, word in enumerate(clause[:6]):
        if word in ("to", "for", "with", "about", "in", "at", "from", "of", "by") and place:
            break
        if _occupation(word) and "!" not in shadow[draft.ends[end - 1] : draft.ends[end - 1] + 1]:
            if word in _ALWAYS_VAGUE or (
                word
                in (
                    "head",
                    "lead",
                    "owner",
                    "partner",
                    "director",
                    "manager",
                    "executive",
                    "consultant",
                    "founder",
                    "ceo",
                )
                and len(clause) == 1
            ):
                return "vague"
            if place and clause[0] in _DETERMINERS - {"a", "an", "the"}:
                return ""
            return "who"
        if word.endswith("ing") and place == 0:
            return ""
    if (
        len(clause) > 1
        and any(word in _KNEW for word in clause[:4])
        and (head.endswith("'s") or head in ("ex", "old", "former") or "of" in clause)
    ):
        return "tie"
    if head in ("phd", "msc", "master's", "masters", "final", "first", "second", "third", "year", "ba") and {
        "student",
        "year",
        "in",
        "at",
    } & set(clause[1:]):
        return "who"
    return ""


def _ties(draft: Draft) -> Iterator[Words]:
    words, shadow, starts = draft.words, draft.shadow, draft.starts
    for first, last in _TIES.ranges(draft):
        sentence = draft.sentence(first)
        rest = words[first : sentence.last]
        if words[first] in ("same", "you", "we", "both", "in") and _VAGUE_PLACE.found(
            draft, sentence.first, sentence.last
        ):
            continue
        if words[first] in ("you", "both") and _before(
            draft, first, ("for", "help", "benefit", "benefits", "to")
        ):
            continue
        if words[first] in ("we", "both", "you") and {
            "love",
            "believe",
            "share",
            "benefit",
            "want",
            "could",
            "can",
            "gain",
            "like",
            "value",
            "care",
            "interested",
            "passionate",
        } & set(rest[:6]):
            continue
        if words[first] == "in" and not any(
            shadow[starts[at]].isupper() for at in range(first + 1, min(sentence.last, first + 4))
        ):
            continue
        if (
            words[first] in ("great", "good", "nice", "lovely", "pleasure")
            and words[first + 1] in ("seeing",)
            and "you" not in rest[2:4]
        ):
            continue
        if words[first] == "met" and _before(draft, first, ("have", "not", "never", "yet")):
            continue
        yield Words("tie", draft.span(first, min(sentence.last, last + 3)))
    for index, word in enumerate(words):
        if word in _REFERS and index:
            sentence = draft.sentence(index)
            before = words[index - 1]
            opened = draft.greeting.last if draft.greeting is not None else 0
            clause = max(sentence.first, opened)
            if index - 1 < clause or before in _NO_PERSON:
                continue
            # “Ana said I should …”, “she tells me …”, “Dan Okello from the running club said you …”
            subject = index - 1
            if not (shadow[starts[subject]].isupper() or before in ("she", "he")):
                subject = clause
                if (
                    index - clause > 8
                    or not shadow[starts[clause]].isupper()
                    or words[clause] in lexicon.words("function-words")
                ):
                    continue
            rest = words[index + 1 : min(sentence.last, index + 5)]
            if {"i", "me", "us", "you", "your", "to", "we", "that"} & set(rest):
                yield Words("tie", draft.span(subject, min(sentence.last, index + 4)))
        elif word == "you" and index + 1 < len(words):
            sentence = draft.sentence(index)
            at = index + 1
            while at < sentence.last and words[at] in (
                "kindly",
                "once",
                "both",
                "all",
                "so",
                "very",
                "then",
                "even",
                "have",
                "had",
            ):
                at += 1
            if (
                at < sentence.last
                and words[at] in _YOU_DID
                and _US & set(words[at + 1 : min(sentence.last, at + 4)])
                and not {"inspired", "moved"} & {words[at]}
            ):
                yield Words("tie", draft.span(index, min(sentence.last, at + 4)))


_ORGANISED = frozenset(
    "council school university museum lab laboratory library choir club team society trust group hospital college firm "
    "company ltd limited gmbh inc llc plc archive archives institute academy church parish committee foundation charity "
    "association network press studio studios theatre orchestra department union federation office".split()
)
_FAREWELL = frozenset(
    "best regards thanks thank cheers sincerely yours wishes warmly warm kind love greetings cordially respectfully "
    "grüße grüßen saludos merci gracias diolch hugs faithfully truly many ta and you with".split()
)


def _signed(draft: Draft, context: Context) -> Iterator[Words]:
    """A line under the name, or words behind it, with a role or a house: “Ana Silva, nurse, Cork”."""
    words, shadow, starts, ends = draft.words, draft.shadow, draft.starts, draft.ends
    if not draft.sentences or len(draft.sentences) < 2:
        return
    for sentence in draft.sentences[-3:]:
        first, last = sentence.first, sentence.last
        if last - first > 14 or first == 0:
            continue
        at = first
        while at < last and words[at] in _FAREWELL:
            at += 1
        farewell = at > first
        named = at
        while (
            named < last
            and named - at < 4
            and shadow[starts[named]].isupper()
            and words[named] not in ("i", "you", "we")
        ):
            if named > at and shadow[ends[named - 1] : starts[named]].strip() not in ("", "-", "."):
                break
            named += 1
        tail = words[named:last]
        whole = words[at:last]
        if {"you", "your", "i", "we", "me", "is", "are", "have", "to"} & set(whole):
            continue
        lined = draft.signature is not None and sentence.start >= draft.signature.start
        if named > at and tail and (farewell or lined or last == len(words)):
            gap = shadow[ends[named - 1] : starts[named]].strip()
            if (gap and gap[0] in ",(–—-|/") or tail[0] in ("from", "of", "at", "in"):
                house = (
                    gap
                    and gap[0] in ",(|/"
                    and sum(shadow[starts[at]].isupper() for at in range(named, last)) > 0
                )
                if (
                    (house and farewell and not names.known(names.folded(tail[0])))
                    or _occupation_in(tail)
                    or _ORGANISED & set(tail)
                    or tail[0] in ("from", "of", "at")
                    or (tail[0] == "the" and farewell)
                ):
                    yield Words("who", draft.span(at, last))
                    continue
        if (lined and (_occupation_in(whole) or _ORGANISED & set(whole))) or (
            named - at > 1
            and (farewell or lined)
            and "," in shadow[starts[at] : ends[named - 1]]
            and (_occupation_in(whole) or _ORGANISED & set(whole))
        ):
            yield Words("who", draft.span(at, last))
