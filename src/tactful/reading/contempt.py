"""Harshness that no set phrase foresees, weighed clause by clause.

A kind refusal thanks, gives a reason that lies with its writer, and wishes well. A harsh one speaks of the reader, and
how it does so shows in signs of several kinds, each of them innocent by itself: scorn, a measuring of people, a stance
such as “obviously”, talk of motives or of what happened once, advice nobody asked for. Together in one clause they weigh.
"""

from __future__ import annotations

from itertools import pairwise

from tactful import lexicon
from tactful.draft import once

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft, Sentence
    from tactful.finding import Span

_READER = frozenset("you your yours yourself yourselves u ur".split())
_WRITER = frozenset("i we me us my our mine ours myself ourselves".split())

# What scorn calls a person, their work or their deeds.
_SCORN = frozenset(
    "stupid dumb daft dim thick clueless ignorant foolish silly brainless mindless witless gormless naive naïve gullible idiotic "
    "moronic insane deluded delusional ridiculous absurd laughable ludicrous preposterous nonsense rubbish garbage trash "
    "drivel gibberish twaddle waffle tripe claptrap hogwash crap tat farce charade sham shambles mess spam fault "
    "arrogant conceited vain smug pompous pretentious entitled snobbish haughty selfish greedy brain gate gall neck cheek nerve "
    "grasping cruel callous heartless nasty spiteful vicious vile petty bitter jealous envious ashamed shame shaming "
    "rude rudest insolent impertinent impudent impolite boorish crude coarse vulgar crass uncouth shameless brazen "
    "manipulative devious sly cunning slippery dishonest deceitful untrustworthy unreliable crooked corrupt insincere "
    "hypocritical hypocrisy treacherous fake phoney phony bogus dodgy shady shifty slimy sleazy smarmy creepy "
    "unscrupulous unethical immoral disreputable cowardly spineless pathetic feeble generic cheap worst lazy laziest "
    "shallow superficial hollow vacuous vapid inane trite banal derivative unoriginal uninspired dull boring tedious tiresome dreary "
    "insufferable unbearable intolerable annoying irritating infuriating obnoxious odious repulsive repellent "
    "revolting disgusting sickening nauseating offensive insulting appalling atrocious abysmal dreadful awful horrible "
    "horrendous lousy crummy shoddy sloppy slipshod slapdash careless amateurish spammy "
    "mediocre inferior substandard incompetent inept useless worthless hopeless talentless unqualified unprofessional childish "
    "infantile immature bossy pushy grabby clingy needy desperate whiny sanctimonious preachy "
    "liar liars cheat cheats fraud frauds fraudster crook crooks charlatan charlatans quack quacks hypocrite hypocrites "
    "coward cowards bore fool fools idiots clown clowns hacks parasite parasites leech leeches vulture vultures snob snobs "
    "opportunist opportunists fantasist pest nuisance menace embarrassment disgrace loser losers wannabe wannabes chancers "
    "poser impostor copycat timewaster chancer upstart disgraceful shameful scandalous despicable contemptible crawler crawlers "
    "deplorable unforgivable inexcusable outrageous unacceptable arrogance rudeness stupidity incompetence dishonesty malice "
    "audacity lowlife scum weasel eyesore scam racket swindle joke mug mugs sucker suckers motives ulterior agenda insult waste wasting wasted beg begging "
    # Deeds.
    "hate despise loathe beneath contempt amateurs pretend ignoring lied lying cheated cheating deceived misled conned swindled fleeced robbed stole stolen plagiarised plagiarized plundered "
    "poached exploited exploiting bullied harassed hounded stalked pestered badgered nagged insulted humiliated mocked mocking "
    "belittled ridiculed sneered slandered badmouthed maligned smeared sabotaged betrayed backstabbed snubbed ignored dumped "
    "ditched abandoned wrecked ruined botched bungled trampled bragged bragging boast boasted boasting gloated whined "
    "whining grovelled grovelling scrounged scrounging sponging cadging badger stooped smirked smirking pretended pretending "
    "barged muscled wormed weaselled schemed scheming parroted blabbed leaked hurt hurts fobbed mistreated overcharged "
    "undercut undermined bodged".split()
)  # fmt: skip
_SURE = frozenset(
    "honestly frankly seriously clearly obviously evidently plainly apparently surely even bother bothered presumably doubtless "
    "plain merely exactly perfectly whatsoever actually".split()
)
_FOLK = frozenset(
    "nobody somebody people anybody anyone everybody everyone everyone's lot types whoever recruiters recruiter salesmen salesman "
    "coaches coach agencies agents men ladies man woman stranger strangers robot robots".split()
)
_RANK = frozenset(
    "level levels standard standards league class normal grown adult adults professional professionals decent civilised "
    "proper age smarter cleverer worse less lower better serious".split()
)
_PAST = frozenset(
    "after once until till suddenly now again years invoice debt debts favour favours favor favors memory".split()
)
_ADVICE = frozenset("advice suggest advise learn learned learnt respect spare grow homework manners".split())
_MOTIVE = frozenset(
    "flattery charm fishing collecting harvesting mailing using favour favours money customers clients leads".split()
)
_LAUGHTER = frozenset(
    "laugh laughed laughing laughs amusing hilarious entertaining funny giggle poem novel oh wow ah ha haha".split()
)
_WRONGED = frozenset(
    "trusted cost sold sacked paid pay trust drop dropped fall fool copied pasted sent paste behind asking without".split()
)
_SCHOOL = frozenset(
    "mother father education school taught teach upbringing teacher spelling commas sentence spell misspelt".split()
)
_VIRTUES = frozenset(
    "humility modesty tact subtlety taste brains sense talent wit grace courtesy decency honesty dignity restraint gratitude "
    "intelligence imagination originality sincerity integrity loyalty respect backbone conscience".split()
)
_SENT = frozenset(
    "message messages note notes invitation approach pitch letter mail email attempt trick stunt behaviour behavior".split()
)
_SIGNS: tuple[tuple[int, frozenset[str], bool], ...] = (
    (7, _SCORN, True),
    (5, _SURE, False),
    (2, _FOLK, False),
    (4, _RANK, False),
    (2, _PAST, False),
    (7, _ADVICE, True),
    (5, _MOTIVE, True),
    (8, _LAUGHTER, False),
    (3, _WRONGED, False),
    (4, _SCHOOL, True),
    (2, _SENT, False),
    (5, _VIRTUES, False),
)
"""A sign's weight and words, and whether it tells nothing when the last person before it is the writer."""
_ANY_SIGN = frozenset[str]().union(*(words for _, words, _ in _SIGNS))
_SAYS, _MENTIONS, _ADDRESSES, _DENIES, _ASKS, _SUPPOSES, _SOFTENS, _UNADDRESSED = 6, 4, 2, 2, 4, 6, 5, 1
_ENOUGH = 7

_KIND = frozenset(
    "care cares thank thanks thankful grateful gratefully appreciate appreciated kindly kindness honoured honored flattered glad pleased "
    "delighted welcome sorry apologies apologise apologize forgive pardon hope hopes wish wishing wishes luck lovely wonderful "
    "brilliant excellent happy enjoy enjoyed love loved admire proud deserve deserves deserved understand touched regards best".split()
) | lexicon.words("foreign-thanks")
_MILD = frozenset(
    "good great nice fine friend friends right well hard fun like worth joke person".split()
) | lexicon.words("praise")
_DENIED = frozenset("not never no nothing hardly nor neither without none".split())
_MAY_BE = frozenset("would will may might could can should shall must".split())
_IN_CASE = frozenset("if unless whenever whatever".split())
_HELPS = frozenset(
    "could would may might can shall want like tried asked considered thought met seen".split()
)
# What may stand after “you” when it is the subject of nothing, and before it when it states nothing.
_NO_VERB = _MAY_BE | frozenset(
    "and or but to in on at with for from of by the a an all both too so as this that these those it them him her me us my our "
    "if when while because since before after again here there well good every everything any some very much not no yet "
    "first last sooner earlier later today twice instead now then tomorrow monday tuesday wednesday thursday friday next soon best".split()
)
_NO_CLAIM = _MAY_BE | frozenset(
    "if unless whether hope hopes wish wishing trust thank thanks let to with for of at from by than as when whenever where "
    "until till once sure ask asked told send sent give gave help helped add added showed owe let invite invited miss join".split()
)
_FINITE = frozenset(
    "is are was were has have had sounds looks reads seems smells comes does did says shows tells hurts lacks needs sounded "
    "looked seemed read".split()
)
_AUXILIARIES = frozenset(
    "are is was were have has had do does did not never also just really always already once still only so very been be being a an clearly obviously actually certainly".split()
)
# What even a kind refusal says of its reader.
_NEEDED = frozenset(
    "ask asked asking need needed needs write wrote written mention mentioned describe described see saw seen find found meet met "
    "know knew read live lived work worked working confused mistaken right one the in at on owe worry mind do did done doing get got "
    "sit study teach taught come came bring brought offer offered bidding applying looking moving starting leaving planning "
    "friend friends member client clients patient patients student students pupil colleague colleagues part new both welcome free "
    "have and seem seemed hard say said want wanted sing play come pay pays introduced tell told".split()
)
# What a refusal has to name.
_LETTERS = frozenset(
    "request invitation message note case question application offer number card name address understanding way reply answer timing reputation place team firm husband wife mother father brother sister son daughter company choir team club school office shop band".split()
)


_MARKS = frozenset(",;:—–()")


@once
def contempt(draft: Draft, context: Context) -> tuple[Span, ...]:
    """Return the clauses in which enough signs of harshness stand together, in order."""
    return tuple(
        draft.span(first, last)
        for sentence in draft.sentences
        for first, last in _clauses(draft, sentence)
        if _weight(draft, first, last, sentence) >= _ENOUGH
    )


def _clauses(draft: Draft, sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Yield word ranges of a sentence that a mark or “but” parts, those of two words and fewer left out."""
    first = sentence.first
    for at in range(first + 1, sentence.last):
        if draft.words[at] == "but" or not _MARKS.isdisjoint(
            draft.shadow[draft.ends[at - 1] : draft.starts[at]]
        ):
            if at - first > 2:
                yield first, at
            first = at
    if sentence.last - first > 2:
        yield first, sentence.last


def _weight(draft: Draft, first: int, last: int, sentence: Sentence) -> int:
    """Return how much the signs of a clause weigh together; nothing when the clause is kind."""
    words = draft.words[first:last]
    vocabulary = frozenset(words)
    if (vocabulary.isdisjoint(_READER) and vocabulary.isdisjoint(_ANY_SIGN)) or not vocabulary.isdisjoint(
        _KIND
    ):
        return 0
    others = _of_others(words)
    weight = sum(
        weight for weight, sign, excused in _SIGNS if not (others if excused else vocabulary).isdisjoint(sign)
    )
    if vocabulary.isdisjoint(_READER) and ("and", "me") in pairwise(words):
        return 0  # “Four men and me again?”
    asks = last == sentence.last and draft.shadow[sentence.start : sentence.end].rstrip().endswith("?")
    if words[:2] == ["do", "not"]:
        weight += _ADDRESSES
    elif vocabulary.isdisjoint(_READER):
        weight -= _UNADDRESSED
    else:
        weight += min(_statement(words), _MENTIONS if asks else _SAYS) or _ADDRESSES
        weight += 0 if vocabulary.isdisjoint(_DENIED) else _DENIES
    if asks:
        weight += _ASKS if vocabulary.isdisjoint(_HELPS) else -_SOFTENS
    if "would" in vocabulary and ("if" in vocabulary or "had" in vocabulary):
        weight += _SUPPOSES
    elif not vocabulary.isdisjoint(_IN_CASE):
        weight -= _SOFTENS
    if not vocabulary.isdisjoint(_MILD) or _praises(words):
        weight -= _SOFTENS
    return weight


def _praises(words: list[str]) -> bool:
    """Whether the writer comes off worse: “better than I do”."""
    return any(word == "than" and after in _WRITER for word, after in pairwise(words))


def _of_others(words: list[str]) -> frozenset[str]:
    """Return the words that are not the writer's own, nor denied, nor only possible."""
    kept: set[str] = set()
    own = False
    for word in words[2:] if words[:2] == ["do", "not"] else words:
        if word in _READER or word in _FOLK:
            own = False
        elif word in _WRITER or word == "would" or word in _DENIED:
            own = True
        elif not own:
            kept.add(word)
    return frozenset(kept)


def _statement(words: list[str]) -> int:
    """Return how much a statement about the reader weighs: most when it is of the kind no refusal needs."""
    weight = 0
    for at, word in enumerate(words[:-1]):
        if word in ("you", "u"):
            if at and words[at - 1] in _NO_CLAIM:
                continue
            verb = at + 1
            while verb < len(words) - 1 and words[verb] in _AUXILIARIES:
                verb += 1
            if words[verb] in _NO_VERB:
                continue
            weight = max(weight, _MENTIONS if words[verb] in _NEEDED else _SAYS)
        elif word == "your" and _states(words[at + 2 : at + 5]):
            weight = max(weight, _MENTIONS if words[at + 1] in _LETTERS else _SAYS)
    return weight


def _states(words: list[str]) -> bool:
    """Whether a verb comes that says how something is, not how it may or should be."""
    return next((word in _FINITE for word in words if word in _FINITE or word in _MAY_BE), False)
