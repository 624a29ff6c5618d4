"""D02 harsh-decline."""

from __future__ import annotations

from tactful.finding import CONVENTION, ERROR, Match
from tactful.reading.abuse import reproach
from tactful.rule import bad, good, rule
from tactful.sources import LINKEDIN_POLICIES, NETIQUETTE_RFC

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft


@rule(
    code="D02",
    name="harsh-decline",
    severity=ERROR,
    basis=CONVENTION,
    since="1.0",
    purposes=("decline",),
    message="“{found}” judges the person; a no needs none of it.",
    what="Insult, blame, accusation or sarcasm in a refusal, and reproach such as *you should have asked first*.",
    why="It can be copied and shown around with your name on it, and it answers a request with a quarrel.",
    instead="A plain no is firm enough: *I keep this account for people I have worked with.* Or send nothing: on most "
    "platforms a request that is ignored tells the sender nothing.",
    examples=(
        bad(
            "Hello Gus, ⟦you should have read⟧ my profile first. I'm not accepting. Regards, Mo",
            also="no-goodwill",
        ),
        bad(
            "Hi Polly, thanks, but ⟦what I need is another⟧ life coach like I need a hole in the roof. No. Best, Vic",
        ),
        bad(
            "Dear Ivo, I won't connect with you. ⟦Stop spamming⟧ people. Kind regards, Ana",
        ),
        good("Hello Gus, thank you for asking. I keep this account for people I have worked with, so it's a no. All the best, Mo"),
        good("Hi Polly, thanks for the thought. The answer is no, and it will stay no; nothing personal. Good luck with the course, Vic"),
        good("Dear Ivo, thank you. I should have answered sooner. I won't be joining, but I hope the fair goes well. Kind regards, Ana"),
        good("Dear Ivo, thanks for asking. I'm sorry to sound rude, but I don't add people I have not met. Best wishes, Ana"),
    ),
    sources=(LINKEDIN_POLICIES, NETIQUETTE_RFC),
)  # fmt: skip
def harsh_decline(draft: Draft, context: Context) -> Iterator[Match]:
    """Yield each stretch that insults, blames or mocks."""
    for span in reproach(draft, context):
        yield Match(*span)
