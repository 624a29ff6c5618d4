"""Signs of who the sender is in clauses that are about something else.

“My hens took the same mite”, “two of us on the night desk”, “a surprise to this bus driver”, “been laying rail for
eleven years”. These are read only when no plainer introduction was found.
"""

from __future__ import annotations

from tactful import lexicon
from tactful.phrases import Phrases
from tactful.reading.clauses import Words, unbroken
from tactful.reading.first_person import _NOTHING, _PITCH, _SALES
from tactful.reading.topics import Topics
from tactful.reading.trades import is_doer, is_trade, says_who

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tactful.draft import Draft

_PLAIN = Phrases(
    "from one _ [_] [_] to another",
    "by {trade|profession|training|night|background}",
    "that is me",
    "us lot",
    "my|our lot|crew|gang|lads|crowd|folk|people",
)
_WITHIN = frozenset("at on in from of with for aboard near off round around down under as".split())
_GREETED = frozenset(
    "greetings howdy hello hi hiya aloha salaam salaams wishes regards cheers love thanks writing waves salutations namaste".split()
)
# Work of hands whose verb also means a feeling, a message or a sight: it tells with a thing behind it.
_HANDS = frozenset(
    "ring call pay bring give take show sign watch search stand gather check cut set put let share count follow scale "
    "shed cast shut spread split bet quit hit".split()
)
# Verbs that need no “I” in front: “and build skiffs in Poole”.
_CRAFTS = frozenset(
    "build dye haul weld weave teach run mend fish farm brew bake keep sell drive fix repair restore grow breed shoe "
    "paint print carve throw knit sew spin tan cure mill grind dig drill dredge lay pilot sail row nurse translate "
    "edit tune tend train coach manage audit survey map test clean cook serve deliver load pack plant prune press "
    "quarry roast shear herd milk thatch teach tutor bind cast forge glaze cut ring trap hunt sort sweep wire".split()
)
# What anybody has.
_ANYBODY = frozenset(
    "desk day days week weekend screen head heart mind eye eyes ear ears mouth breath hand hands bed pillow sofa shelf "
    "shelves bookshelf fridge wall phone laptop inbox feed commute breakfast lunch dinner coffee tea morning evening "
    "kids kid son daughter wife husband partner family mum dad mother father dog cat house home respect thanks thank "
    "gratitude apologies question view opinion own name english german french spelling typos curiosity attention "
    "imagination understanding wish request message note letter invitation hope best sincere sincerest heartfelt "
    "suggestions recommendations notifications timeline results copy tab list favourite favorite favourites compliments congratulations condolences sympathy soul tears sleep bookmarks notes "
    "invite cv resume portfolio podcast channel page website services product products offer solution platform "
    "software team clients customers company agency call calendar first next last age whole entire jaw hat".split()
)
_CALLED = frozenset("join contact call visit meet find follow reach help book email write let with".split())
_ASKING = frozenset(
    "how did is are was were what which who where when why will does has do may could would can".split()
)
# Who saw, read or sought something somewhere need not be from there.
_SIGHTS = frozenset(
    "saw read watched heard found see seen reading loved enjoyed liked love like enjoy looking searching came come went "
    "visited visit visiting seeing watching attended attend thanks thank best regards great good congratulations hope "
    "would want bought tried look looked met that those".split()
)
_FARE = frozenset(
    "kudos hats respect cheers congratulations applause bravo props shout kind best curious".split()
)
# Words of a sentence that are read; what comes later in a longer one hardly introduces anybody.
_LONG = 80
_SERVES = frozenset(
    "write writing work working serve serving speak speaking volunteer volunteering act acting".split()
)
_NOBODY = lexicon.words("function-words") | lexicon.words("small-talk")
_SPANS = frozenset("years year decades since winters summers seasons".split())


def presence(draft: Draft) -> Words | None:
    """Return the first sign of the sender's trade, place or belongings, or nothing."""
    for first, last in _PLAIN.ranges(draft):
        return Words("who", draft.span(first, last))
    topics = Topics(draft)
    words = draft.words
    opened = draft.greeting.last if draft.greeting else 0
    pitch = _PITCH.found(draft)
    for sentence in draft.sentences:
        first = max(sentence.first, opened) if opened < sentence.last else sentence.first
        last = min(sentence.last, first + _LONG)
        mine = clause = first
        has_i = False
        for at in range(first, last):
            word = words[at]
            if at > first and topics.parted(at):
                clause = at
            end = 0
            if at > first and at == clause and ":" in draft.shadow[draft.ends[at - 1] : draft.starts[at]]:
                found = _after_colon(draft, first, at, last)
                if found:
                    return found
            if word in ("my", "our"):
                end = 0 if pitch else _belonging(topics, at, last)
            elif word in ("i", "we"):
                has_i = True
                mine = at
                end = 0 if pitch else _does(topics, at, last)
            elif word == "us":
                end = 0 if pitch else _of_us(topics, at, first, last)
            elif word == "as":
                end = _as(topics, at, last)
            elif word in ("this", "a", "an"):
                end = _this(topics, at, last)
            elif word == "from":
                if at + 1 < last and topics.named(at + 1) and at and words[at - 1] in _GREETED:
                    end = at + 2
            elif word == "and" and has_i and at - mine < 16:
                end = _coordinate(topics, at, last)
            elif word in ("in", "at", "on", "near") and at > first and _placed(topics, at, first, last):
                end = at + 2
            elif at == clause == last - 1 and _address(topics, at, first, last):
                end = last
            elif word == "here":
                end = _here(topics, at, last)
            elif word == "its" or (word == "is" and at > first and words[at - 1] in ("it", "this")):
                end = _named_from(topics, at, last)
            elif word in _SPANS:
                end = _spent(topics, at, clause, last)
            elif at == first and word not in _FARE and topics.weighty(at) and _office(topics, at, last):
                end = at + 3
            elif at == clause and (word == "been" or word.endswith("ing")):
                end = _busy(topics, at, last)
            if end:
                return Words("who", draft.span(max(first, at - (word == "us") * 2), end))
    return None


def _theirs(words: list[str]) -> bool:
    return not {"you", "your", "yours", "u", "ur"}.isdisjoint(words)


def _belonging(topics: Topics, at: int, last: int) -> int:
    """“My hens”, “our yard”, but not “my desk” or “my question”."""
    words = topics.draft.words
    if at + 1 >= last or words[at + 1] in _ANYBODY or topics.parted(at + 1):
        return 0
    for ahead in range(at + 1, min(last, at + 3)):
        if topics.parted(ahead) or words[ahead] in _ANYBODY:
            return 0
        if topics.weighty(ahead):
            after = words[ahead + 1] if ahead + 1 < last and not topics.parted(ahead + 1) else ""
            if after in _ANYBODY or words[ahead].endswith("est") or words[ahead].isdigit():
                return 0
            return ahead + 1
        if words[ahead] not in topics.modifiers:
            return 0
    return 0


def _does(topics: Topics, at: int, last: int) -> int:
    """“I ring barn owls”, “we mill rye”: a present verb with a thing behind it that is not theirs."""
    words = topics.draft.words
    if at + 2 >= last:
        return 0
    verb, after = words[at + 1], words[at + 2]
    if verb == "have":
        return _has_done(topics, at, last)
    if verb in ("keep", "own", "grow") and after in ("a", "an") and at + 3 < last:
        return at + 4 if topics.weighty(at + 3) and words[at + 3] not in _ANYBODY else 0
    if topics.parted(at + 2) or not topics.draft.shadow[topics.draft.starts[at + 1]].islower():
        return 0
    if verb in _HANDS:
        if after in ("the", "this", "that", "my", "our", "it", "them", "a", "an", "up", "out", "in", "on"):
            return 0
    elif words[at] == "i" or verb in _NOTHING or verb in _SALES or verb in lexicon.words("function-words"):
        return 0
    if (verb not in _HANDS and verb.endswith(("ed", "ing"))) or _theirs(words[at + 2 : at + 8]):
        return 0
    return topics.reach(at + 2, last, need=1, span=5)


def _has_done(topics: Topics, at: int, last: int) -> int:
    """“Since 1999 I've stuffed birds for the museum”."""
    words = topics.draft.words
    done = words[at + 2]
    first = topics.draft.sentence(at).first
    if not done.endswith("ed") or not _NOTHING.isdisjoint((done[:-2], done[:-1], done[:-3])):
        return 0
    if _theirs(words[at:last]) or not topics.reach(at + 3, last, need=1):
        return 0
    told = any(words[place] in _SPANS or topics.named(place) for place in range(at + 3, last))
    return at + 4 if told or "since" in words[first:at] else 0


def _of_us(topics: Topics, at: int, first: int, last: int) -> int:
    """“Three of us at the Esbjerg pilot station”, “reached us on Fair Isle”."""
    words = topics.draft.words
    if at - 2 < first or at + 2 >= last or words[at + 1] not in _WITHIN:
        return 0
    if words[at - 1] != "of" and (
        words[at - 1] in _CALLED or words[at + 1] not in ("at", "in", "on", "aboard")
    ):
        return 0
    return topics.reach(at + 2, last, need=1, span=5)


def _as(topics: Topics, at: int, last: int) -> int:
    """“As mate on the Texel boat I …”, “self-employed as a hedge-layer”."""
    words = topics.draft.words
    start = at + 1 + (at + 1 < last and words[at + 1] in ("a", "an", "the"))
    if start >= last or topics.parted(start):
        return 0
    end = start
    while end < last and end - start < 4 and words[end] not in _WITHIN:
        if words[end] in ("i", "you", "your", "we", "as") or (end > start and topics.parted(end)):
            break
        end += 1
    if at and words[at - 1] in _SERVES and any(map(is_trade, words[start:end])):
        return end
    if at and words[at - 1] == "employed" and topics.reach(start, end, need=1):
        return end
    if end >= last or end == start or not topics.weighty(end - 1):
        return 0
    if end + 1 < last and words[end] in _WITHIN:
        subject = next((word for word in words[end:last] if word in ("i", "you", "your", "we", "my")), "")
        reached = topics.reach(end + 1, last, need=1, span=4)
        return reached if subject in ("i", "we", "my") else 0
    return 0


def _here(topics: Topics, at: int, last: int) -> int:
    """“The garage here in Dubbo”."""
    words = topics.draft.words
    if at + 2 >= last or words[at + 1] not in ("in", "at", "on", "near", "outside", "from"):
        return 0
    place = at + 2 + (words[at + 2] == "the" and at + 3 < last)
    return place + 1 if topics.named(place) or (place > at + 2 and topics.weighty(place)) else 0


def _placed(topics: Topics, at: int, first: int, last: int) -> bool:
    """“Between calls on the ambulance in Sfax I read your series”: a place before any word on the reader."""
    words = topics.draft.words
    if topics.lower or at + 1 >= last or not topics.named(at + 1) or not topics.weighty(at + 1):
        return False
    before = words[first:at]
    if _theirs(before) or words[first] in _ASKING or topics.dated(words[at + 1]):
        return False
    return _SIGHTS.isdisjoint(before) and lexicon.words("publications").isdisjoint(before)


def _address(topics: Topics, at: int, first: int, last: int) -> bool:
    """Return whether a place closes a verbless sentence: “Bell foundry, third generation, Passau”."""
    words = topics.draft.words
    return (
        not topics.lower
        and at > first + 1
        and last < len(words)
        and topics.named(at)
        and topics.weighty(at)
        and not _theirs(words[first:last])
        and _SIGHTS.isdisjoint(words[first:last])
    )


def _spent(topics: Topics, at: int, clause: int, last: int) -> int:
    """“Twelve winters on the Izmir pilot boats”."""
    words = topics.draft.words
    if at > clause and at + 2 < last and words[at + 1] in ("a", "an", "as") and not topics.parted(at + 1):
        # “Forty years a butcher”
        return next(
            (
                end + 1
                for end in range(at + 2, min(last, at + 5))
                if is_trade(words[end]) or (topics.weighty(end))
            ),
            0,
        )
    if at == clause or at + 2 >= last or words[at + 1] not in _WITHIN:
        return 0
    end = topics.reach(at + 2, last, need=1, span=5)
    return 0 if _theirs(words[clause:at]) or _theirs(words[at:end]) else end


def _named_from(topics: Topics, at: int, last: int) -> int:
    """“hiya mandy its jo from zumba”: a name, and where it belongs."""
    words = topics.draft.words
    for place in (at + 2, at + 3):
        if place + 1 < last and words[place] in ("from", "off") and words[place - 1] not in _NOBODY:
            return topics.reach(place + 1, last, need=1, span=4)
    return 0


def _office(topics: Topics, at: int, last: int) -> bool:
    """“Physio to a side that plays in Bala.”: a noun, what it belongs to, and no word to the reader."""
    words = topics.draft.words
    if at + 3 >= last or words[at + 1] not in ("to", "at", "of", "aboard", "in") or _theirs(words[at:last]):
        return False
    return words[at + 2] in ("a", "an", "the", "two", "three") and topics.reach(at + 3, last, need=1) > 0


def _this(topics: Topics, at: int, last: int) -> int:
    """“A surprise to this bus driver in Otaki”, “helped a home cook in Leeds”."""
    words = topics.draft.words
    for ahead in range(at + 1, min(last, at + 4)):
        if topics.parted(ahead):
            return 0
        if is_trade(words[ahead]):
            after = words[ahead + 1] if ahead + 1 < last else ""
            if words[at] != "this" and not (
                after in ("in", "at", "from") and topics.reach(ahead + 2, last, need=1)
            ):
                return 0
            return 0 if after == "you" else ahead + 1
    return 0


def _coordinate(topics: Topics, at: int, last: int) -> int:
    """“I read your article and build skiffs in Poole”."""
    words = topics.draft.words
    start = at + 1
    while start < last and words[start] in ("also", "now", "still"):
        start += 1
    if start + 1 >= last or words[start] not in _CRAFTS or topics.parted(start + 1):
        return 0
    if words[start + 1] in ("it", "them", "on", "up", "this", "that") or _theirs(
        words[start + 1 : start + 6]
    ):
        return 0
    return topics.reach(start + 1, last, need=1, span=6)


def _stem(word: str) -> tuple[str, str, str]:
    bare = word[:-3]
    return bare, bare + "e", bare[:-1]


def _busy(topics: Topics, at: int, last: int) -> int:
    """“Been shoeing horses since '98”, “hauling beer barrels in Plzen”."""
    words = topics.draft.words
    verb = at + (words[at] == "been")
    if verb + 1 >= last or not words[verb].endswith("ing") or not _NOTHING.isdisjoint(_stem(words[verb])):
        return 0
    end = verb + 1
    while end < last and end - verb < 12 and not topics.parted(end):
        end += 1
    if _theirs(words[verb:end]) or not topics.reach(verb + 1, end, need=1):
        return 0
    told = verb > at or any(words[place] in _SPANS or topics.named(place) for place in range(verb + 1, end))
    return end if told else 0


def _after_colon(draft: Draft, first: int, at: int, last: int) -> Words | None:
    """“Allow me to present myself: Paulo, ceramic teacher in Aveiro”; “a bit about me: experienced leader”."""
    words = draft.words
    if {"myself", "introduction", "introduce", "me"}.isdisjoint(words[first:at]):
        return None
    vague: Words | None = None
    start = at
    while start < last:
        end = start + 1
        while end < last and unbroken(draft, start, end):
            end += 1
        clause = words[start:end]
        kind, _ = says_who(draft, start + (clause[0] in ("a", "an", "the")), end)
        if kind == "vague":
            vague = vague or Words("vague", draft.span(start, end))
        elif any(is_trade(word) for word in clause) or (len(clause) > 1 and any(map(is_doer, clause))):
            return Words("who", draft.span(start, end))
        start = end
    return vague
