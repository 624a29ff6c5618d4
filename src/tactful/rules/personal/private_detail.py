"""P08 private-detail."""

from __future__ import annotations

from tactful.finding import CONVENTION, WARNING, Match
from tactful.reading.private_life import private_life
from tactful.rule import EVERY, bad, good, rule
from tactful.sources import LINKEDIN_POLICIES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft


@rule(
    code="P08",
    name="private-detail",
    severity=WARNING,
    basis=CONVENTION,
    since="1.0",
    purposes=EVERY,
    message="“{found}” belongs to somebody's private life; a reader wonders how you came by it.",
    what="Something from the private life of the reader, or of a person the draft speaks of: spouse, children, home, holidays, health, religion.",
    why="Knowing it is one thing, writing it to a stranger another: what was meant as warmth shows that somebody looked through their life.",
    instead="Keep to what they do in public under their own name. Private news can wait until they tell you themselves.",
    examples=(
        bad(
            "Hi Priya, ⟦your lovely children⟧ must be proud of you! I teach geography in Leeds and would like to follow your flood maps. Thanks!"
        ),
        bad(
            "Dear Tomas, I was ⟦sorry to hear about the divorce⟧. I run a print shop in Ghent; may I follow your paper tests? Thanks!"
        ),
        good(
            "Dear Dr Okafor, your paediatrics paper on children's coughs changed our ward. I'm a nurse in Leeds; may I follow your work? Thanks!"
        ),
        good(
            "Hi Tomas, my wife and our kids love your family recipes for rye bread. I bake in Cork; may I follow along? Thanks!"
        ),
        good(
            "Hello Ana, your home page on the history of Irish houses helped my students in Ghent. May I quote it? I teach history. Thanks!"
        ),
        good(
            "Dear Ines, your choir sang at the church in Lyon where I tune the organ. May I follow your concerts? Thanks!"
        ),
    ),
    sources=(LINKEDIN_POLICIES,),
)
def private_detail(draft: Draft, context: Context) -> Iterator[Match]:
    """Yield private matters, unless the two know each other."""
    if not context.acquainted:
        for span in private_life(draft, context):
            yield Match(*span)
