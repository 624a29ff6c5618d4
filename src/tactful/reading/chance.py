"""Words that give chance as the reason: the platform suggested somebody, or they looked at the sender's page."""

from __future__ import annotations

from tactful.draft import once
from tactful.phrases import Phrases
from tactful.steps import Evidence, Status

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tactful.context import Context
    from tactful.draft import Draft

_SITE = "linkedin|facebook|xing|instagram|insta|twitter|x|threads|bluesky|mastodon|algorithm|app|site|platform|feed|system|computer"
_PUTS = (
    "suggested|suggests|suggest|suggesting|recommended|recommends|recommending|recommend|proposed|proposes|proposing|propose|"
    "showed|shows|showing|show|matched|offered|offers|offering|put|puts|putting|throws|threw|throwing|pushes|pushed|pushing|"
    "served|serves|serving|brings|brought|flagged|listed|lists|presented|presents|presenting|tipped|nudged|nudges|gave|gives"
)
_TURNS_UP = (
    "{came up|come up|comes up|coming up|pop up|popped up|popping up|pops up|turned up|turn up|showed up|shows up|showing up|"
    "show up|appeared|appears|appear|appearing|cropped up|got suggested|got recommended|was suggested|was recommended|"
    "were suggested|were recommended|been suggested|been recommended|is suggested|are suggested}"
)
_SUGGESTIONS = (
    "suggestion|suggestions|feed|recommendations|recommendation|timeline|list|screen|homepage|search|results"
)
_CHANCE = Phrases(
    "you|u [recently|just|kindly|have|had|also] [recently|just] {viewed|view|visited|visit|checked out|checked|looked at|look at|opened|"
    "were looking at|been looking at|were on|been on|stopped by|came by|dropped by|clicked on|searched for|peeked at|looked through} "
    "my {profile|page|account|name|photos}",
    "you [had|have|have|took|taken|were|been] [taken|taking|had|having] {a look|a peek|a glance|looking|peeking} at my [_] [profile|page|account]",
    "for|your viewing|visiting|checking|looking|view|visit|opening|stopping|dropping|swinging|coming|popping|passing [out|at|of|to|by|in|round|on] [at|on|to] my|our profile|page|account",
    "your [recent|kind] visit|view {to|of|on} my [profile|page]",
    "you {in|among} my {visitors|viewers|profile visitors|profile views|profile viewers|page visitors}",
    _SITE + " [just|has|have|keeps|kept|keep|always|also|here|often|had|kindly|again|today] " + _PUTS
    + " [me|us|that|to] [to] [you|your|we|i|profile|name|face|connecting|u]",
    _SITE + " [apparently|seems|always] [to] {thinks|thought|think|believes|says|tells me|told me|reckons|decided|believe|insists} [that|on] "
    "{we|you|i|us|your} [_] [should|would|may|might|could|know]",
    "you|name|profile|account|face [just|keep|kept|keeps|always|has|have|had|recently|suddenly|also|first] [just|always] "
    + _TURNS_UP + " [as|in|on|under|among|to|at|from|by] [a|my|me|the|linkedin|your|people|possible|suggested] [linkedin|friend|contact|connection] "
    "[you|" + _SUGGESTIONS + "]",
    "people|person|someone|somebody [who|that|whom] {you may know|i may know|you might know|i might know|i could know|you could know|i should know}",
    "in|from|under|among|through|among my|the [linkedin|facebook|friend|connection|contact] [friend|connection|contact] suggestions|recommendations",
    "{suggested|recommended|proposed} {to me|for me|as a friend|as a contact|as a connection|as someone|by linkedin|by facebook|by the}",
    "suggestion|suggestions|recommendation|recommendations from|by|of " + _SITE,
    "you [recently|just|have] visited|checked me|us [out]",
    "suggested|recommended friend|connection|contact|friends|connections|contacts",
)  # fmt: skip


@once
def chance(draft: Draft, context: Context) -> Evidence:
    """Return met with the words that give chance as the reason, else missing."""
    spans = tuple(draft.span(*found) for found in _CHANCE.ranges(draft))
    return Evidence(Status.MET if spans else Status.MISSING, spans)
