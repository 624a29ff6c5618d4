"""Edits that leave a text which reads well: no double space, no lost capital, no stray comma."""

from __future__ import annotations

from tactful.finding import Edit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tactful.draft import Draft

_ENDS = ".!?…"
_JOINS = ",;:-–—"
# Words that lose their capital when they come to follow “Hi Priya,”; anything else may be a name.
_LOWERED = frozenset(
    "a an the my your our his her their its this that these those it we you he she they there here what when "
    "where who why how if as in on at to for from with of by about after before since while could would can may "
    "might will do did are is was have has had not thank thanks just so loved saw read met both all keen glad happy hoping "
    "hope looking working let please allow wanted having".split()
)
_LINKS = ("and ", "but ", "so ", "because ", "that ")


def like(model: str, text: str) -> str:
    """Return `text` with the case of `model`: all capitals, a first capital, or as it is."""
    if len(model) > 1 and model.isupper():
        return text.upper()
    return text[:1].upper() + text[1:] if model[:1].isupper() else text


def replacement(draft: Draft, start: int, end: int, text: str) -> Edit:
    """Return the edit that puts `text` in place of a stretch, its case kept."""
    return Edit(start, end, like(draft.text[start:end], text))


def deletion(draft: Draft, start: int, end: int) -> Edit | None:
    """Return the edit that deletes a stretch together with what would look odd without it.

    Returns:
        The edit, or None when nothing worth sending would be left.
    """
    shadow = draft.shadow
    before = start
    while before > 0 and shadow[before - 1] == " ":
        before -= 1
    greeted = _follows_greeting(draft, before)
    opens = before == 0 or shadow[before - 1] in _ENDS + "\n" or greeted
    after = _past(shadow, end, " ")
    mark = shadow[after : after + 1]
    if opens and mark and (mark in _JOINS or shadow.startswith(_LINKS, after)):
        marked = mark in _JOINS
        after = _past(shadow, after, _JOINS + " ")
        for link in _LINKS:
            if shadow.startswith(link, after) and (marked or link != "so "):
                after = _past(shadow, after + len(link), " ")
                break
    elif opens and mark and mark in _ENDS:
        after = _past(shadow, after, _ENDS + " ")
        if before == 0 or shadow[before - 1] == "\n":
            after = _past(shadow, after, "\n ")
    elif not opens and (not mark or mark in _ENDS + "\n"):
        start = before
        while start > 0 and shadow[start - 1] in _JOINS + " ":
            start -= 1
        after = end
    elif not opens and mark in _JOINS:
        start, after = before, end
        if before > 0 and shadow[before - 1] == ",":
            start -= 1
    if not shadow[:start].strip() and not shadow[after:].strip():
        return None
    if opens and not any(sign.isalnum() for sign in shadow[after:]):
        return None
    return _cased(draft, start, after, opens=opens, greeted=greeted)


def _cased(draft: Draft, start: int, after: int, *, opens: bool, greeted: bool) -> Edit:
    """Give the word that moves up to a beginning the case which the place asks for."""
    letter = draft.text[after : after + 1]
    if not opens:
        return Edit(start, after, "")
    if greeted and letter.isupper():
        word = draft.shadow[after : after + 12].split(" ")[0].partition("'")[0]
        if word.lower() in _LOWERED and word.istitle():
            return Edit(start, after + 1, letter.lower())
    first = draft.text[start : start + 1]
    if not greeted and letter.islower() and first.isupper():
        return Edit(start, after + 1, letter.upper())
    return Edit(start, after, "")


def _follows_greeting(draft: Draft, before: int) -> bool:
    """Whether only a comma or a dash stands between the greeting and an offset, on one line."""
    opening = draft.greeting
    if opening is None or before < opening.end:
        return False
    between = draft.shadow[opening.end : before].strip(" ")
    return before > opening.end and between != "" and all(sign in _JOINS for sign in between)


def _past(shadow: str, offset: int, signs: str) -> int:
    while offset < len(shadow) and shadow[offset] in signs:
        offset += 1
    return offset
