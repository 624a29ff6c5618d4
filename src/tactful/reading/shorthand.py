"""The full words of text messages' shorthand."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tactful.draft import Draft

# fmt: off
_FULL: dict[str, str] = {
    short: full
    for short, _, full in (
        pair.partition("=")
        for pair in (
            "pls=please plz=please plss=please plzz=please thx=thanks thnx=thanks tnx=thanks thanx=thanks thankz=thanks "
            "thks=thanks gr8=great l8r=later l8=late m8=mate h8=hate w8=wait b4=before 2day=today 2moro=tomorrow 2mrw=tomorrow "
            "2morrow=tomorrow 2nite=tonight tmrw=tomorrow tmr=tomorrow tomoz=tomorrow ppl=people abt=about rly=really bcoz=because "
            "bcz=because becoz=because cuz=because bcuz=because luv=love wud=would cud=could shud=should wld=would cld=could "
            "shld=should hv=have dnt=don't sry=sorry srry=sorry soz=sorry frnd=friend frnds=friends wht=what tht=that msg=message "
            "nite=night gud=good urself=yourself yrself=yourself"
        ).split()
    )
}
# fmt: on
CHATTER = frozenset(
    "lol omg omfg lmao lmfao rofl roflmao idk hmu wyd ttyl brb tysm tyvm smh ily ikr nvm omw hbu wbu lmk xoxoxo jk".split()
)
"""Letters that stand for laughter and asides; there is no full word to put."""
_TO = frozenset(
    "talk know see meet u you ur your the me hear say get be do chat read learn c join ask share b have go find make work it".split()
)
_FOR = frozenset(
    "u ur you your the me us this that a my d all these those it sharing ur accepting adding real sure".split()
)
_BEFORE_DIGIT = frozenset(
    "love like want easier need nice great glad happy hope thx thanks thank pls plz going able good gr8 luv wanna trying "
    "try ready looking waiting it keen excited way how where what easy hard gud pleased listen wait ".split()
)
_ARE = frozenset("u you they we how what where who things".split())
_NOT_UR = frozenset("of in at from ancient near the sumerian".split())
# After these “PLS” is a noun: “your PLS model”.
_NOUNS_FOLLOW = frozenset(
    "a an the your my our his her their this that of in on with by from using use for and or run ran fit fitted sparse".split()
)
_THE = frozenset("you your are is so a the very too my i we it they really".split())

SHORTHAND: frozenset[str] = CHATTER | frozenset(_FULL) | frozenset("u ur r 2 4 ty c".split())
"""Everything that may be shorthand, in lower case."""


def full_word(draft: Draft, index: int) -> tuple[str, str]:
    """Return the full word for a shorthand and how safe it is to write it; nothing for an ordinary word."""
    word, words = draft.words[index], draft.words
    written = draft.shadow[draft.starts[index] : draft.ends[index]]
    before = words[index - 1] if index else ""
    after = words[index + 1] if index + 1 < len(words) else ""
    if word == "u":
        fits = written == "u" or after in ("are", "r", "guys", "have", "can")
        return ("you", "safe") if fits else ("", "")
    if word == "ur":
        if written == "UR" or before in _NOT_UR or not after:
            return "", ""
        being = after in _THE or after.endswith("ing") or before in ("if", "think", "hope", "know", "that")
        return ("you're", "suggested") if being else ("your", "suggested")
    if word == "r":
        return ("are", "safe") if written == "r" and (before in _ARE or after in ("u", "you")) else ("", "")
    if word in ("2", "4"):
        if before not in _BEFORE_DIGIT or after not in (_TO if word == "2" else _FOR):
            return "", ""
        return ("to", "suggested") if word == "2" else ("for", "suggested")
    if word == "ty":
        return ("thank you", "suggested") if written == "ty" and (not before or not after) else ("", "")
    if word == "c":
        return ("see", "suggested") if written == "c" and after in ("u", "ya") else ("", "")
    full = _FULL.get(word, "")
    # “MSG” and “B4” are other things than “msg” and “b4”.
    if written.isupper() and before in _NOUNS_FOLLOW:
        return "", ""
    if not full or not (
        written.islower()
        or (written.istitle() and sum(map(str.isalpha, written)) > 1)
        or written in ("PLS", "PLZ", "THX")
    ):
        return "", ""
    return full, "safe"
