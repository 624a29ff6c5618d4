"""P01 default-text."""

from __future__ import annotations

from tactful.finding import ERROR, EVIDENCE, Match
from tactful.reading.research import research
from tactful.reading.stock import stock
from tactful.rule import bad, good, rule
from tactful.sources import LINKEDIN_INVITATIONS
from tactful.steps import Status

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft


@rule(
    code="P01",
    name="default-text",
    severity=ERROR,
    basis=EVIDENCE,
    since="1.0",
    purposes=("request",),
    step="research",
    absorbs=("no-intent", "no-personal-detail", "my-network"),
    message="“{found}” is the platform's own sentence; it tells them that you wrote nothing.",
    what="The stock sentence of an invitation, or a close variant, with nothing personal around it.",
    why="People know the sentence by heart. It says that you pressed the button, and no more; "
    "a bare request says the same without pretending to be a note.",
    instead="Name one thing of theirs that you know, or send the request without a note.",
    examples=(
        bad(
            "Hi, ⟦I'd like to add you to my professional network on LinkedIn⟧.",
            also="nameless-greeting no-introduction no-closing",
        ),
        bad("Hello Tomas, ⟦I would like to join your LinkedIn network⟧. Thanks!", also="no-introduction"),
        good(
            "Hi Priya, I'd like to add you to my network: your talk on flood maps in Leeds helped my pupils. I teach geography. Thanks!",
            also="my-network",
        ),
        good(
            "Hi Tom, I'd like to connect: we share the 7.40 from Leeds and you lent me your rail atlas. I teach maps to year nine. Thanks, Jo"
        ),
        good(
            "Hello Ana, your rye post saved my starter. I bake in Cork and would like to join your Thursday bread group. Thanks!"
        ),
        good(
            "Hello Tomas, I'd like to connect with you on LinkedIn to hear how the paper tests at your print shop go. I bind books in Ghent. Thanks!"
        ),
        good(
            "Dear Ana, please add me to the list for your Porto bell-ringing class. I ring in Leeds and would like to learn your method. Thanks!"
        ),
    ),
    sources=(LINKEDIN_INVITATIONS,),
)
def default_text(draft: Draft, context: Context) -> Iterator[Match]:
    """Yield the stock sentence unless something personal stands beside it."""
    found = stock(draft)
    if found and research(draft, context).status is not Status.MET:
        yield Match(*draft.span(*found))
