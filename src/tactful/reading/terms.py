"""Words of other platforms: what a request or a post is called there, and what it is called here."""

from __future__ import annotations

from typing import NamedTuple

from tactful.draft import once
from tactful.phrases import Phrases

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft

REQUESTS: dict[str, str] = {
    "linkedin": "connection request",
    "facebook": "friend request",
    "xing": "contact request",
    "x": "follow request",
    "instagram": "follow request",
    "threads": "follow request",
    "mastodon": "follow request",
    "bluesky": "follow request",
}
"""What a request is called, by platform."""


class Term(NamedTuple):
    """A word that is at home elsewhere."""

    first: int
    """Index of its first word."""
    last: int
    """Index after its last word."""
    right: str
    """What it is called here, in the singular."""
    replaceable: bool
    """Whether the right word can simply take its place."""


class _Kind(NamedTuple):
    homes: tuple[str, ...]
    """Where the term is at home."""
    names: frozenset[str]
    """Words that name such a place; with one of them the sender may well mean it."""
    means: str
    """`request`, `friend`, `post`, `tie`, `page` or `like`."""
    phrases: Phrases


_REQUEST = "request|requests|invite|invites|invitation|invitations"
_FRIENDLY = frozenset("facebook fb messenger snapchat snap discord steam".split())
_FOLLOWED = ("x", "instagram", "threads", "mastodon", "bluesky")
_POSTS = ("tweet", "retweet", "toot", "skeet")
_BIRDS = (
    "bird|birds|birdsong|robin|robins|wren|wrens|sparrow|sparrows|finch|finches|blackbird|blackbirds|swallows|swifts|"
    "tits|canary|canaries|budgie|budgies|warbler|warblers|chick|chicks|nest|nests|aviary",
)
_KINDS = (
    _Kind(("facebook",), _FRIENDLY, "request", Phrases(f"friend|friends|friendship|frnd {_REQUEST}")),
    _Kind(
        ("facebook", "x", "instagram", "threads", "mastodon", "bluesky"),
        _FRIENDLY,
        "friend",
        Phrases(
            "add|adding|added|accept|accepting|accepted you|me|u as [a|your|my] friend|friends",
            "friending you|me",
            "be|become|stay|make|being|becoming friends [with] [you] on|over here",
        ),
    ),
    _Kind(
        ("linkedin",),
        frozenset(["linkedin"]),
        "request",
        Phrases(
            f"connection|connections|connect {_REQUEST}",
            "invitation|invite|request|invitations|requests|invites to connect",
            "invited|inviting|asked you|me to connect [here]",
        ),
    ),
    _Kind(
        _FOLLOWED,
        frozenset("instagram insta ig twitter mastodon fediverse bluesky bsky threads tiktok".split()),
        "request",
        Phrases(
            "my|your|a|the|this|our|accept follow|follower request|requests",
            "my|the|a|your request|requests to follow you|me|us",
        ),
    ),
    _Kind(
        ("x",),
        frozenset(["twitter"]),
        "post",
        Phrases("tweet|tweets|tweeted|tweeting|retweet|retweets|retweeted|retweeting", unless=_BIRDS),
    ),
    _Kind(
        ("mastodon",), frozenset("mastodon fediverse".split()), "post", Phrases("your|yr|ur [_] toot|toots")
    ),
    _Kind(("bluesky",), frozenset("bluesky bsky".split()), "post", Phrases("your|yr|ur [_] skeet|skeets")),
    _Kind(
        _FOLLOWED,
        frozenset("instagram insta ig twitter mastodon fediverse bluesky bsky threads tiktok".split()),
        "tie",
        Phrases(
            "following|follow|followed me|you|u|us back",
            "thanks|thank|cheers [you] [so] [much] for the follow|followback",
            "the|a|your|my follow back",
        ),
    ),
    _Kind(
        ("linkedin", "xing"),
        frozenset("linkedin xing".split()),
        "tie",
        Phrases(
            "become|be|became|becoming [a|your|my|one] [of] [my|your] connection|connections",
            "among|amongst|to|of my connections",
            "1st|first|2nd|second degree connection|connections",
        ),
    ),
    _Kind(("facebook",), _FRIENDLY, "tie", Phrases("unfriend|unfriended|unfriending you|me|u|_")),
    _Kind(
        ("facebook",),
        _FRIENDLY,
        "page",
        Phrases(
            "on|to your wall $",
            "wrote|write|posted|post|writing|comment|comments|message|note|left ... on your wall",
        ),
    ),
    _Kind(
        ("reddit",),
        frozenset("reddit".split()),
        "like",
        Phrases(
            "upvote|upvotes|upvoted|upvoting|downvote|downvoted [this|it|your|for]", "subreddit|subreddits"
        ),
    ),
    _Kind(
        ("pinterest",),
        frozenset("pinterest".split()),
        "like",
        Phrases(
            "pinned|pinning|pin|repinned ... {to my board|on my board|to a board|to our board}",
            "repin|repinned|repins",
        ),
    ),
)
_STUDIED = Phrases(
    "paper|article|study|research|thesis|essay|talk|book|chapter|report|survey|lecture|workshop|lesson|lessons|work|piece|interview|podcast|"
    "column|dissertation|course|data|figures|guide|works|working|teach|teaches|write|writes|wrote|studies|publish "
    "[_] [_] on|about|into|of|in|around|with ... "
    "{friend requests|connection requests|contact requests|follow requests|tweets|retweets|tweeting|toots|upvotes|subreddits|unfriending|follow backs}"
)
"""Such words as somebody's subject: “your paper on friend requests between pupils and teachers”."""
_ON_X = Phrases("on|via|from|over|to x")


@once
def foreign_terms(draft: Draft, context: Context) -> tuple[Term, ...]:
    """Return the words of other platforms in the draft, unless such a platform is named; none without a channel."""
    return tuple(_terms(draft, context.platform)) if context.platform else ()


def _terms(draft: Draft, platform: str) -> Iterator[Term]:
    for kind in _KINDS:
        if platform in kind.homes:
            continue
        found = list(kind.phrases.ranges(draft))
        if (
            not found
            or not draft.vocabulary.isdisjoint(kind.names)
            or ("x" in kind.homes and _ON_X.found(draft))
        ):
            continue
        for first, last in found:
            if _STUDIED.in_sentence(draft, first):
                continue
            if kind.means == "post":
                at = next(n for n in range(first, last) if draft.words[n].startswith(_POSTS))
                yield Term(at, at + 1, _post(draft, at), replaceable=True)
            elif kind.means in ("tie", "page", "like"):
                yield Term(first, last, _plain(draft, kind, first, last, platform), replaceable=False)
            elif kind.means == "friend":
                yield Term(first, last, "contact" if platform == "xing" else "connection", replaceable=False)
            else:
                first = (
                    last - 2
                    if kind.homes == _FOLLOWED and draft.words[last - 1].startswith("request")
                    else first
                )
                yield Term(first, last, REQUESTS[platform], replaceable=True)


def _plain(draft: Draft, kind: _Kind, first: int, last: int, platform: str) -> str:
    if kind.means == "page":
        return "profile"
    if kind.means == "like":
        return (
            "group"
            if draft.words[first].startswith("subreddit")
            else "share"
            if "pin" in kind.homes[0]
            else "like"
        )
    if kind.homes == _FOLLOWED or "unfriend" in draft.words[first]:
        return "connection" if platform == "linkedin" else "contact" if platform == "xing" else "friend"
    return "friend" if platform == "facebook" else "follower"


def _post(draft: Draft, index: int) -> str:
    word = draft.words[index]
    return {
        "tweeted": "posted",
        "retweeted": "shared",
        "tweeting": "posting",
        "retweeting": "sharing",
        "retweet": "share",
        "retweets": "share",
    }.get(word, "post")
