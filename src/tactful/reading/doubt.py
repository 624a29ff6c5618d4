"""Whether what no reading found may be there all the same, in words that none of them understands.

People say who they are and what they mean in ways that no list foresees. Where a draft speaks of its sender, of the
two of them or of some matter, and no reading could tell as what, a rule on absent things hints instead of warning.
"""

from __future__ import annotations

from tactful import lexicon
from tactful.draft import once
from tactful.reading.acquaintance import acquaintance
from tactful.reading.introduction import introducing, tied
from tactful.reading.placeholders import placeholders
from tactful.reading.topics import Topics
from tactful.reading.trades import is_trade
from tactful.steps import Status

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tactful.context import Context
    from tactful.draft import Draft

_TOGETHER = frozenset("we our ours mine us".split())
# Verbs with which anybody wishes, greets, reads or writes.
_EMPTY = frozenset(
    "am was be have had would could can will may might should must do did hope hoped wish want wanted like love loved enjoy "
    "enjoyed think thought believe feel felt know knew see saw look looked find found read watch watched hear heard come came "
    "write wrote reach connect follow add ask get got send say said mean meant see appreciate admire thank need noticed notice "
    "understand try tried promise regret wonder wondered assume guess cannot never always just also really still only was were "
    "stumbled clicked decided figured".split()
)
_GIVEN = frozenset(
    "taught gave told showed sent lent sold helped met knew saved owed hired drove fixed mended".split()
)


@once
def of_self(draft: Draft, context: Context) -> bool:
    """Return whether the draft speaks of its sender or of both: “we did the same course”, “he taught me to bind books”."""
    words = draft.words
    if acquaintance(draft, context).status is Status.MET:
        return True
    topics = Topics(draft, placeholders(draft, context))
    first = draft.greeting.last if draft.greeting else 0
    for at in range(first, len(words)):
        word = words[at]
        after = words[at + 1] if at + 1 < draft.sentence(at).last else ""
        if word in _TOGETHER and not (word == "us" and at and words[at - 1] in ("let", "allow", "both")):
            return True
        if word == "is" and at and words[at - 1] in ("it", "this") and after and topics.named(at + 1):
            return True
        if word == "same" and "i" in words[max(draft.sentence(at).first, at - 9) : at]:
            return True
        if word == "i" and after and after not in _EMPTY:
            return True
        if (
            word == "my"
            and after
            and any(topics.weighty(ahead) for ahead in range(at + 1, min(at + 3, draft.sentence(at).last)))
        ):
            return True
        if word == "me" and at and words[at - 1] in _GIVEN:
            return True
        if is_trade(word) and _YOU.isdisjoint(words[max(first, at - 5) : at + 3]):
            return True
    return False


@once
def of_matter(draft: Draft, context: Context) -> bool:
    """Return whether the two know each other, or three words with a topic stand outside what introduces the sender."""
    words = draft.words
    if acquaintance(draft, context).status is Status.MET:
        return True
    if _YOU.isdisjoint(words):
        return False
    topics = Topics(draft, placeholders(draft, context))
    first, last = draft.body()
    told = introducing(draft, context)
    found = sum(topics.weighty(at) for at in range(first, last) if draft.sentence_of[at] not in told)
    return found > 2


_YOU = frozenset("you your yours u ur".split())


def of_reason(draft: Draft, context: Context) -> bool:
    """Return whether the two know each other, or a sentence tells something: then that may be all there is to want."""
    if tied(draft, context) or acquaintance(draft, context).status is Status.MET:
        return True
    words = draft.words
    topics = Topics(draft, placeholders(draft, context))
    told = introducing(draft, context)
    praise = lexicon.words("praise")
    opened = draft.greeting.last if draft.greeting else 0
    for number, sentence in enumerate(draft.sentences):
        first = max(sentence.first, opened)
        said = words[first : sentence.last]
        if (
            number in told
            or len(said) < _TELLING
            or not praise.isdisjoint(said)
            or not _MOVED.isdisjoint(said)
        ):
            continue
        if said[0] in ("i", "we") and not _EMPTY.isdisjoint(said[1:3]):
            continue
        if sum(topics.weighty(at) for at in range(first, sentence.last)) > 2:
            return True
    return False


_TELLING = 6
_MOVED = frozenset(
    "loved enjoyed admire admired inspired inspiring impressed joy pleasure favourite favorite fan great good helpful useful loving touched moved made".split()
)
