"""L03 hashtag-or-mention."""

from __future__ import annotations

from tactful import lexicon
from tactful.finding import HINT, TASTE, Match
from tactful.rule import bad, good, rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft

_HEXADECIMAL = frozenset("0123456789abcdefABCDEF")
# “your #AltText talk”, “the #StopTheDyke march”: the tag is the thing's name.
_NAMING = frozenset("the your our a this that their his her its".split())


def _named(draft: Draft, index: int) -> bool:
    """Whether a tag tells which thing is meant: “the #AltText day”, but not “a #digitaldetox this year”."""
    after = index + 1
    return (
        index > 0
        and draft.words[index - 1] in _NAMING
        and after < len(draft.words)
        and draft.sentence_of[after] == draft.sentence_of[index]
        and draft.words[after] not in lexicon.words("function-words")
    )


@rule(
    code="L03",
    name="hashtag-or-mention",
    severity=HINT,
    basis=TASTE,
    since="1.0",
    purposes=("request", "decline", "thanks"),
    formal_only=True,
    formal_except=("decline", "thanks"),
    any_language=True,
    message="“{found}” does nothing in a private note but make it look like a post.",
    what="A hashtag or an @mention in words that one person will read.",
    why="Both exist to be found by others. In a private note nobody searches and nobody is notified, so they read as text "
    "that was written for an audience and pasted here. On Mastodon a mention even shows the note to the person named.",
    instead="Say it in words, or leave it out. An @handle as the address of a message stays: on Mastodon it must be there.",
    examples=(
        bad(
            "Hi Freddie, tram driver and poet in Sheffield. Your verse for the depot strike was read out in our canteen; "
            "I'd like to see the next. Solidarity, Tilda ⟦#poetry⟧ ⟦@UnionVerse⟧",
            channel="linkedin/note",
            tier="premium",
        ),
        bad(
            "Thanks for accepting, Anna! Your talk on tides in Hull is now our lesson plan. Best, Bea ⟦#grateful⟧",
            purpose="thanks",
            channel="linkedin/message",
        ),
        good(
            "Hi Thandi, I'm a self-taught C# hobbyist. Your fix for issue #412 in the sourdough timer is in my kitchen; I'd like to follow your work. Thanks!",
            channel="linkedin/note",
        ),
        good(
            "@ollie@brass.example Thanks for accepting! Your note on cleaning valves with lemon saved my tuba. Best, Fitz",
            purpose="thanks",
            channel="mastodon/mention",
        ),
        good(
            "Hi Ana, I teach printing in Porto. Your talk on captions at the #AltText day in Lisbon is on our wall; may I follow your work? Thanks!",
            channel="linkedin/note",
        ),
    ),
)  # fmt: skip
def hashtag_or_mention(draft: Draft, context: Context) -> Iterator[Match]:
    """Yield hashtags and handles that are neither an address nor the name of a thing."""
    if draft.vocabulary.isdisjoint(("<hashtag>", "<handle>")):
        return
    for index, word in enumerate(draft.words):
        start, end = draft.starts[index], draft.ends[index]
        if word == "<hashtag>":
            name = draft.shadow[start + 1 : end]
            colour = len(name) in (3, 6) and _HEXADECIMAL.issuperset(name) and not name.isalpha()
            named = _named(draft, index)
            if not (colour or named):
                yield Match(start, end)
        elif word == "<handle>" and (context.formal or draft.sentence_of[index]):
            yield Match(start, end)
