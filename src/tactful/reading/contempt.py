"""Harshness that no set phrase foresees: a sentence about the reader, and a word in it that thinks ill.

A kind refusal speaks of its writer; what it says of the reader is thanks or a wish. So a word of scorn is harsh when
the last person named before it is the reader, and so is a question that expects no answer or an order that helps nobody.
"""

from __future__ import annotations

from tactful.draft import once
from tactful.phrases import Phrases

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft, Sentence
    from tactful.finding import Span

_READER = frozenset("you your yours yourself yourselves u ur".split())
_WRITER = frozenset("i we me us my our mine ours myself ourselves".split())
_REACH = 9

# What scorn calls a person or their work.
_SCORN = frozenset(
    "stupid dumb daft dim thick clueless ignorant foolish silly brainless mindless witless gormless naive naïve gullible idiotic "
    "moronic insane deluded delusional ridiculous absurd laughable ludicrous preposterous nonsense rubbish garbage trash "
    "drivel gibberish twaddle waffle tripe claptrap hogwash crap tat farce charade sham shambles "
    "arrogant conceited vain smug pompous pretentious entitled snobbish haughty selfish greedy "
    "grasping cruel callous heartless nasty spiteful vicious vile petty bitter jealous envious "
    "rude insolent impertinent impudent impolite boorish crude coarse vulgar crass uncouth shameless brazen "
    "manipulative devious sly cunning slippery dishonest deceitful untrustworthy unreliable crooked corrupt insincere "
    "hypocritical hypocrisy treacherous fake phoney phony bogus dodgy shady shifty slimy sleazy smarmy creepy "
    "unscrupulous unethical immoral disreputable cowardly spineless pathetic feeble "
    "shallow superficial hollow vacuous vapid inane trite banal derivative unoriginal uninspired dull boring tedious tiresome dreary "
    "insufferable unbearable intolerable annoying irritating infuriating obnoxious odious repulsive repellent "
    "revolting disgusting sickening nauseating offensive insulting appalling atrocious abysmal dreadful awful horrible "
    "horrendous lousy crummy shoddy sloppy slipshod slapdash careless lazy amateurish "
    "mediocre inferior substandard incompetent inept useless worthless hopeless talentless unqualified unprofessional childish "
    "infantile immature bossy pushy grabby clingy needy desperate whiny sanctimonious preachy "
    "liar liars cheat cheats fraud frauds fraudster crook crooks charlatan charlatans quack quacks hypocrite hypocrites "
    "coward cowards bore fools idiots clown clowns hacks parasite parasites leech leeches vulture vultures snob snobs "
    "opportunist opportunists fantasist pest nuisance menace embarrassment disgrace loser losers wannabe wannabes "
    "poser impostor copycat timewaster chancer upstart disgraceful shameful scandalous despicable contemptible "
    "deplorable unforgivable inexcusable outrageous unacceptable arrogance rudeness stupidity incompetence dishonesty malice "
    "audacity lowlife scum weasel eyesore scam racket swindle con joke motives ulterior agenda angle".split()
)
# What somebody did who is blamed.
_DEEDS = frozenset(
    "lied lying cheated cheating deceived misled conned swindled fleeced robbed stole stolen plagiarised plagiarized plundered "
    "poached exploited exploiting bullied harassed hounded stalked pestered badgered nagged insulted humiliated mocked mocking "
    "belittled ridiculed sneered slandered badmouthed maligned smeared sabotaged betrayed backstabbed snubbed ignored dumped "
    "ditched abandoned wrecked ruined botched bungled trampled bragged bragging bragged boast boasted boasting gloated whined "
    "whining grovelled grovelling scrounged scrounging sponging cadging badger stooped smirked smirking pretended pretending "
    "barged muscled wormed weaselled schemed scheming parroted blabbed leaked hurt hurts fobbed mistreated overcharged "
    "undercut undermined blocked mess bodged".split()
)  # fmt: skip
_DENIED = frozenset("not never no nothing hardly nor neither without far anything none if unless".split())
_POSSIBLE = frozenset("would will may might could should can".split())
_ABOUT = frozenset("on about against over from into by through after fighting called titled past despite around".split())
_FEELING = frozenset("sorry hope hopes trust pray wish afraid fear hate worry unless if lest glad when whenever".split())
_SUFFERED = frozenset("were was been being got get felt feel are".split())
_LUCK = frozenset(
    "weather winter summer traffic journey flight train news luck loss illness accident flood fire storm cold flu commute "
    "roads economy market business day days week weeks month year years time virus winters rain line".split()
)

_MESSAGE = "message|messages|note|notes|request|requests|invitation|invitations|invite|approach|pitch|letter|letters|mail|email|text|profile|page|website|offer|cv|prices|company|behaviour|behavior|headline|title|writing|english|flattery|charm|attempt|attempts"
_SEEN = "see|seen|saw|know|knew|heard|hear|remember|remembered|recall|watched|read|forget|forgot|forgotten|forgive|forgiven|noticed|after|about|with|of|by|from"
_DID = "treat|treated|behave|behaved|speak|spoke|talk|talked|act|acted|handle|handled|run|ran|carry|carried|went|used|use|did|left|said|wrote|pulled"

_SHARP = Phrases(
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
    "congratulations|congrats|bravo|well|kudos|hats ... copy|copied|template|worst|hundredth|thousandth|spelling|wrong|nothing|nerve|cheek|reading",
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
    # They, and those who count.
    "i|we [_] only|prefer|deal|work|link|mix|connect|talk|associate|speak|choose [to] [up|link|work|mix|connect|talk|deal|associate|do] [up|business] with|to [_] "
    "serious|proper|real|important|successful|equals|intelligent|decent|respectable|genuine|honest|qualified|quality|cultured|educated|clever|winners|competent|peers|right [_] people|person|artists|professionals|players|scientists|chefs|writers|musicians|companies|businesses|adults|businesspeople|experts|engineers|$",
    "nobody|none|anybody|anyone [_] with|who [any|has|had|values|respects|cares|knows|wants|half|a|an|some|the] [any|some|half|a|self|ounce] [_] respect|taste|sense|brain|eyes|ears|dignity|standing|reputation|standards|pride|values|name|good",
    "associated|linked|seen|connected|identified|mixed|tarred with|by|to [the] failure|failures|losers|scandal|thieves|your|you|people|companies|that|such|anything",
    "have|has|had [too] [much] [more] spare|free|time [on] [your|to] hands|burn|kill|waste|invite|write|bother|pester|send|annoy ...",
    "be|is|have|having [so] [lovely|nice|wonderful|great|easy] [for] [some] [to] [have] [so] [much] [free] time {to|on your}",
    "you|u [_] [must|clearly|obviously|really|just|simply|only|are|were|have] [really] [just|only|in|after|for] [interested|after|want|need|wanted|needed|here] [in|for] {names|contacts|who i know|people i know|the people i|my|our|what i have|free advice}",
    "what you want|wanted|need|can get|take [from] [people|others|them]",
    "if|maybe|perhaps you [had] spent|put|spend less|half|more|as",
    "part|parts|parting|separate|separating|relieve|relieving|rob|robbing|milk|milking|bleed|bleeding|con|conning|fleece|fleecing|strip|stripping pensioners|people|families|old|widows|students|mugs|the|folk|fools|others ... savings|money|cash|dry|dignity|for",
)  # fmt: skip
_KIND = Phrases(
    "{not your fault|no reflection on|nothing to do with|your fault}",
    "how|what [so] [you|very] [much|well|kindly|hard|good|generously|patiently|fairly|carefully|warmly|gently|beautifully|brave] [you] [treat|treated|speak|spoke|run|ran|handle|handled|fight|fought|work|worked|talk|talked|did|do] ... well|kindly|hard|generously|patiently|fairly|carefully|warmly|gently|beautifully|much|for",
    "thank|thanks|grateful|admire|love|loved|enjoyed|enjoy|proud|delighted|impressed|touched|moved ... how|what|way",
)  # fmt: skip


@once
def contempt(draft: Draft, context: Context) -> tuple[Span, ...]:
    """Return the words that think ill of the reader, mock them or send them off, in order."""
    found = list(_incredulous(draft))
    for first, last in _SHARP.ranges(draft):
        sentence = draft.sentence(first)
        if not _KIND.found(draft, sentence.first, sentence.last):
            found.append(draft.span(first, last))
    if not draft.vocabulary.isdisjoint(_SCORN | _DEEDS):
        found.extend(_ill_of_reader(draft))
    return tuple(sorted(found))


def _ill_of_reader(draft: Draft) -> Iterator[Span]:
    """Yield from the reader to each word of scorn that has the reader as the last person before it."""
    words = draft.words
    for sentence in draft.sentences:
        reader = -1
        for at in range(sentence.first, sentence.last):
            word = words[at]
            if word in _READER:
                reader = at
            elif word in _WRITER:
                reader = -1
            elif reader >= 0 and at - reader <= _REACH and (word in _SCORN or word in _DEEDS):
                if not _excused(draft, sentence, reader, at):
                    yield draft.span(reader, at + 1)
                    break


def _excused(draft: Draft, sentence: Sentence, reader: int, at: int) -> bool:
    """Whether the word is denied, only possible, suffered, a topic, a matter of luck, or said in sympathy."""
    words = draft.words
    between = words[reader + 1 : at]
    before = words[max(sentence.first, reader - 5) : reader]
    return (
        not _DENIED.isdisjoint(between)
        or not _DENIED.isdisjoint(before)
        or not _POSSIBLE.isdisjoint(between)
        or not _ABOUT.isdisjoint(between)
        or (words[reader] == "your" and "of" in between)
        or (words[at] in _DEEDS and words[at - 1] in _SUFFERED)
        or (at + 1 < sentence.last and words[at + 1] in _LUCK)
        or (not _FEELING.isdisjoint(before) and "but" not in before)
    )


def _incredulous(draft: Draft) -> Iterator[Span]:
    """Yield a sentence such as “You, run a charity?”."""
    for sentence in draft.sentences:
        if (
            3 <= sentence.last - sentence.first <= 8
            and draft.words[sentence.first] in ("you", "u")
            and draft.shadow[draft.ends[sentence.first]] == ","
            and draft.shadow[sentence.start : sentence.end].rstrip().endswith("?")
        ):
            yield draft.span(sentence.first, sentence.last)
