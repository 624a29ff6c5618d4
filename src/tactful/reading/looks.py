"""Remarks on somebody's looks, body, clothes or age, and flirts."""

from __future__ import annotations

from tactful.draft import once
from tactful.phrases import Phrases
from tactful.reading.glances import glances
from tactful.reading.nearness import compound, near

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tactful.context import Context
    from tactful.draft import Draft
    from tactful.finding import Span

_BODY = (
    "smile|smiles|eyes|lips|legs|hair|haircut|hairdo|hairstyle|curls|beard|moustache|figure|curves|face|cheekbones|dimples|freckles|"
    "skin|physique|biceps|muscles|shoulders|arms|neck|chest|waist|hips|bum|complexion|lashes|eyelashes|jawline|body|looks"
)
_WORN = (
    "dress|jumper|sweater|cardigan|trousers|boots|skirt|heels|blouse|outfit|suit|jeans|bikini|swimsuit|lipstick|perfume|shirt|top|jacket|coat|hat|tie|uniform|glasses|"
    "earrings|scarf|haircut|hairdo|hairstyle|hair|beard|colour|color|red|black|blue|white|green|grey|gray|pink|purple|yellow|orange|navy|silver|gold"
)
_FAIR = (
    "beautiful|gorgeous|pretty|sexy|cute|stunning|lovely|radiant|dazzling|adorable|handsome|attractive|charming|irresistible|"
    "mesmerising|mesmerizing|divine|delicious|delightful|captivating|enchanting|fetching|seductive|kissable|hypnotic"
)
_NICE = f"@allure|{_FAIR}|nice|fine|great|fab|fabulous|kind|soft|shiny|long|blonde|toned|strong|good"
_MORE = "prettier|handsomer|sexier|hotter|slimmer|younger|thinner|fitter|lovelier|cuter|leaner|fatter|heavier"
_PERSON = "man|fella|guy|fellow|bloke|chap|lad|woman|lady|girl|gal|lass"
_THEY = "you|u|she|he"

_REMARKS = Phrases(
    "{your|ur|her|his} [such|so] [very|really|most|own|sooo] [@allure] [@allure] smile|eyes|lips|legs|hair|figure|curves|cheekbones|dimples|bum|bottom|breasts|boobs|cleavage|waist|hips|"
    "shoulders|skin|physique|beauty|looks|abs|biceps|muscles|complexion|tan|pout|lashes|eyelashes $",
    "{your|ur|her|his} [very|such|really|most|so] @allure [@allure] smile|eyes|lips|legs|hair|figure|curves|body|face|skin|shoulders|hands|looks|photo|pic|picture|selfie|photos|pictures|profile|beauty|features|dress|outfit|voice "
    "[picture|photo|pic]",
    "{your|ur|her|his} smile|eyes|lips|legs|figure|curves|beauty|body|face|looks|photo|pic|picture|selfie|photos [photo|pic|picture] is|are|looks|look|lights|lit|makes|made|melt|melts|shine|shines|brightens|drew|drove|turns "
    "[so|very|really|such|just|sooo|soo|absolutely|simply|a] @allure|up|me|heads [room|day|crazy|wild|melt]",
    "{love|loved|adore|admire|like} your|ur|those [@allure] smile|eyes|lips|legs|hair|figure|curves|face|beauty|looks|dimples",
    "{those|what|such|wow} [a] [@allure] [@allure] eyes|legs|lips|curves|smile|shoulders|dimples|body|figure|cheekbones|hips $",
    "{what|wow|such} [a] [@allure] eyes|legs|lips|curves|smile|cheekbones|dimples",
    "such|that [a] sexy|sweet|pretty|gorgeous|cute|angelic face|smile|body|girl|boy|woman|man|lady|thing",
    "you|u|she|he are|r|is|were|was [such] [so|very|really|too|just|absolutely|simply|sooo|soo|truly|incredibly|even|a|an|the|quite] [very|so|most|really] "
    "beautiful|gorgeous|handsome|sexy|cute|prettiest|sexiest|hottest|cutest|attractive|hottie|cutie|babe|stunner|hunk|beauty|adorable "
    "[woman|man|girl|boy|lady|guy|person|one|today|tonight]",
    "you|u|she|he are|r|is [so|very|really|just|sooo|such|a] [a] hot|stunning|fit|foxy [woman|man|girl|lady|guy] $",
    "so|how|very beautiful|gorgeous|handsome|pretty|sexy|cute|lovely you|u are|r|look",
    "you|u|she|he look|looks|looked [so|very|really|absolutely|simply|just|sooo|as|even|much|too|far|quite|rather|more] [more|as|too] "
    "gorgeous|beautiful|stunning|handsome|pretty|sexy|hot|cute|attractive|lovely|ravishing|slim|slimmer|thin|fat|amazing|fabulous|delicious|adorable|divine|youthful|tired|radiant",
    "you|u|she|he look|looks [so|very|really|too] young|old|good|great|amazing|lovely in|tonight|today|enough",
    "you|she|he look|looks [at] [least] #|ten|twenty|thirty|fifteen|five years younger|older",
    "not|never look your|her|his [age] #|age|forty|fifty|sixty|thirty",
    "{look|looks|looking|looked} good|great|young|amazing|well|fantastic|younger|fit for your|her|his|a age|woman|man|#",
    "for a woman|man|lady of your|her|his age",
    "{hey|hi|hello|heya|hiya} [there] [my] beautiful|gorgeous|handsome|sexy|cutie|pretty|hottie|stunner|hotness|goodlooking|princess",
    "^ {beautiful|gorgeous|pretty|sexy|handsome} lady|woman|girl|man|boy|smile|eyes|face",
    "a|such|one [a] [very|most|really|truly] beautiful|gorgeous|pretty|sexy|attractive|handsome|cute|hot|stunning woman|lady|girl|man|guy|boy|female|male",
    "{prettiest|sexiest|hottest|cutest|handsomest} _",
    "most|more beautiful|handsome|attractive|gorgeous woman|women|man|men|girl|lady|trustee|person|face|colleague|member|of",
    "{as|both|equally} beautiful|pretty|gorgeous|handsome|attractive as|and you|she|he|clever|smart|intelligent|talented",
    "good looking woman|man|girl|lady|guy|too|and|boy|you",
    "you|she|he are|is [so|very|really|such] [a] good looking",
    "you|u|she|he are|r|is [so|very|really|sooo|too|just] pretty $",
    "you|u|she|he are|r|is [so|very|really|such|sooo|a] [a] pretty and|woman|girl|lady|in|today|tonight|one|for|too",
    "you|she|he have|has|had [got] [such|the|a|most|very|really] [a|most] @allure [@allure] eyes|legs|lips|smile|figure|face|body|hair|skin|hands|voice",
    "{your|ur|her|his} profile|linkedin photo|pic|picture|photos is|are|looks [so|very|really|just|absolutely] @allure",
    "{nice|great|lovely|hot|amazing|fit} legs|bum|abs|curves|ass|rack $",
    "^ {nice|great|lovely|hot|amazing|fit} legs|body|bum|figure|abs|curves|ass|rack",
    "beauty and brains",
    "brains and beauty|looks",
    "you|u|she|he|photo|picture|pic|selfie|face are|is|look|looks [very|really|so|certainly|quite] easy on the eyes|eye",
    "age has been [very] [good|kind] to",
    "{are|r} you|u [still|currently] single|taken|seeing anyone|anybody|someone",
    "{are|r} you|u [still|currently] single|taken|unattached [for] [tonight|dinner|drinks]",
    "{are|r} you|u [still|currently] available for|tonight [_] [_] dinner|drinks|tonight|date $",
    "{are|r} you|u [still|happily] married $",
    "{are|r} you|u [still|happily] married or",
    "{do you|you} have a boyfriend|girlfriend|husband|wife|man|lover [or|already|at] [home] $",
    "{go|going|take|ask|have} [you] [out] [for|on|to|a] [a|romantic|candlelit|dinner|hot] date with|soon|sometime|tonight",
    "{on|for} a [romantic|dinner|hot|proper] date $",
    "{on|for} a [romantic|dinner|hot|proper] date with you|me|u",
    "{dinner|lunch|hot|coffee|romantic} date",
    "{take|taking|ask|asking} you out",
    "{crush|crushing} on you|u|her|him",
    "{marry|kiss|cuddle|hug|undress} you|u|me|her $",
    "fell|fall|falling|fallen in love with you|your|ur",
    "love at first sight",
    "flirt|flirting with you|me",
    "how old are|r you|u",
    f"{_THEY} [have|has] [_] lost|gained|put|shed|dropped [on] [some|a|those|the|so|quite] [few|lot|bit|much|extra] [of] [extra] weight|pounds|kilos|kg|inches|stone",
    "have a figure|body|face like",
    "such|your|ur|those [a] sexy _",
    "your hotness|cuteness|sexiness|sexy",
    "turned on by|me",
    "exactly my type",
    "you are|look [just|so] my type",
    "cannot|could|not [take|stop] [my] [eyes|looking|staring] [off] [at] you|your|ur photo|picture|pictures|photos|pics",
    f"{_WORN} ... suits|suited|suit|flatters|flattered|flatter|becomes you|u|her|him",
    f"{_WORN} [looks|looked|is|was] [so|really|very|just|absolutely] {_NICE}|amazing on you|u|her|him",
    f"{_THEY} [just|only|always|even|still|all] get|gets|getting|got|grow|grows|look|looks|become|becomes|are|is [even|much|so|ever] {_MORE}|{{more beautiful|more handsome|more attractive}} $",
    f"{_THEY} [just|only|always|even|still|all] get|gets|getting|got|grow|grows|look|looks|become|becomes [even|much|so|ever] {_MORE} with|every|each|by|than|in|and|all",
    "not look|seem [nearly|anywhere|remotely] [near] {old enough|a day|your age|her age|his age|your years}",
    "not|never|hardly|barely aged|age [a|one|at] [day|bit|all|single]",
    f"{_THEY} [have] aged|age [so|very|really|like] well|beautifully|gracefully|wine|fine",
    f"{_THEY} are|is|look|looks|seem|seems [so|very|too|rather|much|awfully] young to|for|$",
    f"{_THEY} are|is [so|very|too] young $",
    f"how|so|very [very] {_FAIR}|young|elegant|glamorous|dashing|chic|fit|slim|ravishing|fresh|tanned you|u|she|he [both|all|still] look|looks|looked|are|were|is",
    f"{_THEY} [both|all|still|always] look|looks|looked|looking [so|very|really|absolutely|just|quite|ever] [so|very] elegant|glamorous|dashing|chic|ravishing|tanned|toned|muscular|curvy|voluptuous|well-groomed",
    f"love|loved|like|liked|adore|adored your|the|that|those [new|_] {_WORN} on you",
    f"{_THEY} [are|is|keep|stay|look|must|keeps] [be] in [such|very|really|so] good|great|fantastic|amazing|fine|excellent|top shape|nick",
    "{are|is} you|she|he [_] dating|seeing|courting|involved|attached [with] anyone|anybody|someone|somebody|yet",
    "{are|is} you|she|he [_] dating|attached $",
    "this|so|that|as|rather|very good looking $",
    "how young|pretty|beautiful|handsome|gorgeous you|u|she|he are|is|look|looks",
    f"{{{_THEY}|such|quite|blonde|brunette}} [is|are|be|was] [such|a|an|the|quite|one] [a] [real|right|absolute|total|blonde|redhead|proper] bombshell|looker|hottie|hunk|heartthrob|dreamboat|sexpot|stunner",
    "{the|a|that|cute|pretty|gorgeous|tall|leggy} blonde|brunette|redhead [who|woman|girl|lady|guy|man|$]",
    f"{{there|has|husband|boyfriend|wife|girlfriend|partner|he|she|whoever|is|some|spouse}} [one|a|the|some|any|is|very|such] [is|a|one|very|such|really] [very|one] lucky {_PERSON}",
    f"someone|somebody|anyone|anybody|{_PERSON} [special] in your|ur life|heart",
    "someone|somebody|anyone|anybody|one special waiting|at home",
    "your|ur love life",
    "{you|u|she|he|woman|man|girl|lady} [are|is] [already] spoken for",
    f"{{woman|man|girl|lady|guy|somebody|someone}} as|so {_FAIR} as you|u|her|him",
    f"may|can|might|could a {_PERSON} dream|hope|flirt",
    "my heart skips|skipped|skip|flutters|fluttered|races|raced|melts|melted|stops|stopped|stands|stood",
    "if [only] i were|was [only|just] [a|some|#|five|ten|twenty|thirty|few] [few] [years|bit] younger|unmarried|single",
    "you [have] [already] stole|stolen|conquered my heart",
    "{gives|give|gave|giving} me butterflies",
    "{dream|dreaming|dreamt|dreamed|fantasise|fantasising|fantasize} [only] of|about {you|u|kissing|holding} $",
    "{not|cannot} stop|stopped thinking about|of you|u|her|him $",
    "you make|made me blush|melt",
    "swipe|swiped|swiping right",
    f"{_THEY} are|is|look|looks|were|was [much|even|so|far|way|a] [bit|lot] taller|shorter|bigger|smaller|older|{_MORE} than|in",
    "{a|such} beauty|stunner|looker|girl|lady|babe|hunk like you|u|her|him",
    "{nice|lovely|great|beautiful|cute|hot|amazing|sexy|cool|super|pretty} pic|selfie|dp [of] [you] $",
    "{nice|lovely|great|beautiful|cute|hot|amazing|sexy|gorgeous} photo|picture|photos|pictures|pics|pic|selfie of you|u|yourself",
    f"as|so {_FAIR}|fit|hot|slim|tall|young|sexy|toned as|like you|u|her|him",
    "{the looks|good looks|looks} and|with [the|a] brains|brain|talent|talents|mind|smarts",
    "you|she|he have|has|got [got] [the|such|good|great|amazing] good|great|model|star looks",
    "your|ur|her|his _ is|are|sounds|was [so|very|really|such|incredibly|just|damn] sexy|hot|seductive|irresistible|kissable|dreamy|sensual",
    f"{_THEY} are|were|is|was looking [so|very|really|too|absolutely|just] {_NICE}|smart|young|well|fit|tired|hot|sharp|dapper in|today|tonight|for|on|with|as|$",
    "no|any|that|the [wedding|engagement] ring in|on your|ur|that|the photo|finger|hand|picture|pic|profile",
    "women|woman|men|man|lady|ladies over|of|at|past #|your|forty|fifty|sixty|seventy|a ... {look|looks|looking} {like that|so|good|great|that|amazing|this}",
    "those|that arms|legs|eyes|abs|biceps|hair|curls|cheeks|dimples|smile|lips|shoulders though $",
    "thought|guessed|assumed|believed [that] you|she|he were|was [only|about|like|around|at|barely|maybe] [most] younger|older|twenty|thirty|forty|fifty|{a student|a teenager|in your twenties|in your thirties|in your forties}",
    "thinking|think|dreaming|dream|forget|fantasising|stop ... your|ur|those smile|eyes|lips|legs|hair|face|voice|perfume $",
    "thinking|think|dreaming|dream|forget|fantasising|stop ... your|ur|those smile|eyes|lips|legs|hair|face|voice|perfume since|all|every|for|ever|and|while|when",
    f"the|that|this|those new|_ haircut|hairdo|hairstyle|beard|dimples|legs|lips|moustache|curls [really|just|so] is|are|suits|looks|look [so|very|really|just|quite] {_NICE}|flattering|you|becoming|chic|fetching",
    "such|quite|one|what [a|an|the] [very|most|really] handsome|gorgeous|sexy|cute|pretty|attractive|stunning|beautiful|hot|dashing @occupations",
    "handsome|sexy|gorgeous|dashing|good-looking nurse|nurses|doctor|accountant|engineer|lawyer|teacher|colleague|boss|manager|director|ceo|recruiter|stranger|professor|chef|pilot",
    f"@occupations|colleagues|people|accountants|bankers|engineers|lawyers can|could|came|come [be|come|look] so|this|that|as {_FAIR}|hot|good-looking",
    "{what|such|wow} [a] [total|real|absolute|right|complete] babe|stunner|hottie|hunk|dish|looker|fox|doll|cutie|dreamboat|specimen",
    "{pretty|handsome|gorgeous|cute|sexy} face|faces|smile|legs|lips|figure $",
    "{pretty|handsome|gorgeous|cute|sexy|angelic|doll} face|smile and|like|too|with",
    "eyes|gaze|eye off|from|away [from] you|u|her|him|your",
    f"{_THEY} should|could|ought|must|need [really|to|just] smile",
    f"{_THEY} would look|be [so|even|much|far] {_MORE}|nicer|better [looking] with|if|without|in|$",
    f"{_THEY} look|looks|looked|seem so|very|really|too|incredibly|amazingly|surprisingly|still young|youthful|old|fresh|tanned|tired|skinny|thin|fat|slim|fit",
    "you must|clearly|obviously|definitely|surely work out $",
    "you must|clearly|obviously|definitely|surely work out {a lot|often|every day|great|nice|good|hot|amazing|what a|regularly}",
    "just|only the two of us",
    "{take|taking|treat} you to|out|for dinner|drinks|candlelit|the beach|dancing",
    "at your|her|his age [_] $",
    "attracted|drawn [_] to|by you|u|your|her|his|the face|looks|eyes|smile|photo|picture|profile|pic|body|beauty [picture|photo|pic]",
    "attracted to you|u|her|him $",
    "camera loves|likes|adores you|u|her|him",
    "{could|should|must} be [a|an|on] [a] model|actress|supermodel|catwalk|runway",
    "look|looks|looked like a|an|some [_] model|supermodel|goddess|angel|princess|actress|{film star|movie star|pin up}",
    "your scent|perfume|fragrance|aftershave|beauty",
    "{what perfume|which perfume|you smell|smell so good|smelled so|smelt so}",
    "you wore|had|wearing|wear in|at|on|that|to|for ... {could not look|took my breath|turned heads|turned my head|something else|to die for|very distracting|so sexy|drove me}",
    "{you|she|he|somebody|somebody's|someone|someone's} [must|has|have|is|are|do|clearly|obviously|really] [have|be] [been] going|hitting|hit|go to|the [the] gym",
    "{you|she|he|somebody|somebody's|someone|someone's} [must|has|have|is|are|do|clearly|obviously|really] [have|be] [been] {working out|work out|lifting weights|pumping iron} $",
    unless=("beautiful|pretty|lovely|gorgeous day|weather|morning|work|job",),
)  # fmt: skip
_THEIRS = Phrases(
    f"your|ur|her|his [such|so|the|most|very|really] [{_NICE}] [and] [{_NICE}] {_BODY}",
    f"you|u|she|he [have|has|had|got] [got] [such|so|the|most|very|really|a] [{_NICE}|such|so|a|most|very] [{_NICE}] {_BODY}",
)
_CHARMS = Phrases(
    f"{_FAIR}|irresistible",
    "caught|drew|catches|held|turned|turns|lit|lights|melts|melt|drive|drives my|me|the|a",
)
# “That dress you wore was something else.”
_CLOTHES = Phrases(
    "dress|skirt|outfit|heels|jacket|suit|blouse|jeans|jumper|boots|coat|shirt|top you|she|he wore|had|were|was|wear|are|is"
)
_ADMIRED = Phrases(
    f"{_FAIR}|amazing|perfect|unforgettable|distracting",
    "something else|special",
    "breath away",
    "turned|turns heads",
    "to die for",
    "everyone|everybody|men|women|room noticed|looking|stared",
)
# “Your hair looked amazing.”
_DESCRIBED = Phrases(
    f"your|ur|her|his hair|eyes|smile|legs|lips|skin|beard|curls|complexion|haircut|hairstyle|moustache|dress|outfit|freckles|dimples|lashes|shoulders|arms|hands look|looks|looked|is|are|was|were [so|very|really|just|absolutely|always|all] {_NICE}|amazing|wow|perfect|something|everything",
)
_CHARMING = Phrases(_NICE)
_PARTNERS = Phrases(f"husband|wife|boyfriend|girlfriend|partner|fiancé|fiancée|spouse|{_PERSON}")
_LUCK = Phrases("{how|very|so|one|a|damn|awfully} [very] lucky [he|she|they|one|to|you] [is|are]")


@once
def looks(draft: Draft, context: Context) -> tuple[Span, ...]:
    """Return the words that remark on looks, or flirt, in order."""
    found = [draft.span(*place) for place in _REMARKS.ranges(draft)]
    for first, last in _THEIRS.ranges(draft):
        if compound(draft, last) or draft.words[last : last + 1] == ["for"]:
            continue
        if draft.words[first] not in ("your", "ur", "her", "his") and _CHARMING.found(draft, first, last):
            found.append(draft.span(first, last))
    for first, last in near(draft, _THEIRS, _CHARMS, 6, ahead=True):
        noun = next(end for begin, end in _THEIRS.ranges(draft, first, last) if begin == first)
        if not compound(draft, noun):
            found.append(draft.span(first, last))
    found.extend(draft.span(*place) for place in near(draft, _PARTNERS, _LUCK, 4))
    found.extend(draft.span(*place) for place in near(draft, _CLOTHES, _ADMIRED, 6, ahead=True))
    found.extend(draft.span(*place) for place in _DESCRIBED.ranges(draft) if not compound(draft, place[1]))
    found.extend(glances(draft, context))
    kept: list[Span] = []
    for span in sorted(found):
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return tuple(kept)
