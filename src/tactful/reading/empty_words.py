"""Words that give no reason: a wish to connect and no more, courtesies, one's own network, what fits any two people.

These are few enough to be listed, unlike reasons; `tactful.reading.intent` finds a reason in what is left.
"""

from __future__ import annotations

from typing import NamedTuple

from tactful.phrases import Phrases

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tactful.draft import Draft
    from tactful.finding import Span

ERRAND, VAGUE, FAINT, NETWORK, CLOSED, LOOSE, EMPTY, JOINT = range(1, 9)
"""What kind of empty words they are; `EMPTY` and `JOINT` are what a whole clause amounts to."""

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
    "{who knows|you never know|you never knows} [what|where|when|how]",
    "pick|tap|access|draw [into|on|upon] your [_] brain|brains|mind|expertise|knowledge|wisdom|experience|know-how",
    "room|scope|ground|basis|space for [@some] cooperation|collaboration|partnership|synergy|synergies|exchange",
    "for|my|our|the|some|purely|only|professional networking|network [purpose|purposes|reasons|and]",
    "for|of [purely|strictly|professional] [professional|business|career] reasons|purposes|growth|development|interest|interests",
    "here|keen|like|love|want|looking|hoping|hope|wish|try|trying|is|eager|happy to network [here|with]",
    "people|professionals|others|someone|folks|experts|colleagues|individuals|leaders|persons|peers|those|connections|contacts|friends {like you|like yourself|such as yourself|such as you|of your calibre|of your caliber|of your profile|of your kind|"
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
REACH = 60
"""How many words a clause may take; longer ones are not read on, so that time grows with the text alone."""
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


class Empty(NamedTuple):
    """The words of a draft that give no reason."""

    marks: list[int]
    """For each word its kind; 0 for words that may give a reason."""
    vague: tuple[Span, ...]
    """Reasons that would fit any two people."""
    faint: tuple[Span, ...]
    """Modest wishes without an object."""
    loose: tuple[Span, ...]
    """Wishes to stay in touch and no more."""
    network: tuple[Span, ...]
    """The sender's own network."""


def empty_words(draft: Draft, first: int) -> Empty:
    """Return the words, from the word `first` on, that give no reason."""
    marks = [0] * len(draft.words)
    network = _mark(draft, marks, NETWORK, _NETWORK.ranges(draft, first))
    network = network or _mark(draft, marks, NETWORK, _gathers(draft, first))
    vague = _mark(draft, marks, VAGUE, _without_object(draft, first))
    faint = _mark(draft, marks, FAINT, _FAINT.ranges(draft, first))
    loose = _mark(draft, marks, LOOSE, _LOOSE.ranges(draft, first))
    _mark(draft, marks, ERRAND, _ERRAND.ranges(draft, first))
    _mark(draft, marks, CLOSED, _clauses(draft, _COURTESY.ranges(draft, first)))
    return Empty(marks, vague, faint, loose, network)


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
            stop = min(draft.sentence(first).last, first + REACH)
            while (
                last < stop and not breaks(draft, last) and draft.words[last] not in ("and", "because", "so")
            ):
                last += 1
        yield first, last


def _without_object(draft: Draft, first: int) -> Iterator[tuple[int, int]]:
    """Yield the vague reasons that no concrete object follows, stretched over an empty object."""
    for begin, end in _VAGUE.ranges(draft, first):
        last = min(draft.sentence(begin).last, end + REACH)
        after = end
        concrete = False
        while after < last and not breaks(draft, after):
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


def breaks(draft: Draft, index: int) -> bool:
    """Whether a mark of punctuation stands before a word."""
    gap = draft.shadow[draft.ends[index - 1] : draft.starts[index]]
    return (len(gap) > 1 and any(letter in ".,;:!?()–—\n" for letter in gap)) or gap in ("—", "–")
