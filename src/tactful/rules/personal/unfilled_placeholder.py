"""P05 unfilled-placeholder."""

from __future__ import annotations

from tactful.finding import CONVENTION, ERROR, Match
from tactful.reading.placeholders import placeholders
from tactful.rule import EVERY, bad, good, rule
from tactful.sources import LINKEDIN_BULK_INMAIL

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft


@rule(
    code="P05",
    name="unfilled-placeholder",
    severity=ERROR,
    basis=CONVENTION,
    since="1.0",
    purposes=EVERY,
    any_language=True,
    message="“{found}” is a blank of a template that nobody has filled.",
    what="A template's blank that is still open: `{first_name}`, `[Company]`, `%NAME%`, `XXX`, *insert topic here*.",
    why="One open blank tells the reader that everybody else got the same words, and nothing after it is believed.",
    instead="Put the name, the company or the topic there, or take the sentence out. Better still, write without a template.",
    examples=(
        bad(
            "Hi ⟦{first_name}⟧, your talk on soil helped my students in Ghent. May I follow your work? Thanks!",
            also="no-introduction",
        ),
        bad(
            "Dear Priya, I loved your talk on flood maps at ⟦[Conference]⟧. I teach geography in Leeds; may I follow along? Best, ⟦[Your Name]⟧"
        ),
        bad(
            "Hello Tomas, I read about your bakery at ⟦XXX⟧ and would like to follow it. I bake in Cork. Thanks!"
        ),
        good(
            "Hi Priya, your post on flood maps (the one with the <3 sign) made my class laugh. I teach in Leeds; may I follow along? Thanks!"
        ),
        good(
            "Hi Tomas, your tip to use `{name}` in templates cut our bill from $500 to $200, 60% less. I run a print shop in Ghent; may I follow you? Thanks!"
        ),
        good(
            "Hi Ana, you wrote that “tea [milk, no sugar] keeps a village hall alive”. I run ours in Cork; may I quote it? Thanks!"
        ),
        good(
            "Great cake at the Saturday stall, Jo! I bake in Cork too and would like to swap recipes. Love, Ines xxx",
            purpose="message",
            channel="facebook/message",
        ),
    ),
    sources=(LINKEDIN_BULK_INMAIL,),
)
def unfilled_placeholder(draft: Draft, context: Context) -> Iterator[Match]:
    """Yield every slot that is still open."""
    for span in placeholders(draft, context):
        yield Match(*span)
