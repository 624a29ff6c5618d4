"""Beginnings that announce a message, and wishes that go to everybody."""

from __future__ import annotations

from tactful.phrases import Phrases

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
