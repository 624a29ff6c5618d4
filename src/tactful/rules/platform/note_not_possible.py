"""L05 note-not-possible."""

from __future__ import annotations

from tactful.finding import LIMIT, WARNING, Match
from tactful.rule import bad, good, rule
from tactful.sources import (
    INSTAGRAM_REQUESTS,
    LINKEDIN_NOTES_USED_UP,
    LINKEDIN_PERSONALIZE,
    MESSENGER_REQUESTS,
    XING_GUIDELINES,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft

_USED_UP = "Send the invitation without words, and keep these for a message once they accept."


@rule(
    code="L05",
    name="note-not-possible",
    severity=WARNING,
    basis=LIMIT,
    since="1.0",
    purposes=("request",),
    any_language=True,
    covers=False,
    message="These words cannot go with the request.",
    what="A note for a place that carries none: a Facebook friend request, a follow on X, Instagram, Mastodon or Bluesky, "
    "a XING contact request from a Basic account, or LinkedIn once the month's free notes are gone.",
    why="The reader will never see it. Some platforms drop the text without a word, others stop and offer a paid account.",
    instead="Send the bare request and be seen first: answer a public post of theirs, or write a message where one is possible. "
    "Keep the words for the thank-you after they accept.",
    examples=(
        bad(
            "⟦⟧Hi Gus, Nuala from the Ballina rowing club. I'd like to share the regatta photos with you. See you Sunday!",
            channel="facebook/friend-request",
        ),
        bad(
            "⟦⟧Guten Tag Frau Lorenz, I audit lifts in Halle and your article on pit ladders is above my desk. I'd like to follow what you write. Beste Grüße, Dirk Manz",
            channel="xing/note",
            tier="basic",
        ),
        bad(
            "⟦⟧Hi Wanjiru, I run payroll for a tea co-op in Kericho. Your note on tax bands spared us a fine and I'd like to read the next. Thank you, Toby",
            channel="linkedin/note",
            notes_left=0,
        ),
        good(
            "Hi Wanjiru, I run payroll for a tea co-op in Kericho. Your note on tax bands spared us a fine and I'd like to read the next. Thank you, Toby",
            channel="linkedin/note",
            notes_left=1,
        ),
        good(
            "Guten Tag Herr Brandt, I buy tinplate in Neuss and heard your talk on scrap quotas in Düsseldorf. I'd like to read what you publish here. Mit freundlichen Grüßen, Anke Willms",
            channel="xing/note",
            tier="premium",
        ),
        good(
            "Hi Wanjiru, I run payroll for a tea co-op in Kericho. Your note on tax bands spared us a fine and I'd like to read the next. Thank you, Toby",
            channel="linkedin/note",
            tier="premium",
            notes_left=0,
        ),
    ),
    sources=(LINKEDIN_NOTES_USED_UP, LINKEDIN_PERSONALIZE, XING_GUIDELINES, MESSENGER_REQUESTS, INSTAGRAM_REQUESTS),
)  # fmt: skip
def note_not_possible(draft: Draft, context: Context) -> Iterator[Match]:
    """Yield the whole draft where the channel, the account or the month carries no words."""
    if context.note_possible or context.channel is None or not draft.words:
        return
    channel, tier = context.channel, context.tier
    if not channel.note:
        message = f"These words cannot go with a {channel.title}: it carries none."
    elif tier is not None and not tier.note:
        message = f"These words cannot go with it: a {tier.title} account sends the request without a note."
    else:
        message = "These words cannot go with it: this month's free notes are used up."
    yield Match(0, 0, place="whole", message=f"{message} {channel.instead or _USED_UP}")
