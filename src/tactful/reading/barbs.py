"""Turns of harsh speech, each a class of words in a set order: what somebody did once, mock praise, being sent off."""

from __future__ import annotations

from tactful.draft import once
from tactful.phrases import Phrases

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tactful.context import Context
    from tactful.draft import Draft
    from tactful.finding import Span

_MESSAGE = "message|messages|note|notes|request|requests|invitation|invitations|invite|approach|pitch|letter|letters|mail|email|text|profile|page|website|offer|cv|prices|company|behaviour|behavior|headline|title|writing|english|flattery|charm|attempt|attempts"
_SEEN = "see|seen|saw|know|knew|heard|hear|remember|remembered|recall|watched|read|forget|forgot|forgotten|forgive|forgiven|noticed|after|about|with|of|by|from"
_DID = "treat|treated|behave|behaved|speak|spoke|talk|talked|act|acted|handle|handled|run|ran|carry|carried|went|used|use|did|left|said|wrote|pulled"

_TURNS = Phrases(
    "your|another|some|this|these so called",
    "your|you|another self important|absorbed|styled|proclaimed|appointed|satisfied|righteous|obsessed",
    "your|you ... two|half|third|second faced|hearted|rate|baked",
    # How they treat people; what they did, and it is not forgotten.
    f"{_SEEN} [all] [exactly|precisely|just] how|what|way [your] [you|company|firm|lot|people|team|family|brother] [you] [really|people|have|all|company] [really] {_DID} [to] [me|us|people|my|our|your|others|her|him|them|about|the|everyone|staff|women|once|last|behind]",
    "as|like you [and] [yours] [always] do|did|have|treated [to] [_] $",
    "as|like you do|did {has no|have no|had no}",
    "have|has no business|right [_] talking|telling|asking|speaking|lecturing|calling|coming|expecting|being|claiming",
    "mess|damage|chaos|trouble|debts|bill|bills you|your|yours [lot|people|company|firm|team] [have] left|made|caused|ran|created|landed",
    "looking|searching for|after that|the money|funds|deposit",
    # A question that expects no answer.
    "what|who|why|how|where|whatever|whoever {on earth|in heaven's name|the hell|the devil|in god's name|the heck}",
    "what|who possessed|told|convinced|persuaded|fooled|kidded you [that] [you|i|to|into]",
    "whoever told|convinced|persuaded|taught|said|assured you|u [that] you|to ... {was no|lied|is no|was wrong|was lying|did you no|was not|must|has|had}",
    "why do|did|would|should you|u even|bother|imagine|suppose|think|expect|assume|presume",
    "why should|would|must i|we [ever|even|possibly] want|help|care|trust|bother|waste|give|believe|spend|do|accept|add|connect|need",
    "do|did|does you [ever|even|really|not] know|realise|realize|have|understand {who i am|who you are|whom|any idea|how you|how rude|how it sounds|what day|no}",
    "have|had you no shame|manners|self-respect|pride|conscience|dignity|idea|sense",
    "are|is you|your|this [_] [really|honestly|seriously|just|even|always|that|so] blind|deaf|drunk|joking|kidding|serious|mad|sane|stupid|desperate|lost|confused|new|human|bot|robot|joke",
    "are|is|were not you|your|yours [just|ever|a] [so] full|clever|smart|special|bold|brave|precious|sweet|quick|generous|proud",
    "{full of|fancy|fancies|in love with|pleased with|think a lot of|think the world of|big opinion of|impressed with|ahead of} {yourself|yourselves|himself|itself}",
    "{look at your|compare your} level|work|age|results|record|job|position|standing",
    "your level|standard|standards|class|league|age|station|calibre ... my|mine|ours|our",
    # Mock praise.
    "^ oh|ah|ha|haha|wow|well|gosh|aww [_] [_] how|what [very] [_] brave|bold|sweet|original|kind|generous|clever|flattering|charming|touching|thoughtful|novel|nice|quaint|surprise|honour|honor|treat|joy",
    "ha|haha|lol|hah|hilarious good|nice|great one|joke|try",
    "good|nice|great|funny joke",
    "funny|strange|odd|amazing|curious|interesting|convenient how that|this|you|it|people|everyone|some ...",
    "funny|strange|odd|curious how you|your ...",
    "until|till|before|when|since|once i|we [ever] [suddenly] won|became|got|had|made|sold|went|started|hit|appeared [that|the|a|famous|rich|successful] ... {funny|strange|suddenly|now|odd|curious}",
    "time of day",
    "congratulations|congrats|bravo|well|kudos|hats ... copy|copied|template|worst|spelling|wrong|nothing|nerve|cheek|reading",
    "hundredth|thousandth|umpteenth|millionth|nth|fiftieth [such|_] [_] job|message|template|request|pitch|person|invitation|one|note",
    "copied|pasted|paste|produced|canned|cutter|boilerplate|template job|message|note|request|invitation|text|flattery|letter",
    "{i am sure|no doubt|i bet|i suppose|presumably|doubtless|i imagine|i assume|i dare say|i expect|probably} you|your|u|it|this|that|they [_] [_] [this|that|it] ... {all the|everyone|everybody|every|hundreds|anyone|whoever|half the}",
    "{word|words|line|lines|compliment|compliments|message|praise} ... you [_] [just|only|probably|must|surely] paste|send|copy|say|use|write|tell|serve|sent|pasted [the] [same|it|them|this|that|to] [to] [_] everyone|everybody|all|every|girls|women|hundreds|others",
    # Laughter at them.
    "laugh|laughed|laughing|laughs|giggle|giggled|chuckle|chuckled|howled|snorted|roared|smiled [out] [loud|all] [all] at|over|about|reading your [_] "
    + _MESSAGE,
    f"read|showed|shown|passed|pinned|forwarded|shared|framed|printed your [_] {_MESSAGE} [out|aloud|around|round|to|on|with] ... laugh|laughed|laughing|joke|howled|wall|fun|tears|stitches",
    "let|lets|allow|allows|allowed|trust|trusted|trusts|hired|hire|employ|employs|pay|pays|gave|give you|your|u [_] [anywhere] near|around|loose|with|out|into|in ... patients|children|people|money|clients|customers|public|kitchen|classroom|knife|own|position|job",
    # Sent off.
    "leave|let me|us [well|be|in] alone|peace ... find|bother|try|ask|go|annoy",
    "find|bother|ask|try|pester|go|get|pick|annoy|fleece|catch [to] [yourself] somebody|someone|some|another|other|anybody [_] [else] [who] {cares|mug|mugs|fool|fools|victim|victims|sucker|idiot|gullible|stupid|with time to waste|with lower}",
    "lower|lowest|low|no standards|expectations|taste|bar",
    "not|never [ever|you|dare] write|contact|message|come|darken|approach|call|show [to] [near|your] [me|us|face] [again|ever] ",
    "go|crawl|run|slink [along|off|away] back|away|home|off [to] [where|under|whatever|your|mummy]",
    # What they are said to know, to want, to be like.
    "you|u know perfectly|very|full|damn|exactly|fine [well|fine|rightly|exactly] why|what|that|how [you|i|we] [are|did|have|will|refuse|said|happened] [not|after] ...",
    "know|knows|see|sees|seen|saw|heard|hear [full|perfectly|very|exactly] [well] what you|u|your [lot|sort|people] [really|all] are|is|were|did|get {like $|after $|up to|worth $|playing at|to my}",
    "know|see [that|exactly|full|fine|perfectly|very] [well] [that] you|u [_] [just|only|really|merely] want|need|wanted|fancy|hope the|my|our|a|to|access",
    "sound|sounds|read|reads|look|looks|talk|write like|as a|an|some|every|any [_] [_] brochure|advert|advertisement|robot|bot|machine|salesman|politician|template|parrot|manual|form|horoscope|scam|telemarketer|machine|cult|circular|leaflet|shop|newsletter|lawyer",
    "in love with|by your|the [own] [sound|voice|reflection] ...",
    # The writer's contempt, as a thing about the writer.
    "it is|was|am|are beyond me|us|belief|comprehension how|why|what|that ...",
    "fail|fails|struggle|struggling|cannot|can not|hard|unable [to] see|imagine|fathom|understand|grasp|believe|think [of|for] [how|why|what|the|any|life] [anyone|anybody|a|you|your|one|someone|earth|grown|reason|man|woman|person] ... {dare|dares|can ask|could ask|would ask|could think|can think|can still|would want|would need|write|writes|writing|call yourself|takes you}",
    "do not|cannot [ever] recall|remember [us|you|we|me|my|your|it|ever] [ever] being|asking|giving|you|inviting|having|agreeing|needing ...",
    "i am|was not|no|nobody's your|anyone's|a|anybody's [free|personal|private|unpaid] helpdesk|mother|mum|mummy|father|secretary|bank|banker|therapist|babysitter|nanny|directory|ladder|charity|service|taxi|agent|assistant|servant|nurse|dating|search|encyclopedia|reference|rolodex|toy|fan|audience|customer|target|prospect|lead|stepping|cash|doormat|maid|pet|trophy|phonebook|catalogue|help|type|friend|pal|mate|dear|love|darling|sweetheart",
    "{i|some of us|we} [actually|happen to|do] have [got] {a life|real work|a real job|proper jobs|lives to|work to do|jobs to do|better things}",
    "if i|we [ever] wanted|needed|felt|fancied|liked [like|a|to|being|be|some|any] [be|a|being|some|_] lectured|talked|patronised|patronized|sold|flattered|insulted|bored|preached|shouted|nagged|conned|robbed|advice|lies|nonsense|abuse|spam|lecture|sermon|comedy|flattery ...",
    "nothing|not personal but|except [it|that|yes|this] [it] is",
    "says|tells|shows|told [me|us] all|everything|enough|plenty [_] [_] about|i|we|one|anybody [ever|you|needed|really] [need|needed|know|wanted|want|your|you] ...",
    "i|we [had|would|might|should] [have] hoped|expected|thought|assumed|imagined|believed|preferred [that] [_] [_] [_] [_] {you might|you would|you could|you had|you knew|a man|a woman|a person|someone of|a professional|an adult|better of|better from|more of|more from}",
    "{i|we} [have] {met|seen|had|heard|known|received|read|found} [_] [_] {with|who|that} [_] more|better|less|nicer|greater|deeper subtlety|manners|sense|charm|grace|wit|talent|taste|brains|tact|substance|personality|shame|imagination|sincerity|intelligence|conversation|honesty|dignity|class|ideas|understanding",
    # Advice that puts down.
    "word|piece|bit|free|friendly of advice nobody|no|never|stop|learn|do|try|next|people|get ...",
    "advice|tip|hint|suggestion nobody|no|never|stop|learn|try|people|get|grow|find|buy ...",
    "{nobody|no one|no man|no woman|no employer|no client} likes|loves|trusts|wants|respects|believes|needs|hires|reads|answers|enjoys|buys a|an|your|you|such|people|someone|that|those|this [_] [_]",
    "suggest|recommend|advise|propose [that] you [first|at|maybe|perhaps|just] [first|least] finish|learn|grow|read|practise|practice|look|check|study|get|do|work|apologise|apologize|buy|improve|start|stop|reflect|think|consider|ask yourself ...",
    "respect|examine|control|educate|inform|behave|listen|hear|flatter|listen|explain|ask|check [to] yourself|yourselves {before|$}",
    "before you [next|ever|start|go|come|even] [go|start] ask|asking|write|writing|bother|bothering|lecture|lecturing|talk|talking|pretend|call|calling|approach|contact|pester|beg|speak|preach|send|sending [_] ...",
    "come|write|try|talk|call|ask|apply back|again|me|us|to [me|us] [again] when|once|after|if you [_] [have|can|are|know|own|learned|learnt|grown|become|do|did|got] [_] [something|anything|some|a|an|the|how|your|up|more|read|older|what] ... {show|offer|say|up|manners|idea|clue|degree|talking about|homework|experience|real|older|grown|respect|sober|spell|read|decency}",
    "^ spare|save me|us|yourself|everyone [both|all] the|your|that|this|all|any|such",
    "time|money|energy|effort|evenings|talents would|might|could|is|will be better spent|used|employed|put|invested",
    "you|u would [_] [get|go|do|be|have|find] [_] [_] [_] [_] if you|u [had|ever|only|just] introduced|asked|behaved|learned|learnt|listened|tried|stopped|thought|wrote|knew|spoke|dressed|acted|worked|read|spent|treated|showed|said|used|put|had|were|could|did|looked|cared ...",
    "like a|any|some|other|every|most [other] normal|decent|civilised|civilized|proper|reasonable|sane|adult|grown|mature|polite|human|honest|sensible|educated|respectable|serious person|people|man|men|woman|women|human|adult|adults|being|up|folk|folks|company|professional",
    "of|at your age|standing|rank|position|generation|calibre|experience|profession|supposed can|could|still|should|would|to|does|write|writes|ask|asks|know|knows|cannot|ought|not [_]",
    "{where i come from|where i am from|in my country|in my day|in my family|in my house|in our house|in this house|in my world|in my profession|in our culture} [we|one|people|children|a|you|men|even] [do|is|are|were|ask|asked|say|said|learn|knew|know|introduce|knock|dog|would|man|beggars] ... {not|first|ashamed|before|manners|respect|politely|properly|never|better|taught}",
    # Irony, machines, mockery.
    "^ must be|have [been] [a|the|so|very] ...",
    "cried|crying|wept|tears|howled|fell|rolled|choked|spat|snorted [of|off|about|on|out|my] [with|my|from|the|chair|floor|coffee|tea] laughing|laughter|chair|floor|tea|coffee",
    "robot|robots|bot|bots|machine|machines|computer|computers|algorithm|chatgpt|template|parrot|ai [could|would|can|has|have|do|does|writes|write|with] [_] better|nicer|more|warmer|wrote|feeling|soul|heart",
    "{whoever|the person who|the robot that|the machine that|the intern who} writes|wrote|invented|sold your|this|these|that|you ... better|worse|refund|fired|sacked|day|robots|mistake|job|money|was|should|needs",
    "{short|bad|poor|terrible|selective|convenient} memory|memories",
    "you|u [are|have|must|had] [badly|sadly|very|sorely|got|have|clearly|be] mistaken|dreaming|another|wrong|joking|confused [think|coming] if|that|to you|u [really|ever|honestly] think|thought|imagine|believe|expect|suppose|reckon",
    "only|suddenly|first|never|conveniently started|began|appeared|came|come|wrote|write|remembered|remember|call|called|noticed|discovered|found|turn|turned|appear|get|got|surface|surfaced|crawl [_] [_] [_] [_] when|once|after|since|now|until|because|if",
    "and|but|so now|suddenly [that] you|u [_] [like|love|want|need|come|ask|expect|have|fancy|remember|wish|write|call|suddenly] ...",
    "without asking|permission|thanks|credit|crediting|paying|reading ... now|$",
    "behind|stabbed|stab [my|our|her|his|the|me|in] [in] [the] back",
    "{paying|settling|returning} [me|us|back] [the|my|our|your|what|that|for] [_] [_] {invoice|invoices|debts|debt|you owe|deposit|rent|bill|bills|loan|money back}",
    "is|was|are it|that|this|these [just|only|really|perhaps] {because i am|because you|because she|why you|how you|what you call|your idea|your way|the best}",
    "do|did i|we look like|as|stupid|that|born|desperate|lonely|old ...",
    "since when",
    "{no wonder|little wonder|small wonder}",
    "someone|somebody|people|person|man|woman|men|women|anyone|those who|that|with [_] vote|lie|lies|lied|cheat|cheats|steal|steals|reads|read|ignore|ignored|gossip|gossips|forget|forgot|treat|treats|talk|talks|laughed|laugh|think|thinks|hide|hides|beg|begs|took|take|takes|spread|spreads|betrayed|insult|insults|behave|behaves|believe|owe|owes|shout|shouts|write|writes|call|calls|sell|sells|use|uses|copy|copies|abuse ... {like you|as you do|behind|my|our|everyone|women|others|rubbish|nonsense|themselves|badly|lies|like that}",
    # They, and those who count.
    "i|we [_] only|prefer|deal|work|link|mix|connect|talk|associate|speak|choose [to] [up|link|work|mix|connect|talk|deal|associate|do] [up|business] with|to [_] "
    "serious|proper|real|important|successful|equals|intelligent|decent|respectable|genuine|honest|qualified|quality|cultured|educated|clever|winners|competent|peers|right [_] people|person|artists|professionals|players|scientists|chefs|writers|musicians|companies|businesses|adults|businesspeople|experts|engineers|$",
    "nobody|none|anybody|anyone [_] with|who [any|has|had|values|respects|cares|knows|wants|half|a|an|some|the] [any|some|half|a|self|ounce] [_] respect|taste|sense|brain|eyes|ears|dignity|standing|reputation|standards|pride|values|name|good",
    "associated|linked|seen|connected|identified|mixed|tarred with|by|to [the] failure|failures|losers|scandal|thieves|your|you|people|companies|that|such|anything",
    "have|has|had [too] [much] [more] spare|free|time [on] [your|to] hands|burn|kill|waste|invite|write|bother|pester|send|annoy ...",
    "be|is|have|having [so] [lovely|nice|wonderful|great|easy] [for] [some] [to] [have] [so] [much] [free] time {to|on your}",
    "you|u [_] [must|clearly|obviously|really|just|simply|only|are|were|have] [really] [just|only|in|after|for] [interested|after|want|need|wanted|needed|here] [in|for] {names|contacts|who i know|people i know|the people i|what i have|free advice}",
    "you|u [_] [clearly|obviously|really|just|simply|only] want|wanted|need|after [_] [from|of] my|our|the money|name|clients|customers|contacts|followers|network|job|list|address|tender|slides|staff|recipes|access|donors",
    "what you want|wanted|need|can get|take [from] [people|others|them]",
    "if|maybe|perhaps you [had] spent|put|spend less|half|more|as",
    "part|parts|parting|separate|separating|relieve|relieving|rob|robbing|milk|milking|bleed|bleeding|con|conning|fleece|fleecing|strip|stripping pensioners|people|families|old|widows|students|mugs|the|folk|fools|others ... savings|money|cash|dry|dignity|for",
)  # fmt: skip
_PRAISED = Phrases(
    "{not your fault|no reflection on|nothing to do with|your fault}",
    "how|what [so] [you|very] [much|well|kindly|hard|good|generously|patiently|fairly|carefully|warmly|gently|beautifully|brave] [you] [treat|treated|speak|spoke|run|ran|handle|handled|fight|fought|work|worked|talk|talked|did|do] ... well|kindly|hard|generously|patiently|fairly|carefully|warmly|gently|beautifully|much|for",
    "thank|thanks|grateful|admire|love|loved|enjoyed|enjoy|proud|delighted|impressed|touched|moved ... how|what|way",
)  # fmt: skip


@once
def barbs(draft: Draft, context: Context) -> tuple[Span, ...]:
    """Return the words of such turns, in order."""
    found: list[Span] = []
    for first, last in _TURNS.ranges(draft):
        sentence = draft.sentence(first)
        if not _PRAISED.found(draft, sentence.first, sentence.last):
            found.append(draft.span(first, last))
    return tuple(found)
