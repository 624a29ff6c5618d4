"""Phrases as data: word patterns that are looked up by the rarest of their words.

A pattern is words separated by spaces; it is matched against a draft's words (lower case, contractions
spelt out), so case, punctuation and kind of apostrophe play no part, and a match never crosses the end
of a sentence.

| written | matches |
|---|---|
| `explore` | the word |
| `grow|expand|widen` | any of these words |
| `synerg~` | any word that begins so; at least three letters |
| `[very|really]` | one of these words, or nothing |
| `_` | any one word |
| `...` | up to four words, or none |
| `#` | a number; also as a choice, `#|two|three` |
| `<url>` | an opaque stretch: `<url>` `<email>` `<handle>` `<hashtag>` `<quote>` `<code>` |
| `@praise` | any word of the set of that name in `tactful.lexicon`; also `[@praise]` |
| `^` first, `$` last | the pattern begins, ends with the sentence |
| `{we are|i am} hiring` | each alternative of several words in turn |

A pattern begins, after `^`, with a word, alternatives, a prefix, an opaque stretch or a set.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from tactful import lexicon
from tactful.finding import Match

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft

_GAP = 4
_STEM = 3
"""How many letters words are looked up by where a pattern gives only their beginning."""

MOST_ALTERNATIVES = 256
"""How many patterns one may stand for when its `{…}` are written out; each further group multiplies them."""

MOST_ELEMENTS, MOST_GAPS = 24, 3
"""How many elements, and among them gaps, a pattern may have: the time for one place grows with their square."""


class _Word(NamedTuple):
    """One element of a pattern."""

    words: frozenset[str]
    prefixes: tuple[str, ...]
    optional: bool
    kind: str
    """`words`, `any`, `gap`, `number`, `words or number`."""


class _Pattern(NamedTuple):
    elements: tuple[_Word, ...]
    opens: bool
    """Whether it must begin a sentence."""
    ends: bool
    """Whether it must end a sentence."""
    anchor: frozenset[str]
    """The least common words of which a match holds one; empty when it may do without any."""
    offsets: range
    """How many words may stand between the beginning of a match and its anchor."""


class _Lead(NamedTuple):
    """Where a match would begin that holds an anchor, and with which words."""

    offset: int
    heads: frozenset[str]
    pattern: _Pattern


class Phrases:
    """A set of word patterns that is matched in one pass over a draft's words."""

    __slots__ = ("_anchors", "_leads", "_prefixed", "patterns", "unless")

    patterns: tuple[str, ...]
    """The patterns as written."""
    unless: Phrases | None
    """Patterns whose presence in the same sentence keeps these silent."""

    def __init__(self, *patterns: str, unless: tuple[str, ...] | Phrases = ()) -> None:
        """Take patterns as the module's table says; they are read at first use.

        Raises:
            ValueError: At first use, for a pattern that cannot be read.
        """
        self.patterns = patterns
        self.unless = unless if isinstance(unless, Phrases) else Phrases(*unless) if unless else None
        self._leads: dict[str, list[_Lead]] = {}
        self._anchors: frozenset[str] = frozenset()
        self._prefixed: dict[str, list[_Pattern]] = {}

    def ranges(self, draft: Draft, first: int = 0, last: int | None = None) -> Iterator[tuple[int, int]]:
        """Yield word ranges (first, after the last) from left to right, the longest at each place."""
        if not (self._leads or self._prefixed):
            self._compile()
        words = draft.words
        stop = len(words) if last is None else last
        part = draft.vocabulary if stop - first == len(words) else words[first:stop]
        anchors = self._anchors.intersection(part)
        if not (anchors or self._prefixed):
            return
        candidates = self._candidates(draft, anchors, first, stop)
        position = first
        for spot in sorted(candidates):
            if spot < position:
                continue
            best = _longest(draft, candidates[spot], spot, stop)
            if best:
                if self.unless is None or not self.unless.in_sentence(draft, spot):
                    yield spot, best
                position = best

    def found(self, draft: Draft, first: int = 0, last: int | None = None) -> bool:
        """Return whether any pattern matches."""
        for _ in self.ranges(draft, first, last):
            return True
        return False

    def first(self, draft: Draft, first: int = 0, last: int | None = None) -> tuple[int, int] | None:
        """Return the first word range that matches, or None."""
        for found in self.ranges(draft, first, last):
            return found
        return None

    def in_sentence(self, draft: Draft, word: int) -> bool:
        """Return whether any pattern matches in the sentence of a word; a draft is looked through once."""
        known = draft.memo.get(self)
        if known is None:
            known = draft.memo[self] = {draft.sentence_of[first] for first, _ in self.ranges(draft)}
        return draft.sentence_of[word] in known

    def check(self) -> None:
        """Read the patterns now; `ValueError` for one that cannot be read."""
        self._compile()

    def __call__(self, draft: Draft, context: Context) -> Iterator[Match]:
        """Yield a match for each range, so that phrases alone can be a rule."""
        for first, last in self.ranges(draft):
            yield Match(*draft.span(first, last))

    def _candidates(
        self, draft: Draft, anchors: frozenset[str], first: int, stop: int
    ) -> dict[int, list[_Pattern]]:
        """Return the patterns that may match, by where: those of which the anchor stands near a word they begin with.

        Most drafts hold few anchors: this spares trying every pattern wherever one of its first words stands.
        """
        words = draft.words
        whole = stop - first == len(words)
        candidates: dict[int, list[_Pattern]] = {}
        for word in anchors:
            places = draft.places[word]
            if not whole:
                places = places[bisect_left(places, first) : bisect_left(places, stop)]
            leads = self._leads[word]
            for place in places:
                for offset, heads, pattern in leads:
                    spot = place - offset
                    if spot >= first and words[spot] in heads:
                        candidates.setdefault(spot, []).append(pattern)
        if self._prefixed:
            for spot in range(first, stop):
                for pattern in self._prefixed.get(words[spot][:_STEM], ()):
                    if words[spot].startswith(pattern.elements[0].prefixes):
                        candidates.setdefault(spot, []).append(pattern)
        return candidates

    def _compile(self) -> None:
        leads: dict[str, list[_Lead]] = {}
        prefixed: dict[str, list[_Pattern]] = {}
        for written in self.patterns:
            for text in _alternatives(written):
                pattern = _pattern(text, written)
                head = pattern.elements[0]
                for offset in pattern.offsets:
                    lead = _Lead(offset, head.words, pattern)
                    for word in pattern.anchor or head.words:
                        leads.setdefault(word, []).append(lead)
                for prefix in head.prefixes:
                    prefixed.setdefault(prefix[:_STEM], []).append(pattern)
        self._prefixed = prefixed
        self._anchors = frozenset(leads)
        self._leads = leads


# Words of drafts, the commonest first: a pattern is better known by its other words.
_COMMON = (
    "the i you in your to and a on for hi is my it would am thanks at of with like best dear me thank have from are we that "
    "not was one hello follow good so this no do about regards here our two all be may read what see will who them as how if "
    "know next wishes kind post has both want keep now can could first up still week saw there work only ask out us people "
    "which love an did cheers asked talk by accepting new look year use well same school when said hope had luck but say last "
    "list teach or paper add back he too page let small name told does more write were posts after class take just where they "
    "each run many hey old got years yours hear fair going three notes care day"
).split()
_WEIGHTS = {word: 3000 // (rank + 3) for rank, word in enumerate(_COMMON)}
"""About how often each of them stands in a draft, as against 4 for any other word."""


def _anchor(elements: tuple[_Word, ...]) -> tuple[frozenset[str], range]:
    """Return the least common words of which a match must hold one, and how many words may stand before them."""
    best: tuple[frozenset[str], range] = (frozenset(), range(1))
    if elements[0].prefixes:
        return best
    rarest = 0
    least = most = 0
    for element in elements:
        if element.kind == "words" and not (element.optional or element.prefixes):
            weight = sum(_WEIGHTS.get(word, 4) for word in element.words)
            if not rarest or weight < rarest:
                rarest, best = weight, (element.words, range(least, most + 1))
        gap = element.kind == "gap"
        least += not (gap or element.optional)
        most += _GAP if gap else 1
    return best


def _grouped(text: str) -> str:
    """Take single words beside a group into it: `elsewhere|{somewhere else}` is one choice."""
    if "|{" not in text and "}|" not in text:
        return text
    elements = [""]
    deep = 0
    for letter in text:
        deep += (letter == "{") - (letter == "}")
        if letter == " " and not deep:
            elements.append("")
        else:
            elements[-1] += letter
    for at, element in enumerate(elements):
        if ("|{" in element or "}|" in element) and element[0] != "[":
            elements[at] = "{" + element.replace("{", "").replace("}", "") + "}"
    return " ".join(elements) if not deep else text


def _alternatives(text: str) -> list[str]:
    """Write out `{a|b c}` groups, the first one first; groups do not nest."""
    made = [""]
    text = _grouped(text)
    while (start := text.find("{")) >= 0:
        end = text.find("}", start)
        if end < 0:
            raise ValueError("A brace is not closed.")
        choices = _merged(text[start + 1 : end].split("|"))
        if len(made) * len(choices) > MOST_ALTERNATIVES:
            raise ValueError(f"It stands for more than {MOST_ALTERNATIVES} others.")
        made = [before + text[:start] + choice for choice in choices for before in made]
        text = text[end + 1 :]
    return [before + text for before in made]


def _merged(choices: list[str]) -> list[str]:
    """Join the choices of one word to one element: each further choice doubles the patterns to try."""
    single = [choice for choice in choices if choice.replace("'", "").replace("~", "").isalnum()]
    return (
        ["|".join(single), *(choice for choice in choices if choice not in single)]
        if len(single) > 1
        else choices
    )


def _pattern(text: str, written: str) -> _Pattern:
    parts = text.split()
    if len(parts) > MOST_ELEMENTS or parts.count("...") > MOST_GAPS:
        raise ValueError(f"It has more than {MOST_ELEMENTS} words or {MOST_GAPS} gaps.")
    opens = bool(parts) and parts[0] == "^"
    ends = bool(parts) and parts[-1] == "$"
    elements = tuple(_element(part) for part in parts[opens : len(parts) - ends])
    # A leading optional would leave the pattern without a word to look it up by.
    if not elements or elements[0].optional or elements[0].kind != "words":
        raise ValueError(f"The pattern “{written}” does not begin with a word.")
    return _Pattern(elements, opens, ends, *_anchor(elements))


_elements: dict[str, _Word] = {}


def _element(part: str) -> _Word:
    """Read one element; equal ones are one value, which keeps the browser's snapshot small."""
    known = _elements.get(part)
    if known is None:
        known = _elements[part] = _read_element(part)
    return known


def _read_element(part: str) -> _Word:
    optional = part.startswith("[")
    if optional:
        part = part[1:-1]
    if part in ("_", "...", "#"):
        return _Word(frozenset(), (), optional, {"_": "any", "...": "gap", "#": "number"}[part])
    words: set[str] = set()
    prefixes: list[str] = []
    for choice in part.split("|"):
        if choice.startswith("@"):
            if choice[1:] not in lexicon.names():
                raise ValueError(f"There is no set of words “{choice}”.")
            words |= lexicon.words(choice[1:])
        elif choice == "#":
            continue
        elif choice.endswith("~"):
            if len(choice) <= _STEM:
                raise ValueError(f"The prefix “{choice}” is too short.")
            prefixes.append(choice[:-1])
        else:
            words.add(choice)
    kind = "words or number" if "#" in part.split("|") else "words"
    return _Word(frozenset(words), tuple(prefixes), optional, kind)


def _longest(draft: Draft, patterns: list[_Pattern], position: int, stop: int) -> int:
    """Return the end of the longest match at a word that all the patterns begin with, or 0.

    The inner loops unpack tuples: they are the hot path.
    """
    sentence = draft.sentences[draft.sentence_of[position]]
    last = sentence.last
    end = min(last, stop)
    begins = position == sentence.first
    words = draft.words
    best = 0
    for pattern in patterns:
        elements, opens, ends = pattern[:3]
        if opens and not begins:
            continue
        after = _match(elements, 1, words, position + 1, end, last if ends else -1)
        if after > best:
            best = after
    return best


def _match(
    elements: tuple[_Word, ...],
    at: int,
    words: list[str],
    position: int,
    end: int,
    must_end: int,
    failed: set[tuple[int, int]] | None = None,
) -> int:
    """Return the position after the match of `elements[at:]`, or 0.

    Gaps and optionals back-track; what `failed` has is not tried again, or each of them would double the time.
    """
    for index in range(at, len(elements)):
        wanted, prefixes, optional, kind = elements[index]
        if kind == "gap":
            failed = set() if failed is None else failed
            for after in range(position, min(position + _GAP, end) + 1):
                if (index, after) not in failed:
                    found = _match(elements, index + 1, words, after, end, must_end, failed)
                    if found:
                        return found
                    failed.add((index, after))
            return 0
        if position < end:
            word = words[position]
            if (
                word in wanted
                or (kind != "words" and (kind == "any" or word[0].isdigit()))
                or (prefixes and word.startswith(prefixes))
            ):
                if not optional:
                    position += 1
                    continue
                failed = set() if failed is None else failed
                if (index, position + 1) not in failed:
                    found = _match(elements, index + 1, words, position + 1, end, must_end, failed)
                    if found:
                        return found
                    failed.add((index, position + 1))
                continue
        if not optional:
            return 0
    return position if must_end < 0 or position == must_end else 0


def phrases(*patterns: str, unless: tuple[str, ...] = ()) -> Phrases:
    """Return a rule's `find` that is only a list of phrases; see the module for the pattern language."""
    return Phrases(*patterns, unless=unless)
