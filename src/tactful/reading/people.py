"""Who is named in a draft, besides its sender."""

from __future__ import annotations

from typing import NamedTuple

from tactful import lexicon, names
from tactful.draft import once
from tactful.salutation import TITLES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tactful.context import Context
    from tactful.draft import Draft
    from tactful.finding import Span

# After these a capital is a place, a house or a thing rather than a person.
_PLACED = frozenset(
    "in at from near of on via around outside across to into through leaving visiting speaks spoken".split()
)
_NOT_PEOPLE = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december english french german spanish italian dutch polish irish scottish welsh "
    "british american indian chinese japanese african european linkedin facebook instagram xing mastodon bluesky "
    "twitter github zoom google bore easter christmas viele ok i phd cv hr it uk us usa eu cc ps".split()
)
_FAREWELL = frozenset(
    "best regards thanks thank cheers sincerely yours wishes warmly warm kind love greetings cordially enjoy fun bye "
    "saludos merci gracias ciao luck bless take care over".split()
)
_BETWEEN = frozenset("meet with introduce introducing and connect connecting this is know".split())

_DETERMINERS = frozenset("the my our your his her their a an this that".split())

# Nobody introduces more people than this at once.
_MOST = 12


class Person(NamedTuple):
    """Somebody whom the draft names."""

    span: Span
    """The first place where the name stands."""
    name: str
    """The name as written, without a title."""


@once
def people(draft: Draft, context: Context) -> tuple[Person, ...]:
    """Return the people a draft names, each once, the sender's sign-off left out; lenient where in doubt."""
    words, shadow, starts, ends = draft.words, draft.shadow, draft.starts, draft.ends
    given = {part for name in context.to for part in names.parts(name)}
    mine = set(names.parts(context.sender)) if context.sender else set()
    found: dict[str, Person] = {}
    opened = draft.greeting.last if draft.greeting is not None else 0
    end = _signed(draft)
    index = 0
    while index < end and len(found) < _MOST:
        word = words[index]
        letter = shadow[starts[index]]
        part = names.folded(word.removesuffix("'s"))
        if word == "<handle>":
            found.setdefault(
                draft.text[starts[index] : ends[index]].lower(), Person(draft.span(index, index + 1), word)
            )
            index += 1
            continue
        known = part in given and len(part) > 1
        capital = (
            letter.isupper()
            and word not in _NOT_PEOPLE
            and word not in _FAREWELL
            and word not in lexicon.words("foreign-closings")
            and word not in TITLES
            and part not in mine
        )
        if not (known or capital):
            index += 1
            continue
        sentence = draft.sentence(index)
        if not known and (
            (index > 0 and words[index - 1] in _PLACED and index >= opened)
            or _of_a_thing(draft, index)
            or (index + 1 < end and words[index + 1] in lexicon.words("foreign-closings"))
            or (
                ends[index] - starts[index] > 1
                and shadow[starts[index] : ends[index]].isupper()
                and len(word) < 5
            )
            or (
                (index == sentence.first or index < opened)
                and (word in lexicon.words("function-words") or word in lexicon.words("small-talk"))
            )
            or (index == sentence.first and not _subject(draft, index))
        ):
            index += 1
            continue
        last = index + 1
        while (
            last < end
            and last - index < 3
            and shadow[starts[last]].isupper()
            and shadow[ends[last - 1] : starts[last]] == " "
            and words[last] not in _NOT_PEOPLE
            and words[last] != "i"
        ):
            last += 1
        key = (
            next((held for held in found if names.same(part, held) or names.same(held, part)), part)
            if part[:1].isalpha()
            else part
        )
        # “Gareth Pryde … Mr Pryde”: a part already met is the same person.
        if not any(part in names.parts(person.name) for person in found.values()):
            span = draft.span(index, last)
            found.setdefault(key, Person(span, draft.text[span.start : span.end].removesuffix("'s")))
        index = last
    return tuple(sorted(found.values()))


def _of_a_thing(draft: Draft, index: int) -> bool:
    """Whether a capital only says which thing is meant: “the Radom library”, “my Pilates class”."""
    after = index + 1
    if not index or draft.words[index - 1] not in _DETERMINERS or after >= len(draft.words):
        return False
    if draft.shadow[draft.ends[index - 1] : draft.starts[index]] != " ":
        return False
    return (
        draft.shadow[draft.ends[index] : draft.starts[after]] == " "
        and draft.shadow[draft.starts[after]].islower()
    )


def _subject(draft: Draft, index: int) -> bool:
    """Whether a sentence's first word may be a name: a mark, a capital or a verb in the third person follows."""
    if index + 1 >= len(draft.words) or names.known(names.folded(draft.words[index])):
        return True
    gap = draft.shadow[draft.ends[index] : draft.starts[index + 1]]
    after = draft.words[index + 1]
    return (
        gap.strip() != ""
        or after in _BETWEEN
        or after.endswith("s")
        or draft.shadow[draft.starts[index + 1]].isupper()
    )


def _signed(draft: Draft) -> int:
    """Index of the first word of a sign-off's name: the capitals at the very end, when something else stands before."""
    words, shadow, starts, ends = draft.words, draft.shadow, draft.starts, draft.ends
    last = len(words)
    first = last
    while first > 1 and last - first < 3 and shadow[starts[first - 1]].isupper():
        first -= 1
        # “… in May. Bet”: the sentence before is not part of the sign-off.
        gap = shadow[ends[first - 1] : starts[first]]
        if (
            gap.strip(" ,") != ""
            or ("," in gap and words[first - 1] in lexicon.words("foreign-closings"))
            or "\n" in gap
        ):
            break
    if first == last or first == 0:
        return last
    opened = draft.greeting.last if draft.greeting is not None else 0
    gap = shadow[ends[first - 1] : starts[first]]
    closes = gap.strip() != "" or "\n" in gap or words[first - 1] in _FAREWELL
    while first < last and words[first] in _FAREWELL:
        first += 1
    return first if closes and first >= opened else last
