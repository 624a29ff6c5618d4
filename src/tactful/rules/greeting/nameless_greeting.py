"""G02 nameless-greeting."""

from __future__ import annotations

from tactful import lexicon
from tactful.finding import CONVENTION, WARNING, Edit, Fix, Match
from tactful.reading.greeting import addressee, called
from tactful.rule import bad, good, rule
from tactful.sources import NAMES_IN_SALUTATIONS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft
    from tactful.salutation import Greeting

# Greetings of two words; of any other only the first word stays when the name is put in.
_TWO = frozenset("good guten buenos buenas buen bom boa dzień dzien kia god goede bore jó jo".split())


@rule(
    code="G02",
    name="nameless-greeting",
    severity=WARNING,
    basis=CONVENTION,
    since="1.0",
    purposes=("request", "thanks", "decline", "message"),
    step="greeting",
    stands_beside=("gendered-address", "overfamiliar-address", "capitalisation"),
    message="“{found}” greets nobody in particular; their name would show whom you mean.",
    what="A greeting without a name: *Hi there*, *Hello*, *Dear Sir/Madam*, *Dear connection*, *To whom it may concern*.",
    why="The name is on the screen in front of you, and the reader knows it. Left out, it makes the note look like "
    "one of many.",
    instead="Put the name in as they spell it, with the title where that is the custom: *Hi Priya*, *Dear Dr Okafor*.",
    examples=(
        bad(
            "⟦Hi there⟧, your post on flood maps helped my class. I teach geography in Leeds and would like to read the next one. Thanks!",
            "Hi Priya, your post on flood maps helped my class. I teach geography in Leeds and would like to read the next one. Thanks!",
            to="Priya Nair",
        ),
        bad(
            "⟦To whom it may concern⟧, your post on flood maps helped my class. I teach geography in Leeds and would like to read the next one. Thanks!",
            also="gendered-address",
        ),
        bad(
            "⟦Good morning⟧! I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            "Good morning Priya! I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            to="Priya Nair",
        ),
        good(
            "Dear Dr Okafor, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!"
        ),
        good(
            "Hello! Priya, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            to="Priya Nair",
        ),
        good(
            "hi priya, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            also="capitalisation",
        ),
        good(
            "Dear Professor, I sat in your soil class in Lagos in 2009 and now teach it. May I follow your posts on erosion? With thanks, Ngozi"
        ),
    ),
    sources=(NAMES_IN_SALUTATIONS,),
)
def nameless_greeting(draft: Draft, context: Context) -> Iterator[Match]:
    """Yield a greeting that names nobody, where no pet name stands in it: overfamiliar-address speaks of those."""
    opening, whom = draft.greeting, addressee(draft, context)
    if opening is None or whom is None or whom.kind != "nobody":
        return
    if not lexicon.words("endearments").isdisjoint(opening.word.split()[1:]):
        return
    end = max(opening.end, whom.span.end)
    name = called(context)
    fixes = (Fix(f"Greet {name}", "suggested", (_named(draft, opening, end, name),)),) if name else ()
    yield Match(opening.start, end, fixes=fixes)


def _named(draft: Draft, opening: Greeting, end: int, name: str) -> Edit:
    first = opening.word.split()[0] if opening.word else ""
    kept = draft.text[opening.start : draft.ends[min(first in _TWO, len(draft.words) - 1)]]
    if first in ("to", "top", "happy", ""):
        kept = "Dear" if first == "to" else "Hi"
    after = draft.shadow[end : end + 2]
    comma = "," if len(after) == 2 and after[0] == " " and after[1].isalnum() else ""
    return Edit(opening.start, end, f"{kept} {name}{comma}")
