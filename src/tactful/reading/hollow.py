"""Whether a clause says anything: judged by whether any of its words names a thing that not every two people share."""

from __future__ import annotations

import itertools

from tactful import lexicon
from tactful.reading.empty_words import CLOSED, EMPTY, FAINT, JOINT, NETWORK, REACH, VAGUE, breaks

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tactful.draft import Draft

NEW_CLAUSE = frozenset(
    "i we you your my it this that the he she they there thank thanks best kind warm have wish hope".split()
)
SKIPPED = frozenset(
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
    "asap immediately urgently quickly promptly swiftly straightaway earliest convenience "
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
_EACH_OTHER = ("each other", "each other's", "one another", "one another's", "hanging fruit", "sync up")


def only_chance(draft: Draft, marks: list[int], first: int, last: int) -> bool:
    """Whether a sentence tells of chance and adds nothing: “somebody viewed my page, I guess it was you?”."""
    closed = [index for index in range(first, last) if marks[index] == CLOSED]
    light = _light()
    return bool(closed) and all(
        word in light or word in SKIPPED for word in draft.words[closed[-1] + 1 : last]
    )


def boasts(draft: Draft, first: int, last: int) -> bool:
    """Whether a sentence that opens nothing is hollow all the same: “I see potential for collaboration”."""
    words = draft.words[first:last]
    if (
        sum(1 for word in words if word in _HOLLOW or word in _FAINTLY) < 2
        or _HOLLOW.isdisjoint(words)
        or "your" in words
    ):
        return False
    return all(word in _HOLLOW or word in SKIPPED or word in _NEUTRAL or word in _FAINTLY for word in words)


def asserts(draft: Draft, marks: list[int], first: int, last: int) -> bool:
    """Whether a sentence that opens nothing praises contacts in general: “Relationships are everything”."""
    if last - first < 4 or any(marks[first:last]) or not _general(draft.words[first:last]):
        return False
    light = _light()
    return all(word in light or word in _HOLLOW for word in draft.words[first:last])


def weigh(
    draft: Draft, marks: list[int], target: int, last: int, *, alone: bool, lucky: bool
) -> tuple[int, int, int]:
    """Return where a clause ends, what its words amount to (0: something), and the end of the hollow ones."""
    words = draft.words
    stop = target + 1
    while stop < last and not _starts_clause(draft, stop):
        stop += 1
    begin, floor = target, max(draft.sentence(target).first, target - 12)
    while begin > floor and not _starts_clause(draft, begin):
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
        elif word not in SKIPPED and word not in _NEUTRAL and not marks[index] and word not in light:
            return last, 0, last
    if general or (thin and not kind):
        return stop, EMPTY, stop
    if not kind and VAGUE in marks[floor:target]:
        return stop, VAGUE, stop  # “Fruitful cooperation in various directions” only goes on about it.
    if not kind and not _WE.isdisjoint(words[max(0, target - 4) : stop]):
        kind, end = JOINT, stop  # “We could do great things” names none of them.
    return stop, kind, end


def _starts_clause(draft: Draft, index: int) -> bool:
    words = draft.words
    return breaks(draft, index) or (words[index - 1] in ("and", "but") and words[index] in NEW_CLAUSE)


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
    "her him them he she they his their send sending show tell hear hearing photo pics picture pictures proud".split()
)
"""Words that ask the reader for something, or speak of something of theirs."""
_WE = frozenset("we us our together both".split())


def substance(draft: Draft, marks: list[int], index: int, last: int) -> int:
    """Return the next word that is neither empty nor marked, or `last`."""
    words = draft.words
    stop = min(last, index + REACH)
    while index < stop and (marks[index] or words[index] in SKIPPED):
        index += 1
    return index if index < stop else last
