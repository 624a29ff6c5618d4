"""Two kinds of words that say something together when they stand close to each other in one sentence."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.draft import Draft
    from tactful.phrases import Phrases

_JOINTS = frozenset(
    "is are was were be been am has have had do does did will would can could may might must should and or but so that who which "
    "when while because if as than then in on at of for from with by to under over near into through behind i you u we he she it they "
    "the a an my your ur her his this these those not never too also really very just still always all make makes made look looks "
    "looked light lights go goes going get gets got keep keeps back today tonight now again caught catch catches drew held turned melt melts lit drive drives stopped before since after all every though".split()
)


def near(
    draft: Draft, one: Phrases, other: Phrases, within: int, *, ahead: bool = False
) -> Iterator[tuple[int, int]]:
    """Yield word ranges from a match of one to a match of the other, in any order unless `ahead` asks for one first."""
    found = list(one.ranges(draft))
    others = list(other.ranges(draft)) if found else []
    # Both lists run left to right, so one walk over both pairs each match with its neighbours.
    at = 0
    for first, last in found:
        while at < len(others) and (
            others[at][1] + within < first or (ahead and others[at][0] < last and others[at][1] <= first)
        ):
            at += 1
        for begin, end in others[at : at + 3]:
            gap = begin - last if begin >= last else first - end
            if (
                0 <= gap <= within
                and draft.sentence_of[first] == draft.sentence_of[begin]
                and not (ahead and begin < last)
            ):
                yield min(first, begin), max(last, end)
                break


def compound(draft: Draft, last: int) -> bool:
    """Whether the word before `last` goes on as part of another noun: “hair salon”, “skin-care”, “eye's”."""
    after = draft.shadow[draft.ends[last - 1] : draft.ends[last - 1] + 1]
    if after in ("-", "'"):
        return True
    return after == " " and last < draft.sentence(last - 1).last and draft.words[last] not in _JOINTS
