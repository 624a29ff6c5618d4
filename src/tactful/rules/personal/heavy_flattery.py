"""P04 heavy-flattery."""

from __future__ import annotations

from tactful.finding import EVIDENCE, WARNING, Match
from tactful.reading.praise import praise
from tactful.rule import bad, good, rule
from tactful.sources import BOOMERANG

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft


@rule(
    code="P04",
    name="heavy-flattery",
    severity=WARNING,
    basis=EVIDENCE,
    since="1.0",
    purposes=("request", "thanks", "message", "comment"),
    step="research",
    message="“{found}” is more praise than a stranger can believe.",
    what="Two or more superlatives for the person, or one that nobody can live up to.",
    why="A little warmth helps, heaped praise does not: a study of forty million e-mails found fewer answers to it. The reader asks what you want.",
    instead="Keep one measured compliment and tie it to something they made.",
    examples=(
        bad(
            "Hi Priya, ⟦you are a living legend⟧. Your post on flood maps helped my class in Leeds; may I follow along? I teach geography. Thanks!"
        ),
        bad(
            "Dear Tomas, your ⟦incredible talk on soil in Ghent was outstanding⟧. I farm near Leeds; may I follow along? Thanks!"
        ),
        good(
            "Hi Priya, your talk on flood maps in Leeds was outstanding. I teach geography; may I follow along? Thanks!"
        ),
        good(
            "Hi Ana, your paper on the legend of King Lear helped my class. I teach drama in Cork; may I follow along? Best regards, Tom"
        ),
        good(
            "Dear Tomas, my amazing pupils loved your incredible volcano video. I teach in Leeds; may I follow along? Thanks!"
        ),
    ),
    sources=(BOOMERANG,),
)
def heavy_flattery(draft: Draft, context: Context) -> Iterator[Match]:
    """Yield extravagant compliments, or the stretch that holds two superlative ones."""
    found = praise(draft, context)
    if found.extravagant:
        for span in found.extravagant:
            yield Match(*span)
    elif len(found.strong) > 1:
        yield Match(found.strong[0].start, found.strong[-1].end)
