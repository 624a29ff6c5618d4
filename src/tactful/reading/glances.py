"""Remarks on looks that no set phrase foresees: whose looks a word describes, and a body that is somebody's own."""

from __future__ import annotations

from tactful import lexicon, names
from tactful.draft import once
from tactful.phrases import Phrases
from tactful.reading.nearness import compound, near

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft
    from tactful.finding import Span

_THEY = frozenset("you u she he".split())
_WHOSE = frozenset("your ur her his those".split())
_FAIR = frozenset(
    "beautiful gorgeous pretty prettier prettiest sexy sexier sexiest cute cuter cutest handsome handsomer attractive ravishing "
    "stunning hot hotter hottest fetching seductive irresistible delicious kissable foxy curvy petite busty leggy muscular toned slim "
    "slimmer slender skinny thin thinner fat fatter chubby plump lean leaner bald balding blonde blond brunette wrinkled pale tanned "
    "tall taller short shorter youthful younger radiant dashing bewitching alluring voluptuous".split()
)
"""What is said of a person's looks; kindness, such as “lovely”, is left out."""
_PERSONS = frozenset(
    "woman man lady girl guy boy gal lass lad bloke fella chap creature thing female male women men ladies girls guys boys crew doctors "
    "nurses teachers engineers lawyers face faces smile eyes legs lips body".split()
)
_SEEM = frozenset(
    "are is were was am be been look looks looked looking seem seems seemed become became get got grow grown appear stay".split()
)
_HOW = frozenset(
    "so very really too much even more most that such a an the quite rather just still always incredibly absolutely simply truly pretty "
    "extremely terribly awfully this as way far little bit also both all in not have has had do does did never must surely".split()
)
_FIND = frozenset("find found think thought consider call called".split())
# After these a thing is described: “more attractive offers”, “younger than the hall”.
_GOES_ON = frozenset(
    "and but or to in on at for with than as today tonight now then too enough that who when if lol haha like you u she he i though from "
    "because since by without after should would could can must".split()
)
_BODY = frozenset(
    "legs lips hair smile cheeks cheekbones dimples freckles figure curves waist hips chest bum bottom belly tummy tattoo tattoos "
    "beard moustache curls skin complexion biceps muscles abs physique shoulders thighs ankles neck lashes eyelashes wrinkles "
    "makeup lipstick perfume leggings bikini skirt heels cleavage bosom arms eyes".split()
)
_LOOKS_ON = _FAIR | frozenset(
    "picture photo pic photos pictures selfie wow haha lol honestly gym forever amazing perfect suits suit distracted distracting staring "
    "stare admire admired silk porcelain velvet".split()
)
_WELL = frozenset(
    "hope hopes hoping better heal heals healed healing sorry broke broken injury pain op operation surgery".split()
)
_PARTS = frozenset("on about of for and or talk post paper article book piece work".split()) | lexicon.words(
    "publications"
)
_ON_TO = (["for"], ["of"])
_WORN = (
    "dress|jumper|sweater|cardigan|skirt|heels|blouse|outfit|suit|jeans|bikini|swimsuit|lipstick|jacket|uniform|"
    "earrings|haircut|hairdo|hairstyle|hair|beard|fringe|moustache|stubble|makeup"
)
_AGES = "#|thirty|forty|fifty|sixty|seventy|eighty"
_FLIRTS = Phrases(
    # Whether they are free.
    "is|are your heart|evenings|nights [still|already] free|taken|empty|open",
    "do|does|have|is|are you|she|he [really|still|also] [have|got|has] a|any|some boyfriend|girlfriend|husband|wife|sweetheart|lover|admirer|partner",
    "{on your own|all alone|by yourself|lonely} these days|nights",
    "take|treat|invite you [out] for|to a|some|my|the|dinner [coffee|drink|meal|dinner|walk|dance] [$|with]",
    "lunch|dinner|evening|drink|night|walk|dance with {a|someone|somebody|such} ... like you",
    "lovely|nice|fine|sweet|pretty [little|young] thing|girl|lady|woman|man|boy like you|yourself|$",
    # What the sight of them does to the writer.
    "your|ur|her|his [_] photo|picture|pic|selfie|face|voice|smile [really|just|simply] stopped|floored|stunned|struck|hypnotised|hypnotized|bewitched|blew|knocked|undid|slayed|got me|my",
    "could|can|did|do not|hardly|barely [even] concentrate|focus|breathe|speak|think|look [straight|away] {$|with you|because|when you|while you|for looking}",
    "could|can|did|do not|hardly|barely [even] hear|follow|take [in] a|one|the|single|anything [single] [word|thing] {because|when you|while you|you are|for looking}",
    "more|mostly|only|mainly|really for you than|not|and|$",
    "had|have|has only|no|just eyes for you|her|him",
    "imagine|picturing|imagining you|her|him in|with|without|wearing|beside|next [your|a|my|the|that|me|hair]",
    "find|found you [very|so|really|quite|rather|terribly|incredibly] attractive|beautiful|pretty|charming|irresistible|handsome|cute|hot|sexy|appealing|fascinating",
    "so are|is you|she|he in that|those|your",
    "you|she|he are|is|were|was [such] a sight for sore eyes",
    "legs|eyes|arms|lips|hair|curves|skin|smile|body|shoulders|looks|figure like yours|hers|his|that",
    "in that|those [little|new|red|black|blue|white|tight|short|nice|lovely] suit|dress|skirt|heels|outfit|leggings|jeans|shirt|blouse|uniform|boots|shorts|jumper|swimsuit|glasses",
    "fill|fills|filled|filling [out] a|that|those|your|the shirt|dress|suit|jeans|uniform|blouse|jumper",
    "voice|accent|walk|laugh|mouth [_] {as|so|that} sexy|hot|sweet|sensual|seductive",
    # What age.
    "guess|guessed|think|thought|believe|believed|say|said|know|known|look|looks|looked [that] [you|she|he] [were|was|are|is|a|you] [_] [day] over|under|past|above|older|younger {#|twenty|thirty|forty|fifty|sixty|seventy|than that|than your}",
    "somebody|someone|woman|anyone|anybody|people|lady [of|at] your age",
    "you [have|has] aged|age|ages [so|very|really|remarkably|like] well|badly|beautifully|gracefully|backwards",
    # Whose looks were compared.
    "best|better|good|finest|nicest looking crew|team|person|people|speaker|man|woman|one|face|guy|lady|group|couple|of|in|on",
    "expect|expected|imagine|imagined|think|thought|knew|know|guess|believe [a|an|that] @occupations [to|could|would] look|looked like|this|that|so [you|good|$]",
    "blonde|blond|blondes|redhead|redheads|brunette|brunettes like you|yourself|$",
    "beard|bald|grey|gray|hair|glasses|stubble|moustache|tan [_] suits|suit|becomes you|him|her",
    # Age and figure.
    "put|place|placed|putting|guessed you|her|him at|under|over|past [a] [day] [over|under|past] [about|around|barely] thirty|forty|fifty|sixty|seventy|eighty",
    f"wear|wearing|worn|look|looks|looking|ageing|aging|aged|preserved|carry|carrying|in [very|so|remarkably|really|incredibly|fantastic] well|good|great|amazing|young|fit|shape for {_AGES}|your|her|his|a [age|years|mother|father|woman|man]",
    "old|young|pretty|handsome|short|tall for|to [be] a|an ... {are not|is not|are n't} you|she|he",
    "you|she|he are|is|look|looks|seem [a] [bit|little|rather|far|much|way|too] [too] old|young|pretty|handsome|good-looking|attractive for|to [be] a|an",
    "carry|carries|carried|wear|wears your|her|his [_] years|age",
    "take|takes|took|taken [a|at|good|easily] [least] #|five|ten|fifteen|twenty [years] off you|her|him",
    "kept|keep|keeping|keeps|regained|got|lost your|her|his [old|youthful|girlish|boyish] figure|looks|shape|waist|waistline|hair",
    # What is shown to the world.
    f"{_WORN} [really|just] do|does|did|works|work wonders|magic|something|favours for|to you|her|him|me",
    f"that|your|those|the [_] {_WORN} ... {{did not hurt|does not hurt|did no harm|does no harm}}",
    "you|she|he|^ [still|always|certainly|sure|really|are|must|have|will|do|is|has] turn|turns|turned|turning heads",
    "with|had|has|have|such|seen|got a|an|the face|smile|figure|body like that|yours|hers|his",
    "that|those|such [a] [_] [_] dress|suit|skirt|jeans|heels|blouse|shirt|boots|jumper|outfit|jacket|eyes|legs|curls of yours|hers|his",
    "you|she|he {must have been|are|is|was|were} [such|quite] a [real|proper] looker|stunner|heartbreaker",
    "your size|shape|build|height and|or size|shape|build|weight|looks",
    "you|u single $",
    "if|shame|pity|unless|wish you|she|he were|was|are|is [not|already|so|happily] [already|happily] married|unmarried",
    "those eyes|lips|legs|dimples|cheekbones|shoulders though",
    "you|she|he|u scrub|scrubs|scrubbed|clean|cleans|brush [up] up|down [so|very|really] well|nicely|good",
    "eye candy",
    "bit of a dish|looker|stunner|fox",
    "a|the|that|this|which|such|what [absolute|total|real|right|bit] [of] [a] hottie|heartthrob|dreamboat|cutie",
    "a|the|that|this|such|what [absolute|total|real|right] [a] hunk|babe $",
    "{who is|who was|is|are} [_] the|that|this stunner|looker|beauty|bombshell|blonde|brunette|redhead on|in|at|next|beside|behind|with|$",
    "been hitting|at|to the gym ... {have we|have you|have not you|have not we}",
    "your height|legs|build|looks|figure|shoulders|arms|face|cheekbones ... {must|could|should} ... model|models|basketball|dancer|ballerina|star|athlete|actress|actor|film|films|catwalk",
    "you|she|he have|has put on a [few|little] bit|little|few|pounds|kilos|stone|weight [weight|pounds|kilos|around|round] {since|$}",
)


_DOES_TO_ME = Phrases(
    "could|can|did|do|was not|hardly|barely [really|even|properly] concentrate|focus|follow|hear|listen|think|work|breathe|speak",
    "hard|difficult|impossible|tough|tricky to concentrate|focus|follow|listen|think|hear|pay|work|stay",
    "lost|lose|losing the|my thread|place|track|concentration|words|train",
    "heard|took|learned|learnt|caught|understood [in] nothing|little",
    "distracted|distracting|distraction|mesmerised|mesmerized|hypnotised|hypnotized|speechless|dazzled|blushing|swooning|drooling",
    "zoom|zoomed|zooming [right] in|into",
    "woke|wake|perked|sat up|straight",
)
"""What the sight of somebody does to the writer."""
_SIGHT = Phrases(
    "that|those|your|ur|her|his|such|a [a|very] [lovely|nice|fine|great|beautiful|pretty|gorgeous|big] smile|eyes|face|legs|lips|hair|dimples|curls|shoulders|arms|figure|body|looks|dress|beard|cheekbones|biceps",
    "looking|staring|gazing|look|stare|gaze at you|u|her|him",
    "your|ur|her|his picture|photo|pic|selfie [twice|again|_] wow|phew|damn|gosh|blimey|mmm|well",
)
_WORN_ON = Phrases(f"{_WORN}|shirt|coat|hat|tie|glasses|scarf|red|black|grey|gray|blue|green")
_ON_THEM = Phrases(
    "look|looks|looked [rather|so|very|quite|really] distinguished|good|great|fantastic|amazing|sharp|lovely|nice|stunning|fabulous|wonderful|smart on you|her|him",
)
_RESTFUL = Phrases("easy|pleasing|pleasant|kind on|to the eye|eyes")
_ROLES = frozenset(
    "speaker host presenter lecturer author moderator chair chairman chairwoman panellist narrator singer guest".split()
)
_CHARM = frozenset(
    "beautiful gorgeous sexy cute handsome stunning hot fetching irresistible ravishing dashing".split()
)


@once
def glances(draft: Draft, context: Context) -> tuple[Span, ...]:
    """Return the words that describe somebody's looks, their body or what the sight of them does, in order."""
    found = [draft.span(*place) for place in _FLIRTS.ranges(draft)]
    found.extend(draft.span(*place) for place in near(draft, _WORN_ON, _ON_THEM, 5, ahead=True))
    for first, last in near(draft, _SIGHT, _DOES_TO_ME, 9):
        if not compound(draft, last):
            found.append(draft.span(first, last))
    for first, last in _RESTFUL.ranges(draft):
        if _of_somebody(draft, context, first):
            found.append(draft.span(first, last))
    if not draft.vocabulary.isdisjoint(_FAIR):
        found.extend(_described(draft))
    if not draft.vocabulary.isdisjoint(_BODY):
        found.extend(_bodies(draft))
    return tuple(sorted(found))


def _of_somebody(draft: Draft, context: Context, at: int) -> bool:
    """Whether a clause up to a word speaks of a person: “she is”, “Tilda designs locks and is”."""
    words, start = draft.words, at
    floor = max(draft.sentence(at).first, at - 12)
    while start > floor and draft.shadow[draft.ends[start - 1] : draft.starts[start]] in (" ", "", "-"):
        start -= 1
    named = {part for name in context.to for part in names.parts(name)}
    return not _THEY.isdisjoint(words[max(start, at - 4) : at]) or names.folded(words[start]) in named


def _described(draft: Draft) -> Iterator[Span]:
    """Yield each word of looks that describes a person, with the words from the person to it."""
    words = draft.words
    for word in draft.vocabulary & _FAIR:
        for at in draft.places[word]:
            sentence = draft.sentence(at)
            first = _person(words, sentence.first, at)
            after = words[at + 1] if at + 1 < sentence.last else ""
            closed = not after or after in _GOES_ON or draft.shadow[draft.ends[at]] in ",;:.!?–—)"
            if first >= 0 and closed:
                yield draft.span(first, at + 1)
            elif (
                after in _PERSONS
                and not compound(draft, at + 2)
                and words[at - 1] in ("a", "such", "an", "most", "very", "so")
            ):
                yield draft.span(at, at + 2)
            elif after in ("you", "she", "he") and at > sentence.first and words[at - 1] in ("how", "so"):
                yield draft.span(at - 1, at + 2)


def _person(words: list[str], first: int, at: int) -> int:
    """Return the index of the person whom the word `at` describes, or -1."""
    before = at - 1
    while before > first and words[before] in _HOW:
        before -= 1
    if before < first:
        return -1
    if words[before] in _SEEM:
        before -= 1
        while before > first and words[before] in _HOW:
            before -= 1
        if before >= first and words[before] in _ROLES and words[at] in _CHARM:
            return before
        return before if before >= first and words[before] in _THEY else -1
    if words[before] in _THEY:
        return before - 1 if before > first and words[before - 1] in _FIND else -1
    return before if words[before] in _PERSONS and words[at - 1] == "so" else -1


def _bodies(draft: Draft) -> Iterator[Span]:
    """Yield each part of a body that is somebody's own and is looked at."""
    words = draft.words
    for word in draft.vocabulary & _BODY:
        for at in draft.places[word]:
            sentence = draft.sentence(at)
            owner = next(
                (i for i in range(at - 1, max(sentence.first, at - 4) - 1, -1) if words[i] in _WHOSE), -1
            )
            if owner < 0:
                owner = next(
                    (
                        i
                        for i in range(at - 1, max(sentence.first, at - 8) - 1, -1)
                        if words[i] in _THEY and words[i + 1] in ("have", "has", "had", "got")
                    ),
                    -1,
                )
                if owner < 0:
                    continue
            elif not _PARTS.isdisjoint(words[owner + 1 : at]) or words[at + 1 : at + 2] in _ON_TO:
                continue
            if compound(draft, at + 1):
                continue
            about = words[max(sentence.first, owner - 3) : min(sentence.last, at + 7)]
            if not _WELL.isdisjoint(about) or _LOOKS_ON.isdisjoint(about):
                continue
            yield draft.span(owner, at + 1)
