"""Phrases as data: word patterns that are looked up by their first word.

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

from typing import NamedTuple

from tactful import lexicon
from tactful.draft import STEM
from tactful.finding import Match

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft

_GAP = 4
_FEW = 1


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
    needs: frozenset[str]
    """Words of which a draft must have one; empty when the pattern after its head has no such set."""


class Phrases:
    """A set of word patterns that is matched in one pass over a draft's words."""

    __slots__ = ("_anchors", "_index", "_prefixes", "_seconds", "_words", "patterns", "unless")

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
        self._index: dict[str, list[_Pattern]] | None = None
        self._prefixes: dict[str, list[_Pattern]] = {}
        self._words: frozenset[str] = frozenset()
        self._anchors: frozenset[str] | None = None
        self._seconds: dict[str, dict[str, list[_Pattern]]] = {}

    def ranges(self, draft: Draft, first: int = 0, last: int | None = None) -> Iterator[tuple[int, int]]:
        """Yield word ranges (first, after the last) from left to right, the longest at each place."""
        if self._index is None:
            self._compile()
        if self._anchors is not None and draft.vocabulary.isdisjoint(self._anchors):
            return
        index, prefixes, words = self._index or {}, self._prefixes, draft.words
        stop = len(words) if last is None else last
        if first or stop < len(words):
            # A part is scanned: looking its places up among those of the whole would cost the whole each time.
            spots = [at for at in range(first, stop) if words[at] in index or words[at][:STEM] in prefixes]
        else:
            spots = _spots(draft, self._words, prefixes)
        position = first
        for spot in spots:
            if spot < position:
                continue
            word = words[spot]
            best = 0
            found = index.get(word)
            if found is not None:
                if len(found) > _FEW:
                    found = self._after(word, found, words[spot + 1] if spot + 1 < stop else "")
                best = _longest(draft, found, spot, stop)
            if prefixes and (found := prefixes.get(word[:STEM])) is not None:
                fitting = [pattern for pattern in found if _fits(pattern.elements[0], word)]
                best = max(best, _longest(draft, fitting, spot, stop))
            if best:
                if self.unless is None or not self._excused(draft, spot):
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

    def check(self) -> None:
        """Read the patterns now; `ValueError` or `KeyError` for one that cannot be read."""
        self._compile()

    def __call__(self, draft: Draft, context: Context) -> Iterator[Match]:
        """Yield a match for each range, so that phrases alone can be a rule."""
        for first, last in self.ranges(draft):
            yield Match(*draft.span(first, last))

    def _excused(self, draft: Draft, position: int) -> bool:
        sentence = draft.sentence(position)
        return self.unless is not None and self.unless.found(draft, sentence.first, sentence.last)

    def _after(self, head: str, patterns: list[_Pattern], second: str) -> list[_Pattern]:
        """Return those of a head's many patterns that may go on with a word; sorted out at first use."""
        table = self._seconds.get(head)
        if table is None:
            table = self._seconds[head] = _by_second(patterns)
        return table.get(second) or table[""]

    def _compile(self) -> None:
        index: dict[str, list[_Pattern]] = {}
        prefixes: dict[str, list[_Pattern]] = {}
        anchors: set[str] | None = set()
        for written in self.patterns:
            for text in _alternatives(written):
                pattern = _pattern(text, written)
                anchor = _anchor(pattern)
                anchors = anchors | anchor if anchors is not None and anchor else None
                head = pattern.elements[0]
                for word in head.words:
                    index.setdefault(word, []).append(pattern)
                for prefix in head.prefixes:
                    prefixes.setdefault(prefix[:STEM], []).append(pattern)
        self._prefixes = prefixes
        self._words = frozenset(index)
        self._anchors = None if anchors is None else frozenset(anchors)
        self._index = index


# Words that most drafts hold: a pattern is better known by its other words.
_COMMON = frozenset(
    "i you your my me we our us it is am are was be been have has had do not will would can could may the a an this that to "
    "of in on at for from with by and or but so if as about like thanks thank hi hello dear how what who when one some any "
    "please just very really here there new work time post profile see know get".split()
)


def _anchor(pattern: _Pattern) -> frozenset[str]:
    """Return the least common words of which a draft must hold one for a pattern to match; empty when there are none."""
    required = [e.words for e in pattern.elements if e.kind == "words" and not e.optional and not e.prefixes]
    return min(required, key=lambda words: (len(words & _COMMON), len(words)), default=frozenset())


def _spots(draft: Draft, heads: frozenset[str], prefixes: dict[str, list[_Pattern]]) -> list[int]:
    """Return the indexes of all words that a pattern may begin with, in order."""
    places, stems = draft.places, draft.stems if prefixes else {}
    spots = [place for word in draft.vocabulary & heads for place in places[word]]
    if prefixes:
        spots = list({*spots, *(place for stem in prefixes if stem in stems for place in stems[stem])})
    spots.sort()
    return spots


def _by_second(patterns: list[_Pattern]) -> dict[str, list[_Pattern]]:
    """Sort patterns by the words that may stand second; under "" those that go on with anything."""
    anything: list[_Pattern] = []
    table: dict[str, list[_Pattern]] = {}
    for pattern in patterns:
        seconds: set[str] = set()
        for element in pattern.elements[1:]:
            if element.kind != "words" or element.prefixes:
                seconds.clear()
                break
            seconds |= element.words
            if not element.optional:
                break
        else:
            seconds.clear()
        if not seconds:
            anything.append(pattern)
        for word in seconds:
            table.setdefault(word, []).append(pattern)
    for found in table.values():
        found.extend(anything)
    table[""] = anything
    return table


def _alternatives(text: str) -> list[str]:
    """Write out `{a|b c}` groups, the first one first; groups do not nest."""
    start = text.find("{")
    if start < 0:
        return [text]
    end = text.index("}", start)
    heads = [text[:start] + choice for choice in _merged(text[start + 1 : end].split("|"))]
    return [head + tail for tail in _alternatives(text[end + 1 :]) for head in heads]


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
    opens = bool(parts) and parts[0] == "^"
    ends = bool(parts) and parts[-1] == "$"
    elements = tuple(_element(part) for part in parts[opens : len(parts) - ends])
    # A leading optional would leave the pattern without a word to look it up by.
    if not elements or elements[0].optional or elements[0].kind != "words":
        raise ValueError(f"The pattern “{written}” does not begin with a word.")
    needed = [e.words for e in elements[1:] if e.kind == "words" and not e.optional and not e.prefixes]
    return _Pattern(elements, opens, ends, min(needed, key=len, default=frozenset()))


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
            words |= lexicon.words(choice[1:])
        elif choice == "#":
            continue
        elif choice.endswith("~"):
            if len(choice) <= STEM:
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
    vocabulary, words = draft.vocabulary, draft.words
    best = 0
    for elements, opens, ends, needs in patterns:
        if (opens and not begins) or (needs and vocabulary.isdisjoint(needs)):
            continue
        after = _match(elements, 1, words, position + 1, end, last if ends else -1)
        if after > best:
            best = after
    return best


def _match(
    elements: tuple[_Word, ...], at: int, words: list[str], position: int, end: int, must_end: int
) -> int:
    """Return the position after the match of `elements[at:]`, or 0; gaps and optionals back-track."""
    for index in range(at, len(elements)):
        wanted, prefixes, optional, kind = elements[index]
        if kind == "gap":
            for skipped in range(_GAP + 1):
                if position + skipped > end:
                    break
                after = _match(elements, index + 1, words, position + skipped, end, must_end)
                if after:
                    return after
            return 0
        if position < end:
            word = words[position]
            if (
                word in wanted
                or (kind != "words" and (kind == "any" or word[0].isdigit()))
                or (prefixes and word.startswith(prefixes))
            ):
                if optional:
                    after = _match(elements, index + 1, words, position + 1, end, must_end)
                    if after:
                        return after
                else:
                    position += 1
                continue
        if not optional:
            return 0
    return position if must_end < 0 or position == must_end else 0


def _fits(element: _Word, word: str) -> bool:
    """Whether a pattern's first element, which is always words, is a word."""
    wanted, prefixes, _, kind = element
    return (
        word in wanted
        or (bool(prefixes) and word.startswith(prefixes))
        or (kind == "words or number" and word[0].isdigit())
    )


def phrases(*patterns: str, unless: tuple[str, ...] = ()) -> Phrases:
    """Return a rule's `find` that is only a list of phrases; see the module for the pattern language."""
    return Phrases(*patterns, unless=unless)
