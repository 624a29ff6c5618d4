"""P07 remark-on-appearance."""

from __future__ import annotations

from tactful.finding import ERROR, POLICY, Match
from tactful.reading.looks import looks
from tactful.rule import EVERY, bad, good, rule
from tactful.sources import KHALEEJ_ADVANCES, LINKEDIN_POLICIES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft


@rule(
    code="P07",
    name="remark-on-appearance",
    severity=ERROR,
    basis=POLICY,
    since="1.0",
    purposes=EVERY,
    message="“{found}” speaks of how somebody looks; it tells them that their body was read, not their work.",
    what="A remark on looks, body, age or attractiveness, or a flirt, about the reader or anybody else the draft speaks of.",
    why="LinkedIn's policies count unwanted remarks on looks as advances, and many people block on the first one. "
    "Anywhere else it still makes a stranger feel watched.",
    instead="Speak of what they made, wrote or said. If the picture drew you, say what in it you would like to know.",
    examples=(
        bad(
            "Hi Priya, ⟦your beautiful smile⟧ made me write. I teach geography in Leeds and would like to follow your flood maps. Thanks!"
        ),
        bad("Hello Ana, ⟦are you single⟧? Best, Tom", purpose="message", also="no-intent"),
        bad(
            "Hi Ana, meet Tomas. ⟦He is so handsome⟧ and runs the print shop; Ana binds books and you both said yes. Best, Ines",
            purpose="introduction",
            also="no-mutual-reason",
        ),
        good(
            "Hi Priya, your beautiful design for the tram map hangs in our office. I teach geography in Leeds; may I follow along? Thanks!"
        ),
        good(
            "Dear Tomas, that is one handsome book on lichens. I garden in Cork; may I ask who printed it? Thanks!"
        ),
        good(
            "Hi Ana, your talk on the body clock in Ghent opened my eyes. I'm a night nurse; may I follow along? Thanks!"
        ),
        good(
            "Hello Ines, was the attractive offer for the old mill in Lyon yours? I restore mills in Leeds and would like to follow the work. Thanks!"
        ),
    ),
    sources=(LINKEDIN_POLICIES, KHALEEJ_ADVANCES),
)
def remark_on_appearance(draft: Draft, context: Context) -> Iterator[Match]:
    """Yield each remark on looks and each flirt."""
    for span in looks(draft, context):
        yield Match(*span)
