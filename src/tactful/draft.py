"""The text that is about to be sent, read once and never changed."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple, TypeVar

from tactful.finding import Span
from tactful.pattern import VERBOSE, Pattern
from tactful.salutation import find_greeting, find_signature
from tactful.units import utf16_length

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Any

    from tactful.context import Context
    from tactful.salutation import Greeting

Result = TypeVar("Result")

# One-to-one replacements only, so that every offset of the shadow is an offset of the text.
_SHADOW = str.maketrans(
    {
        "‘": "'", "’": "'", "ʼ": "'", "′": "'", "＇": "'", "`": "'",
        "“": '"', "”": '"', "„": '"', "‟": '"', "«": '"', "»": '"', "＂": '"',
        "‐": "-", "‑": "-", "‒": "–",
        "\u00a0": " ", "\u202f": " ", "\u2007": " ", "\u2009": " ", "\u3000": " ", "\t": " ",
        "\r": "\n", "\u2028": "\n", "\u2029": "\n", "\x85": "\n",
        "！": "!", "？": "?", "，": ",", "．": ".", "：": ":", "；": ";", "（": "(", "）": ")",
        **{chr(0xFF10 + i): chr(0x30 + i) for i in range(10)},
        **{chr(0xFF21 + i): chr(0x41 + i) for i in range(26)},
        **{chr(0xFF41 + i): chr(0x61 + i) for i in range(26)},
    }
)  # fmt: skip

# Combining marks stay with their letter: a word never ends inside a grapheme cluster of its own.
_MARK = r"\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u064b-\u065f\u0900-\u0903\u093a-\u094f\u0e31-\u0e3a\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\u200d\ufe00-\ufe0f"
_LETTERS = rf"[^\W_]++(?:[{_MARK}]++[^\W_]*+)*+"
_WORD = Pattern(rf"{_LETTERS}(?:'{_LETTERS})*+")

_OPAQUE = Pattern(
    r"""
    (?P<url>(?:https?://|www\.)[^\s<>"]{1,2000}+
      |(?<![\w@./-])(?:[A-Za-z0-9-]{1,63}\.){1,4}(?:(?:com|org|net|io|co|uk|de|edu|gov|info|me|app|dev|ai|ly|eu|fr|in|biz|xyz|link|page|site|nl|ch|es|pl|se|dk|fi|pt|ca|au|nz|jp|br|za|ng|ke|gh|ie|tv|fm|gg|blog|online|tech|cloud|studio|social|example)\b(?:/[^\s<>"]{0,2000}+)?+
        |[a-z]{2,12}/[^\s<>"]{1,2000}+))
    |(?P<email>(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}+)
    |(?P<handle>(?<![\w@/.])@\w[\w.-]{0,63}+(?:@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}+)?+)
    |(?P<hashtag>(?<![\w&#/])\#(?=\w*[^\W\d_])\w{1,100}+)
    |(?P<code>`[^`\n]{1,200}+`)
    |(?P<quote>"[^"\n]{1,200}+"|(?<![\w'])'(?=\S)(?!(?:\d\ds?|em|til|tis|twas|cause|bout|round|n)\b)[^'\n]{2,120}+(?<=\S)'(?![\w']))
    """,
    VERBOSE,
)
# No opaque stretch goes without one of these; looking for one letter at a time is many times faster than for a class.
_OPAQUE_MARKS = '@/#"`'
_DOTTED = Pattern(r"\.\S")
_QUOTED = Pattern(r"'(?<![\w']')")

_ABBREVIATIONS = frozenset(
    "dr mr mrs ms mx prof rev hon st sr jr vs etc eg ie e.g i.e no nr inc ltd co corp dept univ approx "
    "est fig vol ed al esp feat ft gen col capt lt sgt gov sen rep pres ave blvd rd jan feb mar apr jun "
    "jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun".split()
)
_END = Pattern(r"""[.!?…]+(?:["')\]]{0,3})(?=\s|$)|\n+""")

_CONTRACTIONS = {
    "'m": "am", "'re": "are", "'ve": "have", "'ll": "will", "'d": "would", "n't": "not",
}  # fmt: skip
_IS = frozenset("it that what who there here he she how where when this one everything name".split())
_BARE = {
    "im": ("i", "am", 1), "ive": ("i", "have", 1), "dont": ("do", "not", 2), "doesnt": ("does", "not", 4),
    "didnt": ("did", "not", 3), "cant": ("can", "not", 3), "wont": ("will", "not", 2),
    "youre": ("you", "are", 3), "youve": ("you", "have", 3), "cannot": ("can", "not", 3),
    "can't": ("can", "not", 3), "won't": ("will", "not", 2), "let's": ("let", "us", 3),
    "ain't": ("is", "not", 2), "shan't": ("shall", "not", 3),
}  # fmt: skip


class Opaque(NamedTuple):
    """A stretch that is not the sender's own running words."""

    kind: str
    """`url`, `email`, `handle`, `hashtag`, `code` or `quote`."""
    start: int
    """Offset of the first code point."""
    end: int
    """Offset after the last code point."""


class Sentence(NamedTuple):
    """A sentence, by code points and by words."""

    start: int
    """Offset of the first code point."""
    end: int
    """Offset after the last code point, terminators included."""
    first: int
    """Index of its first word."""
    last: int
    """Index after its last word."""


class Draft:
    """A text with its lines, sentences, words and zones; offsets are code points of `text`."""

    __slots__ = (
        "_lines", "contracted", "ends", "greeting", "memo", "opaque", "places",
        "sentence_of", "sentences", "shadow", "signature", "starts", "text", "vocabulary", "words",
    )  # fmt: skip

    text: str
    """The text, untouched."""
    shadow: str
    """The text with curly quotes and odd spaces made plain: same length, same offsets."""
    opaque: tuple[Opaque, ...]
    """Links, addresses, handles, hashtags, code and quotations, in order."""
    words: list[str]
    """Lower-case words with contractions spelt out; an opaque stretch is one word such as `<url>`."""
    starts: list[int]
    """Offset of each word."""
    ends: list[int]
    """Offset after each word."""
    contracted: frozenset[int]
    """Indexes of words that are the second half of a contraction, such as the `'d` of “I'd”."""
    places: dict[str, list[int]]
    """For each distinct word the indexes at which it stands, in order."""
    vocabulary: frozenset[str]
    """All distinct words."""
    sentences: list[Sentence]
    """Sentences; a line break ends one."""
    sentence_of: list[int]
    """For each word the index of its sentence."""
    greeting: Greeting | None
    """The opening that greets or names somebody, if there is one."""
    signature: Span | None
    """A last line or two with a courteous closing or a name, if there is one."""
    memo: dict[object, Any]
    """What readings of this draft have found so far."""

    def __init__(self, text: str) -> None:
        """Read a text; linear in its length, never raises on any string."""
        self.text = text
        self.shadow = (
            text if text.isascii() and "\t" not in text and "\r" not in text else text.translate(_SHADOW)
        )
        self.memo = {}
        self._lines: list[int] | None = None
        self.opaque = tuple(_opaque(self.shadow))
        self._read_words()
        self._read_sentences()
        self.greeting = find_greeting(self)
        self.signature = find_signature(self)

    @property
    def word_count(self) -> int:
        """How many words a person would count; a contraction is one."""
        return len(self.words) - len(self.contracted)

    @property
    def finished(self) -> bool:
        """Whether the last sentence has an end, so that what is absent may be spoken of."""
        bare = self.shadow.rstrip(" ")
        return not bare or not (bare[-1].isalnum() or bare[-1] in ",;:-–—'") or self.signature is not None

    def utf16(self, start: int, end: int) -> Span:
        """Return a range of code points as UTF-16 units, as browsers count."""
        if self.text.isascii():
            return Span(start, end)
        before = utf16_length(self.text[:start])
        return Span(before, before + utf16_length(self.text[start:end]))

    def span(self, first: int, last: int) -> Span:
        """Return the code points from word `first` to before word `last`."""
        return Span(self.starts[first], self.ends[last - 1])

    def words_in(self, spans: Iterable[tuple[int, int]]) -> Iterator[int]:
        """Yield the indexes of the words that touch any of some ranges of code points, in order; one walk does."""
        word, count = 0, len(self.words)
        for start, end in sorted(spans):
            while word < count and self.ends[word] <= start:
                word += 1
            while word < count and self.starts[word] < end:
                yield word
                word += 1

    def sentence(self, word: int) -> Sentence:
        """Return the sentence of a word."""
        return self.sentences[self.sentence_of[word]]

    def body(self) -> tuple[int, int]:
        """Return the first word after the greeting and the first word of the signature."""
        first = self.greeting.last if self.greeting else 0
        last = len(self.words)
        if self.signature is not None:
            while last > first and self.starts[last - 1] >= self.signature.start:
                last -= 1
        return first, last

    def position(self, offset: int) -> tuple[int, int]:
        """Return line and column, both from 1, of a code point; CR LF is one line break."""
        if self._lines is None:
            self._lines = [0] + [match.end() for match in re.finditer(r"\r\n|\r|\n", self.text)]
        line = bisect_right(self._lines, offset)
        return line, offset - self._lines[line - 1] + 1

    def inside(self, kind: str, offset: int) -> bool:
        """Return whether a code point lies in an opaque stretch of a kind."""
        return any(o.kind == kind and o.start <= offset < o.end for o in self.opaque)

    def _read_words(self) -> None:
        words: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        contracted: list[int] = []
        shadow = self.shadow

        def plain(begin: int, stop: int) -> None:
            for match in _WORD.finditer(shadow, begin, stop):
                start, end = match.span()
                word = match[0].lower()
                bare = _BARE.get(word)
                if bare is not None:
                    first, second, cut = bare[0], bare[1], start + bare[2]
                elif "'" in word:
                    stem, _, tail = word.rpartition("'")
                    tail = "'" + tail
                    second = _CONTRACTIONS.get(tail)
                    if tail == "'t" and stem.endswith("n") and len(stem) > 1:
                        first, second, cut = stem[:-1], "not", end - 3
                    elif tail == "'s" and stem in _IS:
                        first, second, cut = stem, "is", end - 2
                    elif second is not None and stem:
                        first, cut = stem, end - len(tail)
                    else:
                        first, second, cut = word, None, end
                else:
                    words.append(word)
                    starts.append(start)
                    ends.append(end)
                    continue
                words.append(first)
                starts.append(start)
                if second is None:
                    ends.append(end)
                    continue
                ends.append(cut)
                contracted.append(len(words))
                words.append(second)
                starts.append(cut)
                ends.append(end)

        position = 0
        for kind, start, end in self.opaque:
            plain(position, start)
            words.append(f"<{kind}>")
            starts.append(start)
            ends.append(end)
            position = end
        plain(position, len(shadow))
        self.words, self.starts, self.ends, self.contracted = words, starts, ends, frozenset(contracted)
        places: dict[str, list[int]] = {}
        for index, word in enumerate(words):
            places.setdefault(word, []).append(index)
        self.places, self.vocabulary = places, frozenset(places)

    def _read_sentences(self) -> None:
        shadow = self.shadow
        sentences: list[Sentence] = []
        sentence_of: list[int] = []
        starts, count = self.starts, len(self.words)
        opaque = iter(self.opaque)
        hidden = next(opaque, None)
        begin = word = 0
        for match in _END.finditer(shadow):
            at, end = match.span()
            while hidden is not None and hidden.end <= at:
                hidden = next(opaque, None)
            if hidden is not None and hidden.start <= at and shadow[at] != "\n" and end < hidden.end:
                continue
            if match[0] == "." and _abbreviated(shadow, at, end):
                continue
            first = word
            while word < count and starts[word] < end:
                sentence_of.append(len(sentences))
                word += 1
            if word > first:
                sentences.append(Sentence(starts[first], at if shadow[at] == "\n" else end, first, word))
            begin = end
        if word < count:
            sentence_of.extend([len(sentences)] * (count - word))
            sentences.append(Sentence(max(begin, starts[word]), len(shadow.rstrip()), word, count))
        self.sentences, self.sentence_of = sentences, sentence_of


def once(reading: Callable[[Draft, Context], Result]) -> Callable[[Draft, Context], Result]:
    """Make a reading run once a draft; another context makes it run again."""

    def read(draft: Draft, context: Context) -> Result:
        known = draft.memo.get(reading)
        # Identity, not equality: a context holds its channel's data, and hashing those costs more than a reading.
        if known is not None and known[0] is context:
            return known[1]
        result = reading(draft, context)
        draft.memo[reading] = (context, result)
        return result

    read.__doc__ = reading.__doc__
    return read


def _may_be_opaque(shadow: str) -> bool:
    marked = any(mark in shadow for mark in _OPAQUE_MARKS)
    return marked or bool(_DOTTED.search(shadow) or _QUOTED.search(shadow))


def _opaque(shadow: str) -> Iterator[Opaque]:
    if not _may_be_opaque(shadow):
        return
    length = len(shadow.strip())
    for match in _OPAQUE.finditer(shadow):
        start, end = match.span()
        kind = match.lastgroup or ""
        if kind == "quote" and (end - start) * 2 > length:
            continue
        if kind == "url":
            while end > start and shadow[end - 1] in ".,;:!?)]}'":
                end -= 1
        yield Opaque(kind, start, end)


def _abbreviated(shadow: str, at: int, end: int) -> bool:
    start = at
    while start > 0 and at - start < 12 and (shadow[start - 1].isalpha() or shadow[start - 1] == "."):
        start -= 1
    word = shadow[start:at]
    if not word:
        # "1. Bring the slides": a number that opens a line is a label.
        digits = at
        while digits > 0 and at - digits < 3 and shadow[digits - 1].isdigit():
            digits -= 1
        return digits < at and (digits == 0 or shadow[digits - 1] == "\n")
    if len(word) == 1 and word.isupper() and word != "I":
        return shadow[end : end + 2].strip()[:1].isupper()
    if word.lower() == "no":
        return shadow[end : end + 2].strip()[:1].isdigit()
    return word.lower() in _ABBREVIATIONS
