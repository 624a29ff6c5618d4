"""What a sender hopes for: a reason, a question, an offer, a wish to follow somebody's work.

People give reasons in more ways than anybody can list, so the reasons are not listed. Listed are the empty
ones, which are few: a wish to connect and no more, courtesies, and reasons that would fit any two people.
A word that opens a wish, an offer, a request or a cause (`would`, `hope to`, `because`, `may I`, a question
mark) then shows a reason whenever anything else comes after it.
"""

from __future__ import annotations

import itertools
from typing import NamedTuple

from tactful import lexicon
from tactful.draft import once
from tactful.finding import Span
from tactful.phrases import Phrases
from tactful.reading.acquaintance import acquaintance
from tactful.reading.chance import chance, outcomes, signs_of_chance
from tactful.reading.introduction import introducing
from tactful.reading.pitch import pitch
from tactful.reading.research import research
from tactful.steps import Evidence, Status

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tactful.context import Context
    from tactful.draft import Draft, Sentence

ERRAND, VAGUE, FAINT, NETWORK, CLOSED, LOOSE, EMPTY, JOINT = range(1, 9)

_ERRAND = Phrases(
    # Being connected, in all its forms.
    "connect|connecting|conect|connection|connected|connexion [here|again|too|also|directly|professionally|personally|online|virtually|further] "
    "[with|to] [you|u|yourself|each|together] [other] [here|too|also|directly|professionally|personally|online|virtually] "
    "[on|via|through|over|in] [here|this|linkedin|facebook|instagram|xing] [platform]",
    "link|linking {up|in|with you|up with you}",
    "add|adding|have|having|include|including|welcome you [on] [here] [linkedin|facebook|xing] [as|to] [a|my|one] [new] [friend|contact|connection|friends|contacts]",
    "add|adding me",
    "please|kindly|pls add",
    "join|joining your {network|connections|circle|contacts|friends}",
    "be|become|being|becoming|make|making [a] [part|member] of your {network|circle|connections|contacts}",
    "be|become|being in your {network|circle|connections|contacts}",
    "invite|inviting|invited you {to connect|to join me|to be friends|to link up|to my contacts|}",
    "send|sending|sent you|this|my|a|the [a|my|this] [connection|friend|contact|linkedin] request|invitation|invite",
    "this|my|the|a [connection|friend|contact|linkedin] request|invitation|invite",
    "reach|reaching|reached out [to] [you]",
    "say|saying|said hello|hi|hey [to] [you]",
    "get|getting|become|becoming|be|being|make|making acquainted|friends|friend|acquaintances|connections|acquaintance",
    "your friend|acquaintance|friendship|connection|contact",
    "meet|meeting|know|knowing you {here|online|virtually|on here|$}",
    "accept|accepting|accepted|accepts [my|this|the|our|me] [kind|connection|contact|friend|linkedin|friendship] [request|invitation|invite|friendship] [to] [connect]",
    "acceptance|approve|approving",
    "write|writing|wrote to you",
    "drop|dropping|send|sending|write|leave you [a] [quick|short|little] line|note|message",
    "message|messaging|contact|contacting|write|approach you",
    "get|getting|be|being in {touch|contact} with you",
    "get|getting in {touch|contact}",
    "get|getting to know {you|each other|one another} [better|more]",
    "have|having [the|this] chance|pleasure|opportunity|honour|honor {of|to}",
    "hear|hearing [back] from you [soon]",
    "your|a [kind|positive|early|quick|prompt|favourable] reply|response|answer|acceptance|confirmation|approval|consideration",
    "consider|considering [it|this|my|the] [connecting|connection|request|invitation]",
    "send a {friend request|connection request|contact request|request|invitation}",
    "person i trust",
    "press|click|hit [the] [accept|connect|on] [button]",
    "let me know",
    "follow|following [you] back",
)  # fmt: skip

_COURTESY = Phrases(
    "introduce|introducing|present myself [to] [you]",
    "have|having|enjoy [a|the|your] [very|really|rest|of|the|your] @fine day|week|weekend|evening|one|time|summer|morning|afternoon|year|autumn|spring|winter|holiday|start|rest|friday|monday",
    "have|having|enjoy [a|the|your] day|week|weekend|evening|summer|rest",
    "could|can not {help but|help noticing|help|believe|resist|agree more}",
    "could not agree more",
    "can|could [only|really|so|totally|fully|certainly|completely] relate|imagine|see|tell|say",
    "as you {can|may|might} {see|know|tell|remember|recall|guess}",
    "you {may|might} {remember|recall|know|not remember|not know} [me|my|who|that]",
    "you {may|might} [also] know me from",
    "how are {you|things} [doing|keeping|today|all|going]",
    "how is {it going|everything|life|your day|your week|things|all}",
    "how {have you been|do you do|goes it|are things}",
    "are you {well|ok|okay|good|fine|doing well|alright|all right}",
    "all well|good {with you|there|at your end}",
    "remember me",
    "curious|wonder|wondering what|why {brought you|you were after|you were looking for|made you|led you}",
    "who am i to argue|refuse|judge|disagree|complain|ignore",
    "why not [$]",
    "what is up",
    # Apologies for writing.
    "may|might|must|should be|seem|sound|look [a] [little|bit] random|strange|odd|weird|forward|unusual|surprised",
    "come|coming|comes as a surprise",
    "you|this {may|might} wonder|wondering [who|why]",
    "i would {say|guess|imagine|think}",
    "would|could like to {thank you for your time|wish you|congratulate you|say that|say how|tell you how much|tell you how great|express my admiration|compliment you}",
)  # fmt: skip

_NETWORK = Phrases(
    "@widen|grow|growing|build|building|connect|connecting|join|joining|joined [up|out|to|on] [@widen] my [own|very|personal|professional|business|linkedin|social|online|local|industry|little|small|growing|facebook|xing|contact|friend|friends] "
    "network|base|circle|connections|contacts|list|rolodex|reach|networks|following|audience|community [here|of|on|in|with|among|within]",
    "@widen [the|my] [number|amount|range] of my [_] [professional] contacts|connections|followers|friends",
    "@widen the|number|a [number|list|circle] of [my] contacts|connections|friends|followers [i] [have]",
    "{add|adding|have|having|invite|inviting|include|including|welcome|welcoming|get|getting|see|seeing|bring|want|keep|keeping} you {to|in|into|within|as part of|as a part of|among|amongst|on board} "
    "my [own|personal|professional|business|linkedin|social|growing|online|contact] network|circle|connections|contacts|friends|list",
    "{add|adding|have|having|include|keep} you {as one of|as part of|as|among} my [_] connections|contacts|network|friends",
    "{addition|asset} to my [own|personal|professional|business|linkedin|growing|social] network|circle|connections",
    "you [as] [one] [a|part|of|on] among|amongst|to|in|into|within|on my [own|personal|professional|business|linkedin|growing|list] [of] network|connections|contacts|circle|friends",
    "among|amongst my [professional|linkedin|business] connections|contacts|network",
    "my [own|personal|professional|business|linkedin] network|circle could|can|would use|do|need|benefit",
    "@widen my {linkedin|xing|facebook|instagram}",
    "get|reach|hit|getting|reaching|pass [to] # [_] connections|contacts|followers|friends",
    "add|adding|welcoming|invite|inviting|get|getting|have|having|bring|bringing ... to|into my [own|professional|linkedin|business] network|circle|contacts|connections",
    "from|missing in my [own|professional|linkedin] network|circle|connections",
    "@widen a|an [good|better] strong|solid|bigger|larger|wider|professional|business|good|big [professional|business|personal] network|circle",
    "part of my [own|personal|professional|business|linkedin|growing] network|circle|connections",
    "@widen [some|new|more|strong|professional|many] [new|more|strong|professional|business] [professional|business|industry] connections|contacts",
    "@widen [a|some|more|my|new|strong] professional|business [professional|business] network|networks|circle",
    "@widen my number|amount|range|list|circle of [_] contacts|connections|followers|friends",
    "collect|collecting|gather|gathering|making|make [new|some|more|many] contacts|connections|acquaintances",
    "add|adding|inviting [just] everybody|everyone|anybody [_] [_] in|from|on the|this|my|here",
    "need|needs|missing|short ... more to make|reach|get|hit [it] [to] #",
    "more {connections|contacts|followers|people} {in|on|for} my {network|profile|page|list|circle}",
    "my [own|personal|professional|business|linkedin|growing|social] network {needs|is missing|lacks|is growing|would benefit|misses}",
)  # fmt: skip

_NETS = frozenset(
    "network contacts connections circle acquaintances list web rolodex followers circles".split()
)
_GATHERS = frozenset(
    "more up add adding added collect collecting gather gathering count counting welcome addition fit belong missing misses small tiny "
    "young thin empty starting start need needs have having get getting include including want aim goal thousand hundred "
    "number building extend extending strengthen strengthening broaden grow growing enlarge bigger larger wider stronger "
    "fill filling invite inviting asset surround join great value".split()
)
_AHEAD = 10
"""Within how many words one's network and what makes it larger stand together."""


def _gathers(draft: Draft, first: int) -> Iterator[tuple[int, int]]:
    """Yield where one's own contacts and a word for more of them stand together: “my network is still small, so I'm adding people”."""
    vocabulary = draft.vocabulary
    if _NETS.isdisjoint(vocabulary) or "my" not in vocabulary:
        return
    words = draft.words
    for index in range(first, len(words)):
        if words[index] != "my":
            continue
        sentence = draft.sentence(index)
        net = next((at for at in range(index + 1, min(index + 4, sentence.last)) if words[at] in _NETS), 0)
        begin, end = max(sentence.first, first, index - _AHEAD), min(sentence.last, index + _AHEAD)
        if net and "your" not in words[begin:end]:
            found = [at for at in range(begin, end) if words[at] in _GATHERS]
            if found:
                yield min(index, found[0]), max(net, found[-1]) + 1
                return


_VAGUE = Phrases(
    "@seek [out|for|into|at] [@some|any|the|our|new|all] [@some|new|of] synergies|synergy",
    "@some|our|any|for|there|see|find|see synergies|synergy",
    "synergies|synergy between",
    "mutual|mutually [of] benefit|benefits|beneficial|advantage|growth|interest|interests|success|gain|value|advantageous|rewarding|profitable|support|profit|opportunities|benefitting|collaboration",
    "beneficial|fruitful|advantageous|rewarding|valuable|useful|helpful|productive|profitable|good|benefit {for|to} {both of us|us both|both|the both of us|each other|both parties|both sides|you and me|us}",
    "benefit|help|support|complement|strengthen|inspire|motivate|enrich|grow|uplift|empower each|one other|another|together [grow|out|to|in]",
    "never|not {hurts|hurt|harms|harm} to",
    "both profit|benefit|gain|win|grow",
    "benefit [from] {both of us|us both|both sides|each other's|one another's|our connection|this connection|connecting|knowing each other}",
    "add|bring|create|offer|provide value to each|both|one|our|your [other|another|network|networks]",
    "value {to|for} each other",
    "win win",
    "grow|growing|succeed|thrive|prosper together",
    "like minded [people|professionals|individuals|person|persons|colleagues|peers|souls|folks|experts|others|minds|entrepreneurs|leaders]",
    "@seek [out|for|into|at|about] [@some|any|the|our|new|all] [@some|new|business|professional|of] @prospects",
    "open|look|looking to|for [@some|any|new] [@some|new|business] @prospects",
    "@some [@some|business|professional|career|future|new|interesting] @prospects",
    "{many|any|some|several|lots of|a lot of|might be|may be|could be|are} [@some|new|great|good] @prospects",
    "@prospects for|of @together",
    "@seek [if|how|whether|where|what|ways|in|which|the|a|some|any|way] [we|there|it|this|things|how|ways|to] [can|could|might|may|will|is|are|would|we|to] [@some|mutually|both|all|any] "
    "@together|overlap|fit|overlaps|match [each|together|us|one|on|something|from|between|with] [other|another|something|things]",
    "ways|way|areas|places in|where which|we|our|your [our|we|the] [both|two|respective|own|_] [organisations|companies|teams|firms|worlds|schools|businesses|networks] [can|could|might|may] [best] collaborate|cooperate|partner|work|help|support|benefit|complement [each|together|in|one]",
    "create|build|generate|unlock|deliver|add|bring [shared|mutual|real|more|some|great] value [together|jointly|for|to|as]",
    "ways|way|how|if|whether [in|which|that|to] we|to|for|of [can|could|might|may] [both|all|mutually|best] @together [each|together|one|with] [other|another|you]",
    "@together with each other",
    "work|working|collaborate|collaborating|partner|cooperate|partnering|collaboration|cooperation|team|something [up|together] {someday|some day|one day|in the future|in future|in some way|at some point|sometime|down the line|down the road|somehow|on something}",
    "future|potential|possible cooperation|collaborate|collaboration|partnership",
    "{who|you never} knows|know [what|where|when|how]",
    "pick|tap|access|draw [into|on|upon] your [_] brain|brains|mind|expertise|knowledge|wisdom|experience|know-how",
    "room|scope|ground|basis|space for [@some] cooperation|collaboration|partnership|synergy|synergies|exchange",
    "for|my|our|the|some|purely|only|professional networking|network [purpose|purposes|reasons|and]",
    "for|of [purely|strictly|professional] [professional|business|career] reasons|purposes|growth|development|interest|interests",
    "here|keen|like|love|want|looking|hoping|hope|wish|try|trying|is|eager|happy to network [here|with]",
    "people|professionals|others|someone|folks|experts|colleagues|individuals|leaders|persons|peers|those {like you|like yourself|such as yourself|such as you|of your calibre|of your caliber|of your profile|of your kind|"
    "with your background|with your experience|with your profile}",
    "people|professionals|others|someone|folks|experts|colleagues|individuals|leaders|peers|players {in|from|within|across|of} [the|this|our|my|a|your] [same|similar|related] "
    "industry|field|sector|space|area|domain|business|fields|industries|profession|line|trade|areas",
    "@fine|new|interesting|talented|inspiring|successful|skilled|experienced|ambitious|fellow|more|other|such|motivated people|professionals|minds|individuals|leaders|experts|persons|colleagues|entrepreneurs {$|from|around|across|of all}",
    "connect|connecting with [more|other|fellow|new|many|all] people|professionals|others|leaders|experts|individuals|everyone|talent|entrepreneurs $",
    "similar|same|shared|common|mutual|overlapping [professional] interests|interest|backgrounds|background|goals|goal|values|passions|passion|mindset|paths|aims|ambitions|interests",
    "{a lot|lots|much|so much|something|many things|things|plenty} in common",
    "in|are|work|from|within the {same|similar} [exact|broad] industry|field|sector|space|area|domain|business|fields|profession|line|trade",
    "common ground",
    "exchange [of|some|our|professional] @notions",
    "something|things|anything [that|which] {may|might|could|would|will} {interest you|be of interest|benefit you|be useful to you|interest both|be interesting for you|benefit us|benefit both|excite you}",
    "good|great|nice|useful|helpful|valuable|beneficial|sense|wise|worthwhile|important [for|us|me] to {know each other|be connected|know one another|have contacts|have connections|stay connected|have more contacts|know people}",
    "professional {relationship|relationships|connection|connections|growth|development|exchange|ties|bond|benefits}",
    "build|building|establish|establishing|develop|developing|forge|create|start|form [a|some|strong|meaningful|new|lasting|good|long] [strong|meaningful|professional|business|new|valuable|lasting|good|mutual|fruitful|term] "
    "relationship|relationships|connection|connections|rapport|bond|bridges|partnership|partnerships|ties",
    "meaningful|valuable|strategic|new|fruitful|strong connections|connection|relationships|relationship|exchange|exchanges|conversations|discussions|networking",
    "future endeavours|endeavors|projects|opportunities|collaborations",
    "any|whatever|some|mutual {way|reason}",
    "combine|join forces|strengths",
    "business|professional matters|matter|topics",
    "{anything|everything|something} {and everything|interesting|good|great}",
    "career growth",
    "be|of|are|is [real|great|some] use|useful|service|help|benefit|value|assistance|interest {to|for} {each other|one another|us both|both of us|both sides}",
    "benefit|help|serve|suit|profit|advantage|reward|enrich {us both|both of us|both sides|us all|you and me|the two of us}",
    "let us {build|make|create|start|do|cook up|get} {something|things|magic|moves|waves|history|great things|big things|something big|it happen} [special|great|big|cool|amazing|good|beautiful|new|meaningful|happen] [together] $",
    "build|create|make|achieve|start something [special|great|big|cool|amazing|good|beautiful|new|meaningful] together $",
    "fruitful|productive|mutual|successful|lasting|prosperous|pleasant|possible|potential|effective|constructive|beneficial|long|good|future|further [and|term|long|professional|lasting] [_] cooperation|collaboration|collaborations|partnership|partnerships|"
    "relations|relationship|acquaintance|interaction|synergy|alliance",
    "paths|path|roads|worlds|circles|fields|interests|lines|journeys|ways [can|could|may|might|will|would|do|also] [one|some|ever] [day] cross|meet|align|intersect|overlap|converge|crossed|touch|coincide "
    "[down|in|at|along|one|some|again|on] [the|some] [line|road|future|point|day|track] [or|and] [another|other]",
    "see|find|discover|explore|wait|imagine|know|curious [out] [and] [see] what [all] {comes|might come|may come|could come|can come|happens|could happen|might happen|is possible|emerges|develops|unfolds|we can do|we could do|the future holds|the future brings} "
    "[of|from|out|about|next] [it|this|that|us|there]",
    "something|anything|things [good|great|useful|interesting|big|nice|fruitful] {may|might|could|will|can|would} {come|grow|develop|emerge|arise|result|happen} [out] [of|from] [it|this|that|us]",
    "@widen|open [my|our|your|each|both|new|one's] horizons|doors|perspectives|minds",
    "do|doing|talk|talking business|things [together|with] [you|each] [other] $",
    "stronger|better|further|further|bigger together",
    "touch base",
    "never know|knows [where|what|when|how|who]",
    "there is|are|may|might|could|must [be|well] [be|a|some|lots|plenty|real|great|much|huge|enormous] [of|lot|some|real|great|much] potential|overlap|overlaps|chemistry|complementarity|similarities|parallels",
    "see [a|some|real|great|much|lots|huge] [of|lot] potential|overlap|overlaps|complementarity|similarities",
    "profiles|backgrounds|skills|businesses|careers|interests|companies|missions|visions|strengths|fields|activities|work {complement|match|align|overlap|fit|complete|go well|are complementary|are similar|are aligned|have overlap}",
    "part of my [own|professional|personal|business|career] journey|path|story|adventure",
    "keen|like|love|enjoy|eager|happy|want|always to|in [meet|meeting|know|knowing|connect|connecting] [with] [new|interesting|good|great|inspiring|smart|curious] {interesting people|new people|good people|great people|inspiring people|smart people}",
    "expand|expanding|broaden|broadening|widen|widening|enrich|deepen my|our [own] knowledge|perspective|perspectives|horizon|understanding|mind|skills",
    "professional|mutual|cultural|intellectual|enriching|open exchange",
    "good|pleasant|great|close|lasting|productive|professional working|business|professional relationship|relationships|relation|relations",
    "knowledge {exchange|sharing|transfer} $",
    "{it is|is|always|it} {good|nice|great|useful|helpful|smart|wise} to have [_] [_] {contacts|connections|people|friends|allies|links}",
    "{down the line|down the road|somewhere along the line} $",
    "where|what a|the|this|that|our|it|such [_] connection|conversation|contact|chat|acquaintance|journeys|paths|exchange|link|dialogue|talk could|might|may|can|will|would take|lead|leads|bring|become|grow|turn|open|go|yield|produce",
    "what|whether|if sparks|magic fly|flies|happens|fly",
    "fit|overlap|match|link|bridge|chemistry between|in what|us|our|you [we|you|and] [do|both|i] [do] [$]",
    "same wavelength|page|path|journey|circles|circle",
    "your take|thoughts|opinion|view|views|advice|input|perspective|insight|insights on|about|regarding [a|some|several|certain|various|many] [couple|few] [of] things|topics|matters|questions|points|issues|subjects",
    "possible|potential|future|joint|common|mutual|shared [joint|future|common] activities|activity|initiatives|projects|requirement|requirements|matters|actions|undertakings|needs|plans",
)  # fmt: skip

_FAINT = Phrases(
    "learn|learning|benefit [so|a|more|much|lot|things|from|also|something] [more|much|lot|from|new|great] {you|your} [rich|vast|valuable|great|professional|own|wide|deep|amazing] [professional] "
    "[experience|experiences|insights|expertise|journey|knowledge|wisdom|example|success|perspective|skills|career|background|work|advice|story]",
    "learn|know|hear|understand|discover|see|find [out] [a|some|more|little|bit|lot|so|much] [more|lot|bit|about|of|from] [about|from|of] {you|your work|what you do|your experience|your journey|your career|your story|your background|"
    "your role|your field|your business|your company|your industry|yourself|your profile|your insights|your expertise} $",
    "learn from {each other|one another|someone like you|people like you}",
    "share|sharing|exchange|exchanging|swap|discuss|trade|bounce|bouncing [of|our|some|my|new|your|professional] @notions",
    "learn|grow {more|from it|new things|and grow|things}",
    "follow|following {each other|your journey|your updates|your success|your career|your profile}",
    "support|supporting you|your",
)  # fmt: skip

_LOOSE = Phrases(
    "stay|keep|remain|be|get|staying|keeping|being|kept in {touch|contact|the loop}",
    "stay|keep|remain|staying|keeping connected|updated|posted",
    "see|seeing [if|how|where|what|whether] [it|this|that|things|we] {goes|leads|lead|go|clicks|click|fits|happens}",
)

_PLAIN = Phrases(
    "swap|compare|trade notes|stories|recipes|tips",
    "yours if|whenever you",
    "curious|keen|eager what|how|whether|if|about you|your|it|the|yours [_]",
    "if|should you [would|ever|do] like|want|need|wish|fancy it|them|one|some|any|that|this",
    "reason|reasons for|i|why|that|to|of",
    "you {asked|wanted|promised|needed|said to|told me to|said i should|asked me to|invited me} [_] _",
    "following {along|because|from|to} _",
    "follow|following you|your [_] [_] for|to|so|because|in|as _",
    "i|we am|are [now] [also] at|in|on|facing the|that same step|stage|point|boat|road|path|situation|question|problem|choice|spot",
    "following for the|your|more|part|all|news|updates|any|further",
    "more of {it|this|that|these|those|them|your|the}",
    "more please",
    "promised|owe|owed you",
    "count me in",
    "thought you {would|might|may|should|ought to} [like|know|want|be|enjoy|care]",
    "so here i am",
    "hate|sorry|loath|loth|shame to {miss|lose}",
    "never|not [yet|even|properly] thanked|paid|repaid you",
    "what you {share|post|write|publish|make|record|draw|photograph} [on] [here|next|about|linkedin] $",
    "fancy {following|seeing|hearing|reading|learning|joining}",
    "i|we have|got|had [just] a|one|two|another|some [_] [_] question|questions for|on|about|regarding|to",
    "i|we [still] have|hold|keep|found|kept|saved|made|brought ... for you",
    "kept|saved|put|set|ready|waiting|here [_] [by|aside|here] for you",
    "asked|ask myself|ourselves what|which|how|whether|if|where|when|why|who _",
    "worth following",
    "grateful|glad|thankful for|of it|one|them|that $",
    "thought|felt|figured [that] somebody|someone|i|you should|ought|must [to] _",
    "never|forgot|wanted [to] asked|ask|told|tell|thanked|heard [you] _ _",
    "belong|belongs|want|wanted|like|love|missing|need|needs ... my feed|timeline",
)
"""Words that are a reason whatever follows them."""

# Words that open a wish, an offer, a request or a cause by themselves.
_OPENERS = frozenset(
    "would could can may might shall will want wants wanted hoping keen eager curious wonder wondering wondered need "
    "needed prefer rather planning trying please because interested if seeking searching collecting gathering "
    "compiling preparing organising organizing reason reasons aim goal purpose question questions intention worth "
    "wanna gonna intrigued excited hunting answer tempted favour favor offer offering recommend invite suggestion "
    "asking inviting perhaps maybe regarding concerning kindly allow wud cud wld desire aspire".split()
)  # fmt: skip
# Words that open one together with the next.
_OPENING_PAIRS: dict[str, frozenset[str]] = {
    "hope": frozenset("to we i that for".split()),
    "wish": frozenset("to i we".split()),
    "love": frozenset({"to"}),
    "luv": frozenset({"to"}),
    "like": frozenset({"to"}),
    "looking": frozenset("to for forward at into".split()),
    "look": frozenset({"forward"}),
    "happy": frozenset({"to"}),
    "glad": frozenset({"to"}),
    "delighted": frozenset({"to"}),
    "willing": frozenset({"to"}),
    "ready": frozenset({"to"}),
    "asked": frozenset("what which how whether if where when why who".split()),
    "free": frozenset({"to"}),
    "let": frozenset("me us".split()),
    "so": frozenset("that i we you my our your they".split()),
    "in": frozenset("order case".split()),
    "always": frozenset("fun good great nice worth up".split()),
    "you": frozenset("asked wanted promised needed requested offered suggested".split()),
    "your": frozenset("question request call query appeal advert".split()),
    "as": frozenset({"promised"}),
    "for": frozenset("your the more help".split()),
    "owe": frozenset("you me".split()),
    "yours": frozenset("if to".split()),
    "count": frozenset({"me"}),
    "tell": frozenset({"me"}),
    "my": frozenset("question questions hope aim request".split()),
    "here": frozenset("is are to for".split()),
    "attached": frozenset("is are".split()),
    "up": frozenset({"for"}),
    "miss": frozenset("the your another any it a".split()),
    "lose": frozenset("you track sight the your".split()),
    "learn": frozenset("from how what about".split()),
    "why": frozenset("i".split()),
}
# Only where the sentence says that one writes, or stands at its head: “writing to ask”, “to hear the rest”.
_WRITES = frozenset(
    "writing write reaching reach contacting messaging getting connecting adding sending here hello request invitation "
    "invite line note just purely mainly simply dropping connect add chance only".split()
)
_DEEDS = frozenset(
    "follow hear ask learn read share tell offer discuss compare swap exchange send find watch understand help show talk "
    "speak chat visit join contribute support volunteer borrow lend try test use see know keep say let thank give get "
    "pass return apologise apologize congratulate remind warn make pick bring invite".split()
)
_ORDERS = frozenset(
    "send give tell sign pay call reply join book click visit buy order ask check show write".split()
)
_PAST_JOY = frozenset(
    "great nice good lovely wonderful glad happy pleased inspiring pleasure joy fun delighted interesting fascinating was".split()
)
_SEEING = frozenset("see read hear find meet discover learn know have come be connect accept".split())
_NEW_CLAUSE = frozenset(
    "i we you your my it this that the he she they there thank thanks best kind warm have wish hope".split()
)
_LIKED = frozenset("loved liked enjoyed admire admired read watched saw love impressed".split())
_NAMED_MONTH = frozenset("in of this last next since by until early late mid for the".split())

_SKIPPED = frozenset(
    "to be a an the it this that these those i you u we us me my your yours our so very much really truly quite too also just "
    "simply only like love great good nice lovely wonderful happy glad honoured honored pleased delighted grateful "
    "thankful thrilled excited appreciate appreciated pleasure honour honor privilege mean lot world chance opportunity "
    "possible ok okay fine alright mind kind kindly wish want hope hoping have get got ever perhaps maybe quick time moment "
    "minute open interested willing able welcome fancy care up for in of with on at here linkedin facebook all do does "
    "did not is are was were am would could can may might will shall should if when and or please one some any more soon "
    "sometime there thought think feel sure how what who fantastic amazing awesome best well as by from now today cool "
    "everything absolutely definitely certainly long forward connections friend friends thanks thank know again been "
    "had has enough feel free him her them together both & via through about cheers sincerely warm regards wishes "
    "humbly humble super beyond incredibly immensely highly deeply greatly dear sir madam no problem being hesitate why luv wud cud xing instagram bluesky mastodon "
    "threads many want into onto over across within between among through upon out off".split()
)  # fmt: skip
# A clause of these and of grammar says nothing; of the faint ones, little; the neutral ones decide nothing.
_HOLLOW = frozenset(
    "synergy synergies synergise synergize synergistic mutual mutually benefit benefits beneficial opportunity opportunities "
    "possibility possibilities collaboration collaborations collaborate collaborating cooperation cooperate partnership "
    "partnerships partner partnering potential relationship relationships avenue avenues align aligned alignment aligns "
    "rise together arise business leverage leveraging unlock rewarding fruitful meaningful valuable value growth succeed success "
    "network networking networks professionals professionally interest interests similar minded passion passions impact "
    "excellence elevate empower inspire inspiring uplift thrive delve foster forge strengthen strengthening bond bonds ties "
    "rapport strategic exchange exchanges prosper endeavours endeavors ventures venture visions alliance alliances enrich enriching enriched "
    "commonalities commonality intersection intersections crossover crossovers touchpoints complementary complement complements "
    "parallels reciprocity reciprocal horizons horizon prospects prospect advantage advantages advantageous productive profitable "
    "gain gains wins useful helpful prosperity momentum innovation innovative ecosystem ecosystems connectivity engagement "
    "interaction interactions involvement inspiration energy complementarity chemistry worthwhile strengths symbiosis symbiotic forces cooperating partnered allies ally assist assistance".split()
)
_FAINTLY = frozenset(
    "learn learning share sharing swap ideas idea thoughts experiences insights insight perspective perspectives "
    "views knowledge expertise wisdom overlap journey journeys".split()
)
_NEUTRAL = frozenset(
    "whatever comes day days fields sense feel see find take go going come start where whether say tell make put bring hold look looking let's try trying having "
    "something someone somebody things thing anything other another each one leaders leader thought explore exploring discover grow "
    "growing action low hanging fruit double down sync add win circle base industry sector field business businesses career "
    "careers professional future common ground topics matters purposes reasons same people individuals build building create "
    "creating develop developing bridge bridges cherish other's another's reach goals vision ways way path paths cross discussion "
    "discussions dialogue further mean between ourselves working work fit sometime little bit about happens experience room support supporting emerge need talk talking chat chatting discuss discussing "
    "conversation conversations touch contact contacts stay keep keeping remain clicks click goes leads achieve accomplish "
    "various different several kinds kind sorts sort types type forms form direction directions level levels sphere spheres respect "
    "respects manner area areas space road term terms long short party parties side sides ourselves everyone others result results "
    "outcome outcomes next step steps big special magic bright brighter better world worlds stronger future's door doors open "
    "feeling sure certain likely there's exist exists lie lies await awaits hidden untapped lot lots part parts having idea nicely profile profiles bringing brought get expand expanding value valued exchange real true wide wider broad broader".split()
)
_THIRD = frozenset(
    "the there they he she his her their some nobody everybody everyone people most many all both our one two three a an "
    "tomorrow today tonight next on at another it".split()
)
_PRAISING = frozenset(
    "great good brilliant wonderful lovely amazing inspiring excellent fantastic impressive superb beautiful helpful useful "
    "interesting fascinating loved love enjoyed admire best pleasure nice name am you your yours u".split()
)
_REACH = 60
"""How many words a clause may take; longer ones are not read on, so that time grows with the text alone."""
_SO_HERE = ["so", "here", "i", "am"]
_EACH_OTHER = ("each other", "each other's", "one another", "one another's", "hanging fruit", "sync up")
_EMPTY_OBJECT = frozenset(
    "you us both future each other one another collaboration collaborations collaborate cooperation cooperate synergies growth "
    "success mutual our the my your this that a an any some field fields industry industries area areas sector sectors space "
    "company companies business businesses firm firms people professionals networking network life general whatever together "
    "sometime soon work working here linkedin us it them these such more professional career opportunities partnership "
    "partnerships partner connect connection connections we can could may might two parties sides organisations "
    "organizations respective teams explore discuss various different direction directions many several all level levels sphere spheres respect respects matter matters topics subjects fronts kinds sorts manner help grow way ways things possible potential new benefit knowing being having connecting connected getting meeting staying".split()
)
_LINKS = frozenset(
    "on about for to in of around regarding with between at from within across concerning through into over by as".split()
)


class Reasons(NamedTuple):
    """Everything in a draft that could pass for a reason."""

    concrete: tuple[Span, ...]
    """Reasons, questions, offers and wishes that say something."""
    vague: tuple[Span, ...]
    """Reasons that would fit any two people."""
    faint: tuple[Span, ...]
    """Modest wishes without an object: to learn from somebody, to exchange ideas."""
    loose: tuple[Span, ...]
    """Wishes to stay in touch and no more."""
    network: tuple[Span, ...]
    """The sender's own network."""


@once
def intent(draft: Draft, context: Context) -> Evidence:
    """Return met for a concrete reason, partial for an empty one or one's own network, else missing."""
    found = reasons(draft, context)
    if found.concrete:
        return Evidence(Status.MET, found.concrete)
    empty = tuple(sorted((*found.vague, *found.faint, *found.loose, *found.network)))
    return Evidence(Status.PARTIAL if empty else Status.MISSING, empty)


@once
def reasons(draft: Draft, context: Context) -> Reasons:
    """Return what the draft gives as its reasons, sorted by kind."""
    marks: list[int] = [0] * len(draft.words)
    hollow: list[tuple[int, Span]] = []
    first = draft.greeting.last if draft.greeting else 0
    network = _mark(draft, marks, NETWORK, _NETWORK.ranges(draft, first))
    network = network or _mark(draft, marks, NETWORK, _gathers(draft, first))
    vague = _mark(draft, marks, VAGUE, _without_object(draft, first))
    faint = _mark(draft, marks, FAINT, _FAINT.ranges(draft, first))
    loose = _mark(draft, marks, LOOSE, _LOOSE.ranges(draft, first))
    _mark(draft, marks, ERRAND, _ERRAND.ranges(draft, first))
    _mark(draft, marks, CLOSED, _clauses(draft, _COURTESY.ranges(draft, first)))
    by_chance = chance(draft, context).spans
    lucky = by_chance or signs_of_chance(draft, context)
    for word in draft.words_in(lucky):
        marks[word] = CLOSED
    for begin, end in outcomes(draft, lucky):
        marks[begin:end] = [CLOSED] * (end - begin)
    for word in range(len(draft.words) - 3) if lucky else ():
        if draft.words[word : word + 4] == _SO_HERE:
            marks[word : word + 4] = [CLOSED] * 4
    concrete = set(pitch(draft, context).spans)
    concrete.update(draft.span(*found) for found in _PLAIN.ranges(draft, first) if not marks[found[0]])
    for sentence in draft.sentences:
        if sentence.last > first:
            span = _reason(
                draft, context, marks, sentence, max(sentence.first, first), hollow, lucky=bool(lucky)
            )
            if span is not None:
                concrete.add(span)
    anchored = bool(hollow or faint or loose) and _anchored(draft, context)
    # “Can we talk here?” is enough between people with something to talk of.
    met = anchored and acquaintance(draft, context).status is Status.MET
    idle = {VAGUE: False, JOINT: anchored, EMPTY: met or bool(network), FAINT: True}
    vague = (*vague, *(span for kind, span in hollow if not idle[kind]))
    faint = (*faint, *(span for kind, span in hollow if idle[kind]))
    if anchored and not (concrete or vague or network or by_chance):
        concrete.update(faint, loose)
    if not (concrete or vague or faint or loose or network or by_chance):
        concrete.update(_news(draft, context, marks, first))
    return Reasons(tuple(sorted(concrete)), vague, faint, loose, network)


def _news(draft: Draft, context: Context, marks: list[int], first: int) -> Iterator[Span]:
    """Yield sentences that tell the reader something and are neither introduction, praise nor errand.

    “The kids ask daily what the goat is called” is a reason that nothing else here would find.
    """
    told = introducing(draft, context)
    for number, sentence in enumerate(draft.sentences):
        start = max(sentence.first, first)
        if sentence.last - start < 5 or any(marks[start : sentence.last]):
            continue
        opening = draft.words[start + (draft.words[start] in ("and", "but", "so"))]
        strange = opening in _THIRD and _PRAISING.isdisjoint(draft.words[start : sentence.last])
        if strange and number not in told:
            yield _span(draft, start, sentence)


def _anchored(draft: Draft, context: Context) -> bool:
    """Whether a wish without an object has one all the same: them, if they have met, or what has just been named."""
    return Status.MET in (acquaintance(draft, context).status, research(draft, context).status)


def _only_chance(draft: Draft, marks: list[int], first: int, last: int) -> bool:
    """Whether a sentence tells of chance and adds nothing: “somebody viewed my page, I guess it was you?”."""
    closed = [index for index in range(first, last) if marks[index] == CLOSED]
    light = _light()
    return bool(closed) and all(
        word in light or word in _SKIPPED for word in draft.words[closed[-1] + 1 : last]
    )


def _mark(draft: Draft, marks: list[int], kind: int, ranges: Iterable[tuple[int, int]]) -> tuple[Span, ...]:
    spans = []
    for first, last in ranges:
        if kind in (ERRAND, CLOSED) or not any(marks[first:last]):
            spans.append(draft.span(first, last))
            for index in range(first, last):
                marks[index] = marks[index] or kind
    return tuple(spans)


def _clauses(draft: Draft, ranges: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Stretch “introduce myself” over what it introduces."""
    for first, last in ranges:
        if draft.words[last - 1] in ("myself", "to", "you") and draft.words[first][:2] in ("in", "pr"):
            stop = min(draft.sentence(first).last, first + _REACH)
            while (
                last < stop and not _breaks(draft, last) and draft.words[last] not in ("and", "because", "so")
            ):
                last += 1
        yield first, last


def _without_object(draft: Draft, first: int) -> Iterator[tuple[int, int]]:
    """Yield the vague reasons that no concrete object follows, stretched over an empty object."""
    for begin, end in _VAGUE.ranges(draft, first):
        last = min(draft.sentence(begin).last, end + _REACH)
        after = end
        concrete = False
        while after < last and not _breaks(draft, after):
            word = draft.words[after]
            if word not in _LINKS and word not in _EMPTY_OBJECT:
                if draft.words[after - 1] == "our":
                    break  # “synergies between our practices”
                concrete = draft.words[after - 1] not in ("and", "or") and any(
                    draft.words[index] in _LINKS for index in range(end, after)
                )
                break
            after += 1
        if not concrete:
            yield begin, end


def _breaks(draft: Draft, index: int) -> bool:
    """Whether a mark of punctuation stands before a word."""
    gap = draft.shadow[draft.ends[index - 1] : draft.starts[index]]
    return (len(gap) > 1 and any(letter in ".,;:!?()–—\n" for letter in gap)) or gap in ("—", "–")


def _reason(
    draft: Draft,
    context: Context,
    marks: list[int],
    sentence: Sentence,
    first: int,
    hollow: list[tuple[int, Span]],
    *,
    lucky: bool,
) -> Span | None:
    """Return the words from the first opener that something of substance follows to the sentence's end."""
    words, last = draft.words, _before_name(draft, sentence)
    past, known = first, len(hollow)
    for index in range(first, last):
        if index < past:
            continue
        if marks[index]:
            opens = index + 1 < last and not marks[index + 1] and _goes_on(draft, marks, index + 1, last)
            start = index + 1
        else:
            opens = _opens(draft, marks, index, first, last)
            pair = words[index] in _OPENING_PAIRS and words[index] not in _OPENERS
            start = index + 2 if pair else index + 1
        if not opens:
            continue
        target = _substance(draft, marks, start, last)
        if target < last:
            past, kind, end = _weigh(
                draft, marks, target, last, alone=not _anchored(draft, context), lucky=lucky
            )
            if not kind:
                return _span(draft, index, sentence)
            hollow.append((kind, draft.span(target, end)))
    if not any(marks[first:last]) and (_boasts(draft, first, last) or _asserts(draft, marks, first, last)):
        hollow.append((VAGUE, draft.span(first, last)))
        return None
    if lucky and _only_chance(draft, marks, first, last):
        return None
    tail = draft.shadow[max(sentence.start, sentence.end - 3) : sentence.end]
    if (
        "?" in tail
        and last - first > 3 - (words[first] in _ASKS)
        and not any(marks[first + 2 * (words[first] in _ASKS) : last])
        and len(hollow) == known
    ):
        return _span(draft, first, sentence)
    if "?" in tail and len(hollow) == known and _substance(draft, marks, first, last) < last:
        return _span(draft, first, sentence)
    if context.purpose == "message" and _MESSAGES.found(draft, first, last):
        return _span(draft, first, sentence)
    if words[last - 1] == "please" and _substance(draft, marks, first, last - 1) < last - 1:
        return _span(draft, first, sentence)
    return None


def _boasts(draft: Draft, first: int, last: int) -> bool:
    """Whether a sentence that opens nothing is hollow all the same: “I see potential for collaboration”."""
    words = draft.words[first:last]
    if (
        sum(1 for word in words if word in _HOLLOW or word in _FAINTLY) < 2
        or _HOLLOW.isdisjoint(words)
        or "your" in words
    ):
        return False
    return all(word in _HOLLOW or word in _SKIPPED or word in _NEUTRAL or word in _FAINTLY for word in words)


def _asserts(draft: Draft, marks: list[int], first: int, last: int) -> bool:
    """Whether a sentence that opens nothing praises contacts in general: “Relationships are everything”."""
    if last - first < 4 or any(marks[first:last]) or not _general(draft.words[first:last]):
        return False
    light = _light()
    return all(word in light or word in _HOLLOW for word in draft.words[first:last])


def _before_name(draft: Draft, sentence: Sentence) -> int:
    """Return the end of a sentence, less the name that signs it: “Looking forward to it, Ana”."""
    last = sentence.last
    if last == len(draft.words):
        index = last
        while index > sentence.first and last - index < 3 and draft.shadow[draft.starts[index - 1]].isupper():
            index -= 1
            if index > sentence.first and _breaks(draft, index):
                return index
    return last


def _weigh(
    draft: Draft, marks: list[int], target: int, last: int, *, alone: bool, lucky: bool
) -> tuple[int, int, int]:
    """Return where a clause ends, what its words amount to (0: something), and the end of the hollow ones."""
    words = draft.words
    stop = target + 1
    while stop < last and not (
        _breaks(draft, stop) or (words[stop - 1] in ("and", "but") and words[stop] in _NEW_CLAUSE)
    ):
        stop += 1
    begin, floor = target, max(draft.sentence(target).first, target - 12)
    while begin > floor and not (
        _breaks(draft, begin) or (words[begin - 1] in ("and", "but") and words[begin] in _NEW_CLAUSE)
    ):
        begin -= 1
    asked = "?" in draft.shadow[draft.ends[stop - 1] : draft.ends[stop - 1] + 2]
    clause = (
        [words[index] for index in range(begin, stop) if marks[index] != CLOSED]
        if lucky
        else words[begin:stop]
    )
    general = _general(clause, asked=asked)
    # Words that fit any two people are no reason where nothing of theirs is named, or chance is all there is.
    thin = _ASKED_FOR.isdisjoint(clause) and (lucky or (alone and not asked and not _of_them(clause)))
    light = _light() if general or thin or VAGUE in marks[target:stop] else frozenset()
    kind = 0
    end = target
    for index in range(target, stop):
        word = words[index]
        if marks[index] in (VAGUE, NETWORK) or word in _HOLLOW or f"{words[index - 1]} {word}" in _EACH_OTHER:
            kind, end = VAGUE, index + 1
        elif marks[index] == FAINT or word in _FAINTLY:
            kind, end = kind or FAINT, index + 1
        elif word not in _SKIPPED and word not in _NEUTRAL and not marks[index] and word not in light:
            return last, 0, last
    if general or (thin and not kind):
        return stop, EMPTY, stop
    if not kind and VAGUE in marks[floor:target]:
        return stop, VAGUE, stop  # “Fruitful cooperation in various directions” only goes on about it.
    if not kind and not _WE.isdisjoint(words[max(0, target - 4) : stop]):
        kind, end = JOINT, stop  # “We could do great things” names none of them.
    return stop, kind, end


_HOW = frozenset("what how which where when why whether if".split())


def _of_them(clause: list[str]) -> bool:
    """Whether a clause asks after what the reader does: “keen to see what you build next”."""
    asked = next((at for at, word in enumerate(clause) if word in _HOW), len(clause))
    return "you" in clause[asked + 1 : asked + 5]


def _general(clause: list[str], *, asked: bool = False) -> bool:
    """Whether a clause is about what any two people are to each other, or about people in general."""
    if "your" in clause or (asked and "us" not in clause):
        return False
    if not _OURSELVES.isdisjoint(clause):
        return True
    ends_so = clause[-1] == "both" and not (_HOLLOW | _FAINTLY).isdisjoint(clause)
    if "both" in clause and (ends_so or not _OURS.isdisjoint(clause)):
        return True
    pairs = {f"{one} {other}" for one, other in itertools.pairwise(clause)}
    if not _RECIPROCAL.isdisjoint(pairs):
        return True
    # “Someone like you”, but not “I would like you to see it”.
    if not _LIKE_YOU.isdisjoint(pairs) and not _SOMEBODY.isdisjoint(clause):
        return True
    return not _FOLK.isdisjoint(clause) and _PARTICULAR.isdisjoint(clause)


def _light() -> frozenset[str]:
    """Return the words that name no topic where a clause is a general one."""
    if not _lightest:
        names = (
            "small-talk",
            "function-words",
            "praise",
            "praise-nouns",
            "bare-things",
            "bare-belongings",
            "broad-fields",
        )
        _lightest.append(_FIGURES.union(*map(lexicon.words, names)))
    return _lightest[0]


_lightest: list[frozenset[str]] = []
_OURSELVES = frozenset("ourselves".split())
_RECIPROCAL = frozenset(
    (
        "each other", "each other's", "one another", "one another's", "of us", "us both", "both sides", "both parties",
        "either side", "either party", "vice versa", "the reverse", "other way", "our two", "mutual help", "mutual support", "mutual respect", "mutual learning",
    )
)  # fmt: skip
_OURS = frozenset("us our we".split())
_PARTICULAR = frozenset("the these those who your them him her".split())
_FOLK = frozenset(
    "people persons profiles minds professionals individuals souls personalities thinkers achievers contacts".split()
)
_SOMEBODY = _FOLK | frozenset(
    "someone somebody anyone person man woman leader expert others those professional".split()
)
_LIKE_YOU = frozenset(("like you", "like yourself", "as yourself"))
# Pictures for gain and nearness.
_FIGURES = frozenset(
    "easy easier easily official quick figured two three handy enlarge corner gold golden door doors sparks spark fly surround surrounding orbit radar table hand hands "
    "shoulders circle weight worlds lives careers dots pie puzzle piece pieces sky limit wings ladder tide boats boat ship "
    "wheel wheels engine fuel fire flame magic seeds seed fruit fruits roots soil "
    "believe reckon suppose trust offer offers gain gains learn learns learnt need needs requirement requirements project projects "
    "natter chinwag yarn chitchat communication trade game vice versa resource reverse activity activities keen connected strong stronger successful bounce since always".split()
)


_ASKED_FOR = frozenset(
    "your yours u ur follow following advice tip tips guidance job jobs work role roles position hire resume cv opinion "
    "feedback question questions recommend recommended recommendation help watch read reading posts talk talks talking ask asking answer "
    "send sending show tell hear hearing photo pics picture pictures proud".split()
)
"""Words that ask the reader for something, or speak of something of theirs."""
_ASKS = frozenset("have any got is was where which what who".split())
_WE = frozenset("we us our together both".split())
_MESSAGES = Phrases(
    "correction|typo|error|mistake|slip to|in|on your|the",
    "congratulations|congrats|congratulation|condolences|apologies|apologise|apologize",
    "sorry for|about|that|to|i",
    "thank|thanks you|for",
    "happy birthday|anniversary",
    "thanks to you",
    "good luck",
    "^ the|there|they|he|she|both|it|tomorrow|friday|monday|tuesday|wednesday|thursday|saturday|sunday _ _ _",
    "i|we|and|^ tried|made|baked|cooked|built|planted|knitted|sewed|used|followed|fixed|mended your|the|it|one _",
    "the|a _ ... has|have|is|are|will|was|were moved|changed|cancelled|canceled|postponed|ready|back|on|at|open|closed|here|there|now",
    "found|brought|kept|fixed|finished|posted|left|sent|booked|moved your|you|the",
)
"""What is errand enough for a direct message: it need not ask for anything."""


def _opens(draft: Draft, marks: list[int], index: int, first: int, last: int) -> bool:
    words = draft.words
    word = words[index]
    if word in _OPENERS:
        if word == "may" and index > first and words[index - 1] in _NAMED_MONTH:
            return False
        if word == "because":
            return not any(words[before] in _LIKED for before in range(max(first, index - 8), index))
        if word in ("need", "question", "questions", "answer", "offer", "will"):
            return index == first or words[index - 1] not in ("the", "a", "no", "free")
        return True
    pair = _OPENING_PAIRS.get(word)
    if pair is not None and index + 1 < last and words[index + 1] in pair:
        if word == "for":
            return any(marks[first:index]) and marks[index - 1] == ERRAND
        if word in ("happy", "glad", "delighted") and index + 2 < last:
            return words[index + 2] not in _SEEING or words[index - 1] == "be"
        return True
    if word == "be" and index == first and index + 2 < last:
        # “Be good to see the finished boat”
        return words[index + 1] in _PAST_JOY and words[index + 2] == "to"
    if word in _ORDERS and index + 1 < last and words[index + 1] not in ("you", "care"):
        return (
            index == first
            or _breaks(draft, index)
            or words[index - 1] in ("and", "or", "please", "just", "do", "only")
        )
    if word == "to" and index == first and index + 1 < last:
        return words[index + 1] not in _SKIPPED
    if word == "to" and index + 1 < last and words[index + 1] in _DEEDS:
        return words[index - 1] not in _PAST_JOY and any(
            words[before] in _WRITES for before in range(max(first, index - 16), index)
        )
    return index == first and word == "following" and not {"for", "since", "years"} & set(words[index:last])


def _goes_on(draft: Draft, marks: list[int], index: int, last: int) -> bool:
    """Whether a wish to connect, ending before a word, goes on to say what for."""
    words = draft.words
    if marks[index - 1] == CLOSED:
        return False
    if marks[index - 1] in (VAGUE, FAINT, NETWORK, LOOSE) and words[index] not in ("and", "so", "because"):
        return False
    if _breaks(draft, index):
        return (
            ":" in draft.shadow[draft.ends[index - 1] : draft.starts[index]]
            and _substance(draft, marks, index, last) < last
        )
    if words[index] in ("and", "&", "or", "but") and index + 1 < last and words[index + 1] in _NEW_CLAUSE:
        return False
    target = _substance(draft, marks, index, last)
    return target < last and all(not _breaks(draft, step) for step in range(index + 1, target + 1))


def _substance(draft: Draft, marks: list[int], index: int, last: int) -> int:
    """Return the next word that is neither empty nor marked, or `last`."""
    words = draft.words
    stop = min(last, index + _REACH)
    while index < stop and (marks[index] or words[index] in _SKIPPED):
        index += 1
    return index if index < stop else last


def _span(draft: Draft, first: int, sentence: Sentence) -> Span:
    end = draft.ends[sentence.last - 1]
    return Span(draft.starts[first], end)
