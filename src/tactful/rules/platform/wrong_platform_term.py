"""L04 wrong-platform-term."""

from __future__ import annotations

from tactful.finding import CONVENTION, WARNING, Edit, Fix, Match
from tactful.reading.terms import foreign_terms
from tactful.rule import EVERY, bad, good, rule
from tactful.sources import LINKEDIN_INVITATIONS, MESSENGER_REQUESTS, XING_GUIDELINES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft


@rule(
    code="L04",
    name="wrong-platform-term",
    severity=WARNING,
    basis=CONVENTION,
    since="1.0",
    purposes=EVERY,
    message="“{found}” belongs to another platform; here they would say “{right}” and may think that this was meant for elsewhere.",
    what="Another platform's word for a request or a post: *friend request* on LinkedIn, *connection request* on X.",
    why="It tells the reader that the text was written for somewhere else and pasted, and a *friend request* to a stranger at "
    "work sounds closer than it is.",
    instead="Use the word of the place: an invitation or connection request on LinkedIn, a contact request on XING, a friend "
    "request on Facebook, a follow elsewhere. When you do mean the other platform, name it.",
    examples=(
        bad(
            "Dear Susanne, thank you for accepting my ⟦friend request⟧. I look forward to your notes on the Ulm battery plant. Best, Timo",
            fixed="Dear Susanne, thank you for accepting my connection request. I look forward to your notes on the Ulm battery plant. Best, Timo",
            purpose="thanks",
            channel="linkedin/message",
        ),
        bad(
            "Hi Kofi, I've put in a ⟦Connection Request⟧ on your account. I'm the luthier in Accra whose kora photo you shared; may I send you the finished one? Best, Yaa",
            fixed="Hi Kofi, I've put in a Follow Request on your account. I'm the luthier in Accra whose kora photo you shared; may I send you the finished one? Best, Yaa",
            channel="x/dm",
        ),
        bad(
            "Your latest ⟦tweet⟧ leaves out the night buses. In Leeds they carry most of the hospital cleaners.",
            fixed="Your latest post leaves out the night buses. In Leeds they carry most of the hospital cleaners.",
            purpose="comment",
            channel="linkedin/comment",
        ),
        good(
            "Hi Cass, I'm a hospital librarian in Leeds and saw your tweet on Twitter about dead DOIs. I'd like to see how the audit ends. Best, Imran",
            channel="linkedin/note",
        ),
        good(
            "Olumide, thanks for the friend request. Colleagues stay off my page, so it's a no from me. See you Monday! Ray",
            purpose="decline",
            channel="facebook/message",
        ),
        good(
            "Hi Lina, your thread on fake antibiotics is in our seminar. I teach pharmacy in Irbid; may I follow your work here? Thank you!",
            channel="linkedin/note",
        ),
    ),
    sources=(LINKEDIN_INVITATIONS, XING_GUIDELINES, MESSENGER_REQUESTS),
)  # fmt: skip
def wrong_platform_term(draft: Draft, context: Context) -> Iterator[Match]:
    """Yield terms of other platforms with the word to put in their place."""
    for term in foreign_terms(draft, context):
        start, end = draft.span(term.first, term.last)
        found = draft.text[start:end]
        plural = draft.words[term.last - 1].endswith("s")
        right = _in_case(f"{term.right}s" if plural and term.replaceable else term.right, found)
        fix = Fix(f"Write “{right}”", "suggested", (Edit(start, end, right),))
        yield Match(start, end, fixes=(fix,) if term.replaceable else (), fields={"right": right.lower()})


def _in_case(right: str, found: str) -> str:
    if found.isupper():
        return right.upper()
    if found.istitle() and " " in found:
        return right.title()
    return right[0].upper() + right[1:] if found[0].isupper() else right
