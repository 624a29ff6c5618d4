"""Sentences in the first person that say who the sender is: “I audit lifts”, “my class”, “we met”."""

from __future__ import annotations

from tactful.phrases import Phrases
from tactful.reading.being import _AM_NOT, _FANS, ADVERBS, after_am, after_name
from tactful.reading.clauses import Words, unbroken
from tactful.reading.trades import VAGUE_NOUNS, VAGUE_PLACE, all_light, has_trade, says_nothing, says_who

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.draft import Draft


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


LIFE = frozenset(
    "trained studied graduated retired qualified volunteered interned moved joined served worked lived founded started "
    "launched opened began grew taught ran led left finished completed specialised specialized majored apprenticed "
    "managed coached edited built made trade transferred relocated emigrated returned switched changed became set spent "
    "coordinated organised organized directed chaired curated represented was wrote drove flew sailed nursed farmed".split()
)


# What two people do together, or one does at the other's door: after “I … you(r)” a tie.
TOGETHER = frozenset(
    "inherited met sat took attended bought borrowed proofread edited queued shared joined played sang danced rowed studied "
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
    "buy run keep make bake brew grow teach publish maintain restore repair study host print edit draft research record "
    "breed farm fish rebuild digitise digitize catalogue archive weave dye translate test train organise organize "
    "rent are operate feed house map survey monitor".split()
)


_PITCH = Phrases(
    "we|i get you|your|clients|companies|businesses|leads|results|people",
    "we|i help|boost|double|triple|fill|guarantee|deliver|offer|generate|book [_] [_] _ ",
    "discount|percent|demo|pricing|roi|leads|revenue|sales-funnel",
    "half price", "free {trial|sample|audit|consultation|call|quote|month}", "first month", "set up fee", "or you pay nothing",
    "minutes on the phone", "earn from home", "passive income", "limited spots",
)  # fmt: skip


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


# How far a verb's own words reach; sentences may be endless.
_NEAR = 14
_SALES = frozenset(
    "sell supply provide build design create make develop grow run work specialise specialize".split()
) - {"run", "work", "sell"}


_PRONOUNS = frozenset("you your it them him her us me this that so to".split())


# What anybody does with what somebody put out.
_TAKEN_IN = frozenset(
    "looked listened read watched heard saw came stumbled thought wondered laughed smiled commented replied searched noticed voted "
    "agreed clicked landed subscribed signed hoped asked waited".split()
)


def _past(word: str) -> bool:
    return (
        word in _PAST
        or word in TOGETHER
        or word in LIFE
        or (
            word.endswith("ed")
            and len(word) > 4
            and word not in ("need", "feed", "breed", "embed", "proceed", "exceed")
        )
    )


def first_person(draft: Draft) -> Iterator[Words]:
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
                and words[index + 1] not in VAGUE_NOUNS
                and words[index + 1] not in ("from", "who", "of", "in", "that", "at")
            ):
                yield Words("who", draft.span(index, min(last, index + 3)))
            continue
        if word == "as":
            # “As the caretaker of a village pool I …”, “introduce myself as a businessman”
            if (
                index + 2 < last
                and words[index + 1] in ("a", "an", "the", "somebody", "someone")
                and (
                    index == draft.sentence(index).first
                    or not unbroken(draft, index - 1, index)
                    or words[index - 1] in ("myself", "work", "working", "and", "but", "because", "that")
                )
            ):
                end = index + 1
                while (
                    end < last
                    and end - index < 10
                    and unbroken(draft, index, end)
                    and words[end] not in ("i", "we", "you", "your")
                ):
                    end += 1
                kind, end = says_who(draft, index + 1, end)
                if (
                    kind == "vague"
                    or has_trade(words[index + 2 : index + 6])
                    or "who" in words[index + 2 : end]
                    or {"somebody", "someone", "person"} & set(words[index + 1 : index + 3])
                ):
                    yield Words(kind, draft.span(index, end))
            continue
        at = index + 1
        while at < last and words[at] in ADVERBS:
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
                        words[at : at + _NEAR]
                    )
                    else "tie"
                )
            elif (verb in _WE_DO or verb == "do") and at + 1 < last:
                if pitch is None:
                    pitch = _PITCH.found(draft)
                if not pitch and (verb != "are" or after_am(draft, at, last)[0] == "who"):
                    kind = "who"
            if kind:
                yield Words(kind, draft.span(index, min(last, at + 5)))
            continue
        kind, end = "", min(last, at + 5)
        if verb in ("am", "was") or (verb == "be" and words[at - 1] == "i"):
            kind, end = after_am(draft, at, last)
        elif at + 2 < last and words[at + 1] == "myself":
            # “I consider myself a leader”
            kind, end = says_who(draft, at + 2 + (words[at + 2] in ("a", "an", "as", "the")), end)
        elif verb == "have":
            kind = _have(words, at, last)
        elif verb == "used" and at + 2 < last and words[at + 1] == "to":
            kind = "who"
        elif _past(verb):
            rest = words[at + 1 : min(last, at + 8)]
            if (
                verb in LIFE
                and rest
                and not {"your", "you"} & set(rest[:3])
                and rest[0] not in ("following", "reading", "thinking", "using", "wondering")
                and (
                    rest[0] != "to" or verb in ("moved", "relocated", "emigrated", "returned", "transferred")
                )
            ):
                kind = "who"
            elif (
                verb in TOGETHER
                and {"you", "your", "yours"} & set(rest[:5])
                and rest[0] != "that"
                and _MEDIA.isdisjoint(rest[:5])
            ):
                kind = "tie"
            elif (
                verb not in _TAKEN_IN
                and rest
                and rest[0] in ("for", "at", "in", "on", "under", "with")
                and "you" in rest[2:6]
                and _MEDIA.isdisjoint(rest)
            ):
                # “I catered for the conference you ran”
                kind, end = "tie", min(last, at + 7)
            elif verb not in _TAKEN_IN and _when_you(words, at + 1, last):
                # “I fixed the generator when you were matron”
                kind, end = "tie", min(last, at + 7)
        elif words[at - 1] == "do" and verb not in _PRONOUNS:
            # “I do cyanotypes”, but “I do hope”.
            empty = verb in _NOTHING and verb not in ("research", "design")
            kind = "" if empty or VAGUE_PLACE.found(draft, at, min(last, at + _NEAR)) else "who"
        elif (
            at + 1 < last
            and unbroken(draft, at, at + 1)
            and (verb not in _NOTHING or _objects(words, at, last))
        ):
            if words[at + 1] in ("you", "your", "that", "u", "ur", "all", "forward") and verb not in (
                "teach",
                "use",
            ):
                continue
            if pitch is None:
                pitch = _PITCH.found(draft)
            if not pitch or verb not in _SALES:
                kind = "who"
            if verb in ("work", "operate", "do") and VAGUE_PLACE.found(draft, at, min(last, at + _NEAR)):
                kind = ""
        if kind == "who" and says_nothing(draft, index + 1, last):
            kind = "vague"
        if kind:
            yield Words(kind, draft.span(index, end))
    del count


def _when_you(words: list[str], at: int, last: int) -> bool:
    """Whether a clause tells of the reader's own past: “when you ran the ward”, “while you were away”."""
    return any(
        words[place] in ("when", "while", "where")
        and words[place + 1] == "you"
        and (words[place + 2] in ("were", "was", "had") or _past(words[place + 2]))
        for place in range(at, min(last, at + 9) - 2)
    )


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


def _objects(words: list[str], at: int, last: int) -> bool:
    """Whether a verb that is mostly empty has a trade behind it: “I look after empty homes”."""
    verb, after = words[at], words[at + 1]
    if verb not in _LOOSE:
        return False
    allowed = _LOOSE[verb]
    if allowed is not None:
        return after in allowed
    return after not in _KEEP_NOT and after not in _PRONOUNS


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
        if {"your", "you"} & set(rest[:4]) or not rest:
            return ""
        return "vague" if after == "been" and all_light(rest) else "who"
    if after in ("just", "recently") and rest and rest[0] in LIFE:
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
            kind, end = after_name(draft, index + 3, last)
            return kind, end
        return "", index
    for at in range(index + 1, min(last, index + 4)):
        word = words[at]
        if not unbroken(draft, index, at):
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
                and unbroken(draft, at, at + 1)
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
