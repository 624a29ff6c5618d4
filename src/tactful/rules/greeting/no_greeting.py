"""G01 no-greeting."""

from __future__ import annotations

from tactful.finding import CONVENTION, WARNING, Edit, Fix, Match
from tactful.lexicon import words
from tactful.reading.greeting import called, greeting
from tactful.rule import bad, good, rule
from tactful.sources import LINKEDIN_PERSONALIZE
from tactful.steps import Status

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft


@rule(
    code="G01",
    name="no-greeting",
    severity=WARNING,
    basis=CONVENTION,
    since="1.0",
    purposes=("request", "thanks", "decline", "message", "introduction"),
    step="greeting",
    any_language=True,
    absorbs=("nameless-greeting",),
    message="It starts without a greeting, so it may read as if it went to anybody.",
    what="A draft that opens neither with a greeting nor with the reader's name.",
    why="The first word tells a reader whether the rest is meant for them. Without a greeting, a note from "
    "somebody unknown looks like a circular.",
    instead="Open with a greeting and their name, or with the name alone: *Hi Priya, …* or *Priya, …*. "
    "A greeting in their language is just as good.",
    examples=(
        bad(
            "⟦⟧Your post on flood maps helped my class. I teach geography in Leeds and would like to read the next one. Thanks!",
            "Hi Priya, your post on flood maps helped my class. I teach geography in Leeds and would like to read the next one. Thanks!",
            to="Priya Nair",
        ),
        bad("⟦⟧Thanks for connecting. Your bread oven plans are on my workshop wall now.", purpose="thanks"),
        good(
            "Priya, your post on flood maps helped my class. I teach geography in Leeds and would like to read the next one. Thanks!"
        ),
        good(
            "Bonjour Claire, I teach woodwork in Rennes and your drawings of scarf joints help my pupils. May I follow the next ones? Merci!"
        ),
        good(
            "Thanks for the follow back, Tove! Your lino cut of the harbour gate hangs in our staff room.",
            purpose="thanks",
        ),
        good(
            "That kiln door! Is it the one from the Ibadan pottery? Thanks for showing it.",
            purpose="message",
            channel="instagram/story-reply",
        ),
    ),
    sources=(LINKEDIN_PERSONALIZE,),
)
def no_greeting(draft: Draft, context: Context) -> Iterator[Match]:
    """Yield the start of a draft that greets nobody; a reply to a story needs no greeting."""
    if not draft.words or (context.channel is not None and context.channel.name.endswith("/story-reply")):
        return
    if greeting(draft, context).status is not Status.MISSING:
        return
    start = len(draft.text) - len(draft.text.lstrip())
    name = called(context)
    fixes: tuple[Fix, ...] = ()
    if name:
        text = draft.text
        first = text[start : start + 1]
        small = (
            first.isupper()
            and draft.words[0] != "i"
            and draft.words[0] in words("function-words") | words("small-talk")
        )
        edit = (
            Edit(start, start + 1, f"Hi {name}, {first.lower()}")
            if small
            else Edit(start, start, f"Hi {name}, ")
        )
        fixes = (Fix(f"Greet {name}", "suggested", (edit,)),)
    yield Match(start, start, place="start", fixes=fixes)
