"""V02 text-speak."""

from __future__ import annotations

from tactful.edits import deletion, replacement
from tactful.finding import CONVENTION, HINT, WARNING, Edit, Fix, Match
from tactful.pattern import Pattern
from tactful.reading.shorthand import CHATTER, SHORTHAND, full_word
from tactful.rule import EVERY, When, bad, good, rule
from tactful.sources import LINKEDIN_TONE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft

_WITH = Pattern(r"(?<![\w/.@])(?:w/o|w/|b/c)(?=[ \w])(?!\w/)(?!c\b|e\b|k\b)")


@rule(
    code="V02",
    name="text-speak",
    severity=HINT,
    basis=CONVENTION,
    since="1.0",
    purposes=EVERY,
    when=(When(WARNING, formal=True),),
    message="“{found}” saves you a second and costs them one.",
    what="Shorthand of text messages, such as *u*, *pls*, *thx*, *gr8*, *b/c* or *lol*. Names, handles and quotations are left alone.",
    why="Between friends it is warm; from a stranger it says that the note was not worth the typing.",
    instead="Write the word out.",
    examples=(
        bad(
            "Hi Priya, ⟦pls⟧ may I follow ⟦ur⟧ work? I teach geography in Leeds and use your flood map of the Aire. ⟦Thx⟧, Ana",
            "Hi Priya, please may I follow your work? I teach geography in Leeds and use your flood map of the Aire. Thanks, Ana",
        ),
        bad(
            "Hi Priya, I teach geography in Leeds and started early ⟦b/c⟧ of your flood map of the Aire. May I follow your work? Thanks, Ana",
            "Hi Priya, I teach geography in Leeds and started early because of your flood map of the Aire. May I follow your work? Thanks, Ana",
        ),
        good("Hi Priya, I teach archaeology in Leeds and read your paper on the tablets of Ur. May I follow your work? Thanks, Ana"),
        good("Hi Priya, I teach geography in Leeds, room 4, and saw your sketch “c u at the flood”. May I follow your work? Thanks, Ana"),
        good("Hi Priya, I teach geography in Leeds, use R for it, and love your flood map of the Aire. May I follow your work? Thanks, Ana x"),
    ),
    sources=(LINKEDIN_TONE,),
)  # fmt: skip
def text_speak(draft: Draft, context: Context) -> Iterator[Match]:
    """Yield each piece of shorthand with the full word."""
    words, shadow = draft.words, draft.shadow
    for index, word in enumerate(words) if not draft.vocabulary.isdisjoint(SHORTHAND) else ():
        if word not in SHORTHAND or index in draft.contracted:
            continue
        start, end = draft.starts[index], draft.ends[index]
        if shadow[start - 1 : start] in ("-", "/", "&", "_") or shadow[end : end + 1] in ("-", "/", "&", "_"):
            continue
        if word in CHATTER:
            if shadow[start:end].islower() or shadow[start:end].isupper():
                edit = deletion(draft, start, end)
                yield Match(start, end, fixes=(Fix("Leave it out", "suggested", (edit,)),) if edit else ())
            continue
        full, kind = full_word(draft, index)
        if full:
            text = full.replace("_", " ")
            yield Match(
                start, end, fixes=(Fix(f"Write “{text}”", kind, (replacement(draft, start, end, text),)),)
            )
    if "/" in shadow:
        for match in _WITH.finditer(shadow):
            start, end = match.span()
            text = {"w/o": "without", "w/": "with", "b/c": "because"}[match[0]]
            gap = "" if shadow[end] == " " else " "
            yield Match(start, end, fixes=(Fix(f"Write “{text}”", "safe", (Edit(start, end, text + gap),)),))
