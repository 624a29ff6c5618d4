"""Whether a draft is English, so that rules on English words keep silent where it is not."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tactful.draft import Draft

_ENGLISH = frozenset(
    "the a an and or of to in for on at with from by about is are was were be am i you your my me we our it "
    "this that would like have has had will can could do does not if as so but what how thanks thank hi hello "
    "dear please love saw read met work hope new see".split()
)
_OTHERS = frozenset(
    "ich du sie ihr ihre ihren wir und der die das den dem ein eine einen mit für von auf ist sind nicht auch "
    "zu zum zur bei über habe gerne freue würde vielen dank mich "
    "je vous nous votre vos les des une est sont avec pour dans sur que qui pas très mon ma mes suis merci cette "
    "el los las una es con para por que su sus mi muy gracias soy estoy usted como del sobre "
    "il gli che di per con sono mio mia suo grazie della nel "
    "o os as um uma com não seu sua meu minha obrigado obrigada você em ao "
    "het een en van ik je uw wij niet met voor zijn ook bedankt "
    "och jag att det som på med för är inte tack "
    "jest nie się na do z i w że dziękuję".split()
)
_FOREIGN = _OTHERS - _ENGLISH


def is_english(draft: Draft) -> bool:
    """Return False when most of the draft is plainly in another language; True when in doubt."""
    known = draft.memo.get(is_english)
    if known is None:
        known = draft.memo[is_english] = (_is_english(draft),)
    return known[0]


def _is_english(draft: Draft) -> bool:
    if draft.shadow.isascii() and draft.vocabulary.isdisjoint(_FOREIGN):
        return True
    body = [word for word in draft.words if word[0] != "<"]
    letters = "".join(body)
    if sum(1 for letter in letters if letter > "\u024f") * 2 > len(letters):
        return False
    foreign = _count(draft, _FOREIGN)
    return foreign < 3 or len(body) < 5 or foreign <= _count(draft, _ENGLISH) * 2


def _count(draft: Draft, of: frozenset[str]) -> int:
    """Return how many words of the draft are among some."""
    return sum(len(draft.places[word]) for word in draft.vocabulary & of)
