"""Pet names and mates' words used as an address."""

from __future__ import annotations

from tactful import lexicon
from tactful.salutation import PET_NAMES_TOO

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft

_ADDRESSED = frozenset(
    "hi hello hey hiya heya hallo yo sup wassup thanks thank thx ty you cheers morning evening afternoon day night "
    "please sorry ok okay yes no again there congrats congratulations welcome and dear ta much".split()
)


# Pet names only when claimed: “my friend”, “dear friend”.
_CLAIMED = frozenset("friend friends guy guys fellow lady lad lass chap soul boy gentleman".split())
_CLAIMS = frozenset(
    "my dear dearest sweet old good big lil little boss lovely beautiful gorgeous handsome pretty".split()
)
_FOND = frozenset("lovely sweet old good".split())
_TITLED = frozenset("brother sister bro sis".split())
_TITLES = frozenset(
    "mr mrs ms miss mx dr doctor prof professor sir dame lord lady father rev reverend captain".split()
)
_ADDED = frozenset("connecting accepting adding add follow back reply message linking".split())
# “Well Sean my old mate”: what may stand before the name.
_REACHED = frozenset(
    "ay ey eh up eyup ayup alright hi hey hello oh right now then what's bonjour ciao hola namaste howdy aye evening morning".split()
)
_OPENING = frozenset(
    "well hi hello hey so oh ah right ok okay listen morning evening thanks cheers dear".split()
)


def pet_names(draft: Draft, context: Context) -> Iterator[tuple[int, int]]:
    """Yield the word ranges of pet names with which the draft addresses its reader, unless they are the reader's name."""
    known = lexicon.words("endearments")
    if draft.vocabulary.isdisjoint(known) and draft.vocabulary.isdisjoint(_CLAIMED):
        return
    words, shadow, starts, ends = draft.words, draft.shadow, draft.starts, draft.ends
    opened = draft.greeting.last if draft.greeting is not None else 0
    called = {part for name in (*context.to, context.sender or "") for part in name.lower().split()}
    light = lexicon.words("function-words")
    for index, word in enumerate(words):
        if (word not in known and word not in _CLAIMED) or word in called:
            continue
        follows = index + 1 < len(words) and shadow[ends[index] : starts[index + 1]] == " "
        if _is_a_name(draft, index, follows=follows):
            continue
        if (
            follows
            and word in _FOND
            and index < opened
            and words[index + 1] not in light
            and shadow[starts[index + 1]].islower()
        ):
            continue  # “Hi lovely nursery people”
        first = index
        while first and words[first - 1] in _CLAIMS and shadow[ends[first - 1] : starts[first]] == " ":
            first -= 1
        if word in _CLAIMED and first == index:
            continue
        if word in ("dear", "dearest"):
            # “Dear Priya”, “Hello dear Priya”, “my dear friend”: the next word is the address.
            greets = not index and draft.greeting is not None and bool(draft.greeting.name or opened > 1)
            if greets or (
                follows
                and (
                    words[index + 1] in known | _CLAIMED
                    or (shadow[starts[index + 1]].isupper() and words[index + 1] != "i")
                )
            ):
                continue
        if index < opened or _set_apart(draft, first, index, opened):
            yield first, index + 1


def _is_a_name(draft: Draft, index: int, *, follows: bool) -> bool:
    """Return whether a capital makes it a name or the title of one: “Dear Angel”, “Sister Agnes”."""
    word, shadow, starts = draft.words[index], draft.shadow, draft.starts
    dotted = shadow[starts[index]].isupper() and shadow[draft.ends[index] : draft.ends[index] + 2] == ". "
    small = word in ("bro", "sis") and not dotted and shadow[starts[index]].islower()
    if word in _TITLED and not small and (follows or dotted) and index + 1 < len(draft.words):
        # “Bro. Matthew”, “Assalamu alaikum brother Mohammed”, but “my brother Leo”.
        after = draft.words[index + 1]
        if shadow[starts[index + 1]].isupper() and after not in lexicon.words("function-words"):
            return not index or draft.words[index - 1] != "my"
    if not shadow[starts[index]].isupper():
        return False
    if index and draft.words[index - 1] in _TITLES:
        return True
    # “Hello Dude Perić”
    if (
        index
        and follows
        and shadow[starts[index + 1]].isupper()
        and draft.words[index + 1] not in lexicon.words("function-words")
    ):
        return word not in _CLAIMS
    # A nickname may sign a draft: “Cheers, Bud”.
    return (index > 0 and word in PET_NAMES_TOO) or (index == len(draft.words) - 1 and index > 2)


def _set_apart(draft: Draft, first: int, index: int, opened: int) -> bool:
    """Return whether marks or the words around make it an address: “Karthik bro, …”, “…, my friend.”, “thanks babe”."""
    shadow, starts, ends, words = draft.shadow, draft.starts, draft.ends, draft.words
    after = shadow[ends[index] : ends[index] + 3]
    ends_here = (
        after.strip()[:1] in ("", ",", "!", ".", "?", "–", "—", ":", "\n", ";")
        or not after.strip()[:1].isascii()
    )
    before = shadow[ends[first - 1] : starts[first]] if first else ""
    if first == 0 or (first == opened and opened):
        # “My friend Lotte, I thank you”, “Karthik bro, …”
        if ends_here and (first or words[index] != "dear"):
            return True
        end = index + 1
        return (
            first < index
            and words[first] in _CLAIMS
            and end < len(words)
            and shadow[starts[end]].isupper()
            and shadow[ends[end] : ends[end] + 1] == ","
            and end + 1 < len(words)
            and words[end + 1] in ("i", "you", "we", "it", "thank", "thanks", "your", "how", "please", "let")
        )
    previous = words[first - 1]
    if not ends_here:
        # “Thank you dear for accepting”
        return (
            previous in ("you", "thanks")
            and index + 1 < len(words)
            and words[index + 1] in ("for", "so", "i")
            and words[draft.sentence(index).first] in ("thank", "thanks", "many")
        )
    # “Thanks for connecting my friend!”
    if previous in _ADDED and words[draft.sentence(index).first] in ("thank", "thanks", "cheers", "ta"):
        return True
    if previous in _ADDRESSED and "\n" not in before:
        return words[index] != "love" or previous != "and"
    if (
        before.strip() in (",", "!", ".")
        and words[index] not in ("man", "love", "king", "queen", "mate", "lovely", "beautiful", "gorgeous")
        and before.strip() == ","
    ):
        return first < index or draft.sentence(index).last == index + 1 or after[:1] == ","
    # “Ay up petal, …”
    if 0 < first <= 3 and first == index and after[:1] in (",", "!") and _REACHED.issuperset(words[:first]):
        return draft.sentence_of[0] == draft.sentence_of[index] and not before.strip()
    # A name and a pet name at the very start: “Karthik bro, …”, “Well Sean my old mate, …”.
    return (
        0 < first <= 3
        and shadow[starts[first - 1]].isupper()
        and previous not in ("the", "a", "my", "your", "big", "i")
        and _OPENING.issuperset(words[: first - 1])
    )
