"""N02 vague-intent."""

from __future__ import annotations

from tactful.finding import CONVENTION, WARNING
from tactful.phrases import phrases
from tactful.rule import bad, good, rule
from tactful.sources import LINKEDIN_INVITATIONS

vague_intent = rule(
    code="N02",
    name="vague-intent",
    severity=WARNING,
    basis=CONVENTION,
    since="1.0",
    purposes=("request", "message"),
    step="intent",
    message="“{found}” does not say what you hope for.",
    what="An empty reason: words that would fit any two people.",
    why="A reader who cannot tell what you want has to guess, and often guesses that you are selling.",
    instead="Name the one thing you would do with the connection: follow their work, ask a question, offer something.",
    examples=(
        bad("Hi Priya, I teach geography in Leeds and would love to ⟦explore synergies⟧. Thanks!", also="no-personal-detail"),
        bad("Hi Priya, I teach geography in Leeds. I see ⟦mutual benefit⟧ in knowing each other. Thanks!", also="no-personal-detail"),
        good("Hi Priya, may I follow your work on flood maps? I teach geography in Leeds. Thanks!"),
        good("Hi Priya, I teach geography in Leeds. Are there opportunities to test your open flood data with a class? Thanks!"),
        good("Hi Priya, your post on soil and water synergies changed my lesson plan. I teach geography; may I follow along? Thanks!"),
    ),
    sources=(LINKEDIN_INVITATIONS,),
)(
    phrases(
        "explore [some|any|possible|potential] synerg~",
        "mutual|mutually benefit|beneficial",
        "pick your brain $",
    )
)
