"""L02 contact-details."""

from __future__ import annotations

from tactful.finding import CONVENTION, WARNING, Match
from tactful.reading.contacts import contacts
from tactful.rule import bad, good, rule
from tactful.sources import FTC_SCAMS, HIGHFIELD_STRANGER

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft


@rule(
    code="L02",
    name="contact-details",
    severity=WARNING,
    basis=CONVENTION,
    since="1.0",
    purposes=("request",),
    any_language=True,
    message="“{found}” hands over a way round the request before they have said yes.",
    what="A phone number, an e-mail address or a messenger name in a request.",
    why="The reader has not yet decided whether to know you, and an address puts a second decision beside the first. "
    "Numbers in first notes are also what bulk recruiters and fraudsters send.",
    instead="Leave it out: once they accept, the platform carries your messages. Ask *how would you like to be reached?* then.",
    examples=(
        bad(
            "Dear Frau Baum, I am an organ tuner in Görlitz. I read in the Zittau newsletter about your church's bellows "
            "and would like to follow the repair. My number is ⟦0151 5550188⟧. Kind regards, Tomasz",
            channel="xing/note",
        ),
        bad(
            "Salaam Samir, I'm a school librarian in Sidon. Loved your shelf labels for dyslexic readers. Could you tell "
            "me the font? My mail is ⟦huda.k@lib.example⟧, Skype: ⟦huda_k⟧. Thanks",
        ),
        bad(
            "Hi Lena, I photograph trams in Łódź. Your U-Bahn book is on my shelf; may I show you mine? On Telegram I am ⟦kuba_wrona⟧. Thanks, Kuba",
            also="off-platform-move",
        ),
        good("Hi Bill, I'm a retired postmaster: Orkney, 1979-1998, 14 Victoria Street. Your book on sorting codes took me back; I'd like to follow the next. Cheers!"),
        good("Hi Ana, I maintain the parser you patched in 2.13.4 (issue 10482). Thank you; may I follow your work on fonts?"),
        good("Hello Ngozi, I run a bakery in Enugu, 1,200,000 naira a month and 365 days a year. Your talk on yeast helped; I'd like to follow along. Thanks!"),
        good("Hi Sol, I write Telegram bots for libraries in Cork. Your post on due dates fixed mine; may I follow the next one? Thanks!"),
    ),
    sources=(HIGHFIELD_STRANGER, FTC_SCAMS),
)  # fmt: skip
def contact_details(draft: Draft, context: Context) -> Iterator[Match]:
    """Yield every number, address and messenger name."""
    for span in contacts(draft, context):
        yield Match(*span)
