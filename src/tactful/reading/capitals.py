"""Words in capitals that abbreviate nothing."""

from __future__ import annotations

from tactful import lexicon

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft

# Endings that no abbreviation has.
_ENDINGS = ("ING", "LY", "EST", "FUL", "TION", "NESS", "ABLE", "IBLE", "OUS", "LESS", "MENT", "TIFUL", "EVER")
# Marks of classification, forms and slots: other rules speak of those.
_LEFT = frozenset(
    "secret top official sensitive restricted confidential unclassified classified noforn cosmic name first last company "
    "insert title surname firstname lastname city role your topic here xxxx strap eyes only".split()
)
_SLOT = "[{<%$"


def shouted(draft: Draft, context: Context) -> Iterator[tuple[int, int]]:
    """Yield each run of words in capitals that holds a word which is certainly shouted."""
    words, common = draft.words, lexicon.words("shouted-words")
    names = {part.lower() for name in (*context.to, context.sender or "") for part in name.split()}
    body, end = draft.body()
    spoken: frozenset[str] | None = None
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
        spoken = _spoken(draft) if spoken is None else spoken
        sure = any(
            word in common or word in spoken or (len(word) > 5 and word.upper().endswith(_ENDINGS))
            for word in long
        )
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
