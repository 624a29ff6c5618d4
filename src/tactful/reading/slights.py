"""Contempt in a refusal that no set phrase foresees: what the reader did or is, with a word that thinks little of it."""

from __future__ import annotations

from tactful.draft import once
from tactful.phrases import Phrases

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tactful.context import Context
    from tactful.draft import Draft
    from tactful.finding import Span

_SENT = (
    "message|messages|note|notes|request|requests|invitation|invitations|invite|approach|profile|behaviour|behavior|conduct|pitch|"
    "tone|manners|attitude|page|photo|offer|company|letter|letters|mail|email|text|question|questions|reason|reasons|excuse|excuses|"
    "attempt|story|persistence|timing|grammar|spelling|english|headline|cv|website|product|idea|ideas|posts|flattery|compliments"
)
_SCORN = (
    "rude|insulting|offensive|insolent|impertinent|impudent|lazy|laziest|rudest|pathetic|ridiculous|laughable|absurd|desperate|shameless|"
    "dull|dullest|boring|tedious|tiresome|dreary|lame|feeble|weakest|clumsy|clumsiest|sloppy|careless|stupid|silliest|dumb|ignorant|arrogant|"
    "creepy|sleazy|smarmy|slimy|sickening|disgusting|appalling|atrocious|awful|terrible|dreadful|horrible|abysmal|worst|cheap|tacky|tasteless|"
    "embarrassing|unprofessional|incompetent|illiterate|childish|infantile|immature|amateurish|annoying|irritating|infuriating|pushy|"
    "presumptuous|impolite|disrespectful|inconsiderate|mannered|thoughtless|tactless|dishonest|fake|phoney|phony|insincere|"
    "incoherent|unreadable|pointless|worthless|useless|meaningless|nonsensical|generic|pasted|unoriginal|uninspired|"
    "shameful|disgraceful|unacceptable|inexcusable|outrageous|unbelievable|delusional|deluded|hopeless"
)
_SCORNED = (
    "joke|insult|disgrace|embarrassment|nonsense|rubbish|garbage|trash|drivel|gibberish|spam|waste|farce|mess|cheek|imposition|lie|lies|"
    "scam|sham|nuisance|eyesore|shambles|bore|cringe|tripe|waffle"
)
_LITTLE = "manners|decency|sense|shame|class|brain|brains|dignity|backbone|conscience|respect|courtesy|intelligence|professionalism|imagination|upbringing"
_FOLK = "people|person|man|men|woman|women|recruiter|recruiters|salesman|salespeople|agents|coaches|types|type|kind|sort|lot|adult|adults|professional|professionals|anyone|anybody|those|somebody|someone|child|students"
_MADE = "has|have|is|are|was|were|reads|read|looks|looked|sounds|sounded|seems|seemed|smells|smacks|comes|came|made|makes|leaves|left"

_SLIGHTS = Phrases(
    # What they sent, and what it is called.
    f"your|this|that|these|those [own|whole|little|so-called|last|second|first|latest|long|_] {_SENT} [of] [yours] {_MADE} ... {_SCORN}|{_SCORNED}",
    f"{_SCORN} [_] {_SENT} [i|of|ever|you|in|that|this|all|from|so|yet]",
    f"{_SCORNED} of|for a|an {_SENT}|person",
    f"find|found|call|consider|think|thought|calling [that] your|this|it|that|you ... {_SCORN}",
    f"{_SCORN} to|of|that [just] you|write|contact|message|ask|send|approach|expect|assume|demand|address|turn|ping|try|barge|add|invite|pester|copy|use",
    f"it|that|this is|was [_] [a] [_] {_SCORN}|{_SCORNED} to|of|that [just] you|write|contact|message|ask|send|approach|expect|assume|demand|address|turn|ping|try|barge|add|invite",
    # What they are, against others.
    f"nobody|none|anyone|anybody|somebody|someone|people|person|man|woman|adult|professional who|with|has|without [has|have] [any|some|no|an|a|the|half|ounce|shred] [shred|ounce|bit|least|slightest|basic|common|good|half] [of] [basic|common] {_LITTLE}",
    f"you|u [clearly|obviously|really|just|simply|evidently] have|had|show|showed|got|lack|need|lacked [absolutely|got|not|very|so] [no|little|any|some|zero|_] [basic|common|good] {_LITTLE}|tact",
    "{basic|common|elementary} manners|decency|courtesy|sense [is|are|was|would|should|seems|seem|clearly|must|obviously|evidently]",
    "amazed|astonished|stunned|baffled|appalled|disgusted|shocked|offended|insulted|outraged|annoyed|irritated|horrified|flabbergasted that|by|at|how [anyone|anybody|somebody|someone|you|your] [would|could|even|really|ever|thought|think] thought|think|dare|dared|expect|expected|imagine|believed|tone|request|message|note|ask|asked|write|wrote|persistence|send|sent|assume|approach|question|bother|offer",
    "clearly|obviously|certainly|sadly|evidently|definitely that|it|this|you is|are not [you|one|that|serious|him|her]",
    "not|below|above|beneath on|at|in|of my|our|the [own] level|league|standard|standards|calibre|class|dignity|station|circles",
    "you are not|no [quite|really|nearly|exactly] [in|on|of|at|good|important|interesting|successful|senior|qualified|worth|worthy|my|the] [my|our|the|a] enough|league|level|calibre|class|standard|worthy|knowing|type|sort",
    "doubt [very|that|if|whether] [much] [that|if|whether] you|u can|could|would|will|have|know|even|ever|understand|are [ever|even|really] keep|understand|manage|afford|add|offer|contribute|follow|know|cope|interest|grasp|read|spell|any|anything",
    "too good|important|senior|busy for [people|the] you|likes",
    "you [_] [_] nothing|little|anything that|to {offer|i want|i need|interests me|add|contribute|teach me|of value}",
    "am|are|was not|hardly [so|that|quite|nearly|this|a|one] [that] desperate|stupid|naive|naïve|gullible|lonely|foolish|easy|idiot|fool|bored|charity|fooled|flattered|impressed|amused",
    "not|were|was born yesterday",
    "smell|spot|recognise|recognize|sense|see|know|tell [through] [a|an|when|your|the] [a] [_] salesman|salesmen|salesperson|salespeople|fraud|fake|scam|scammer|spammer|con|liar|lie|trick|tricks|pitch|chancer|lies [from|through|when|a] ...",
    "see|saw|seeing right|straight through you|your|this|it|that",
    "embarrassed|ashamed|mortified to be|have [be] [seen|linked|associated|connected|known|you|found] [with|to|in]",
    "you should|ought|must|hope [to] [you] [be|feel] [are|feel|be] ashamed|embarrassed",
    "ashamed|embarrassed of|for [you|yourself|yourselves]",
    "have|got you|u [really|got|seriously|honestly] nothing|no [better|else|other|work|job|life|friends|shame|manners] [to|else|of]",
    f"congratulations|congrats|bravo|well|kudos|award|prize|medal [done|to|goes] [on|for] [the|a|your|writing|sending|such] [a|the|sending|writing] [most|least|more|another] [_] {_SCORN}|{_SCORNED}",
    "just|only|simply|merely|yet one|another [more] [of] [those|these|the|many] ... {who|that|wanting|looking for|trying to|after|hoping}",
    "like all|everyone|everybody|the [the|of] [you] rest|others|else|lot|same [you|$]",
    "nobody asked|cares|wants|needs [about|for|to] you|your|a|another|what",
    "i|we do not|could not|really care|give [less|a] [about|what|who|damn|fig|toss|for] [who|what|you|your|for]",
    "is|was that|this|it [really|seriously|honestly|supposed|meant] [all|the|to] [best|be] you|impress|funny|flatter [can|could|me]",
    "leave|let me|us {alone|be|in peace} $",
    "take|peddle|sell|hawk|try|flog your|that ... elsewhere|{somewhere else}|gullible",
    "some|certain|other people|folk would|might have|with|would [the] manners|decency|grace|sense|courtesy",
    "you|that|this insult|insults|insulted|offend|offends|offended|disgust|disgusts|annoy|annoys|sicken|sickens|irritate|irritates|bore|bores me|us|my|everybody|$",
    f"you|u|yourself {{come across|came across|come over|came over|make yourself|made yourself|present yourself|behave|behaved|act|acted|carry on}} [_] [_] [_] {_SCORN}|fool|child|salesman|bully|stalker",
    "you|u|profile|photo|page|cv [clearly|obviously|just|only|simply|evidently|plainly] copied|lied|faked|invented|pretend|pretends|pretending ...",
    "you|u clearly|obviously|just|only|simply|evidently|plainly tried|wrote|made|try|write to|because|it|this|up ...",
    "by|like a|my|any [bored|lazy|drunk|small|spoilt|spoiled|#|three|five|six] [year] [old] child|toddler|robot|parrot|monkey|schoolboy|teenager|machine|brat|bot|amateur|beggar",
    "minutes|minute|hour|hours|seconds|half of my [life|day|evening|morning|lunch|time|sunday|weekend] i|gone|wasted|that|you|back|lost|on",
    "wasted|wasting|waste # minutes|hours",
    "wasted|wasting|costing|cost [me|us] [a|an|ten|five|two|half|the|whole|another|twenty] [whole|good|few|perfectly|an|of] [good] minutes|hour|hours|evening|morning|day|time of|with|on|reading|by|i|my",
    # What they do or are said to do always; what nobody would have to be told.
    f"you|u|who|they|{_FOLK} only ever _",
    f"{_FOLK} [_] [who|that|with|from|of] [_] [_] can|could|do|does|will|would|did not|never [even] [ever] read|spell|write|punctuate|learn|listen|think|understand|count|answer|manage|google|introduce|answered|replied|bother",
    f"grown|adult|educated|serious {_FOLK} should|would|does|could|can|ought ...",
    "was|is|would it|that [be|have|been] [really|too|so|very|honestly|all|that] [been|that|too|so] hard|difficult|much [to|trouble|effort]",
    "riff|riffraff|rabble|upstarts|upstart|wannabe|wannabes|freeloaders|freeloader|nobodies|timewasters|cretins|losers|spammers|hustlers",
    "give|gives|giving us|this|the|your|everyone|all|our|people [site|platform|trade|whole|profession|industry|country] [_] a bad name|reputation",
    "good riddance",
    "exactly|precisely|just the|what kind|sort|type [of] person|people|man|woman|company|recruiter [that|who] i|we [try|tried|like|prefer|want|always] [to] avoid|dislike|block|ignore|despise|detest",
    "whatever [it|that|this] [is|it] [that] you|your [_] do|sell|sells|call|think|are|offer|claim|peddle|pitch|pitching|selling|hawking",
    "imagine|think [of] why i|we|anyone|anybody would|should ever|want|connect|accept|bother|need|trust ...",
    "allergic|immune to hustlers|salespeople|salesmen|flattery|people|recruiters|nonsense|you|your|spam|coaches|self-promotion|buzzwords",
    "your precious|grand|fancy venture|project|business|scheme|startup|company|hobby|club|empire|game|plan",
    "even if|though you do|obviously|clearly|did not value|respect|care|mind ...",
    "because of the way|manner|tone you|u behave|behaved|talk|talked|spoke|speak|treat|treated|act|acted|write|wrote|address|addressed|run ...",
    "work|working on your people|manners|social|spelling|tone|attitude|communication|approach|pitch|grammar [skills]",
    "maybe|try|next [time] [to] read|reading|learn|learning|look|looking [at] [a|the|my|some|how|people's] ... before",
    "want|wants nothing|anything [more|further] to do with you|your",
    "associate|mix|deal|bother|waste with companies|people|firms|those|anyone|liars|cheats ... {who|that} cheat|cheats|lie|lies|exploit|spam|treat|steal|behave|mislead",
    "^ grow up",
    "only|just|what a|an|kind|sort [of] [a] creep|creeps|stalker|weirdo|fool|fools|idiot|idiots|amateur|amateurs|coward|cowards|bully|crook|thief|liar|snob|child|madman|maniac|clown|parasite [_] [_] [_] "
    "follows|follow|writes|write|asks|ask|sends|send|does|do|would|behaves|behave|thinks|think|complains|needs|expects|turns|who",
    "people|those|anyone|anybody|somebody|someone|men|women|folk who|that ... {something wrong|a screw loose|no shame|not right|need help|needs help|serious problems|too much time|no life|nothing better}",
    "see|understand|know|wonder why {nobody|none|no one} [at|in|there] [_] [has|have|ever] want|wanted|wants|hires|hired|kept|keep|likes|liked|answers|answered|accepts|accepted|stays|stayed [to] [keep|hire] [with] you|your",
    "what|this happens when|if [you] [let] amateurs|idiots|fools|beginners|children|clowns|people ...",
    "something|seriously [is|seriously|badly] wrong with you|them|him|her|people",
    "copy|copied|copying|paste|pasted|pasting|template ... very|how|so|real|really original|personal|creative|clever|charming|classy|nice",
    "prefer|rather|need|choose to|real|actual|proper|genuine|honest|serious [deal|work] [with] professionals|adults",
    "if you have|had [got|even] any",
    "if [that] that|one is|can what [you|they] [can] call|calls ...",
    "stopped|gave|fell|quit|lost|switched [reading|up|asleep|off|interest|count] [reading] after|at|by|halfway|before [your|the|about|line|page|two|one|half|a] ...",
    "why you were|got|are|have|cannot|never [been|being|still|get] let|fired|sacked|rejected|single|unemployed|alone|divorced|dumped|hired|lost|jobless|failing|out",
    "no|little|small wonder you|your|they|nobody|that|he|she ...",
    "anyone|anybody|everyone with eyes|{half a brain|a brain|a pulse|ears|taste|any sense|common sense}",
    "you|u have some|a explaining|growing|learning|lot|nerve [of|to] ...",
    "you|u owe me|us|them|her|him an apology|explanation",
    "must be sad|lonely|exhausting|tiring|easy|strange to be|have|live|go|beg|think|spend|believe|feel",
    "if|maybe|perhaps [if] you spent|put|used|spend|worked|tried|did|wrote|asked [a] [bit|half|as|so] less|fewer|more|harder|half|much|little [time|effort|energy|work] ...",
    "none|little|nothing of it|that good|true|flattering|nice",
    "what a surprise|shock",
    "{surprise surprise|how predictable|how typical|typical|as expected}",
    "thank|thanks you|so|for [for] [so] [much] [for] proving|reminding|showing|confirming|demonstrating|wasting [me|us|again|once|how|why|that|my|what|everyone|the]",
)  # fmt: skip
# The writer's own fault, and scorn as a topic or a thing denied.
_OWN = Phrases(
    "think|find|call|consider|judge me|us",
    "i|we am|was|sound|seem|sounded|have|feel|felt|be|seemed|appear|look|sounds|hope|hate|know ... rude|lazy|stupid|cheap|silly|dull|terrible|awful|dreadful|useless|hopeless|clumsy|careless|boring|childish|impolite|pushy|disrespectful|pathetic|hopeless|thoughtless|tactless|slow|ignorant",
    "rude|impolite|careless|thoughtless|clumsy|silly|presumptuous|wrong of me|us",
    "would be|feel|seem|sound [_] [_] rude|wrong|unprofessional|careless|presumptuous|dishonest|fake|pointless|disrespectful|inconsiderate",
    "not|never|nothing|hardly|far|anything [_] [_] [_] rude|pushy|spam|silly|stupid|waste|nuisance|bore|boring|annoying|pointless|generic|from|about|lazy",
    "on|about|against|over|of|called|in|fighting rude|lazy|spam|fake|cheap|waste|awful|horrible|bad|food|careless|nonsense|boring|dull",
    "my|our own|terrible|awful|dreadful|bad|poor|lazy|clumsy|cheap|manners|silly|slow|spelling|english",
)  # fmt: skip


@once
def slights(draft: Draft, context: Context) -> tuple[Span, ...]:
    """Return the words that think little of the reader or of what they sent, in order."""
    found: list[Span] = []
    for first, last in _SLIGHTS.ranges(draft):
        if not _OWN.in_sentence(draft, first):
            found.append(draft.span(first, last))
    return tuple(found)
