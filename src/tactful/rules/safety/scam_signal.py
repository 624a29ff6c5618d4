"""S01 scam-signal."""

from __future__ import annotations

from tactful.finding import ERROR, POLICY, Match
from tactful.reading.scam import scam
from tactful.rule import EVERY, bad, good, rule
from tactful.sources import FTC_SCAMS, LINKEDIN_POLICIES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft


@rule(
    code="S01",
    name="scam-signal",
    severity=ERROR,
    basis=POLICY,
    since="1.0",
    purposes=EVERY,
    message="“{found}” is how scams begin, and will be read as one.",
    what="The marks of a scam: sure gains, prizes, inheritances, gift cards, fees to be paid first, and requests for passwords, "
    "codes or account numbers.",
    why="Platforms remove such messages and restrict who sends them, and readers have learned to report them unread, also when "
    "they are meant honestly.",
    instead="Leave money, prizes and codes out of messages. If the matter is real, name an office that the reader can look up.",
    examples=(
        bad("Hi Tom, I teach in Leeds and your post on savings helped. A friend gets ⟦guaranteed weekly returns⟧; may I tell you how? Thanks, Jo"),
        bad("Hi Ana, I bake in Cork and follow your bread posts. For the course, ⟦just pay a small registration fee⟧ to me. Thanks, Jo", also="sales-pitch no-intent big-ask"),
        good("Hi Tariq, I audit crypto exchanges in Valletta. Your post on cold wallets helped our checklist; may I follow the next? Thanks, Josette"),
        good("Hi Loveday, I'm a librarian in Truro. Your talk on passwords for pensioners filled our room; may I use the slide on codes? Thanks, Ida"),
        good("Hi Piet, I teach evening classes on old swindles. Your talk in Utrecht on tulips and the lottery of 1726 is my week six. May I follow your work? Thanks, Celia"),
    ),
    sources=(FTC_SCAMS, LINKEDIN_POLICIES),
)  # fmt: skip
def scam_signal(draft: Draft, context: Context) -> Iterator[Match]:
    """Yield each stretch that bears the marks of a scam."""
    for span in scam(draft, context):
        yield Match(*span)
