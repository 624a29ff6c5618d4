"""Fragments that say who the sender is: “Harbour pilot from Esbjerg.”, “Tom's sister here”."""

from __future__ import annotations

from tactful.reading.being import WHEREABOUTS
from tactful.reading.clauses import Words, unbroken
from tactful.reading.first_person import LIFE, TOGETHER
from tactful.reading.trades import _DETERMINERS, ALWAYS_VAGUE, GENERIC, VAGUE_NOUNS, is_doer, is_trade

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.draft import Draft


_KNEW = frozenset(
    "colleague classmate teammate pupil student intern trainee flatmate housemate neighbour neighbor roommate "
    "schoolmate coworker co-worker apprentice tenant client customer patient member volunteer alumnus alumna alum "
    "grad graduate cousin sister brother mother father mum dad nephew niece aunt uncle son daughter husband wife friend "
    "assistant deskmate bandmate crewmate labmate mate".split()
)


# Sentences that begin so are whole ones, or speak of something else than the sender.
_PLAIN = frozenset(
    "i we you your could would may can thanks thank hope looking look let please my do does did is are what which how "
    "why when if because congratulations many much kind best regards".split()
)
_LIGHT = frozenset(
    "you do not know me so yes hello hi hey again good to be in touch fyi sorry for the excuse pardon interruption out of blue "
    "random message note short first time writer nice meet greetings from right".split()
)


_SOMEBODY = frozenset("woman man guy girl bloke lady chap lad lass boy kid fellow person".split())
_TAKERS = frozenset("reader follower admirer listener supporter viewer subscriber believer lover".split())


_VERBISH = frozenset(
    "i you your yours u ur we they he she it this that my our is are was were be been am has have had do does did will "
    "would can could may might shall should must want need hope love like see read thank thanks please let great good "
    "nice lovely wonderful amazing brilliant best congratulations happy glad looking let's what which who how why "
    "really such very truly impressive awesome kind sincerely yours warm regards cheers dear attention urgent hiring "
    "wanted seeking".split()
)


def fragments(draft: Draft) -> Iterator[Words]:
    """“Harbour pilot from Esbjerg.”, “Nuala from the rowing club”, “Tom's sister here”, “Teach maths in Cork.”."""
    words, shadow, starts = draft.words, draft.shadow, draft.starts
    opened = draft.greeting.last if draft.greeting is not None else 0
    for number, sentence in enumerate(draft.sentences):
        first = sentence.first
        if first < opened:
            first = min(opened, sentence.last)
        elif number and first < opened:
            continue
        while first < sentence.last and words[first] not in _PLAIN:
            end = first
            while end < sentence.last and end - first < 14 and unbroken(draft, first, end):
                end += 1
            clause = words[first:end]
            kind = _fragment(draft, first, end, opened)
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
                while end < len(words) and unbroken(draft, index, end):
                    end += 1
                if _fragment(draft, index, end) == "who":
                    yield Words("who", draft.span(index, end))


def _heads(clause: list[str]) -> bool:
    """Whether a verbless clause names no reader, follower or other taker-in, and nobody vague."""
    return (
        clause[-1] not in VAGUE_NOUNS
        and clause[-1] not in _TAKERS
        and not clause[-1].endswith("ers")
        and _DETERMINERS.isdisjoint(clause)
        and not any(word in GENERIC for word in clause)
    )


def _fragment(draft: Draft, first: int, end: int, opened: int = -1) -> str:
    words, shadow, starts = draft.words, draft.shadow, draft.starts
    clause = words[first:end]
    if not clause:
        return ""
    head = clause[0]
    if not {"fellow"}.issuperset(clause) and all(
        word in GENERIC or word in VAGUE_NOUNS or word == "here" for word in clause
    ):
        return "vague" if any(word in VAGUE_NOUNS for word in clause) else ""
    # “Class of '98 at Larkfield”
    if clause[:2] == ["class", "of"] and len(clause) > 3:
        return "who"
    # “Currently on placement at Alder Hey”, “new to Leeds”.
    if (
        head in ("currently", "presently", "now", "nowadays")
        and len(clause) > 2
        and clause[1] in WHEREABOUTS - {"the", "your", "a"}
    ):
        return "who"
    if (
        head == "new"
        and len(clause) > 2
        and clause[1] in ("to", "in", "at")
        and clause[2] not in ("here", "this", "linkedin", "your", "the", "you")
    ):
        return "who"
    # “Myself Anjali, final year civil, NIT Calicut”
    if (
        head in ("myself", "self")
        and 2 <= len(clause) <= 4
        and shadow[starts[first + 1]].isupper()
        and end < draft.sentence(first).last
        and words[end] not in ("i", "we", "your", "and", "here", "from")
    ):
        return "who"
    if head in ("myself", "self") and "from" in clause[2:4]:
        return "who"
    # A verb without its “I”: “Just moved to Bergen”, “sat behind you at …”.
    verb = 1 if head in ("just", "recently", "newly", "once") and len(clause) > 1 else 0
    if (
        clause[verb] in LIFE
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
        head in TOGETHER
        and {"you", "your", "with"} & set(clause[1:6])
        and head not in ("bought", "took", "visited", "fixed", "reported", "sold", "delivered")
    ):
        return "tie"
    if (
        head in TOGETHER
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
        and clause[1] not in VAGUE_NOUNS
    ):
        return "who"
    # “Nuala from the rowing club”, “it's Oumar from Rennes”, “from the allotment committee”.
    at = 0
    if clause[:2] in (["it", "is"], ["this", "is"]) or head in ("here", "its"):
        at = 2 if head not in ("here", "its") else 1
        # “its jo from zumba”
        if clause[at + 1 : at + 2] in (["from"], ["off"]) and draft.text.islower():
            return "who"
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
        and clause[named] in ("from", "of", "off")
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
    if at and (
        (named > at and clause[named : named + 1] in (["who"], ["with"], ["behind"], ["opposite"]))
        or (
            clause[at : at + 1] in (["the"], ["that"], ["your"])
            and not _SOMEBODY.isdisjoint(clause[at : at + 3])
        )
    ):
        # “It's Stu who had the desk behind you”, “it's the woman with the Fiat”
        return "tie"
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
        if (ends_so and (place > 1 or is_trade(head) or "'" in head)) or (
            not ends_so and clause[place + 1] in ("from", "in", "at")
        ):
            return "who"
    # “Wheelchair user and gallery-goer in Lille.”
    for place in range(1, min(len(clause) - 1, 6)):
        if (
            clause[place] in ("in", "at", "from", "of")
            and is_doer(clause[place - 1])
            and shadow[starts[first + place + 1]].isupper()
            and not {"a", "the"} & set(clause[:1])
        ):
            return "who"
    # “Wheelchair user, Pune commuter”: the first words, no verb, somebody who does something.
    if first == opened and 1 < len(clause) <= 4 and is_doer(clause[-1]) and _heads(clause):
        return "who"
    for place, word in enumerate(clause[:6]):
        if word in ("to", "for", "with", "about", "in", "at", "from", "of", "by") and place:
            break
        if is_trade(word) and "!" not in shadow[draft.ends[end - 1] : draft.ends[end - 1] + 1]:
            if word in ALWAYS_VAGUE or (
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
