"""Whom a draft greets, and how."""

from __future__ import annotations

from typing import NamedTuple

from tactful import lexicon, names
from tactful.draft import once
from tactful.finding import Span
from tactful.salutation import TITLES
from tactful.steps import Evidence, Status

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tactful.context import Context
    from tactful.draft import Draft

# First words of a sentence that speak to somebody whose name may follow anywhere in it: “Thanks for the add, Tove!”
_SPEAKS = frozenset(
    "thanks thank thx ty ta appreciate appreciated cheers congratulations congratulation congrats welcome well great good nice lovely sorry "
    "happy merci danke gracias grazie diolch tack takk obrigado obrigada köszönöm bravo kudos yes no ok okay wow "
    "many much apologies glad pleased delighted hope enjoyed loved long right so oh ah aw aww please".split()
)
_GENDERED = frozenset("sir sirs madam madams ma'am maam mr mrs ms miss gentlemen gents ladies".split())
_SLOT_WORDS = frozenset("xxx xxxx name firstname first_name fname lastname nombre vorname".split())


# “My friend Lotte, …”, “Well hello Ben”: what may stand between the start and the name.
_BEFORE = (
    frozenset(
        "my dear friend well hello hi hey oh ah aw aww dearest the great lovely please you so very much omg ooh haha hahaha yay hooray gosh god blimey".split()
    )
    | _SPEAKS
    | TITLES
)


class Addressee(NamedTuple):
    """Whom a draft speaks to, in its first sentence."""

    kind: str
    """`name`, `title` (without a name), `handle`, `slot` (a template's), `vocative` or `nobody`."""
    span: Span
    """The name with its title, or the greeting where nobody is named."""
    text: str
    """The name as written."""
    sure: bool
    """Whether position or a greeting word before it leaves no doubt that it is a name."""

    @property
    def named(self) -> bool:
        """Whether somebody is named, also by a handle or an open slot."""
        return self.kind in ("name", "handle", "slot", "vocative")


@once
def addressee(draft: Draft, context: Context) -> Addressee | None:
    """Return whom the draft greets or names in its first sentence; None for nobody and no greeting."""
    opening = draft.greeting
    if opening is not None and opening.name:
        span = Span(opening.name_start, opening.name_end)
        kind = _kind(opening.name)
        # “Col – …”: a short name that looks like a title; a title opens a draft only with a name behind it.
        if kind != "name" and kind != "slot" and kind != "handle" and not opening.word:
            kind = "name"
        return Addressee(kind, span, opening.name, _sure(draft))
    found = _known(draft, context) or _vocative(draft)
    if found is not None:
        return found
    if opening is None:
        return None
    return Addressee("nobody", Span(opening.start, opening.end), "", True)


@once
def greeting(draft: Draft, context: Context) -> Evidence:
    """Return met for a greeting with a name or a bare name, partial for one without, else missing."""
    opening, whom = draft.greeting, addressee(draft, context)
    if opening is None:
        return (
            Evidence(Status.MET, (whom.span,))
            if whom is not None and whom.named
            else Evidence(Status.MISSING)
        )
    span = Span(opening.start, opening.end)
    if whom is None or not whom.named:
        return Evidence(Status.PARTIAL, (span,))
    return Evidence(Status.MET, (Span(min(span.start, whom.span.start), max(span.end, whom.span.end)),))


def _kind(name: str) -> str:
    if name[0] in "[{<%$_*" or names.folded(name) in _SLOT_WORDS:
        return "slot"
    if name.startswith("@"):
        return "handle"
    words = [word.strip(".") for word in name.lower().split()]
    if all(word in TITLES for word in words):
        return "nobody" if all(word in _GENDERED for word in words) else "title"
    return "name"


def _sure(draft: Draft) -> bool:
    """Whether a greeting's name is one beyond doubt: greeted, and a mark or the end behind it."""
    opening = draft.greeting
    if opening is None or not opening.word:
        return False
    before = draft.shadow[opening.start : opening.name_start].rstrip(" ")
    after = draft.shadow[opening.name_end : opening.name_end + 2].lstrip(" ")[:1]
    return before[-1:] not in ",!." and (not after or not after.isalnum())


def _known(draft: Draft, context: Context) -> Addressee | None:
    """The recipient's own name in the first sentence, however it is written there."""
    if not context.to or not draft.sentences:
        return None
    given = {part for name in context.to for part in names.parts(name)} - TITLES
    opening = draft.greeting
    last = draft.sentences[0].last
    if opening is not None:
        # “Hello! Priya, …”: the name may stand right after the greeting, in a sentence of its own.
        last = max(last, min(opening.last + 2, len(draft.words)))
    start = opening.last if opening is not None else 0
    if (
        opening is not None
        and opening.last == 1
        and _is(draft, 0, given)
        and draft.shadow[opening.start].isupper()
    ):
        return Addressee("name", draft.span(0, 1), draft.text[draft.starts[0] : draft.ends[0]], True)
    for index in range(min(start, last), last):
        if not _is(draft, index, given):
            continue
        after = index + 1
        while after < last and _is(draft, after, given):
            after += 1
        if (
            index == start
            or (index - start <= 6 and all(word in _BEFORE for word in draft.words[start:index]))
            or (index == start + 1 and draft.words[start] in TITLES)
            or _apart(draft, index, after)
        ):
            first = index - 1 if index == start + 1 and draft.words[start] in TITLES else index
            span = draft.span(first, after)
            return Addressee(
                "name" if index == start else "vocative", span, draft.text[span.start : span.end], True
            )
    return None


def _is(draft: Draft, index: int, given: set[str]) -> bool:
    word = draft.words[index]
    if word[0] == "<":
        return False
    folded = names.parts(word)
    return (
        bool(folded)
        and len(folded[0]) > 1
        and all(part in given or any(_short(part, full) for full in given) for part in folded)
    )


def _short(part: str, full: str) -> bool:
    return (
        part[0].isalpha()
        and len(full) > 1
        and part[:1] == full[:1]
        and names.known(part)
        and names.same(part, full)
    )


def _apart(draft: Draft, first: int, last: int) -> bool:
    """Whether marks set a name off from its sentence: “Thanks for asking, Anna!”, “Sorry, Ben, but …”."""
    before = draft.shadow[draft.ends[first - 1] : draft.starts[first]].strip() if first else ","
    after = draft.shadow[draft.ends[last - 1] : draft.ends[last - 1] + 2].lstrip(" ")[:1]
    if after and after not in ",.!?–—:;\n-":
        return False
    return before in (",", "–", "—", "-", "!") or (
        before == "" and draft.words[draft.sentence(first).first] in _SPEAKS
    )


def _vocative(draft: Draft) -> Addressee | None:
    """A name set off by marks in a first sentence that thanks, wishes or answers; a handle anywhere in it."""
    if not draft.sentences:
        return None
    sentence = draft.sentences[0]
    for index in range(sentence.first, sentence.last):
        if draft.words[index] == "<handle>":
            span = draft.span(index, index + 1)
            return Addressee("handle", span, draft.text[span.start : span.end], True)
    alone = len(draft.sentences) == 1 and draft.shadow[sentence.end - 1 : sentence.end] not in ("!", "?")
    if draft.words[sentence.first] not in _SPEAKS or alone:
        return None
    shadow, starts, ends = draft.shadow, draft.starts, draft.ends
    index = sentence.first + 1
    while index < sentence.last:
        after = index
        while (
            after < sentence.last
            and after - index < 3
            and shadow[starts[after]].isupper()
            and draft.words[after] != "i"
        ):
            if after > index and shadow[ends[after - 1] : starts[after]] != " ":
                break
            after += 1
        if after > index:
            gap = shadow[ends[index - 1] : starts[index]].strip()
            near = index == sentence.first + 1 or draft.words[index - 1] in ("you", "much", "lot", "done")
            if (gap == "," or (gap == "" and near)) and _apart(draft, index, after):
                first = draft.words[index]
                if not (
                    first in lexicon.words("small-talk")
                    or first in lexicon.words("function-words")
                    or first in lexicon.words("endearments")
                    or (after == index + 1 and first in _GENDERED)
                ):
                    span = draft.span(index, after)
                    return Addressee("vocative", span, draft.text[span.start : span.end], gap == ",")
            index = after
        else:
            index += 1
    return None


def called(context: Context) -> str:
    """Return how a draft may call its reader: the given names, a title with the name; empty when unknown."""
    calls = []
    for name in context.to[:2]:
        pieces = name.split()
        titled = len(pieces) > 1 and pieces[0].lower().strip(".") in TITLES
        if not name.startswith("@"):
            calls.append(f"{pieces[0]} {pieces[-1]}" if titled else pieces[0])
    if len(context.to) > 1 and context.purpose != "introduction":
        return ""
    return " and ".join(calls)
