"""Who the sender is, or how the two know each other.

People say it in a sentence (“I audit lifts in Halle”), a fragment (“Harbour pilot from Esbjerg.”), a tie
(“we shared a table at …”, “Ana says I should …”) or a line under their name. What counts is therefore read
from structure: a first person with a verb that is not about writing this note; a trade with nobody else in
its clause; a meeting or a person between the two.
"""

from __future__ import annotations

from tactful.draft import once
from tactful.reading.clauses import Words
from tactful.reading.first_person import first_person
from tactful.reading.fragments import fragments
from tactful.reading.presence import presence
from tactful.reading.shared_past import shared_past
from tactful.reading.signed import signed
from tactful.reading.trades import VAGUE_PLACE
from tactful.steps import Evidence, Status

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tactful.context import Context
    from tactful.draft import Draft


@once
def self_description(draft: Draft, context: Context) -> tuple[Words, ...]:
    """Return all words that introduce the sender, in the order of the draft."""
    found = [*first_person(draft), *fragments(draft), *shared_past(draft), *signed(draft, context)]
    if not any(words.kind != "vague" for words in found):
        found.extend(Words("vague", draft.span(*words)) for words in VAGUE_PLACE.ranges(draft))
    if not found:
        found.extend(filter(None, (presence(draft),)))
    found.sort(key=lambda words: words.span)
    return tuple(found)


@once
def introduction(draft: Draft, context: Context) -> Evidence:
    """Return met for who the sender is or how they know each other, partial for a vague one, else missing."""
    found = self_description(draft, context)
    clear = tuple(dict.fromkeys(words.span for words in found if words.kind != "vague"))
    if clear:
        return Evidence(Status.MET, clear)
    vague = tuple(dict.fromkeys(words.span for words in found))
    return Evidence(Status.PARTIAL, vague[:1]) if vague else Evidence(Status.MISSING)


@once
def introducing(draft: Draft, context: Context) -> frozenset[int]:
    """Return the numbers of the sentences in which the sender is introduced."""
    return frozenset(draft.sentence_of[word] for word in draft.words_in(introduction(draft, context).spans))


@once
def tied(draft: Draft, context: Context) -> bool:
    """Return whether the draft itself states a meeting, a mutual person or an introduction."""
    return any(words.kind == "tie" for words in self_description(draft, context))
