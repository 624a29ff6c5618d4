"""N04 sales-pitch."""

from __future__ import annotations

from tactful.finding import ERROR, POLICY, WARNING, Match
from tactful.reading.pitch import pitch
from tactful.rule import When, bad, good, rule
from tactful.sources import LINKEDIN_POLICIES, XING_GUIDELINES
from tactful.steps import Status

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft


@rule(
    code="N04",
    name="sales-pitch",
    severity=ERROR,
    basis=POLICY,
    since="1.0",
    purposes=("request", "thanks", "message"),
    when=(When(WARNING, purposes=("message",)),),
    step="intent",
    message="“{found}” reads as an offer to sell, which they did not ask for.",
    what="Offers, prices, demonstrations, free audits, *we help companies like yours*, and jobs advertised to many. "
    "Naming your own trade or product as part of who you are is fine, and so is asking about theirs.",
    why="LinkedIn’s rules forbid promotional messages by invitation to people one does not know, and XING asks "
    "members to be sure of interest first. A pitch right after acceptance is what people complain of most.",
    instead="Say who you are and what of theirs interests you. If they need what you make, they will ask.",
    examples=(
        bad(
            "Hi Tess, your rind chart from the Jura fair is on our wall. We ⟦help companies like yours double their sales⟧. Thanks!",
            also="no-introduction",
        ),
        bad(
            "Hi Vik, your choir in Cork sounds superb. Our agency has a ⟦special offer for⟧ singers this month. Best wishes, Nell",
            also="no-introduction",
        ),
        bad(
            "Thank you for connecting, Ada! May I ⟦show you our new platform⟧ for your felt workshops in Vienna? Best wishes, Kim",
            purpose="thanks",
        ),
        good(
            "Hi Tess, your rind chart from the Jura fair is on my wall. I make Comté and sell it on Fridays; may I follow your trials? Thanks!"
        ),
        good(
            "Hi Vik, I teach music in Cork and heard your choir at St Luke’s. Does your studio give a discount to schools? Thanks, Nell"
        ),
        good(
            "Hi Em, I make hive scales in Tartu. Your post on winter weight matched our data to the gram; may I quote it? Best wishes, Ants"
        ),
        good(
            "Hi Hana, I’m a volunteer in Kobe; we help refugees find flats. Your talk on leases answered half our questions; could I ask the rest here? Thanks, Yuki"
        ),
    ),
    sources=(LINKEDIN_POLICIES, XING_GUIDELINES),
)
def sales_pitch(draft: Draft, context: Context) -> Iterator[Match]:
    """Yield the words that sell or advertise."""
    found = pitch(draft, context)
    ceiling = None if found.status is Status.MET else WARNING
    for span in found.spans:
        yield Match(*span, severity=ceiling)
