"""Whether a draft thanks."""

from __future__ import annotations

from tactful.draft import once
from tactful.phrases import Phrases
from tactful.steps import Evidence, Status

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tactful.context import Context
    from tactful.draft import Draft
    from tactful.finding import Span

_THANKS = Phrases(
    "@thanks",
    "@foreign-thanks",
    "thanking you|all|everyone",
    "^ tack|ta|tak|maith",
    "besten|vielen|herzlichen|lieben|schönen|tausend|tusen|mange|stort|hjertelig|dank dank|tack|takk|tak|u",
    "tack|tak|takk så|för|for|skal",
    "go raibh",
    "terima kasih",
    "cảm|cam ơn|on",
    "ngā|nga mihi",
    "tika hoki",
    "e se",
    "eskerrik asko",
    "so|very|most kind|nice|good|sweet of",
    "{kind|good|nice|sweet|generous|lovely|thoughtful|decent|gracious} of you",
    "very|so|too|most kind $",
    "means|meant a lot|great",
    "i owe you [a] one|pint|beer|coffee|drink|pasty",
    "much|really|truly|greatly|hugely|always|very appreciated|obliged",
    "i|we|and|much|really|truly|greatly|hugely|so|sincerely|deeply appreciate|appreciated",
    "^ appreciate|appreciated",
    "in|with|my|our gratitude",
)
_NOT_THANKS = Phrases(
    "no thanks",
    "thanks but no thanks",
    "thanks for nothing",
    "would|will|should be [very|most|really|so|extremely|much] @thanks",
    "would|will|should [be] [really|greatly|very|much] appreciate|appreciated",
)
_YOURS = frozenset("you your yours u all both everyone everybody the each".split())


@once
def gratitude(draft: Draft, context: Context) -> tuple[Span, ...]:
    """Return the words that thank; “thanks to a friend” and “I'd be grateful if” do not."""
    found = []
    words = draft.words
    refused: set[int] | None = None
    for first, last in _THANKS.ranges(draft):
        if words[first] == "thanks" and words[last : last + 1] == ["to"]:
            if words[last + 1 : last + 2] and words[last + 1] not in _YOURS:
                continue
        elif words[first] == "ty" and draft.text[draft.starts[first]] == "T":
            continue
        if refused is None:
            refused = {index for begin, end in _NOT_THANKS.ranges(draft) for index in range(begin, end)}
        if first in refused:
            continue
        found.append(draft.span(first, last))
    return tuple(found)


@once
def follow_up(draft: Draft, context: Context) -> Evidence:
    """Return met for a follow-up that thanks, else missing."""
    found = gratitude(draft, context)
    return Evidence(Status.MET if found else Status.MISSING, found)
