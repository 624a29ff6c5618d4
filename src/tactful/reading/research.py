"""What shows that a draft was written for one person.

A detail is looked for by its shape, not by a list: something of theirs with a topic (“your post on
pricing”), something they did (“you asked about wake losses”), something shared (“we met”, “fellow
beekeeper”, “the same choir”), somebody between the two (“Ana said…”), something of theirs that the
sender used (“I read Rivers of Glass”). Each trigger word has its own small reader, so a draft is
walked through once. What carries no topic, the small talk of networking, lies in `lexicon`.
"""

from __future__ import annotations

from typing import NamedTuple

from tactful import lexicon
from tactful.draft import once
from tactful.reading.bonds import bonds
from tactful.reading.placeholders import placeholders
from tactful.reading.theirs import of_yours, you_did, yours
from tactful.reading.ties import TIES, between, gathering, shared
from tactful.reading.topics import Topics
from tactful.steps import Evidence, Status

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from tactful.context import Context
    from tactful.draft import Draft
    from tactful.finding import Span


class _Words(NamedTuple):
    """Which reader each trigger word has; made at first use."""

    readers: dict[str, Callable[[Topics, int], tuple[int, int] | None]]
    bare: frozenset[str]
    """Words that show interest without an object."""


_made: list[_Words] = []

_USED = frozenset(
    "read reread watched heard attended visited tried bought saw loved enjoyed cited quoted used use devoured ate tasted "
    "listened borrowed love liked follow reading watching seen adored finished missed caught played".split()
)
_FARE = frozenset("congratulations congrats kudos bravo luck well-done condolences".split())


def _used(topics: Topics, at: int) -> tuple[int, int] | None:
    """“I read Rivers of Glass twice”, “loved the talk on flood maps”, “saw the mural in Porto”."""
    draft = topics.draft
    words, end = draft.words, topics.end(at)
    start = at + 1
    if start < end and words[start] in ("to", "both", "all", "about", "and", "of", "every", "last", "also"):
        start += 1
    if start >= end:
        return None
    opener = words[start]
    if opener == "<quote>":
        return at, start + 1
    if opener in ("your", "you", "yours", "ur", "u", "my", "our", "a", "an"):
        return None
    if words[at] == "love" and topics.parted(start):
        return None  # “With love, Fern”
    weak = words[at] in ("follow", "use", "love", "caught", "missed", "played")
    if weak and not topics.named(start) and (words[at] != "love" or opener not in ("the", "that")):
        return None
    if (
        opener in ("the", "that", "this", "yesterday's", "today's")
        or topics.named(start)
        or topics.dated(opener)
    ):
        last = topics.reach(start + (opener in ("the", "that", "this")), end, wide=True, need=1)
        return (at, last) if last else None
    if words[at] in ("read", "reread", "watched", "cited", "quoted") and topics.lower:
        last = topics.reach(start, end, need=1)
        return (at, last) if last else None
    return None


def _wished(topics: Topics, at: int) -> tuple[int, int] | None:
    """“Congratulations on ten years of the tool library”, “good luck with the launch”."""
    words, end = topics.draft.words, topics.end(at)
    if at + 2 < end and words[at + 1] in ("on", "for", "with", "at", "to"):
        start = at + 2
        while start < end and words[start] in ("your", "the", "all", "that", "this", "you", "and"):
            start += 1
        last = topics.reach(start, end, need=1)
        if last:
            return at, last
    return None


def _numbered(topics: Topics, at: int) -> tuple[int, int] | None:
    """“Episode 31 on dugnad”, “slide 14”."""
    words, end = topics.draft.words, topics.end(at)
    return (at, at + 2) if at + 1 < end and words[at + 1].isdigit() else None


def _thanked(topics: Topics, at: int) -> tuple[int, int] | None:
    """“Thank you for the cue sheet template”."""
    words, end = topics.draft.words, topics.end(at)
    for ahead in range(at + 1, min(at + 4, end - 1)):
        if words[ahead] == "for" and words[ahead + 1] in ("the", "that", "this"):
            last = topics.reach(ahead + 2, end, need=2)
            return (at, last) if last else None
    return None


def _from(topics: Topics, at: int) -> tuple[int, int] | None:
    """“It's Ger from the Tralee panto”: who is called so is known there."""
    words, end = topics.draft.words, topics.end(at)
    opens = words[at : at + 2] in (["it", "is"], ["it", "was"]) or words[at] == "its"
    first = at + 1 + (words[at] != "its")
    if not opens:
        return None
    for ahead in range(first + 1, min(first + 4, end - 2)):
        if words[ahead] in ("from", "off", "at") and words[ahead + 1] in ("the", "our", "your"):
            last = topics.reach(ahead + 2, end, need=1) if topics.named(first) else 0
            return (at, last) if last else None
    return None


def _went(topics: Topics, at: int) -> tuple[int, int] | None:
    """“I hope the move to Lisbon went well”, “how did the hearing go?”."""
    words, sentence = topics.draft.words, topics.draft.sentence(at)
    for start in range(max(sentence.first, at - 8), at):
        if words[start] in ("the", "that", "yesterday's") or topics.dated(words[start]):
            last = topics.reach(start + 1, at, need=1)
            if last and any(
                word in ("hope", "how", "hoping", "did", "trust")
                for word in words[max(sentence.first, start - 12) : start]
            ):
                return start, last
    return None


_SPOKEN = frozenset(
    "talk talks book lecture session keynote thread article episode recording interview exhibition film piece essay paper".split()
)


def _words() -> _Words:
    if not _made:
        readers: dict[str, Callable[[Topics, int], tuple[int, int] | None]] = {}
        for trigger, reader in (
            ("your ur ya", yours),
            ("you u", you_did),
            ("yours", of_yours),
            ("it its", _from),
            (" ".join(_USED), _used),
            (" ".join(_FARE), _wished),
            ("went goes go going", _went),
            ("episode chapter slide page issue lesson", _numbered),
            ("thank thanks", _thanked),
        ):
            readers.update(dict.fromkeys(trigger.split(), reader))
        readers.update(
            dict.fromkeys(lexicon.words("gatherings") | lexicon.words("groups") | _SPOKEN, gathering)
        )
        for word, reader in shared.items():
            readers.setdefault(word, reader)
        for word, reader in between.items():
            readers.setdefault(word, reader)
        _made.append(
            _Words(
                readers,
                lexicon.words("bare-things")
                - frozenset(
                    "products product company industry field role job staff life course style".split()
                ),
            )
        )
    return _made[0]


@once
def research(draft: Draft, context: Context) -> Evidence:
    """Return met for a detail that fits only this person, partial for praise or a bare thing, else missing.

    In a comment the post itself is at hand, so words of substance on it are a detail too.
    """
    topics = Topics(draft, placeholders(draft, context))
    found = _details(topics)
    if not found and context.purpose != "comment":
        found = bonds(topics)
    if not found and context.purpose == "comment":
        found = _substance(topics)
    elif not found and context.purpose == "thanks":
        found = _between_them(topics)
    if found:
        return Evidence(Status.MET, _merged(draft, found))
    half = _interest(topics)
    return Evidence(Status.PARTIAL, _merged(draft, half)) if half else Evidence(Status.MISSING)


def _details(topics: Topics) -> list[tuple[int, int]]:
    draft = topics.draft
    readers = _words().readers
    found = list(TIES.ranges(draft))
    if not draft.vocabulary.isdisjoint(readers):
        first = draft.greeting.last if draft.greeting else 0
        for at, word in enumerate(draft.words):
            reader = readers.get(word)
            if reader is not None and at >= first:
                range_ = reader(topics, at)
                if range_ is not None:
                    found.append(range_)
    return found


def _substance(topics: Topics) -> list[tuple[int, int]]:
    """Two words with a topic of their own, wherever they stand."""
    draft = topics.draft
    first = draft.greeting.last if draft.greeting else 0
    weighty = [at for at in range(first, len(draft.words)) if topics.weighty(at)]
    if len(weighty) < 2:
        return []
    return [(weighty[0], weighty[0] + 1), (weighty[1], weighty[1] + 1)]


_SELLING = frozenset("our we offer free price demo package packages discount clients customers sale".split())


def _between_them(topics: Topics) -> list[tuple[int, int]]:
    """“See you at the rig test”, “the bakery door held”: two who are in touch need not say whose."""
    words = topics.draft.words
    for sentence in topics.draft.sentences:
        if not _SELLING.isdisjoint(words[sentence.first : sentence.last]):
            continue
        for at in range(sentence.first, sentence.last):
            if words[at] in ("the", "that", "those"):
                last = topics.reach(at + 1, sentence.last, need=1, span=4)
                if last:
                    return [(at, last)]
    return []


_PRAISED = frozenset(
    "impressive inspiring amazing talented inspirational incredible outstanding remarkable brilliant admire inspire inspired impressed inspires inspiration fan expertise".split()
)


def _interest(topics: Topics) -> list[tuple[int, int]]:
    """“Your profile”, “your impressive work”, “what you do”, “you are an inspiration”, “the same field”."""
    draft = topics.draft
    words, count = draft.words, len(draft.words)
    bare, praise, nouns = _words().bare, lexicon.words("praise"), lexicon.words("praise-nouns")
    for at, word in enumerate(words):
        if word in ("your", "ur") or (word == "what" and words[at + 1 : at + 2] in (["a"], ["an"])):
            for ahead in range(at + 1, min(at + 5, count)):
                if words[ahead] in bare:
                    return [(at, ahead + 1)]
                if (
                    words[ahead] not in praise
                    and words[ahead] not in topics.modifiers
                    and words[ahead] not in ("a", "an")
                ):
                    break
        elif word in ("you", "u") and at + 1 < count:
            if (
                topics.end(at) > at + 1
                and words[at + 1] in ("do", "share", "post", "write", "publish", "create")
                and at
                and words[at - 1] not in ("how", "would", "can", "could", "if", "will", "for", "as")
            ):
                return [(max(0, at - 1), at + 2)]
            if words[at + 1] in ("are", "r", "were") and not (
                at and words[at - 1] in ("hope", "if", "trust", "as")
            ):
                for ahead in range(at + 2, min(at + 8, topics.end(at))):
                    if (words[ahead] in praise and words[ahead] not in ("well", "good")) or (
                        words[ahead] in nouns and words[ahead] not in ("person", "best")
                    ):
                        return [(at, ahead + 1)]
        elif word in _PRAISED:
            return [(at, at + 1)]
        elif (
            word == "mutual"
            and at + 1 < count
            and words[at + 1]
            in ("connections", "connection", "friends", "contacts", "interests", "acquaintances")
        ):
            return [(at, at + 2)]
    return []


def _merged(draft: Draft, ranges: list[tuple[int, int]]) -> tuple[Span, ...]:
    """Spans in order, each overlap joined."""
    result: list[Span] = []
    for first, last in sorted(ranges):
        span = draft.span(first, last)
        if result and span.start <= result[-1].end:
            result[-1] = result[-1]._replace(end=max(result[-1].end, span.end))
        else:
            result.append(span)
    return tuple(result)
