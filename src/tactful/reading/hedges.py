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
BUSY = Phrases(
    "rushed|run off your feet", "busy|swamped|overwhelmed|inundated|overworked|flooded|buried|bombarded|drowning|deluged|overrun|overloaded", "snowed under", "up to your ears|eyes|neck", "flat out",
    "short|pressed of|for time", "your [time|hands|days|diary|schedule] are|is full|precious|valuable|limited", "lot|much|enough on your plate",
)  # fmt: skip
"""How a reader's lack of time is called."""
GUESSED = Phrases(
    f"{_KNOW}|realising|knowing|doubt|expect|suppose|assume|bet|must [that|be] you|your|must|are|be [must|are]"
)
"""Words that guess at it."""
