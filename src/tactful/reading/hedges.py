"""Apologies for writing, and doubts about it."""

from __future__ import annotations

from tactful.phrases import Phrases

_SORRY = "sorry|apologies|apologise|apologize|apologising|apology|forgive|pardon|excuse"
_INTRUDE = (
    "bother|bothering|bothered|disturb|disturbing|disturbance|intrude|intruding|intrusion|interrupt|interrupting|interruption|"
    "barge|barging|pester|pestering|impose|imposing|spam|spamming|invade|invading|trouble|troubling|inconvenience|boldness|"
    "forwardness|nuisance|burden|dare|daring|presume|uninvited|unannounced|overstepping|overstep|trespassing|disturb"
)
_WRITE = "write|writing|message|messaging|contact|contacting|reach|reaching|approach|approaching|dm|dming|text|texting|land|landing|pop|popping|slide|sliding|jump|jumping|drop|dropping|appear|appearing|come|coming"
_KNOW = "know|sure|realise|realize|understand|imagine|guess|appreciate|aware"
_SHAME = "cheeky|rude|awkward|bold|forward|silly|weird|odd|strange|shy|nervous|embarrassed|presumptuous|intrusive|impolite|impertinent|pushy|ashamed|guilty|foolish|daft|stupid"
_SHY = f"{_SHAME}|awkwardly|bad"
_AT = "you|to|here|a|out|somebody|someone|strangers|without|like|this|in|$"
_FEEL = "feel|feels|felt|feeling|am|is|was|seem|seems"
HEDGES = Phrases(
    f"{_SORRY} ... {_INTRUDE}",
    f"{_SORRY} [me|please|for|to|if|that|the] [me|my|i|to|for|the|this] [to|for|just|am] {_WRITE} [out|to|in|into|up] "
    "{you|your|like|in your|out of|from nowhere|so|randomly|here|without|unannounced|uninvited} ...",
    f"{_SORRY} [for] [the|this|my] [random|unsolicited|sudden|cold|unexpected|strange] message|note|mail|dm|request|approach|contact",
    f"{_KNOW} [that] you are|must [be] [very|really|so|extremely|incredibly|super|probably|a|terribly|always] [very] busy|swamped|snowed|overwhelmed",
    f"{_KNOW} [that] you|your are|have|time is|a|very|so|an [very|so] [valuable|precious|busy|full|hectic] person|man|woman|schedule|inbox|valuable|precious|diary",
    f"{_KNOW} [that] you [probably|must|surely] get|receive|have lots|loads|tons|hundreds|plenty|many|a|thousands|so [lot|many] [of] these|such|messages|requests|notes|mails",
    f"{_KNOW} this|that|it is|may|might [seem|be|a] [very|bit|little|totally|completely|rather] out|random|strange|weird|cheeky [of] [the] [blue]",
    "this|it may|might|is|probably seem|be|seems|a|very|rather|somewhat [very|bit|little|rather|quite] random|weird|cheeky",
    "hope|hoping [that] you do|will|would not mind me|my|that|if [i] [am] writing|messaging|reaching|contacting|random|dropping|asking|unsolicited|approaching ...",
    "hope|hoping [that] i am|do not [not] bother|bothering|disturb|disturbing|intruding|intrude|interrupting|annoying [you]",
    "will|do|would|promise|hate not|to [want] [to] take|waste|bother|disturb|impose|trouble [up] [too] [much|more] [of] your|you|on time|any|longer|again|you",
    "will not|never [want] [to] take [up] [too] [much|more] [of] your time",
    "do|would|promise|hate [not] [want] to bother|disturb|impose|trouble|pester you|on",
    "last thing you need",
    "nobody important",
    "may be so bold [as] [to]",
    f"{_SHY} ... {_WRITE}|asking|ask|introducing|addressing {_AT}",
    f"{_FEEL} ... {_SHY} to|about|for|in {_WRITE}|asking|ask|addressing",
    f"{_SHY} to ask|write|approach|bother",
    "two minds about|whether",
    "must|probably|surely|doubtless|doubt|bet you [get|have|receive|hear|be] [get|far|much|many|a] [hundreds|loads|dozens|plenty|lots|better|so|more|lot|thousands|tons|enough|too] ... {of these|such messages|messages|requests|notes|mails|things to do|important things|from strangers|like this}",
    "you must|probably|surely|doubtless|certainly|already have|get|receive [_] [far] {better things|hundreds of|loads of|dozens of|plenty of|thousands of|so many|more important} ... {of these|such|messages|requests|notes|mails|do|read|like this|things}",
    "your inbox [is|must] [be] [probably|already|surely] [already] full|overflowing|bursting|crammed|drowning|packed",
    "{feel free to|please do|please|just|you can|you may} ignore|bin|skip|disregard me|this|my [message|note|if|request|question]",
    f"hope|hoping|hopefully [that] i|this|it ... not [a|being|be|too|at|all] [too|a|at|all] {_INTRUDE}|annoying|rude|pest|pain|forward|weird|creepy|inappropriate|strange|cheeky|odd|intrusive|random|presumptuous|spammy|bad",
    f"did|do|does|would not want|wanna|mean|wish|like|intend [to] [be] [a] {_INTRUDE}|bug|bugging|annoy|hassle|pest|rude|nag",
    f"not think|find|consider|judge me [too] {_SHAME} for|if|because|that",
    f"{_SORRY}|forgive [me] [if|that|for] [i|my] [am|permit|permitting|allow|take|taking|dare] ... {{writing|write|the liberty|liberty|messaging|contacting|asking}}",
    "took|take|taking|taken the liberty|freedom of|to",
    "hesitate|hesitated|hesitating|hesitant|reluctant [for] [a] [long|while] [before|to|about] write|writing|ask|asking|contact|contacting|message|messaging|approach|bother",
    "dare [to] write|ask|approach|disturb you|for|if|whether",
    "{a|probably|perhaps|maybe|possibly} [bit|rather|very|really|of] [a] stupid|silly|dumb|daft|foolish|naive question|questions",
    "who am i to",
    "not worth your [time|while|attention]",
    "not [want] [to] waste your time",
    f"{_SORRY} [in] [advance|again] [for] [the|this|my|such|writing|sending|a] [a] [very|rather|so|such] [a] long|lengthy|rambling|long-winded|clumsy|random|cold|unsolicited|essay|sudden|abrupt [_] [message|note|mail|text]",
    f"{{{_KNOW}|this|it|message|note|write|writing|come|comes|coming|apologies|sorry}} [this|it|that|is|comes|may] [is|comes|come|seem|coming|a] [a] [bit|little|rather|totally|completely] out of the|left|nowhere [blue|field]",
    f"not [want|wish|mean|intend|like|trying|wanting] [to] be [a|the|too|that] [total|real|complete|_] {_INTRUDE}|pain|pest|annoying|rude|pushy|weird|forward|creep|stalker",
    "almost|nearly did not write|send|message|dare|ask",
    "almost|nearly deleted|talked this|myself|it",
    "you do not {have to read|need to read|have to look|need to look}",
    f"{_SORRY} [me] to|for [even|be|just] ask|asking",
    "not keep you long",
    "not [be] take|taking|need|cost|steal [up] [you] [any] [more|much|longer|over] [than|of] a|one|two|thirty|your|five|ten|# [_] second|seconds|minute|minutes|moment|time|day",
    "{feel free to|please|just|by all means|do} delete|ignore|bin|skip|disregard|trash|block this|me|it|my|if|the|at",
    "tell me to {get lost|go away|sod off|buzz off|mind my own|shut up|jog on}",
    "{get lost|go away} if",
    f"{_SORRY} [of|for|my|to] [me|my] disturbing|disturb|contacting|bothering|troubling|intruding|interrupting|pestering|cornering|accosting you",
    f"{_SORRY} [that] i [am] write|writing|contact|contacting|message|messaging|bother|disturb|approach|trouble|text|ask [to] [you] [so|like|out|suddenly|this|here] ...",
    f"{_SORRY} for|about [the] [a|this|my] cold|unsolicited|random|unexpected|sudden|strange|out|long|clumsy|blunt",
    f"{_SORRY} for|to|of [_] taking|take|using|stealing [up] [some|any|of|a] [of|bit|minute] [of|your] [your] ...",
    "not [want|wish|like|mean|intend] [to] be [a|any|another] burden|nuisance|pest|bother|pain|trouble|imposition|distraction",
    "one of [the] [about|some] #|fifty|hundred|hundreds|dozens|many|a|thousand|twenty|forty ... today|messages|requests|notes|this|you",
    "drowning|buried|swamped|snowed|flooded [in|under|with|by] [a] [_] these|messages|requests|mail|mails|notes|them|emails",
    "a|just|only nobody|no-one in|from|compared|who|here|so",
    "{this is|it is|this may be|this might be|it may be|it might be|this must be} [probably|perhaps|maybe|possibly] [a] [bit|little|touch|rather|tad] cheeky|bold|forward|daft|random|silly|presumptuous|rude|odd|weird",
    f"{_KNOW} [that|how] your time|hours|days|diary is|are [so|very|too] limited|short|scarce|precious|valuable|tight",
    "this|it may|might|must|will|could be|seem the oddest|strangest|weirdest|silliest|boldest",
    f"{_SORRY} a|this|the [total|complete|_] stranger|stranger's|unknown",
    "not have|need to answer|reply|respond [to|if]",
    f"not [want|wish|mean|intend] [to] come|coming|sound|seem|appear [across|over|off] [as|too] [too|a] {_SHAME}|creepy|needy|desperate|stalker|nuisance",
    "feel|feeling|am [like] [a|such|quite] [a|bit|little] [of] [a|an] fraud|impostor|imposter|intruder|nuisance|beggar",
    "{never|do not usually|do not normally|rarely} do|write|contact|message this|strangers|people|like",
    "i am not a|some|one [_] weirdo|creep|stalker|spammer|bot|crank|scammer|nutter|salesman|saleswoman",
    "strangers|people|randoms [_] messaging|writing|contacting|approaching|asking|dming [you|me|us|people] can|may|is|are|must|might [be] ...",
    "among|amongst|amid all [of] your|the [other|fan|many] mail|messages|fans|requests|notes",
    f"i|have|and [_] [_] debated|wondered|hesitated|wavered|dithered|deliberated|wondering|debating|unsure whether|if|about|long [i|to|it|should] [should|can|could|may|to|is] [even|be] {_WRITE}|send|sending|ask|asking|okay|ok|right ...",
    "plucked|plucking|pluck|mustered|mustering|gathered|summoned|worked|took|taken|take|taking [up|me] [all|the|my|some|a] [lot|bit|while|long] [of] courage|nerve",
    "no|little|any [good|real|earthly|particular] reason|cause|obligation to|for read|reading|answer|reply|listen|help|know|remember|trust|notice",
    "i|me|this [will|shall|promise|try|must|let|to] [to] be|keep|make [it|this] [very|really] quick|brief|short promise|and|as|because|since|i|so",
    "your day|days|inbox|calendar|diary|week|plate [is|are|must|be] [_] full|packed|crowded enough|already|as",
    f"{_FEEL} [a|so|very|really] [bit|little] bad|terrible|awful|guilty|rotten [for|about|to] taking|take|using|asking|ask|{_WRITE}|bothering|stealing|sending|intruding",
    f"not [quite|really|at] [all] sure|certain [if|whether|that] [it|this|i|one] [is|am|may|can|should] [it] [is|am] [okay|ok|allowed|appropriate|right|proper|alright|fine|polite|may|can|should] [to|for|that] [me] [to|just] {_WRITE}|ask|connect|add|send ...",
    "silly|stupid|daft|dumb|odd|strange|cheeky|trivial|ridiculous thing|favour|question|request|one to ask|request|send|write|from",
    f"{_SORRY} [for|about] my disturb|disturbance|intrusion|boldness|forwardness|english|impudence",
    "i|who am|are just|only|merely|but a|some|an [_] [_] nobody|stranger|beginner|unknown",
    f"{_SORRY} [for|to|me] [for|to] taking|take|using|stealing [up] [some|a] [of|minute|bit] [of] your ...",
)  # fmt: skip
_UNEASY = f"{_SHAME}|improper|inappropriate|annoying|intrusive|creepy|unprofessional|unusual|unorthodox|uninvited|unsolicited|random"
UNEASE = Phrases(
    f"bit|little|rather|very|so|quite|too|probably|feel|feeling|sounds|sound|seem|seems|seeming|terribly|awfully|somewhat|slightly|being|be|super|really {_UNEASY}",
    "hope|hoping|trust|hopefully [that] it|this|that|you [is|do|are] [not] [all|quite] ok|okay|alright|right|fine|allowed|mind|cool|welcome|acceptable|appropriate|permitted",
    "{hope|hoping} {you do not mind|you will forgive|you will excuse|you can forgive|you can excuse|you forgive}",
    "{back and forth|to and fro} about|over|on|whether|if",
    "not a|the|some [complete|total|another|_] weirdo|creep|stalker|bot|spammer|salesman|crank|scammer|nutter|lunatic|robot",
    "{no idea|not sure|unsure|do not know|doubt} [if|whether] you [even|will|ever|would|actually|really] read|see|notice|get|answer|open|check|care|remember",
    "nervous|anxious|embarrassed|reluctant|afraid|scared|ashamed|hesitant|guilty to|about|at|that",
    "hesitate|hesitated|dither|dithered|debated|wavered",
)
"""Words of unease, which hedge when they stand beside those for writing."""
WRITING = Phrases(
    "message|messaging|messages|inbox|inboxes|dm|dms|mail|mails|writing|write|asking|ask|contacting|contact|sending|send|question|request|requests|note|"
    "approach|approaching|reaching|these|disturb|bother|trouble|intrude|intruding|introducing|knock|knocking|unannounced|mailbox"
)
BUSY = Phrases(
    "rushed|run off your feet", "busy|swamped|overwhelmed|inundated|overworked|flooded|buried|bombarded|drowning|deluged|overrun|overloaded", "snowed under", "up to your ears|eyes|neck", "flat out",
    "short|pressed of|for time", "your [time|hands|days|diary|schedule] are|is full|precious|valuable|limited", "lot|much|enough on your plate",
)  # fmt: skip
"""How a reader's lack of time is called."""
GUESSED = Phrases(
    f"{_KNOW}|realising|knowing|doubt|expect|suppose|assume|bet|must [that|be] you|your|must|are|be [must|are]"
)
"""Words that guess at it."""
