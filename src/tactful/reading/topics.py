"""Which words of a draft carry a topic of their own."""

from __future__ import annotations

from tactful import lexicon

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from tactful.draft import Draft
    from tactful.finding import Span

_ABOUT = frozenset("about by up at into round".split())
_FRESH = frozenset(
    "wish want hope wanted hoping am was i i'm we my would please may could can thanks thank let hope looking hoping keen happy".split()
)
_MODIFIERS = frozenset(
    "own very most last next first other many more few recent latest new old current previous earlier past whole entire "
    "various different such same lovely kind nice rather really truly so well ever favourite favorite several two three "
    "four five all little big small long short late early public personal professional online linkedin instagram current "
    "facebook x twitter xing overall general daily weekly monthly regular original and".split()
)
_DAYS = frozenset(
    "yesterday today tonight monday tuesday wednesday thursday friday saturday sunday january february march april june "
    "july august september october november december spring summer autumn winter easter christmas yesterday's today's "
    "monday's tuesday's wednesday's thursday's friday's saturday's sunday's week's month's tonight's".split()
)

_empty: list[frozenset[str]] = []


class Topics:
    """Reads whether words have weight: not grammar, not the small talk of networking, not a mere field."""

    __slots__ = ("_blanks", "_fields", "_light", "_names", "draft", "lower")

    draft: Draft
    """The draft."""
    modifiers = _MODIFIERS
    """Words that may stand before a noun without telling anything of it."""
    lower: bool
    """Whether it is written without capitals, so that a name may begin small."""

    def __init__(self, draft: Draft, blanks: Iterable[Span] = ()) -> None:
        """Take a draft and its open placeholders, whose words have no weight."""
        if not _empty:
            _empty.append(
                lexicon.words("function-words")
                | lexicon.words("small-talk")
                | lexicon.words("praise")
                | lexicon.words("bare-things")
                | lexicon.words("platform-names")
            )
        self.draft = draft
        self.lower = draft.shadow[1:].replace("I", "").islower()
        self._light = _empty[0]
        self._fields = lexicon.words("broad-fields")
        self._names = lexicon.words("platform-names")
        self._blanks = frozenset(draft.words_in(blanks))

    def weighty(self, at: int, *, wide: bool = False) -> bool:
        """Return whether a word carries a topic; with `wide` a broad field is one too."""
        word = self.draft.words[at]
        if word[0] == "<":
            return word == "<quote>"
        if word.endswith("'s"):
            word = word[:-2]
        if word in self._fields:
            return wide and at not in self._blanks
        if len(word) < 3 or word in self._light or word.isdigit():
            year = len(word) == 4 and word[:2] in ("19", "20") and word.isdigit()
            capitals = (
                len(word) == 2
                and self.draft.shadow[self.draft.starts[at] : self.draft.ends[at]].isupper()
                and word not in self._light
            )
            return year or capitals
        return at not in self._blanks

    def named(self, at: int) -> bool:
        """Return whether a word is written as a name, or may be one where no capitals are used."""
        draft = self.draft
        word = draft.words[at]
        if word[0] == "<" or word in self._names or not word[0].isalpha() or at in self._blanks:
            return False
        if self.lower:
            return self.weighty(at)
        return (
            draft.shadow[draft.starts[at]].isupper()
            and (word not in self._light or len(word) > 2)
            and word not in ("i", "the", "my", "we")
        )

    def end(self, at: int) -> int:
        """Return the index after the last word of the sentence of a word."""
        return self.draft.sentences[self.draft.sentence_of[at]].last

    def dated(self, word: str) -> bool:
        """Return whether a word is a day, a month or a season."""
        return word in _DAYS

    def parted(self, at: int) -> bool:
        """Return whether a comma, a dash or a bracket stands before a word."""
        draft = self.draft
        gap = draft.shadow[draft.ends[at - 1] : draft.starts[at]]
        return gap not in (" ", "", "-", "'") and gap.strip(" '\".&/*_") != ""

    def hyphened(self, at: int) -> bool:
        """Return whether a hyphen ties a word to the next."""
        end = self.draft.ends[at]
        return (
            self.draft.shadow[end : end + 1] == "-"
            and at + 1 < len(self.draft.words)
            and self.draft.starts[at + 1] == end + 1
        )

    def reach(self, start: int, end: int, *, need: int, wide: bool = False, span: int = 9) -> int:
        """Return the index after the last weighty word of a clause that has enough of them, or 0."""
        words = self.draft.words
        found = last = 0
        for at in range(start, min(end, start + span)):
            if at > start and self.parted(at) and words[at] != "<quote>":
                break
            if words[at] in ("and", "but", "so", "because") and at + 1 < end and words[at + 1] in _FRESH:
                break
            # “You dropped by our workshop”
            ours = words[at] in ("my", "our") and words[at - 1] in _ABOUT
            if words[at] in ("i", "my", "we", "our") and at > start and need == 1 and not ours:
                break
            if self.weighty(at, wide=wide):
                found += 1
                last = at + 1
        if found < need:
            return 0
        while last < end and words[last] in self._fields and not self.parted(last):
            last += 1
        return last
