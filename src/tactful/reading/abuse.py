"""Insults, blame, accusation and sarcasm."""

from __future__ import annotations

from tactful.draft import once
from tactful.phrases import Phrases
from tactful.reading.barbs import barbs
from tactful.reading.contempt import contempt
from tactful.reading.slights import slights

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tactful.context import Context
    from tactful.draft import Draft
    from tactful.finding import Span

_NAMES = (
    "idiot|idiots|moron|morons|imbecile|cretin|loser|losers|clown|clowns|creep|creeps|pervert|weirdo|psycho|parasite|parasites|"
    "leech|leeches|vulture|vultures|scum|trash|garbage|jerk|jerks|prick|bitch|bastard|asshole|arsehole|dickhead|wanker|twat|"
    "spammer|spammers|scammer|scammers|beggar|beggars|nobody|nobodies|charlatan|crook|crooks|liar|liars|fraud|fool|fools|"
    "stalker|stalkers|troll|trolls|peasant|bore|pest|nuisance|hypocrite|snake|dimwit|halfwit|dunce|muppet|chancer|chancers"
)
_BAD = (
    "pathetic|stupid|dumb|ridiculous|rude|lazy|gullible|ignorant|arrogant|shameless|clueless|useless|worthless|"
    "disgusting|annoying|pushy|insulting|laughable|embarrassing|unprofessional|incompetent|cheeky|brazen|entitled|tactless|"
    "thoughtless|inconsiderate|disrespectful|delusional|deluded|insufferable|tedious|tiresome|boring|slimy|sleazy|cringe|"
    "cringeworthy|illiterate|childish|ill-mannered|impertinent|impolite|presumptuous|idiotic|moronic|spammy|cheap|nosy|crass|hopeless"
)
_LOW = "tinpot|two-bit|second-rate|third-rate|amateur|amateurish|half-baked|so-called|grubby|shabby|tatty|laughable|crummy|dodgy|flimsy|pointless|precious|self-important|overrated|failing|sad|miserable|petty"
# Abuse whoever writes it: insults, threats, contempt.
_ABUSE = Phrases(
    f"you|u [are|must] [be] [such|just|really|clearly|obviously|nothing|only|so|too|very|plain|an|a|the] [but|very|so|too|bit|total|complete|absolute|utter] [a|an|of] {_NAMES}",
    f"you|u are|sound|seem|look [such|just|really|clearly|obviously|so|too|very|plain|a|being] [very|so|too|bit|little|rather|rude] {_BAD}",
    f"your [own|whole|little] {_BAD} ...",
    f"{{what a|what an|such a|such an|some|another|yet another}} [complete|total|utter|absolute|{_BAD}] idiot|moron|loser|clown|creep|parasite|leech|jerk|spammer|scammer|time-waster",
    "{how|simply|frankly|plain|utterly|absolutely|downright|truly|this is} [very|really|plain|just] pathetic|rude|lazy|desperate|arrogant|shameless|disgusting|unprofessional|ridiculous|insulting|laughable|impertinent|tactless|stupid|dumb $",
    f"you|u [absolute|complete|total|utter|{_BAD}] idiot|moron|loser|clown|creep|parasite|leech|scum|jerk|fool|muppet",
    "idiots|morons|losers|clowns|creeps|parasites|leeches|spammers|scammers|beggars|time-wasters|timewasters|nobodies|chancers like you|yourself",
    "fuck|fucking|fucked|bullshit|motherfucker",
    "piss|sod|bugger|fuck|clear|naff|jog|f off",
    "^ get lost|stuffed|bent",
    "please|just|so|now|and get lost|stuffed $",
    "get a life|grip",
    "^ go away",
    "please|just|now go away",
    "go to hell",
    "drop dead",
    "shut up|it $",
    "screw you",
    "crawl back",
    "eat shit",
    "will|gonna|should kill|hurt you|yourself",
    "i know where you live",
    "you will regret",
    "shame on you",
    "shove it|your|that",
    "stick it|your|that where|up",
    "{how dare you|who do you think you are|what is wrong with you|what were you thinking|have you no shame|have you no manners}",
    "what [on] [earth] makes you think",
    "stop [your] [this|with|the] [your] spamming|begging|pestering|harassing|stalking|bothering|hounding|bugging|wasting|whining|grovelling|crawling|fishing",
    "spam|annoy|pester|bother|bore|harass somebody|someone|anybody else",
    "try [it] [on|with] [with] somebody|someone [else] [more] gullible|stupid|stupider|dumber|else's",
    "^ learn [some|how|your] [to] manners|respect|read|behave|write|spell|place",
    "{go and|just go|please go} bother|annoy|spam|pester",
    "got|have|had|you have [some|a] [real] [damn|bloody] nerve|neck|cheek|gall|audacity",
    "the sheer|absolute|bloody nerve|cheek|gall|audacity",
    "the nerve|cheek|gall|audacity $",
    "some|bloody|damn|real nerve|cheek $",
)  # fmt: skip
_DONE = (
    "asked|read|said|written|introduced|told|checked|known|thought|bothered|looked|mentioned|done|waited|learned|learnt|explained|"
    "noticed|realised|realized|tried|shown|put|made|taken|had|been|stuck|kept|respected|googled|researched|understood|guessed"
)
_DO = "read|ask|asked|bothered|bother|look|looked|check|checked|taken|take|spent|spend|done|do|thought|think|had|tried|try|paid|understood|written|put|made"
# Reproach and mockery: harsh in a refusal.
_BLAME = Phrases(
    f"{_BAD}|desperate {{message|note|request|invitation|pitch|spam|people|person|attempt|little|man|woman|sales pitch|spiel|behaviour|behavior|letter}}",
    "you|u [are|sound|seem|look] [so|really|clearly|that|pretty|rather|quite|a] [bit|little] desperate",
    "how desperate",
    "people|person|folk|types|man|men|woman|women like you|yourself $",
    "people|folk|types like you|yourself are|should|always|never|give|ruin|only|just",
    "you people|lot|types",
    "your kind|sort|type|ilk $",
    "your lot|ilk",
    "waste|wasting [of] my|our|everyone's|everybody's|people's [own|precious|whole] time|evening|morning|afternoon|day|weekend|breath",
    "you [have|just|already|only] [just|already] wasted my|our|enough",
    "waste of {time|space|oxygen|pixels}",
    f"you should|ought [really|at|to|perhaps] [to|least|have] have [at|really|simply|just] [least|known] {_DONE}",
    f"you could|might have [at|simply|just] [least|even] {_DONE}",
    "you could not|never [even] [be] bothered|bother|manage",
    "could|can not [even] [be] bothered|bother",
    "did|do|does not [even] bother [to|reading|looking|asking|checking|with|writing|introducing]",
    f"had you [only|even|just|at] [least] {_DO}",
    "if you [had] [only|even|actually|really] [had] [only|even|actually|at] [least] bothered|read|taken|looked|checked|asked|done|spent|paid [the|to|my|a|first|one|five|your|any|attention|properly]",
    "next time [you|please|just|maybe|try|perhaps|at] [you|please|just|try|to|least] read|do|ask|introduce|write|show|check|learn|think|bother|make|have|reading|writing|asking",
    "you [have|only|do|did|are|could] clearly|obviously|plainly|evidently|apparently [have|do|did|could|are|only|just] not|never|want|wanted|just|only|no|think|could|need",
    "clearly|obviously|plainly|evidently you [have|do|did|are|could] not|never|only|just|no ...",
    "you could|can|did|do not even",
    "you only|just [ever] want|wanted|care|cared|collect [me|us|my|our|something|about]",
    "{your own|entirely your|all your|only your} [own] fault|doing|problem|lookout",
    "you|yourself have only|yourself [got] [yourself] to blame",
    "you did not [even] read|say|bother|introduce|look|explain|ask|mention|tell|think|write|take|spell|use|address",
    "you [have|do] not [even] {read my|bothered to|know me|know who i|know how to|know the first|have the|had the|taken the}",
    "you never [even|once] bothered|asked|read|said|introduced|replied|helped|cared|wrote|thanked",
    "you got my name wrong",
    "{thanks for nothing|nice try|yeah right|oh please|oh sure|oh great another|oh joy|give me a break|spare me|do me a favour|do me a favor|dream on|in your dreams|as if i|i rest my case|good luck with that|not holding my breath}",
    "{oh|wow|ah} [how|what|a] {original|another|brilliant another|lovely another|how original|sure because|fantastic another}",
    "how [very|truly] original|convenient|charming $",
    "just what|exactly i|we [really|always] [always] needed|wanted|need|want",
    "what i|we [really] need is another|more|yet",
    "{another|yet another} [one] [of] [a|those] [life|sales|marketing|crypto|business|self-appointed|so-called|wannabe|failed] {coach|guru|recruiter|salesman|salesperson|influencer|consultant|marketer|copy-paste|time-waster|sob story|begging letter}",
    "congratulations|congrats|well|bravo [done] {for|on} [not|completely|failing|ignoring|wasting|spamming|being] [reading|reading|bothering] failing|ignoring|wasting|spamming|being|proving|managing",
    "{are you|you must be|you have got to be|you cannot be} [actually|even|really|quite] serious|kidding|joking|mad|insane|blind|deaf|new [here]",
    "did you [really|honestly|even|actually|seriously] think|expect|read|believe|imagine|look|bother",
    "do you [really|honestly|even|actually|seriously|always|ever] [really|honestly|even] {think i|expect me|read|believe i|take me for|bother|imagine|read what}",
    "some of us [actually|still|do] {work for|have work|have jobs|have to|have better|have real|have a job|have a life}",
    "{i have|i have got|got} {better things|more important things|real work|actual work|no time for people|no time for this|no patience}",
    "do your [own] homework|research",
    "{unlike you|unlike some|since you ask so badly|you of all people|as you would know|if you could read|had you read|can you not read|cannot you read}",
    "harvesting|collecting|hoarding|begging [for] [decent|random] strangers|people|contacts|names|friends|followers like",
    "you are [just|only|clearly|obviously|merely] {collecting|after|using|fishing|trying to sell|begging|harvesting|like all the rest|all the same|not worth|no one|not important|nothing to me}",
    "{not worth my|beneath me|not in my league|out of your league|below my level|too important|not important enough}",
    "do not [ever] {flatter yourself|waste my|try this again|insult my|make me laugh|play dumb|come crawling|give me that}",
    "had you [only|even|just|at|but|ever] [least] troubled|cared|glanced|managed|stopped|listened|introduced|learned|learnt|known|considered|respected|deigned",
    "spared|spare|saved|save us|me [both|all] the|a|this [_] embarrassment|trouble|bother|effort|ordeal|time",
    "bless you|your|u [heart|soul|cotton] for|socks thinking|imagining|trying|believing|supposing",
    "{how|so|very|rather|awfully|quite|it is|that is} [so|very] sweet|adorable|cute|quaint|touching|funny|amusing|rich|big|brave|optimistic|generous of you to think|imagine|assume|suppose|believe|ask|expect|pretend|come|crawl",
    "not|never|hardly believe|trust|buy|swallow [a|one|any] [single|word|thing|syllable|story|of] [of|word] [that|what|it] you|your [say|said|write|tell|claim|story|excuses|word|promises]",
    "{catch yourself on|pull the other one|who are you kidding|who are you fooling|wind your neck in|get over yourself|give over|on your bike|you wish|lucky me|slow clap|wonders never cease}",
    f"club|bunch|crowd|lot|pack|gang|shower|band|circus|parade|nest of [complete|total|_] {_NAMES}|amateurs|wannabes|has-beens|hangers-on|freeloaders|con-men|cowboys",
    f"your|ur [own|whole|little|wee|so-called|precious] {_LOW} ...",
    f"{{a|an|some|another|such}} {_LOW} [little] club|outfit|company|firm|magazine|network|group|shop|project|scheme|person|people|operation",
    "oh so _",
    "sent|written|copied|pasted|addressed|forwarded [_] to [only|just|merely|about] [#|hundreds|thousands|nine|five|three|half|everyone|everybody|every] [hundred|thousand|the|of] others|people|strangers|contacts",
    "{how|so} [very|truly|terribly|deeply] flattering|personal|thoughtful|touching|honoured|special|moving to [be|have] ...",
    "number # on|in your",
    "number _ [hundred|thousand] on|in your list|collection",
    "{sick|tired|fed up|had enough|weary} [to] [death] [and] [tired] of|with you|your|these|this|being|people",
    "you [clearly|obviously|really|still|simply] have no idea|clue|manners|shame|taste|respect|talent|class|business|decency|right|standards|sense",
    "you [have] [clearly|obviously|evidently|plainly] [have] run|ran out of",
    "{would|should|had} [much] sooner|rather eat|chew|die|swallow|drink|gouge|pull|stick|boil|lick|shave ... {than|nail|nails|glass|teeth|hat|naked|dead}",
    "{over my dead body|when hell freezes|last person on earth|not if you paid|not if you were|not for all the money}",
    "your [tired|usual|sad|silly|boring|endless] nonsense|rubbish|drivel|waffle|bilge|spiel|excuses|lies|games|patter|sob|whining|begging|cheek|nerve",
    "begging letters|messages|notes of yours",
    "be|being|get|been used|fooled|conned|exploited|lectured|patronised|milked by you|u|your|people",
    "you [have] [just|already|only|again|once] lied|cheated|misled|deceived|conned|fooled|exploited|stole|stolen|plagiarised|betrayed|ignored|insulted [to] me|us|my|from|everyone|people|$",
    "some|certain people [really|just|will|never|simply] stoop|learn|do|have|cannot|will [to] [anything|never|no|take|shame|learn|stoop]",
    "{year old|year olds|child|toddler|robot|machine|monkey|dog|cat|schoolboy|parrot} [of|_] could|would|can [have] [_] write|written|done|better|manage|managed|do|written|come",
    "insult|embarrassment|disgrace to my|our|the|yourself|anyone|everyone",
    "do not hold your breath",
    "wasting|waste|save|wasted your [own] breath|charm|ink|keystrokes",
    "yet another of your|those|these|the many",
    f"time|patience|room|use|place|interest|sympathy for|in [more|such|these|any|complete] {_NAMES}|amateurs|wannabes|has-beens|freeloaders|nonsense|beggars",
    "made|makes|make me|us|everyone|everybody laugh|cringe|wince|yawn|sick|gag|shudder [out|loud|aloud|$]",
    "for|from|without|stop laughing|yawning|cringing|wincing $",
    "{better|worse|more sense|more manners} [_] [_] from|by|in schoolchildren|children|toddlers|bots|robots|spammers|strangers|teenagers|scammers|beggars",
    "learn|try|remember|bother|manage|practise to|how|first|reading|spelling|spell|get ... before you|asking|begging|bothering|writing",
    "after what|how|everything|all you did|said|wrote|put|pulled|treated|behaved|spoke|have",
    "the way you treated|behaved|spoke|treat|behave|acted|talked",
    "{shame|pity} you [could|did|cannot|never|had|have] [not|never|no]",
)  # fmt: skip


@once
def abuse(draft: Draft, context: Context) -> tuple[Span, ...]:
    """Return the words that insult, threaten or despise, in order; abuse from whomever they come."""
    return tuple(draft.span(*found) for found in _ABUSE.ranges(draft))


@once
def reproach(draft: Draft, context: Context) -> tuple[Span, ...]:
    """Return the words that insult, blame or mock, in order: harsh in a refusal."""
    blamed = [draft.span(*found) for found in _BLAME.ranges(draft)]
    kept: list[Span] = []
    for span in sorted({*abuse(draft, context), *blamed, *slights(draft, context), *barbs(draft, context)}):
        if kept and span.start < kept[-1].end:
            kept[-1] = kept[-1]._replace(end=max(kept[-1].end, span.end))
        else:
            kept.append(span)
    # A whole clause is a vague thing to point at: only when nothing closer is known.
    return tuple(kept) or contempt(draft, context)
