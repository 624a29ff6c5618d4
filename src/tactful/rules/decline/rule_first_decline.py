"""D03 rule-first-decline."""

from __future__ import annotations

from tactful.finding import HINT, TASTE, Match
from tactful.phrases import Phrases
from tactful.reading.goodwill import goodwill
from tactful.reading.refusal import states_policy
from tactful.rule import bad, good, rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft

_KIND = Phrases(
    "sorry|afraid|regret|unfortunately|sadly|appreciate|appreciated|pleased|pleasure|kind|nice|lovely|flattered|honoured|honored|glad|"
    "respect|congratulations|congrats|happy|enjoyed|touched|delighted|moved|sweet|thoughtful|friendly|fascinating|liked|loved|impressed|"
    "charming|wonderful|bravo|interesting|remember|apologies|forgive|wish|admire|deserve|deserves|deserved",
    "please|do [to] understand|forgive|excuse|accept|know|see|hear|meet|read",
    "well done|put|said|written",
)


@rule(
    code="D03",
    name="rule-first-decline",
    severity=HINT,
    basis=TASTE,
    since="1.0",
    purposes=("decline",),
    message="“{found}” meets them with a rule before a kind word.",
    what="A refusal whose first sentence after the greeting is the sender's own policy.",
    why="A rule first makes the reader feel filed. The same rule after a word of thanks is heard as an explanation.",
    instead="Thank them first, then say no, then give the rule if you like.",
    examples=(
        bad("Hello Bruno, ⟦my rule is to connect with clients only.⟧ So it is a no. Best wishes, Hester Gray"),
        bad("Hi Milena, ⟦I only accept people I have worked with.⟧ So no, but good luck with the festival! Mo"),
        good("Hello Bruno, thank you for asking. My rule is to connect with clients only, so it is a no. Best wishes, Hester Gray"),
        good("Hi Milena, thanks, but I only accept people I have worked with, so it's a no. Good luck with the festival! Mo"),
        good("Hi Milena, I read your note with pleasure. I won't connect, since I keep this page for family. Good luck with the festival! Mo"),
    ),
)  # fmt: skip
def rule_first_decline(draft: Draft, context: Context) -> Iterator[Match]:
    """Yield the first sentence after the greeting when it states a policy and nothing kind."""
    first = draft.greeting.last if draft.greeting else 0
    if first >= len(draft.words):
        return
    sentence = draft.sentence(first)
    if not states_policy(draft, first, sentence.last) or _KIND.found(draft, first, sentence.last):
        return
    start = draft.starts[first]
    if any(start <= span.start < sentence.end for span in goodwill(draft, context).spans):
        return
    yield Match(start, sentence.end)
