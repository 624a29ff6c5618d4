"""D03 rule-first-decline."""

from __future__ import annotations

from tactful.finding import HINT, TASTE, Match
from tactful.phrases import Phrases
from tactful.reading.goodwill import goodwill
from tactful.rule import bad, good, rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft

_ACCEPT = (
    "connect|connecting|accept|accepting|add|adding|link|linking|link-up|approve|friend|follow|take|admit|allow|let|answer|reply|respond|"
    "use|using|keep|keeping|reserve|know|have|network|talk|chat|deal|work|confirm|include|want|invite|do|entertain"
)
POLICY = Phrases(
    f"i|we|one [do|will|can|always|generally|usually|normally|have|tend|now|really|personally|am|to] [to|made|only] only|solely|exclusively|just|strictly|never|always|rarely|seldom [ever|to] {_ACCEPT}",
    f"i|we [usually|generally|normally|always|tend] [to] {_ACCEPT} [with|up|to] [invitations|requests|people|connections|this|my|those] [from|account|profile|page] only|solely|exclusively|strictly|nobody|none",
    f"i|we {_ACCEPT} ... only|solely|exclusively|strictly",
    f"i|we am|are|do|can|will|would [generally|usually|normally|really|simply] not|never [generally|usually|normally|ever|really] {_ACCEPT} "
    "[with|to|from|up|any|requests|invitations] [with|from|any|invitations|requests] "
    "strangers|people|persons|anyone|anybody|those|unknown|someone|somebody|recruiters|salespeople|contacts|invitations|requests|members|folk|profiles|accounts|users|individuals",
    "my|our|the [own|personal|firm|usual|general|standard|strict|one] [own|personal|firm] rule|policy|principle|practice|criterion|criteria|approach|custom|habit|guideline|rules [here|on|for|with] [this|linkedin|facebook|xing|is|are|here|about] ...",
    "i|we have|keep|follow|apply|stick [to] [a|my|one|the] [strict|firm|simple|personal|clear|standing] rule|policy|principle|rules",
    "as a matter of principle|policy|rule|course",
    "as a rule",
    "on principle",
    "by|under|per our|my|company rule|policy|rules",
    "it is my|our [strict|firm|personal] rule|policy|principle|custom|practice [to|not|that]",
    "i|we keep|reserve|hold|use|have|run|limit|restrict|confine this|my|the|these|our [linkedin|facebook|instagram|xing|private|personal|own|professional] account|profile|page|network|contacts|list|circle|connections|platform|site [to|for|only|just|strictly|purely]",
    "this|my|our|the [linkedin|facebook|instagram|xing|private|personal|own] account|profile|page|network|contacts|list|circle|connections|platform|feed is|are [only|just|strictly|purely|reserved|restricted|limited|kept|for|private|meant|closed] for|to|only|private|family|closed|just|strictly|reserved",
    "people|persons|anyone|those|everybody|everyone|members|strangers|contacts ... {must|have to|need to|are not accepted|will be ignored|will not be accepted|do not get}",
    "only people|persons|clients|colleagues|friends|family|members|those|former ... {may|can|are|get|will}",
    "nobody|no-one|none {gets|is|can|will|may|joins} ...",
    "requests|invitations [from|without|by] ... {are|will be} not|never|ignored|declined|refused|deleted|rejected",
    "strangers are|get|do|will|must",
)  # fmt: skip
_KIND = Phrases("sorry|afraid|regret|unfortunately|appreciate|please|pleasure|kind|nice|lovely|flattered|honoured|honored|glad|respect")


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
    if not POLICY.found(draft, first, sentence.last) or _KIND.found(draft, first, sentence.last):
        return
    start = draft.starts[first]
    if any(start <= span.start < sentence.end for span in goodwill(draft, context).spans):
        return
    yield Match(start, sentence.end)
