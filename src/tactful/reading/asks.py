"""What a draft asks of its recipient: the kind of each request, and the words that make it.

A request is a thing one may ask for (`a call`, `review my CV`) in a sentence that asks (a question, `could
you`, `please`, `I'm looking for`). The thing alone is a topic: “your post on job ads” asks for nothing.
Asking to connect, or to accept, is the draft's errand and not a request.
"""

from __future__ import annotations

from typing import NamedTuple

from tactful.draft import once
from tactful.finding import Span
from tactful.phrases import Phrases

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft


class Ask(NamedTuple):
    """One request made of the recipient."""

    kind: str
    """A key of `KINDS`, or for a favour the deed itself."""
    span: Span
    """The words that make it, from where the asking begins."""


KINDS: dict[str, str] = {
    "call": "a call or a meeting",
    "job": "a job",
    "referral": "a referral",
    "introduction": "an introduction",
    "review": "a review of your work",
    "endorsement": "an endorsement",
    "mentorship": "mentorship",
    "money": "money",
    "brain": "an hour of advice",
    "lodging": "a place to stay",
    "question": "an answer",
}
"""Every kind of request with what it asks for."""

BIG: frozenset[str] = frozenset(KINDS) - {"question"}
"""Kinds that take a stranger more than a minute, or put their name or money at stake."""

_WORK = (
    "{cv|resume|résumé|portfolio|manuscript|novel|thesis|dissertation|proposal|business plan|deck|pitch|essay|application|"
    "cover letter|personal statement|statement|script|screenplay|website|code|app|profile|startup|poems|chapter|"
    "draft|drafts|paper|papers|report|work|designs|song|songs|demo|plan|project|linkedin|book|blog|channel|article}"
)

_THINGS: dict[str, Phrases] = {
    "call": Phrases(
        "quick|short|brief|phone|video|virtual|zoom|teams|skype|discovery|introductory|intro|informal|minute "
        "call|calls|chat|meeting|zoom|coffee|conversation|catchup|demo",
        "have|schedule|book|arrange|set|hop|jump|get|organise|organize|do|plan|fix [up|on|in|onto] [a|an|some] "
        "[quick|short|brief|phone|video|virtual|zoom|teams|online|little|informal|first|#] [minute|min|phone|video|zoom] "
        "call|meeting|zoom|chat|appointment|videocall",
        "meet|chat|talk|speak|catch [up] [with] [you] {for|over} [a|some] [quick|virtual] {coffee|lunch|tea|drink|drinks|dinner|breakfast|beer|zoom|skype}",
        "grab|buy|have|get|share [you|a|some] [quick|virtual] coffee|lunch|drink|dinner|breakfast|beer",
        "take|treat|have|buy|stand you|me [out] [for|to] [a|an|some] [quick] [cup|pint] [of] pint|drink|coffee|tea|dinner|lunch|meal|beer|supper|drinks|breakfast",
        "coffee|lunch {with you|chat|sometime|together|next week|this week}",
        "invite you {for|to} [a] coffee|lunch|dinner|tea",
        "fifteen|ten|twenty|thirty|few|couple|for|have|spare|take|about|just [#] [of|to|or|-] [#] minutes|mins|min [of] {your time|of your|to talk|to chat|to speak|for|on the phone|on|next|this|with you|call|together}",
        "half {an hour|hour} [of] {your time|your|to talk|to chat|next|this|with you|on the}",
        "a {few|couple of} minutes [of] your time",
        "some of your time",
        "give|spare|lend|grant me|us [just|only] [your|some|a|an|one|half] [of] [your] [valuable|precious|kind] [one|an|half|few|#] [an] {hour|time|minutes|afternoon|morning|evening}",
        "spare|have|find|give [me|us] [#|fifteen|ten|twenty|thirty|five|half|an|a] [few|an] {minutes|mins|min|hour} "
        "[next|this|to|for|on] {week|talk|chat|call|speak|me|us|month|phone}",
        "have|spare|got|find # minutes",
        "call|phone|ring {you|me} [tomorrow|today|on|at|this|next|sometime|back]",
        "talk|speak {on the phone|by phone|over the phone|on zoom|in person|face to face|over zoom}",
        "meet [up] [with] [you] {in person|face to face|one on one|one to one|next week|this week|tomorrow|sometime|some time|someday|some day|at your office|in your office}",
        "meet [with] me",
        "when {are you free|would you be free|are you available|would suit you to|can i call|can we talk|can we meet|could we meet|could we talk}",
        "a|another [quick|short|brief|phone|video|zoom] call|meeting|zoom|coffee|appointment {monday|tuesday|wednesday|thursday|friday|saturday|sunday|next|this|on|at|about|soon|sometime|today|tomorrow|"
        "with you|some time|in|after|before|to}",
        "minutes|hour {on the phone|on phone|by phone|on zoom|over zoom|each week|every week}",
        "talk|speak|chat|meet|sit {for an hour|for half an hour|for a few minutes|for ten minutes|for # minutes}",
        "free|available|time|open [at] [all] {for a|for some|to} [quick|short|brief|little] call|chat|coffee|talk|meeting|zoom|meet",
        "get|have # minutes",
        "meet up [with] [you] [when|while|if|in|at|on|one|some|next|this|for]",
        "in your calendar|diary|schedule|agenda",
        "dinner|lunch|drinks|breakfast|supper|drink {so|on me|my treat|perhaps|maybe|tonight|tomorrow|together|with me|with us|some evening|one evening|one day|sometime|while i|when i}",
        "an|one|half|another|full|whole|two [half|full|whole|quiet|spare] [an] hour|hours|afternoon|morning|evening|day of|from|with your|you",
        "sit|sitting down {with you|with me|together|over|for a|for an}",
        "get|jump|hop|be|talk|speak on [a|the] phone|zoom|line|teams|skype|facetime|telephone",
        "pencil|squeeze|fit|slot|book me|us [in|into] [_] {in|next|this|for|your}",
        "voice|phone|video|zoom|teams call|chat|meeting",
        "see|meet you {in person|this week|next week|over coffee|over lunch|for coffee|for lunch|for dinner|for a drink}",
        "come|drop|stop|pop|swing|call [round|over|by|in] [to|by|at] your {office|house|home|place|flat}",
        "hour|minutes|time {to sit|to talk with|to speak with|to meet with|to meet me|to meet us|on zoom}",
        "a slot in",
    ),
    "job": Phrases(
        "hire|employ|recruit me|us",
        "let me|us open|play|work|sing|speak|perform|exhibit|teach|train|intern|assist|cook|act for|with|in|at|under|on|alongside you|your",
        "can|could|may|might i|we [please] [come] [and|to|over] [do] [a] work|train|intern|cook|live|shadow [_] [_] [_] with|in|at|for|under your|you",
        "sign|book|cast|represent|publish us|me $",
        "sign|cast|represent|publish us|me {to your|for your|on your|as}",
        "anything|something|vacancies|work|jobs [going|open|available|free|coming] [up] {at your place|at your company|at your firm|in your team|in your company|in your firm|in your shop|in your department|at yours|going}",
        "place|spot|seat|part|role|desk|slot {in|on|at|with} your [_] choir|tour|band|team|company|lab|crew|course|show|programme|program|play|orchestra|expedition|boat|panel|conference|festival|magazine|podcast|board|group|studio",
        "give|offer|find|get|land|secure me|us [a|any|some|this|the|my] [first|new|good] job|position|internship|work|placement|chance|role|interview|place|spot|seat|trainee",
        "any|some|open|current|available|suitable|relevant|other [suitable|open|job|entry|junior|current|remote|relevant|available] [level] "
        "openings|opening|vacancies|vacancy|positions|internships|jobs|roles|job|internship|position|placements",
        "job|jobs|position|positions|vacancy|vacancies|internship|internships|role|opening|openings|opportunity|opportunities|work|placement|apprenticeship "
        "[available|open] {at|in|with|within|on} your|you",
        "a job [as|for|in|at] {for me|_}",
        "looking|searching|hunting|seeking|applying [actively|currently|desperately] [for] [a|an|my|any|some|new] [new|full|first|junior|senior|summer|remote|paid|entry|part|good] [time|level] "
        "[_] job|position|role|internship|placement|apprenticeship|employment|vacancy|jobs|roles|internships|work",
        "work|working|intern|interning {for|at|with|in|under} [you|your] {company|team|firm|lab|organisation|organization|group|studio|hospital|school|you and your|department|office|bank|agency|practice}",
        "work|working|intern|interning {for|under} you",
        "{join|joining|be part of|become part of} your {company|team|firm|lab|organisation|organization|studio|department|agency|practice|group}",
        "consider me {for|as}",
        "shadow you|your|somebody|someone",
        "get me [a|the|some|one] [free|good] slot|place|spot|seat|ticket|tickets|gig|stage|in|into",
        "taking|hiring|accepting|recruiting [on] [any|new] interns|people|applicants|students|trainees|apprentices|staff|graduates",
        "hiring|recruiting [at|in] [the] moment|now|currently $",
        "take|accept|have me on|as|in [as] [a|an|your] apprentice|intern|trainee|assistant|student|employee|volunteer|guest|speaker|partner",
        "{be|as} [a|our|my] guest|speaker|panellist|keynote [at|on|in|speaker]",
        "{have me|invite me|feature me|interview me|host me|put me} [as] [a] [guest] on|to|in|at your",
        "consider {my application|hiring|my cv|my profile|my resume}",
        "{help|assist} me [to] [in|with] {find|finding|get|getting|land|landing} [a|some|my|any] [first|new] job|work|position|internship|employment|role",
        "job {for me|opportunity|opportunities|openings|opening|vacancies|vacancy}",
        "{find|get|be given} a job",
        "taking|take [_] people|staff|hands|apprentices|trainees|anyone|anybody|someone|somebody|help on",
        "if your [_] [_] {is hiring|are hiring|is recruiting|needs staff|needs a|needs an|needs people|needs hands|needs another|has work|has a place|has an opening|has openings|has room|is short|could use|takes on|is taking|ever needs|ever hires}",
        "keep|bear|have|hold me [in] mind {for|if|when|should|the|whenever}",
        "think {of me} {if|when|for|should|the next|whenever}",
        "my|a|the foot|toe|way in|into {the door|your|the company|the firm|the trade}",
        "{chance|shot|start|break|spot|place|seat|desk|bench} {at|in|on|with|under} your [_] company|team|firm|lab|studio|department|agency|practice|group|bakery|kitchen|shop|workshop|school|yard|crew|bank|hospital|office",
        "give|take|gave [me] [a] chance|shot|break|foothold|trial {on me|at your|with you|with your|in your}",
        "give me {a chance|a shot|a start|a break|a trial|a try|a leg up|a foothold|a go}",
        "bring|take|get|have me {on|aboard|on board}",
        "need|use|want|needs [another|an|a|extra|more] [spare] [pair] [of] {apprentice|assistant|intern|trainee|hands at|hands in|hands on|hands this|another hand|pair of hands}",
        "apply|applying {to your|at your|with your|for your|to work}",
        "{out of work|unemployed|between jobs|open to work|available for hire|laid off} [and] [_] [_] {any|anything|could|would|can|please|help|if|hoping|looking|need}",
        "open {doors|the door|a door|some doors} for me",
        "visa|relocation sponsorship|sponsor",
        "get|land me {hired|in at|in with|inside|an interview|past hr}",
    ),
    "referral": Phrases(
        "refer me|us",
        "a|any|your|for referral",
        "referral [for|to|at|from]",
        "write|call|ring|speak|talk|phone|appeal|vouch to [the|your|_] [_] for|about me|us",
        "give|show|hand|pass|get|send|forward|take him|her|them my|our [_] {cv|resume|résumé|book|manuscript|novel|demo|song|songs|script|portfolio|number|details|name|application|proposal|letter|work}",
        "put [in] a [good] word [in]",
        "recommend|recommending|suggest me [to|for|as|at|in]",
        "pass|forward|share|send|hand|give|submit|get [on|along] my|our {cv|resume|résumé|profile|application|details|portfolio} [on] [along] {to|with|on|in|at|before|around}",
        "pass|forward my {cv|resume|résumé|profile|application} [on|along]",
        "vouch for me|us",
        "mention|drop|give|float|put|slip|forward|pass|throw my {name|details|cv|file} [on|in|forward|along] {to|with|at|around|in|before|into|forward}",
        "mention me {to|at|in}",
        "get|ask|tell|persuade|convince your [_] [_] to {see|meet|hire|take|consider|interview|call|contact|look at|give} me|my|us",
        "tell|ask|nudge|email|speak|talk|write [to|with] your [_] {boss|hr|manager|director|recruiter|head|colleagues|superior|superiors|supervisor|chief} {about|for|of|on|if|whether} [me|my|behalf|there|i|they]",
        "put|putting me|us|my {forward|up for|before your|name}",
        "word {for me|on my behalf|in for me|in my favour|in with}",
        "{recommendation|recommend} me|my",
    ),
    "introduction": Phrases(
        "introduce|introducing me|us {to|with}",
        "connect|connecting me|us {to|with}",
        "put|putting me|us {in touch|in contact|in touch with|through}",
        "an|a|the|your|any|quick|warm|short intro|introduction|introductions {to|with}",
        "make|making an|the [quick|warm] intro|introduction",
        "link|linking|hook|set|match|team me|us [up] {with|to|up with}",
        "get me {a meeting|an audience|in front of|the number of|the email|the contact|in with|in contact|in touch}",
        "make the connection|introductions",
        "who|whom [should] {i could talk to|i should talk to|i can contact in}",
    ),
    "review": Phrases(
        "review|reviewing|read|reading|check|checking|proofread|edit|critique|evaluate|assess|correct|improve [out|over|through] [a|the|some|few] [copy|draft|version|pages|first] [of] my|our [_] [_] "
        + _WORK,
        "look|looking {at|over|through|into} [a|the|some] [of] my|our [_] [_] " + _WORK,
        "have|take|give|taking|having [a|it|me|us] [quick|brief|short] [look|read|feedback|glance|peek] {at|on|of|through|over} my|our [_] [_] " + _WORK,
        "feedback|comments|critique|notes|advice|thoughts|opinion|input [and] [_] {on|about|for|of} my|our [_] [_] " + _WORK,
        "write|do|draft [me|us] {a|the|an} [short] foreword|preface|blurb|review|introduction {to|for|of} my|our",
        "test|try|trial|beta|beta-test [out] my|our [_] prototype|app|product|game|software|machine|device|tool|code",
        "go {through|over} my|our [_] [_] " + _WORK,
        "see|view|study|examine|rate|judge|polish|fix|rewrite|mark|inspect|open|consider|approve [a|the|some] [of] my|our [_] [_] cv|resume|résumé|portfolio|manuscript|thesis|essay|dissertation|code|cover|proposal|screenplay|draft|deck",
        "suggest|suggesting|give|propose [me|some|any] [me|any|some] improvements|corrections|edits {to|for|in|on|$}",
        "cast|run|throw|lay|put|get|have|set|want|need [_] [_] eye|eyes|glance {over|on|across|at|through} my|our",
        "think|thought|reckon of|about my|our [_] [_] cv|resume|résumé|portfolio|manuscript|thesis|demo|startup|proposal|deck|essay|draft|script|screenplay|novel|song|songs|poems",
        "honest|expert|candid|professional feedback|opinion|critique|verdict {on|about|of} my|our",
        "my|our {cv|resume|résumé|portfolio|manuscript|thesis|cover letter} {review|reviewed|checked|looked|read|proofread}",
    ),
    "endorsement": Phrases(
        "endorse|endorsing me|us|my|our",
        "endorsement|endorsements [for|of|from|on]",
        "write|give|leave|send|do|provide me|us|my|our [a|an|the] [short|quick|good|nice|letter|linkedin|google|star] [of] recommendation|testimonial|reference|review|endorsement|rating",
        "write|leave|give|provide [me|us] {a|an|your} [short|quick|good|nice|kind|linkedin|google|#|five|positive] [star] recommendation|testimonial|reference|endorsement|review",
        "letter of {recommendation|reference}",
        "write|give|send|provide|sign|make me|us a|an|the [_] letter|certificate {for|of|to}",
        "recommendation letter|for",
        "a {recommendation|reference|testimonial} {from you|for me|on my|on linkedin|for my|letter}",
        "like|share|follow|repost|promote|subscribe|retweet|upvote|rate [and|or] [like|share|follow|subscribe|comment] [to|on|for] my|our [_] [_] "
        "{page|post|posts|channel|account|profile|video|shop|podcast|company|newsletter|song|petition}",
        "vote for me|us|my|our",
        "sign my|our petition",
    ),
    "mentorship": Phrases(
        "mentor|coach|tutor|supervise|sponsor me|us|my",
        "my|our|a|your mentor|mentee|supervisor|protege|referee|guarantor|tutor",
        "mentorship|mentoring [from|with|by|in|for|and]",
        "guide me|us",
        "guide|guiding|mentor on|with|in|through|for my|our",
        "your guidance|mentorship|mentoring|supervision",
        "some|any|career|your|for|of|regular guidance [on|in|from|about|for|and]",
        "{take|have} me under [your] wing",
        "learn under you|your",
        "somebody|someone|person|senior|expert|elder|professional|anyone|one|you [who|to|can|could|will|would] guide|mentor|coach|advise|tutor|train|supervise|steer me|us|my|our",
        "guide|steer|shape|oversee|supervise|follow|advise my [_] career|path|studies|journey|research|steps|thesis|progress",
        "show me {the ropes|the way into|how to break into}",
        "teach me {the trade|the craft|everything|all you|your trade|your craft|how to become|how you became}",
        "{take|taking} me under",
        "be|become my|our [_] [_] guide|teacher|coach|adviser|advisor|sponsor|reference",
        "supervise my|our|a",
    ),
    "money": Phrases(
        "donate|donating [#|to|a|something|some|for|whatever|anything|towards|any|your|or|and]",
        "need|seek|seeking|find|want a|some sponsor|sponsors|investor|investors|donor|donors|backer",
        "a|any|small|your donation|donations|contribution [to|for|of]",
        "sponsor|sponsoring|fund|funding|finance|support|back my|our|us|me [_] [_] {trip|project|event|team|club|film|study|studies|campaign|fundraiser|kickstarter|startup|start up|album|festival|run|"
        "marathon|research|book|company|business|kit|conference|race|season}",
        "sponsor us|me",
        "sponsorship|crowdfunding|investment [for|of|from|in|by]",
        "invest|investing [in|into|#|with|some|a]",
        "an|our|potential|seed|angel investor|investors|investment",
        "lend|loan|give|send|transfer|borrow|wire me|us [a|some|the] [little|bit|of|small] {money|cash|#|loan|euros|dollars|pounds|funds}",
        "lend|loan us|me #|money",
        "borrow [some|a] [little] money|cash|#",
        "a|small|short|financial|some loan|help|support|money {from you|for my|for our|of #|until}",
        "financial|financially help|support|assistance|assist",
        "chip in [for|to|a]",
        "back|fund|sponsor|bankroll|finance|stake me|us $",
        "help|assist|support|oblige|bless|aid me|us [out] with [about|some|a|just|only|even|the] [little|sum|of] #|money|cash|funds|fees [euros|dollars|pounds|cedis|naira|shillings|rupees]",
        "you|your|gallery|shop|company|firm|church|club|team [_] [please|kindly|ever] buy|order|hang|exhibit|stock|display|carry|publish|produce [_] [_] [of] my|our",
        "help|assist|support|sponsor|aid me|us [out] {with|pay|for} [my|the|our|some] [_] fees|fee|rent|tuition|visa|bills|debts|hospital|surgery|flight",
        "pay|fund|finance|sponsor|buy|cover [for] ... {for us|for me|for my|for our}",
        "pay|paying|cover|covering|help [me|us] [with|out|for|pay|towards] my|our|the [_] fees|fee|tuition|rent|flight|flights|fare|studies|costs|expenses|debt|debts|bills|ticket|tickets",
        "put|putting [some|your|a] [little|bit|of] money {into|in|behind|towards}",
        "become|be [a|an|our|my] [first|early|main|lead|angel] sponsor|investor|backer|donor|patron|partner [of|in|for|to] [my|our]",
        "shoutout|shout out",
        "contribute|contributing {to|towards} {my|our|the}",
        "buy|order|purchase [a|one|some|any|our|my|copy|of] [copy|copies|of|few] my|our [_] book|books|cd|paintings|prints|cookies|tickets|ticket|album|jewellery|candles|course|jam|honey",
        "raising # [million|thousand|k|m]",
    ),
    "lodging": Phrases(
        "stay|sleep|live|lodge|crash at|in|on|with|under your [spare|family|own|_] flat|house|home|place|room|sofa|couch|floor|barn|farm|cabin|roof|apartment",
        "stay|sleep|live|lodge|crash with you|yours for|until|while|$",
        "put|take|have me|us {up at|up in|up for|in for}",
        "host me|us|my",
    ),
    "brain": Phrases("pick|picking your [big|clever|bright] brain|brains"),
}  # fmt: skip

_ANYTHING = Phrases(*(pattern for things in _THINGS.values() for pattern in things.patterns))

_FRAMES = Phrases(
    "could|can|would|will|might|may you|we|i|u",
    "would|could|might it|there|that|this be",
    "{i|we} would [really|also|so|very|much|greatly|be] [be] love|like|appreciate|welcome|value|need|grateful|thankful|happy|obliged|honoured|honored|delighted|glad|keen",
    "would love|like|appreciate|be",
    "i|we [am|are] [really|also|currently|now|actively|desperately|still|just|badly|always] need|want|seek|hope|wish|request|looking|seeking|hoping|searching|hunting|asking|raising|after|applying|requesting|begging",
    "looking|hoping|seeking|asking|searching for|to|a|an|any|your",
    "please|kindly|pls|plz",
    "let me know",
    "let us",
    "any|a chance|way|possibility [of|that|to|you]",
    "do|are|have you",
    "are|is there",
    "if your|there|anything|something|anybody|anyone|somebody|someone|ever",
    "think of me",
    "keep|bear me in",
    "i|we [do|could|can|am|are] [really] [only|just|so|much] {need|ask|beg|trust|depend|could use|could do with}",
    "if you {could|can|would|are|have|know|hear|need|see|want|do not mind|might}",
    "help|assist|tell|send|give|introduce|refer|endorse|hire|consider|recommend me|us",
    "grateful|thankful|appreciate|appreciated [if|for|any|your|a|it]",
    "how about",
    "what about",
    "when|where can|could|would|are",
    "happy|free|available|open|willing|up|keen|eager|interested to|for|in",
    "worth",
    "want|fancy|care|mind to|a|if|meeting|having|joining|giving|reading|looking",
    "^ endorse|refer|introduce|hire|donate|vote|sign|subscribe|invest|sponsor|lend|follow|like|share|check|mentor|call|review",
)  # fmt: skip

_NEVER = Phrases(
    "no {need|call|calls|meeting|job|favour|favor|coffee|mentor|money}",
    "not|never|stopped [be|been|even|really|actually|here|to|trying] {asking|looking|after|seeking|want|need|going|selling|hunting|hoping|asked|searching}",
    "rather than",
    "instead of",
)

_DEEDS: dict[str, str] = {
    **dict.fromkeys("send share give forward pass post lend bring email mail drop hand".split(), "give"),
    **dict.fromkeys(
        "tell say explain suggest recommend advise point name teach remind know describe confirm check".split(),
        "tell",
    ),
    **{
        deed: deed
        for deed in "show help tag write read keep sign spare ask join come support translate print host speak comment follow sell fill "
        "take call vote subscribe like repost promote invite save reserve order pick leave meet visit look let put test try reply "
        "answer endorse refer introduce review hire donate pay publish add".split()
    },
}
"""What somebody may be asked to do, each with the kind of deed it is: to send and to share are one."""

_BETWEEN = frozenset(
    "please kindly possibly perhaps maybe also ever then at some be so kind as to you u even just do quickly and".split()
)
_WOULD = frozenset("would will could might may to did does".split())
_TO_ME = frozenset(
    "me us my our your the a an this that these those him her them how what which who when where if whether in for out it ur".split()
)
# Where the answer may go is no further request: “Write me at lea@…”.
_ADDRESSED = Phrases(
    "write|mail|email|message|text|answer|reply|call|ring|drop me|us [a] [line] at|on|under|via|to|here <email>|<handle>|<url>|#"
)
_SUM = Phrases(
    "send|give|lend|spare|transfer|donate|pay|contribute|wire|need|raise|raising|missing|short|want [me|us|just|only|at|another|still|of|about] [least] # [euros|dollars|pounds|usd|eur]"
)


@once
def asks(draft: Draft, context: Context) -> tuple[Ask, ...]:
    """Return the requests in the order of the draft; several words for one thing are one request."""
    found: list[Ask] = []
    for sentence in draft.sentences:
        first, last = sentence.first, sentence.last
        question = "?" in draft.shadow[max(sentence.start, sentence.end - 3) : sentence.end]
        frame = _FRAMES.first(draft, first, last)
        ordered = _ordered(draft, first, last)
        if frame is None and not question and ordered is None:
            continue
        large = _large(draft, frame, first, last)
        small = list(
            _favours(draft, frame[0] if frame else ordered, first, last, [(b, e) for _, b, e in large])
        )
        for kind, begin, end in large:
            opening = frame[0] if frame is not None and frame[0] < begin and begin - frame[0] < 12 else begin
            found.append(Ask(kind, draft.span(opening, end)))
        found.extend(small)
        if question and not large and not small:
            found.append(Ask("question", Span(sentence.start, sentence.end)))
    return tuple(sorted(found, key=lambda ask: ask.span))


def separate(requests: tuple[Ask, ...]) -> tuple[Ask, ...]:
    """Return the first request of each kind: an answer asked for twice is one request."""
    seen: dict[str, Ask] = {}
    for ask in requests:
        seen.setdefault(ask.kind if ask.kind != "tell" else "question", ask)
    return tuple(seen.values())


def _ordered(draft: Draft, first: int, last: int) -> int | None:
    """The word that gives an order at the head of a sentence: “Also send me …”."""
    words = draft.words
    index = first
    while index < last - 1 and words[index] in (
        "also",
        "and",
        "please",
        "then",
        "just",
        "so",
        "kindly",
        "do",
        "now",
    ):
        index += 1
    if (
        index < last - 1
        and words[index] in _DEEDS
        and words[index + 1] in _TO_ME
        and words[index] not in ("like", "look", "say")
    ):
        return index
    return None


def _large(draft: Draft, frame: tuple[int, int] | None, first: int, last: int) -> list[tuple[str, int, int]]:
    refused = _NEVER.first(draft, first, last)
    taken: list[tuple[str, int, int]] = []
    for kind, things in _THINGS.items() if _ANYTHING.found(draft, first, last) else ():
        for begin, end in things.ranges(draft, first, last):
            if refused is not None and 0 <= begin - refused[0] < 9:
                continue
            if all(end <= b or e <= begin for _, b, e in taken):
                taken.append((kind, begin, end))
                break
    for begin, end in _SUM.ranges(draft, first, last):
        if any(begin < e and b < end for _, b, e in taken):
            continue
        digits = next(index for index in range(begin, end) if draft.words[index][0].isdigit())
        symbol = draft.shadow[max(0, draft.starts[digits] - 2) : draft.starts[digits]].strip()
        if (symbol[-1:] in "£$€₹¥" and symbol) or not draft.words[end - 1][0].isdigit():
            taken.append(("money", begin, end))
    return sorted(taken, key=lambda ask: ask[1])


def _favours(
    draft: Draft, opening: int | None, first: int, last: int, taken: list[tuple[int, int]]
) -> Iterator[Ask]:
    """Yield deeds asked for after “could you”, “please” or at the head, and those that “and” adds to them."""
    if opening is None:
        return
    words = draft.words
    begun = bool(taken)
    for index in range(max(first, opening), last):
        word = words[index]
        if word not in _DEEDS or any(b <= index < e for b, e in taken):
            continue
        before = index - 1
        while before > max(opening, index - 8) and words[before] in _BETWEEN and words[before] != "and":
            before -= 1
        # “Your table would help me” asks for nothing.
        head = index == opening and (index == first or words[index - 1] not in _WOULD)
        led = (
            head
            or words[before : before + 1] == ["and"]
            or (
                before >= first
                and words[before] in ("could", "can", "would", "will", "please", "kindly", "let")
            )
        )
        joined = (
            begun
            and index > first
            and (
                words[index - 1] in ("and", "also", "then", "or")
                or draft.shadow[draft.ends[index - 1]] == ","
            )
        )
        asked = led and (
            words[before] in ("please", "kindly")
            or "you" in words[before : index + 1]
            or "u" in words[before : index + 1]
            or head
        )
        if word == "let" and words[index + 1 : index + 3] not in (["me", "know"], ["us", "know"]):
            continue
        if words[index + 1 : index + 2] in (["me"], ["us"]) and _ADDRESSED.found(
            draft, index, min(index + 7, last)
        ):
            continue
        if (asked or joined) and (
            word == "let" or (words[index + 1 : index + 2] and words[index + 1] in _TO_ME)
        ):
            begun = True
            kind = "tell" if word == "let" else _DEEDS[word]
            yield Ask(kind, draft.span(index, min(index + 2, last)))
