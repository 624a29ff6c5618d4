"""L06 bare-link."""

from __future__ import annotations

from tactful.finding import ERROR, POLICY, Match
from tactful.rule import bad, good, rule
from tactful.sources import LINKEDIN_POLICIES, X_AUTHENTICITY

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft

# Words that point at a link and say nothing of it.
_POINTING = frozenset(
    "see look check checkout this it out here is are link links click the at my our new watch read visit open go to now please pls fyi "
    "and also hi hey hello have a listen view tap 👇 👉 via from in bio page site website video post <url> <handle> <hashtag>".split()
)


@rule(
    code="L06",
    name="bare-link",
    severity=ERROR,
    basis=POLICY,
    since="1.0",
    purposes=("message", "comment"),
    any_language=True,
    absorbs=("no-greeting", "no-intent", "no-closing", "no-personal-detail", "empty-comment"),
    message="“{found}” comes without a word on why they should open it.",
    what="A link with no words of your own around it, or only *see here* and the like.",
    why="X counts messages that are only links as a breach of its rules, and everywhere they look like what bots send. "
    "The reader would have to open a stranger's link to learn what you want.",
    instead="Say in one sentence what is behind the link and why you thought of them, or leave the link out.",
    examples=(
        bad("⟦https://cheap-frames.example/zoe⟧", purpose="comment", channel="instagram/comment"),
        bad("Hi Ana, check this out: ⟦https://example.org/mytrack⟧", purpose="message", channel="x/dm"),
        good(
            "You asked where the 1926 fern book is: the full scan sits at https://archive.example/fern1926, plate 12.",
            purpose="comment",
            channel="x/reply",
        ),
        good(
            "On your question about grep and accents: set the locale first, details in https://example.org/docs/locale – it bit me for a week.",
            purpose="comment",
            channel="mastodon/reply",
        ),
        good(
            "Hi Lina, you asked who else maps springs in Irbid: we do, https://example.org/springs. May I send you the raw data? Thanks, Omar",
            purpose="message",
            channel="x/dm",
        ),
    ),
    sources=(X_AUTHENTICITY, LINKEDIN_POLICIES),
)  # fmt: skip
def bare_link(draft: Draft, context: Context) -> Iterator[Match]:
    """Yield the first link when nothing else in the draft says anything."""
    links = [stretch for stretch in draft.opaque if stretch.kind == "url"]
    if not links:
        return
    first, last = draft.body()
    words = draft.words[min(first, last) : len(draft.words)]
    if len(words) <= len(links) + 6 and all(word in _POINTING for word in words):
        yield Match(links[0].start, links[0].end)
