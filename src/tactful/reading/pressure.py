"""Words that press the reader: urgency, chasing, guilt and presumption."""

from __future__ import annotations

from tactful.draft import once
from tactful.phrases import Phrases
from tactful.steps import Evidence, Status

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tactful.context import Context
    from tactful.draft import Draft

_ANSWER = "reply|answer|respond|response|accept|connect|confirm|decide|act|decision|confirmation|acceptance"
_DUTY = (
    _ANSWER
    + "|add|join|call|contact|sign|hurry|send|help|listen|agree|admit|buy|book|register|invest|pay|click|read|watch|check|see me|meet me|give me|write back|get back|tell me"
)
_REQUEST = (
    "request|requests|invitation|invite|message|messages|mail|email|emails|note|notes|texts|dm|dms|letter"
)
_PRESSURE = Phrases(
    # Urgency.
    "asap",
    "please|need|reply|answer|respond|accept|approve|call|contact|connect|response|act|send|sign|decide|confirm|write ... "
    "{urgently|immediately|right away|right now|straight away|at once|without delay|this minute|this instant}",
    "need|want|require it|this|them|that|these|everything|answer|reply|all {by|before|until} {tonight|midnight|tomorrow|today|noon|then|end of|the end of|this evening|monday|friday}",
    "only|valid|but [valid|good|open] until|till|before|for midnight|tonight|today|tomorrow|hours",
    "spots|places|seats|slots|spaces|tickets|units [are|is|left|have] [nearly|almost|all|now|already|fast|going|soon] {closing|gone|going fast|filling up|filling fast|running out|limited|disappearing|selling out}",
    "kept|keep|keeping me|us|waiting|kept waiting",
    "send|give|answer|reply|confirm|decide|call|write|sign|book|order|apply|join|register ... today|tonight",
    "as soon as you {read|see|get} this",
    "{" + _ANSWER + "|call me|write me|contact me|write back|get back to me|let me know|message me} [to|me|my|back|with|us] [me|request] "
    "{as soon as possible|right now|right away|immediately|today|by tomorrow|by tonight|by today|at once|before midnight|within}",
    "it|this|that is [really|very|quite|so|extremely] urgent",
    "urgent {matter|response|reply|request|message|help|please|opening|openings|requirement|requirements|hiring|role|job|vacancy|position|attention}",
    "^ urgent|urgently",
    "urgent {reply|write|answer}",
    "last|final {warning|reminder|attempt|notice|call for you|message i}",
    "your|is|are|only last|final chance|opportunity",
    "last|final {chance|opportunity} to|for {join|register|sign|book|get|buy|accept|be|reply|connect|apply|act|invest|take|order|you}",
    "^ do not {miss|wait|delay|ignore|let me down|disappoint|keep me waiting|make me|leave me|waste|you dare|think too}",
    "please|so|and|but do not {miss out|miss this|miss it|wait|delay|ignore|let me down|disappoint|keep me|make me|leave me|waste|you dare}",
    "do not {miss out|let me down|disappoint me|keep me waiting|leave me hanging|ignore me|ignore this}",
    "^ act now|fast|quickly|today|immediately",
    "so|and|please|better|must|to act {now|fast|quickly|today|immediately}",
    "hurry {up|before|now|and|while}",
    "^ hurry|quickly|quick",
    "before it is too late",
    "{time is running|running} out",
    "limited {time|spots|places|seats|offer|availability}",
    "only {a few|few|#|two|three|five|ten|one|a handful of|a couple of} [more] {spots|places|seats|hours|days|slots|spaces|minutes} [are|is|still] left|remaining|available|free",
    "{offer|deal|discount|price|link|invitation|chance} {ends|expires|dies|closes|is gone} {tonight|today|soon|tomorrow|at|in|on|this}",
    "need {your|an|a} [quick|final|immediate] {" + _ANSWER + "} {by|now|today|before|tomorrow|tonight|within|from you|asap}",
    "you have only|just|until [until|till] # hours|days|minutes",
    "^ you have # hours|days|minutes",
    "you have [only] until|till tomorrow|tonight|friday|monday|midnight|noon",
    # Chasing.
    "written|messaged|emailed|mailed|asked|tried|wrote|contacted|texted|pinged|invited|sent|called|requested|reminded [out] [to] [you] [you|my|this|a|the|about|it|for] [request|invitation|messages|already|invite|emails] [now|already] "
    "{twice|three times|# times|four times|five times|many times|several times|again and again|so many times|a hundred times|multiple times|countless times|repeatedly|a third time|a second time|the third time|before and}",
    "this|here is [now|already] [the|my] second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|umpteenth|last|final [and] [final|last|connection] " + _REQUEST + "|time|attempt|try|reminder|invitation",
    "my second|third|fourth|fifth|2nd|3rd|4th|umpteenth [connection] " + _REQUEST + "|attempt|try|reminder",
    "{second|third|fourth|fifth|2nd|3rd|4th} {time i am writing|time i write|time i ask|time i am asking|time i have written|time i have asked|time i have tried to|time i have messaged|time i have sent|time writing|time asking|time i try|request|attempt|reminder}",
    "sent|wrote|written|left|messaged|emailed you [already|now] two|three|four|five|six|several|many|multiple|countless|# "
    "[connection|friend] requests|messages|invitations|invites|mails|emails|dms|texts|reminders|notes|letters",
    "no|without [a|any|single] reply|answer|response|reaction since|yet|from|for|so",
    "i am waiting $",
    "answer|reply|respond|accept|confirm|decide [to] [me|us] [by|before] [_] or {else|i|we|you}",
    "answer|reply me|us by|before|within",
    "beg|begging|implore|imploring|urge|urging|pleading [with] you",
    "time is {short|of the essence|ticking|limited|money}",
    "do not be {rude|selfish|mean|arrogant|cold|cruel|unfriendly|like that|like the others|so rude}",
    "just {accept|answer|say yes|reply to me|do it}",
    "still {waiting for your|waiting for you to|waiting for an|waiting for a|waiting on you|waiting to hear|await|awaiting|waiting}",
    "{have|has|had|i|we|never|still} {not heard|still not heard|heard nothing|had no} [back] [from|reply|answer] [you|yet]",
    "you {have|did|do|still|are|never|had|keep} [still|even|yet|just] [have|not|never|did] [not] [still|even|yet|just] "
    "{replied|answered|responded|accepted|reply to|answer my|answer me|reply|respond|accept my|accept me|accept|ignored|ignoring|ignore me|ignore my|answering|got back|bothered|bother|react|reacted}",
    "you {never|ignored|rejected} {replied|answered|responded|accepted|wrote back|got back|my|me}",
    "why {have you not|did you not|do you not|are you ignoring|are you not|will you not|not accept|no answer|no reply|is there no|do not you|have not you|did not you|you not|you no|you did not|you do not|you have not}",
    "bumping|bump {this|up|my|it}",
    "{gentle|friendly|quick|kind|final|just a|another} reminder",
    "did you {get|see|read|receive} my [last|previous|first|other|earlier|#|two] " + _REQUEST + "|texts",
    "{following|follow} up {again|on my|once more|once again}",
    # Guilt.
    "{after|with} {all i|everything i} [have] did|done|do",
    "{disappointed|hurt|offended|insulted|sad|upset|heartbroken|annoyed} {that you|if you|by your|in you|you|because you|when you|to see you}",
    "least you {can|could} do",
    "i {thought|expected|hoped} [that] {you were better|we were friends|you were different|you were nicer|you would at least|more from you|more of you|better from you|better of you|you were a professional|you were friendly|you were kind}",
    "{too busy|too important|too good|too proud|too famous|too grand} {for|to} {me|us|people like me|answer|reply|people like|ordinary|talk to|write back|small people|respond|accept}",
    "you owe {me|us|it to}",
    "how hard {is it|can it}",
    "{would|will|can} [not] {break my heart|hurt my feelings|kill you|cost you nothing|not cost you anything|cost nothing to|only take you|ruin my}",
    "if you {really|truly|actually} {cared|care|wanted|want|were|loved|love|respect|respected|believe}",
    "if you {cared about|have a heart|had a heart|were a real|had any}",
    "unless you {do not care|are afraid|are scared|think you are|are too}",
    # Presumption.
    "i|we [am|are] sure|certain|confident|convinced|positive|know|bet|trust [that] you|u will|would|must|can|could [not|surely|certainly|also|all|be|spare] "
    "agree|accept|say|love|want|interested|happy|glad|delighted|regret|refuse|help|mind|like|reply|appreciate|thrilled|disappoint|connect|excited|resist|spare|feel",
    "you {will|would|would surely|will surely|would certainly|would definitely|will definitely} {not regret|agree that|agree with me|be crazy|be mad|be foolish|be sorry|be stupid|regret|thank me|be a fool}",
    "{surely|obviously|clearly|certainly|of course} you {can|could|will|would|agree|have|must|want|know that} [spare|agree|see|not|help|accept|want|have]",
    "please|kindly|plz|pls [please|kindly|do|just|quickly|now] {accept|approve} {my|this|the|our|me|it|asap|and|so|as soon|quickly|now|today|soon|us}",
    "please|kindly|plz|pls [please|kindly|do|just] {accept|approve} $",
    "^ do {accept|approve|answer|reply to} my|me|this|it",
    "trust|hope|hoping|believe|pray|know [that] you {will not|would not|do not|are not going to} {ignore|refuse|disappoint|let me down|reject|say no|turn me down|decline|leave me}",
    "please|kindly {accept|approve} {connection|request|invitation|invite|friend|friendship} [request]",
    "{you|u} [really|simply|just|definitely|absolutely|truly|all] {must|have to|need to|should|ought to|had better|better|are obliged to|gotta} [really|definitely|absolutely|now|please|immediately|all|just|at|simply] [least] {" + _DUTY + "}",
    "{accept|connect|reply|answer|respond|add} {me now|my request now|now|immediately|today|or else|or i}",
    "{not|never} {take no for|taking no for|accept no|accepting no} [for|as] [an] [answer]",
    "i {expect|demand|insist on|insist|await|count on|am counting on|am expecting|am relying on} [for|on|to] [hear] [from] {your|you|an answer|a reply|a response|a positive|that you}",
    "waiting {for weeks|for days|for months|so long|for ages|since _|all week} for|on your|you|an|a",
    "waiting {for your|on your|for you to} [quick|positive|kind|prompt|favourable|urgent|early] {" + _ANSWER + "|yes}",
    "everyone|everybody|all|others ... has|have accepted|agreed|signed|answered|replied me|my|already|except|but",
    "make|making me {ask|write|wait|beg|chase|come|tell you} [again|twice|a|you|another]",
    "now or never",
    "i|we [must|do|have|really] [to] insist|demand",
    "you would be {silly|crazy|mad|foolish|stupid|a fool} to",
    "you [still] owe me an|a|that|your answer|reply|response",
    "wrote|written|asked|messaged|emailed|tried [you] {twice|three times|four times|several times|many times}",
    "hate to {think|believe} [that] you",
    "give|giving up on you",
    "one|a last|final try|attempt|chance|reminder|message",
    "{everyone|everybody} [else] {has|have|already|is} [already] {accepted|agreed|signed|joined|answered|replied|said|signing|joining}",
    "{no|not} {excuse|excuses|an option}",
    # An insult to whoever declines, and what somebody knows of their reading.
    "{it|that|this} would|will [really|just|simply] be|seem [a|very|so|rather|really|pretty] [bit] "
    "daft|rude|silly|foolish|mad|unwise|cruel|impolite|churlish|crazy|stupid|selfish|petty|unprofessional|arrogant|unkind|mean|insulting|disrespectful|unfriendly [of|for] [you] [not] to|if|not",
    "decent|polite|civil|serious|proper|kind|normal|professional|nice|reasonable|sensible|courteous|real|smart|clever|wise [minded] person|man|woman|people|colleague|gentleman|lady|neighbour|professional|professionals|human|friend|folk "
    "would|will|does|do|should|always|never|know|knows [have|at|surely|not|always|never|least|to] [least|have] reply|replied|answer|answered|accept|accepted|respond|responded|ignore|refuse|hesitate|write|connect|decline|say",
    "have [had] the {courtesy|decency|manners|grace|politeness|guts|respect} to",
    "treat [it|this|my] [_] as {urgent|top|a priority|a matter}",
    "revert|action|respond {immediately|urgently|asap|at once|soonest}",
    "leave it|this|me too|much long|late|longer",
    "spots|places|seats|spaces [_] [_] [_] {filling up|filling fast|going fast|running out|almost gone|nearly gone}",
    "manners|courtesy|decency|politeness {to|costs|cost|would|of replying|of an answer|of a reply}",
    "{see|saw|noticed|know|notice|seen|can tell} [that] {you are|you were|you have been} [often|always|still|just|also] online|active",
    "{see|saw|noticed|know|notice|seen|can tell} [that] you {have read|have seen|have opened|read|opened|got|have got|received|have received} my",
    "me on {read|seen}",
    "left|leave|leaving me hanging|waiting|guessing|standing",
    "why my [first|last|second|other|previous|earlier|connection|friend] [connection|friend|#] " + _REQUEST + " {is|are|was|were|has|have|sits|still|got|gets|goes|went|remains|lies|did|never}",
    "my [first|last|second|other|previous|earlier|connection|friend|#|two|three] [connection|friend] " + _REQUEST
    + " [is|are|has|have|been] [still|just|been] [been] {sitting|pending|unanswered|ignored|unopened|unread|gathering dust|waiting|went unanswered|went unnoticed}",
    "do the needful",
    "accept|approve|reply|answer|respond|confirm|revert|decide|connect|request|invitation ... {at the earliest|at your earliest|soonest|without fail|same day|promptly|as early as}",
    "quick|prompt|fast|speedy|immediate|swift|urgent|early|positive reply|answer|response|acceptance|approval|confirmation|action [is|are] [highly|eagerly|urgently|now] {expected|awaited|needed|required|essential|a must|requested}",
    "third|second time {lucky|unlucky|of asking|round}",
    "third|second time i [have|had] [now] {write|wrote|written|ask|asked|tried to|messaged|sent|contacted|requested|knocked}",
    "{still|yet} no|nothing [single] {word|reply|answer|response|reaction|sign|yes} [from]",
    "{what have you|you have nothing|you have got nothing|nothing|what do you have|what have you got|there is nothing} [got] to lose",
    "costs|cost|costing you {nothing|zero|not a penny|less than}",
    "{takes|take|only|is|just} [you] [only|just|but] a|one|two|#|single [single|quick] click|clicks|tap|taps $",
    "clock is ticking",
    "chop chop",
    "i|we {will|shall|am going to} [just|simply|have to] {keep|continue|go on|carry on} {writing|asking|trying|messaging|sending|knocking|pestering|coming back} [to|you|until|till]",
    "i|we {will|shall|am} not {stop|stopping|give up|giving up|rest|quit|go away|going away|leave you} [asking|writing|trying|alone|in] [peace] until|till",
    "before {someone else|somebody else|others|your competitors|competitors|another} [_] does|do|gets|get|takes|take|grabs|grab|snaps|snap|beats|beat|steps|says",
    "expect|demand|deserve|require|owed|want your|an|a|some [quick|clear|straight|fast|immediate|prompt|proper|honest|decent] answer|reply|response|explanation {from you|by|this|now|today|at|$}",
    "i|we [will|shall] {take it|presume|assume|gather} [that] you {will accept|accept|agree|will agree|have no objection|will say yes|are on board|will join|are in}",
    "just|simply|only {say yes|hit accept|press accept|click accept|tap accept|click yes|press yes}",
    "one|those|these of|people {people who|those who|the people who|those people who|who} {ignore|never reply|never answer|do not reply|do not answer|do not respond|think they are|look down}",
    "look|looking down on {me|us|people|small|ordinary|simple|workers}",
    "silence {as|means|is|says|speaks|hurts|for|will}",
    "it is {only fair|only polite|only right|the least} that|you|we",
    "need|want to hear|know [back] [from] [you] {this week|today|by|before|tomorrow|tonight|soon|now|within|asap}",
    "{why not me|why not mine|and not me|but not me|but not mine|everybody but me|everyone but me}",
    "been [over|more|already|nearly|almost] [than] [a|two|three|#|several|four] week|weeks|days|month|months [now|already] {and nothing|and still|and no|without|since my|since i}",
    "{cannot|can not|could not} {say no|refuse|afford to|turn this down|possibly refuse}",
)  # fmt: skip

_CALM = Phrases(
    "accept {my|our|these|this|the} [most|very|deepest|sincere|sincerest|warmest|heartfelt|belated|humble|my|best|small|late] [sincere|heartfelt|humble|apologies] "
    "apologies|apology|condolences|thanks|congratulations|sympathy|wishes|regrets|gratitude|regards|gift|excuses|refusal|no|answer|compliments|appreciation",
    "accept {that|it as|this as}",
    "silence is|means fine|ok|okay|golden|also|no|good|never|not",
    "do not {feel|worry|hurry|rush}",
    "i|we {will|shall|am going to|would|can|could|should|have to|must} [also|then|gladly|happily|certainly|try] [to] "
    "reply|answer|send|write|respond|post|return|let|share|fix|pay|stop|withdraw|confirm",
    "you would|might|may|will|should|could [want|like|care|need|prefer|rather] [to] know|hear|see",
    "i am sorry|sorry {i|that i|for my|we|for not}",
    "i|we [have|had] [still|yet] not [yet|even] {replied|answered|responded}",
)  # fmt: skip


_EASE = Phrases(
    "no|not|without|never|nothing|neither [at|any|the|all|is|that|really|so|terribly|remotely] rush|hurry|urgent|urgency|pressure|hurried|obligation",
    "no {worries|problem|need to reply|need to answer|stress} [if|at|whatever|whatsoever|either]",
    "{whenever|only if} it suits",
    "take your time",
)
"""What takes the pressure off a whole draft."""


@once
def pressure(draft: Draft, context: Context) -> Evidence:
    """Return met with the words that press, unless their sentence takes the pressure off; else missing."""
    if _EASE.found(draft):
        return Evidence(Status.MISSING)
    spans = tuple(
        draft.span(*found) for found in _PRESSURE.ranges(draft) if not _CALM.in_sentence(draft, found[0])
    )
    return Evidence(Status.MET if spans else Status.MISSING, spans)
