"""Beginnings that announce a message, and wishes that go to everybody."""

from __future__ import annotations

from tactful.phrases import Phrases

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tactful.draft import Draft

_WELL = "well|fine|good|great|okay|ok|fantastic|wonderful|amazing"
_NOTE = "line|note|message|hello|word|email|mail|dm"
# Wishes that go to everybody: filler only where they end there, so that “well in Lisbon” stays.
EMPTY_WISHES = Phrases(
    f"hope|hoping|trust|trusting you are [all] [doing|keeping|feeling] [very|really|so] {_WELL}",
    "hope you are|have having|had|enjoying a|an|your [very] @fine|amazing day|week|weekend|month|year|time",
    "hope you had a|an [very] @fine|amazing day|week|weekend|month|time|summer|holiday",
    f"hope|trust all|everything|life|things is|are [going] {_WELL} [with|at|for|on] [you|your] [end|side|family]",
    f"hope|hoping|trust|trusting [that] this|my [{_NOTE}|text|request|invitation|letter] finds|find|reaches you [all] [very] "
    f"[{_WELL}|in] [good|best|high|of] [health|spirits|and] [spirits|health]",
)  # fmt: skip
_TAIL = "[to|with] [you] [here|on] [linkedin|xing] [because|as|since|regarding]"
# Beginnings that announce the message instead of being it; what leads up to them is taken in afterwards.
OPENERS = Phrases(
    f"wanted|want|like|wish|decided|going|thought|figured [i] [would|will|to|should] [just|quickly|briefly] reach|get|drop|pop out|in|by [touch|contact] {_TAIL}",
    "wanted|decided|thought|figured [i] [would|will|to|should] [just|quickly|briefly] contact|message|write|email [to] you [here|on] [because|as|since|regarding]",
    f"wanted|want|like|wish|decided|going|thought|figured [i] [would|will|to|should] [just|quickly|briefly] send|drop|write|leave [you] [over] [a|an] [quick|short|brief|little|small|friendly] {_NOTE} [to|and] [say|introduce] [hello|hi|myself] [because|as]",
    "wanted|want|like|wish|decided|going to [just|quickly|briefly|first] introduce myself",
    "writing|contacting|messaging [to] [you] [today|here] because|regarding|concerning",
    "writing|contacting|messaging [to] [you] [today|here] in order|regard|connection|relation to|with",
    "writing|contacting|messaging [to] [you] [today|here] with regard|regards|reference to",
    "am reaching out [to] [you] [today|here] [to|because|regarding]",
    "dropping|getting you|in a|touch [quick|short] [line|note] because|regarding",
    "^ reaching out because|regarding|to",
    "allow|permit|let me [to] [first] introduce myself",
    "allow|permit|let|like|want|wish [me] [to] take this|a opportunity|moment to [write|introduce|say] [to|myself] [you]",
    "allow|permit|let|like|want|wish [me] [to] start|begin by saying",
    "reason|purpose|aim|point for|of|why my|this|i [am] message|note|writing|mail|request|invitation [to] [you] is [that|to|because]",
    "am writing this to inform|tell|let you [know] that",
    "message|note is [just] to inform|tell|let you [know] that",
    "goes without saying that",
    "needless to say",
    "without further ado",
    "just a quick note|line|message to introduce|reach|let|say myself|out|you|hello|hi [know] [that]",
)  # fmt: skip
PLANS = frozenset("wanted want like wish decided going thought figured".split())
LEADERS = frozenset("i we do really just only simply also sincerely am would please the it main".split())

_LEAD = frozenset("i we and just do really so very much sincerely truly first firstly of all to".split())
_WISHES = frozenset(
    "hope hoping hopes trust trusting wish wishing pray praying compliments season's seasons".split()
)
_STATES = frozenset(
    "well fine good great ok okay fantastic wonderful amazing health healthy spirits safe happy kindly gently nicely restful relaxing "
    "lovely pleasant productive week weekend day monday season season's seasons blessed best better".split()
)
# A wish of these words alone goes to everybody; any other word makes it somebody's.
_TO_ALL = (
    _LEAD
    | _WISHES
    | _STATES
    | frozenset(
        "that this my the your you yours u both everything everyone things life business work is are be been being was were have having "
        "had a an far strong in at on with for it finds find found reaches reach caught catches meets meet message note letter email mail "
        "line dm request invitation end side mood shape days morning afternoon evening month year time start summer winter spring autumn "
        "holiday holidays festive tuesday wednesday thursday friday saturday sunday today now here there family loved ones doing keeping "
        "going goes treating treated rested super brilliant beautiful fabulous nice sunny greetings peaceful new during these times "
        "lately always already sound high team colleagues ahead off high world all's life's everything's may".split()
    )
)
_ANNOUNCED = frozenset(
    "writing written write contact contacting message messaging reach reaching drop dropping line note introducing introduce "
    "reason purpose".split()
)
_ANNOUNCING = _ANNOUNCED | frozenset(
    "i we am is was are be been being have had has would will should could can may might let me us allow permit like love want wanted "
    "wish wished decided thought think figured felt feel meaning going just only simply first firstly of all to the a an my this that "
    "it by way means in with for some long time while quickly briefly take moment opportunity chance pleasure great nice good idea "
    "start begin touch shoot ping please kindly starting beginning introduction myself explain explaining saying say telling tell you u today here on linkedin "
    "messages out get getting send sending sent email mail dm hello hi quick short little brief why behind and so now order".split()
)
_CAUSES = frozenset("because regarding concerning since but".split())


def empty_opening(draft: Draft) -> tuple[int, int] | None:
    """Return the words of a first sentence that wish everybody well or announce the message, and say no more."""
    words, shadow = draft.words, draft.shadow
    first, stop = draft.body()
    if first >= stop:
        return None
    sentence = draft.sentence(first)
    stop = min(stop, sentence.last)
    at = first
    while at < stop and words[at] in _LEAD:
        at += 1
    wishes = at < stop and (
        words[at] in _WISHES or (words[at] == "may" and words[at + 1 : at + 2] in (["this"], ["my"]))
    )
    allowed, core = (_TO_ALL, _STATES) if wishes else (_ANNOUNCING, _ANNOUNCED)
    at, full = first, False
    while at < stop and words[at] in allowed:
        full = full or words[at] in core or (words[at] == "touch" and words[at - 2] in ("get", "getting"))
        at += 1
        if full and at < stop and at - first > 2 and shadow[draft.ends[at - 1] : draft.starts[at]].strip():
            break
    if not full or at - first < (2 if wishes else 4):
        return None
    if at == stop:
        asks = shadow[draft.ends[at - 1] : draft.ends[at - 1] + 2].lstrip()[:1] == "?"
        return None if asks else (first, at)
    marked = bool(shadow[draft.ends[at - 1] : draft.starts[at]].strip(" '-"))
    if marked or words[at] in _CAUSES:
        return first, at if marked or words[at] == "but" or wishes else at + 1
    if not wishes and words[at - 1] == "to" and words[at - 2] == "order":
        return first, at
    return (first, at - 1) if wishes and words[at - 1] == "and" and words[at] in ("i", "your") else None
