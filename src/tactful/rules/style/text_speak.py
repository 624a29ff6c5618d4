"""V02 text-speak."""

from __future__ import annotations

import re

from tactful.edits import deletion, replacement
from tactful.finding import CONVENTION, HINT, WARNING, Edit, Fix, Match
from tactful.rule import EVERY, When, bad, good, rule
from tactful.sources import LINKEDIN_INMAIL_LENGTH

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft

# fmt: off
_FULL = dict(
    pair.split("=")
    for pair in "pls=please plz=please plss=please plzz=please thx=thanks thnx=thanks tnx=thanks thanx=thanks thankz=thanks "
    "thks=thanks gr8=great l8r=later l8=late m8=mate h8=hate w8=wait b4=before 2day=today 2moro=tomorrow 2mrw=tomorrow "
    "2morrow=tomorrow 2nite=tonight tmrw=tomorrow tmr=tomorrow tomoz=tomorrow ppl=people abt=about rly=really bcoz=because "
    "bcz=because becoz=because cuz=because bcuz=because luv=love wud=would cud=could shud=should wld=would cld=could "
    "shld=should hv=have dnt=don't sry=sorry srry=sorry soz=sorry frnd=friend frnds=friends wht=what tht=that msg=message "
    "nite=night gud=good urself=yourself yrself=yourself".split()
)
# fmt: on
_CHATTER = frozenset(
    "lol omg omfg lmao lmfao rofl roflmao idk hmu wyd ttyl brb tysm tyvm smh ily ikr nvm omw hbu wbu lmk xoxoxo jk".split()
)
_WITH = re.compile(r"(?<![\w/.@])(?:w/o|w/|b/c)(?=[ \w])(?!\w/)(?!c\b|e\b|k\b)")
_TO = frozenset(
    "talk know see meet u you ur your the me hear say get be do chat read learn c join ask share b have go find make work it".split()
)
_FOR = frozenset(
    "u ur you your the me us this that a my d all these those it sharing ur accepting adding real sure".split()
)
_BEFORE_DIGIT = frozenset(
    "love like want easier need nice great glad happy hope thx thanks thank pls plz up got have going able good gr8 luv wanna trying "
    "try ready looking waiting it here time only keen excited way how where what easy hard gud pleased listen talk wait available".split()
)
_ARE = frozenset("u you they we how what where who things".split())
_NOT_UR = frozenset("of in at from ancient near the sumerian".split())
_THE = frozenset("you your are is so a the very too my i we it they really".split())


@rule(
    code="V02",
    name="text-speak",
    severity=HINT,
    basis=CONVENTION,
    since="1.0",
    purposes=EVERY,
    when=(When(WARNING, formal=True),),
    message="“{found}” saves you a second and costs them one.",
    what="Shorthand of text messages, such as `u`, `pls`, `thx`, `gr8`, `b/c` or `lol`. Names, handles and quotations are left alone.",
    why="Between friends it is warm; from a stranger it says that the note was not worth the typing.",
    instead="Write the word out.",
    examples=(
        bad(
            "Hi Priya, ⟦pls⟧ may I follow ⟦ur⟧ work? I teach geography in Leeds and use your flood map of the Aire. ⟦Thx⟧, Ana",
            "Hi Priya, please may I follow your work? I teach geography in Leeds and use your flood map of the Aire. Thanks, Ana",
        ),
        bad(
            "Hi Priya, I teach geography in Leeds and started early ⟦b/c⟧ of your flood map of the Aire. May I follow your work? Thanks, Ana",
            "Hi Priya, I teach geography in Leeds and started early because of your flood map of the Aire. May I follow your work? Thanks, Ana",
        ),
        good("Hi Priya, I teach archaeology in Leeds and read your paper on the tablets of Ur. May I follow your work? Thanks, Ana"),
        good("Hi Priya, I teach geography in Leeds, room 4, and saw your sketch “c u at the flood”. May I follow your work? Thanks, Ana"),
        good("Hi Priya, I teach geography in Leeds, use R for it, and love your flood map of the Aire. May I follow your work? Thanks, Ana x"),
    ),
    sources=(LINKEDIN_INMAIL_LENGTH,),
)  # fmt: skip
def text_speak(draft: Draft, context: Context) -> Iterator[Match]:
    """Yield each piece of shorthand with the full word."""
    words, shadow = draft.words, draft.shadow
    for index, word in enumerate(words):
        if len(word) > 8 or index in draft.contracted:
            continue
        start, end = draft.starts[index], draft.ends[index]
        if shadow[start - 1 : start] in ("-", "/", "&", "_") or shadow[end : end + 1] in ("-", "/", "&", "_"):
            continue
        if word in _CHATTER:
            if shadow[start:end].islower() or shadow[start:end].isupper():
                edit = deletion(draft, start, end)
                yield Match(start, end, fixes=(Fix("Leave it out", "suggested", (edit,)),) if edit else ())
            continue
        full, kind = _full(draft, index)
        if full:
            text = full.replace("_", " ")
            yield Match(
                start, end, fixes=(Fix(f"Write “{text}”", kind, (replacement(draft, start, end, text),)),)
            )
    if "/" in shadow:
        for match in _WITH.finditer(shadow):
            start, end = match.span()
            text = {"w/o": "without", "w/": "with", "b/c": "because"}[match[0]]
            gap = "" if shadow[end] == " " else " "
            yield Match(start, end, fixes=(Fix(f"Write “{text}”", "safe", (Edit(start, end, text + gap),)),))


def _full(draft: Draft, index: int) -> tuple[str, str]:
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
    if full and written[0].isupper() and not written.istitle():
        full = full if written.isupper() and len(written) > 2 and word[0].isalpha() else ""
    return (full, "safe") if full else ("", "")
