"""V01 shouting."""

from __future__ import annotations

import re

from tactful import lexicon
from tactful.finding import CONVENTION, WARNING, Edit, Fix, Match
from tactful.rule import EVERY, bad, good, rule
from tactful.sources import LINKEDIN_INMAIL_LENGTH

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft

_CAPITALS = re.compile(r"(?<![^\W_])[^\W\d_a-z]{3,}")
_MARKS = re.compile(r"[!?]{2,}+")
# Endings that no abbreviation has.
_ENDINGS = ("ING", "LY", "EST", "FUL", "TION", "NESS", "ABLE", "IBLE", "OUS", "LESS", "MENT", "TIFUL", "EVER")
# Marks of classification, forms and slots: other rules speak of those.
_LEFT = frozenset(
    "secret top official sensitive restricted confidential unclassified classified noforn cosmic name first last company "
    "insert title surname firstname lastname city role your topic here xxxx strap eyes only".split()
)
_SLOT = "[{<%$"


@rule(
    code="V01",
    name="shouting",
    severity=WARNING,
    basis=CONVENTION,
    since="1.0",
    purposes=EVERY,
    any_language=True,
    message="“{found}” is read as a raised voice.",
    what="A word of four or more letters in capitals that is no abbreviation, or two or more exclamation or question marks "
    "in a row. Acronyms, product names, codes and names are left alone.",
    why="Capitals and rows of marks have stood for shouting since the first mailing lists, and today also for bulk mail.",
    instead="Write the word in small letters and let one mark do. The sentence can carry the stress: `today, if you can`.",
    examples=(
        bad(
            "Hi Priya, I teach geography in Leeds and your flood map of the Aire is ⟦AMAZING⟧. May I follow your work? Thanks, Ana",
            "Hi Priya, I teach geography in Leeds and your flood map of the Aire is amazing. May I follow your work? Thanks, Ana",
        ),
        bad(
            "Hi Priya, I teach geography in Leeds and we drew every drain on your flood map of the Aire⟦!!!⟧ May I follow your work⟦??⟧ Thanks, Ana",
            "Hi Priya, I teach geography in Leeds and we drew every drain on your flood map of the Aire! May I follow your work? Thanks, Ana",
        ),
        good("Hi Priya, I teach COBOL and GIS at UNESCO in Leeds and use your flood map of the Aire. May I follow your work? Thanks, Ana"),
        good("Hi Priya, I audit ISO 14001 for the NHS and VARTA in Leeds. May I follow your flood map of the Aire? Thanks! Ana"),
        good("Hi Priya, I teach geography in Leeds (M.Ed., FRGS) and love your flood map of the Aire! May I follow your work? Thanks, Ana KOWALSKI"),
    ),
    sources=(LINKEDIN_INMAIL_LENGTH,),
)  # fmt: skip
def shouting(draft: Draft, context: Context) -> Iterator[Match]:
    """Yield words in capitals that are no abbreviations, and rows of marks."""
    found: list[tuple[int, int]] = []
    shadow = draft.shadow
    if _CAPITALS.search(shadow):
        found += _shouted(draft, context)
    if "!" in shadow or "?" in shadow:
        for match in _MARKS.finditer(shadow):
            start, end = match.span()
            if any(stretch.start <= start < stretch.end for stretch in draft.opaque):
                continue
            if found and any(last == start for _, last in found):
                found = [(first, end if last == start else last) for first, last in found]
            else:
                found.append((start, end))
    for start, end in sorted(found):
        quiet = _quiet(draft, start, end)
        yield Match(start, end, fixes=(Fix("Lower the voice", "suggested", (Edit(start, end, quiet),)),))


def _shouted(draft: Draft, context: Context) -> Iterator[tuple[int, int]]:
    """Yield each run of words in capitals that holds a word which is certainly shouted."""
    words, common = draft.words, lexicon.words("shouted-words")
    names = {part.lower() for name in (*context.to, context.sender or "") for part in name.split()}
    body, end = draft.body()
    first = body
    while first < end:
        last = first
        while last < end and _capitals(draft, last) and (last == first or _next(draft, last)):
            last += 1
        if last == first:
            first += 1
            continue
        run = [words[index] for index in range(first, last) if words[index] not in names]
        long = [word for word in run if len(word) >= 4 and word not in _LEFT]
        sure = [
            word
            for word in long
            if word in common or word in _spoken(draft) or (len(word) > 5 and word.upper().endswith(_ENDINGS))
        ]
        many = len(run) >= 3 and len(long) >= 2 and sum(map(len, run)) >= 12
        slot = draft.starts[first] > 0 and draft.shadow[draft.starts[first] - 1] in _SLOT
        if (sure or many) and not slot:
            yield draft.starts[first], draft.ends[last - 1]
        first = last


def _spoken(draft: Draft) -> frozenset[str]:
    """Return the words that the draft also writes in small letters."""
    return frozenset(
        word
        for word, start, end in zip(draft.words, draft.starts, draft.ends, strict=True)
        if draft.shadow[start:end].islower()
    )


def _capitals(draft: Draft, index: int) -> bool:
    start, end = draft.starts[index], draft.ends[index]
    return (
        draft.words[index][0] != "<"
        and draft.shadow[start:end].isupper()
        and not any(map(str.isdigit, draft.words[index]))
    )


def _next(draft: Draft, index: int) -> bool:
    return draft.shadow[draft.ends[index - 1] : draft.starts[index]].strip(" ',-") == ""


def _quiet(draft: Draft, start: int, end: int) -> str:
    """Return a stretch in small letters, with a capital where a sentence or “I” has one, and one mark."""
    text = draft.text[start:end].rstrip("!?！？")
    marks = draft.shadow[start + len(text) : end]
    words = [word if word == "I" or word.startswith("I'") else word.lower() for word in text.split(" ")]
    quiet = " ".join(words)
    if any(sentence.start == start for sentence in draft.sentences):
        quiet = quiet[:1].upper() + quiet[1:]
    return quiet + ("?" if "?" in marks else marks[:1])
