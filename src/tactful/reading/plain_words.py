"""Plain words for corporate ones."""

from __future__ import annotations

PLAIN: dict[str, str] = {
    "circle back": "come back", "circled back": "came back", "circling back": "coming back",
    "touch base": "talk", "touching base": "talking", "touched base": "talked",
    "thought leader": "expert", "thought leaders": "experts", "thought leadership": "ideas",
    "low hanging fruit|fruits": "easy first steps",
    "value add": "benefit", "value adds": "benefits", "value proposition": "offer",
    "synergise|synergize": "work together", "synergising|synergizing": "working together", "synergistic": "joint",
    "move the needle": "make a difference", "moves the needle": "makes a difference", "moving the needle": "making a difference",
    "deep dive into|on": "close look at", "deep dives into|on": "close looks at",
    "paradigm shift": "change", "win win": "gain for both",
    "mission critical": "vital", "best in class": "very good", "bleeding edge": "newest",
    "results driven|oriented": "practical", "actionable insights": "useful advice",
    "ideate": "think of ideas", "ideating": "thinking of ideas", "ideation": "new ideas",
    "operationalise|operationalize": "carry out", "incentivise|incentivize": "encourage",
    "productise|productize": "turn into a product",
    "double down on": "do more of", "doubling down on": "doing more of",
    "think outside the box": "think afresh", "blue sky thinking": "free thinking",
    "boil the ocean": "do everything", "push the envelope": "go further",
    "core competency|competence": "strength", "core competencies|competences": "strengths",
    "key learnings": "lessons", "pain points": "problems", "quick wins": "easy first steps",
    "growth hacking": "growing", "growth hacker": "marketer", "growth hackers": "marketers",
    "sync up": "talk", "syncing up": "talking",
    "going forward $": "from now on", "take this|it|that offline": "talk about this later",
    "unlock synergies|value": "help each other", "mindshare": "attention", "action items": "tasks",
    "hit the ground running": "start at once", "skin in the game": "a stake",
    "value added services|service|solutions|solution": "extra help", "run it up the flagpole": "try it out",
    "drink the kool-aid": "go along", "loop you in": "include you", "loop me in": "include me", "loop him in": "include him", "loop her in": "include her", "loop them in": "include them",
    "cross functional": "joint", "holistic solutions|solution": "whole answer", "level set": "agree on the facts",
    "solutioning": "solving", "leverageable": "usable", "net net": "in short",
}  # fmt: skip
"""Each pattern of jargon with the plain words that take its place."""

_exact: dict[str, str] = {}


def plain_words(found: str) -> str:
    """Return the plain words for what a pattern of `PLAIN` matched."""
    if not _exact:
        for pattern, plain in PLAIN.items():
            heads = [""]
            for part in pattern.removesuffix(" $").split(" "):
                heads = [f"{head} {word}".strip() for head in heads for word in part.split("|")]
            _exact.update(dict.fromkeys(heads, plain))
    return _exact[found]
