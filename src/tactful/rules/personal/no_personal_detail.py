"""P02 no-personal-detail."""

from __future__ import annotations

from tactful.finding import EVIDENCE, HINT, WARNING, Match
from tactful.reading.doubt import of_matter
from tactful.reading.research import research
from tactful.rule import bad, good, rule
from tactful.sources import LINKEDIN_BULK_INMAIL, LINKEDIN_INVITATIONS
from tactful.steps import Status

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft

_BARE = "“{thing}” could be said to anybody; nothing here shows that it was written to this one person."


@rule(
    code="P02",
    name="no-personal-detail",
    severity=WARNING,
    basis=EVIDENCE,
    since="1.0",
    purposes=("request", "thanks", "comment"),
    step="research",
    waits=True,
    message="Nothing here could only have been written to this person, so it reads as one of many.",
    what="A draft without one thing of the recipient's: no post with its topic, no project, role or place of theirs, "
    "no group, event, earlier meeting or person you share. *Your post* or *your profile* alone does not count.",
    why="People answer what was written to them. A note that would fit anybody is read as a mailing, and "
    "LinkedIn's own figures on bulk messages show how few of those are answered.",
    instead="Name one thing and say what you did with it or where you met: *your post on pricing for charities*, "
    "*the question you asked at the panel*, *Ana said I should say hello*. Capital letters are not needed; truth is.",
    examples=(
        bad("⟦⟧Hello Tomas, I teach chemistry in Ghent and would like to follow what you publish. Thanks!"),
        bad(
            "⟦⟧Dear Amara, thank you for accepting my invitation. I look forward to staying in touch. Kind regards, Jonas",
            purpose="thanks",
        ),
        bad(
            "⟦⟧Hi Lucia, I came across your profile and would like to hear how you work. I run a small print shop. Thanks!"
        ),
        good(
            "Hello Tomas, I teach chemistry in Ghent and use your titration videos in class. May I follow along? Thanks!"
        ),
        good(
            "Hi Lucia, we sat next to each other on the 7.40 from Leeds. I run the print shop I told you about; may I send you the samples? Thanks!"
        ),
        good(
            "Hello Amara, Ana said I should say hello. I keep bees in Cork too and would like to follow your posts. Thanks!"
        ),
        good(
            "Thank you for accepting, Jonas! Your bread at the Saturday market made my week. All the best, Ines",
            purpose="thanks",
        ),
        good(
            "The lending table would work in our library as well, but who repairs the drills?",
            purpose="comment",
        ),
    ),
    sources=(LINKEDIN_INVITATIONS, LINKEDIN_BULK_INMAIL),
)
def no_personal_detail(draft: Draft, context: Context) -> Iterator[Match]:
    """Yield the whole draft unless something in it fits only this person."""
    if not draft.words:
        return
    found = research(draft, context)
    if found.status is Status.MET:
        return
    severity = HINT if of_matter(draft, context) else None
    if found.spans:
        span = found.spans[0]
        yield Match(
            0,
            0,
            "whole",
            message=_BARE,
            severity=severity,
            fields={"thing": " ".join(draft.text[span.start : span.end].split())},
        )
    else:
        yield Match(0, 0, "whole", severity=severity)
