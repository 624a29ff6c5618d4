"""Clauses that bind the recipient to a place, a year or a named thing, whatever their wording.

“We were on opposite sides of the Novi Sad final”, “of the nine who bid, you and I were the last”, “yours is the
only book my students quote”. These are read only when no plainer detail was found.
"""

from __future__ import annotations

from tactful import lexicon
from tactful.phrases import Phrases

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tactful.reading.topics import Topics

_FOUND = Phrases(
    "that|it was me", "was me who|in|at|with|on|by|behind",
    "behind|beside|opposite|alongside you at|in|on|during|for|through", "next to you at|in|on|during",
    "i [still] owe you a|an|one|my|for", "it|that|one|is|was {was|is} you", "because of you", "your name is|was|stands on|in|at|under|above", "who|nobody|noone [else] but you",
    "who|what|that ... {is|was} you",
)  # fmt: skip

_PAIR = Phrases(
    "you and i|me|myself",
    "both|two|three|four|neither|none|each|all|half of us",
    "we two|both|all",
    "us both|two",
)

_OURS = frozenset("offer clients customers demo free".split())
_TOLD = frozenset("there the a one every everybody everyone half people somebody someone nobody all".split())
# What only might be, and so binds nobody yet.
_MAY = frozenset(
    "could can would will should may might must let let's shall want hope if unlock together grow".split()
)
# After “Taos, 2018, the wall that would not dry:”.
_WHO = frozenset("i me you we us that it both".split())
_US = frozenset("me us my our it them him her everyone".split())
_STIRRED = frozenset(
    "amazed wowed uplifted touched empowered energised energized thrilled captivated delighted charmed visited viewed checked clicked followed added".split()
)
_ME = frozenset("i my me mine our ours".split())
_AFTER = frozenset("thank thanks thanking with to from by for of bless like as than about meet add".split())
_CIRCLE = frozenset(
    "network contacts list circle connections business company website sales area region".split()
)
_NEVER_MET = frozenset(
    "founded based established formed born registered helped help built developed launched delivered founded created designed made generated saved served".split()
)
_TITLES = frozenset("mr mrs ms dr prof professor sir madam god christmas easter english sincerely".split())
_SEEN = frozenset(
    "follow see hear find found know read love loved saw visit try watch enjoy enjoyed used use finding like when will "
    "is was does did has are were since after until".split()
)
_OPEN = frozenset("free available open interested ready willing able looking hiring".split())
_ASKS = frozenset("how did is are was were what which who where when why will does has that those".split())
_LOOSE = frozenset("through in at on while and or via when during here today under over across".split())
# Words of a sentence that are read.
_LONG = 80
_SIGNED = frozenset("sincerely truly faithfully respectfully cordially aye and or".split())


def bonds(topics: Topics) -> list[tuple[int, int]]:
    """Return the first words that bind the recipient to something only they would have."""
    draft = topics.draft
    words = draft.words
    for start, end in _FOUND.ranges(draft):
        sentence = draft.sentence(start)
        if topics.reach(end, sentence.last, need=1) or _weighs(
            topics, max(sentence.first, start - _LONG), start
        ):
            return [(start, end)]
    opened = draft.greeting.last if draft.greeting else 0
    published = lexicon.words("publications")
    for sentence in draft.sentences:
        first = max(sentence.first, opened)
        last = min(sentence.last, first + _LONG)
        subject, at_subject = "", first
        scene = False
        for at in range(first, last):
            word = words[at]
            if (
                scene
                and not subject
                and word in _WHO
                and ":" in draft.shadow[draft.ends[at - 1] : draft.starts[at]]
            ):
                return [(first, at + 1)]
            if (
                scene
                and not subject
                and word in ("you", "u")
                and words[first] in _TOLD
                and words[at - 1] != "thank"
            ):
                return [(first, at + 1)]
            if word in ("you", "your", "ur", "u", "we", "us"):
                subject, at_subject = (
                    ("" if at > first and words[at - 1] in _AFTER and word != "your" else word),
                    at,
                )
                if word in ("you", "u") and _moved(topics, at, first, last):
                    return [(at, at + 2)]
            elif word in _ME:
                subject, at_subject = "i", at
            elif word == "yours":
                if _is_yours(topics, at, first, last):
                    return [(max(first, at - 1), at + 1)]
            elif word == "remember" and at == first and topics.reach(at + 1, last, need=1):
                return [(at, min(at + 3, last))]
            elif word in published and not subject and _on(topics, at, first, last):
                return [(first, at + 3)]
            elif _anchored(topics, at, first, last):
                scene = True
                if _binds(topics, subject, at_subject, at):
                    return [(at_subject, at + 1)]
                start = _the(topics, at, first)
                if start >= 0 and (
                    _thing(topics, start, at, last, subject) or (not subject and words[first] in _ASKS)
                ):
                    return [(start, min(at + 2, last))]
    for start, end in _PAIR.ranges(draft):
        sentence = draft.sentence(start)
        rest = words[end : end + 4]
        if (_MAY.isdisjoint(rest) or words[start] in ("neither", "none")) and (
            topics.reach(end, sentence.last, need=1) or topics.reach(sentence.first, start, need=1)
        ):
            return [(start, end)]
    return []


def _anchored(topics: Topics, at: int, first: int, last: int) -> bool:
    """Whether a word is a year, or a name that is neither the first word nor the signature."""
    word = topics.draft.words[at]
    if word.isdigit():
        return topics.weighty(at)
    if (
        topics.lower
        or at == first
        or word in _TITLES
        or topics.dated(word)
        or not topics.named(at)
        or not topics.weighty(at)
    ):
        return False
    shadow = topics.draft.shadow[topics.draft.starts[at] : topics.draft.ends[at]]
    if len(word) > 3 and shadow.isupper():
        return False
    return not (last == len(topics.draft.words) and at >= last - 3 and topics.parted(at))


def _binds(topics: Topics, subject: str, start: int, at: int) -> bool:
    """Whether the last pronoun before a name is theirs, in the same clause, and more than small talk."""
    words = topics.draft.words
    if not subject or subject == "i" or at - start > 11:
        return False
    if any(topics.parted(place) for place in range(start + 1, at + 1)):
        return False
    between = words[start + 1 : at]
    if not _MAY.isdisjoint(between) or not _MAY.isdisjoint(words[max(0, start - 2) : start]):
        return False
    if subject in ("your", "ur"):
        return _CIRCLE.isdisjoint(between)
    if subject == "we":
        verb = next(
            (word for word in between if word not in ("both", "all", "once", "had", "have", "first")), ""
        )
        return (verb in ("were", "was") or _past(verb)) and _NEVER_MET.isdisjoint(between)
    if subject == "us":
        return words[start - 1] == "of" or between[:1] in (["lot"], ["all"], ["two"], ["three"])
    return (
        len(between) > 1
        and between[0] not in _AFTER
        and between[0] not in _LOOSE
        and _OPEN.isdisjoint(between)
    )


def _weighs(topics: Topics, first: int, last: int) -> bool:
    return any(topics.weighty(at) for at in range(first, last))


def _on(topics: Topics, at: int, first: int, last: int) -> bool:
    """“What a fine piece on Lapland sledges”."""
    words = topics.draft.words
    return (
        at - first < 5
        and at + 2 < last
        and words[at + 1] in ("on", "about", "from")
        and (words[first] == "what" or not lexicon.words("praise").isdisjoint(words[first:at]))
        and topics.reach(at + 2, last, need=1) > 0
    )


def _past(verb: str) -> bool:
    return len(verb) > 4 and verb.endswith("ed") and verb not in ("need", "speed")


def _the(topics: Topics, at: int, first: int) -> int:
    """Where “the” stands before a name, or -1."""
    words = topics.draft.words
    for before in range(at - 1, max(first, at - 4) - 1, -1):
        if topics.parted(before + 1):
            return -1
        if words[before] in ("the", "that", "those", "these"):
            return before
    return -1


def _thing(topics: Topics, start: int, at: int, last: int, subject: str) -> bool:
    """“The Puno reed-boat plans”: a name and a common noun, not the place of the sender's own work."""
    words = topics.draft.words
    follows = at + 1
    while follows < last and topics.named(follows) and not topics.parted(follows):
        follows += 1
    if follows >= last or topics.parted(follows) or not topics.weighty(follows):
        return False
    before = words[start - 1] if start and start > topics.draft.sentence(at).first else ""
    if before in _SEEN or (before == "of" and subject != "i"):
        return True
    return subject == "" and (not before or topics.parted(start))


def _moved(topics: Topics, at: int, first: int, last: int) -> bool:
    """“You calmed it all down”, “you laughed at my joke”, “the borders you redrew”."""
    words = topics.draft.words
    before = words[at - 1] if at > first else ""
    if at + 1 >= last or before in ("if", "when", "hope", "once") or not topics.weighty(at + 1):
        return False
    verb = words[at + 1]
    if verb in _STIRRED or topics.parted(at + 1) or not _OURS.isdisjoint(words[first:last]):
        return False
    if _past(verb):
        return at + 2 < last and (words[at + 2] in _US or topics.reach(at + 2, last, need=1) > 0)
    # “the borders you redrew”
    return at - 2 >= first and topics.weighty(at - 1) and not topics.parted(at) and not topics.lower


def _is_yours(topics: Topics, at: int, first: int, last: int) -> bool:
    """“Yours is the only book my students quote”, “only yours stayed up”, “the two looms are yours”."""
    words = topics.draft.words
    after = words[at + 1] if at + 1 < last else ""
    before = words[at - 1] if at > first else ""
    if (
        after in _SIGNED
        or before in ("like", "as")
        or not (after in ("is", "was", "are", "were") or before in ("only", "are", "is", "was", "were"))
    ):
        return False
    return _weighs(topics, first, last)
