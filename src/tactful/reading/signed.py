"""A role or a house that stands with the sender's name at the end."""

from __future__ import annotations

from tactful import names
from tactful.reading.clauses import Words
from tactful.reading.trades import has_trade

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft


_ORGANISED = frozenset(
    "council school university museum lab laboratory library choir club team society trust group hospital college firm "
    "company ltd limited gmbh inc llc plc archive archives institute academy church parish committee foundation charity "
    "association network press studio studios theatre orchestra department union federation office".split()
)


_FAREWELL = frozenset(
    "best regards thanks thank cheers sincerely yours wishes warmly warm kind love greetings cordially respectfully "
    "grüße grüßen saludos merci gracias diolch hugs faithfully truly many ta and you with".split()
)


def signed(draft: Draft, context: Context) -> Iterator[Words]:
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
                    or has_trade(tail)
                    or _ORGANISED & set(tail)
                    or tail[0] in ("from", "of", "at")
                    or (tail[0] == "the" and farewell)
                ):
                    yield Words("who", draft.span(at, last))
                    continue
        if (lined and (has_trade(whole) or _ORGANISED & set(whole))) or (
            named - at > 1
            and (farewell or lined)
            and "," in shadow[starts[at] : ends[named - 1]]
            and (has_trade(whole) or _ORGANISED & set(whole))
        ):
            yield Words("who", draft.span(at, last))
