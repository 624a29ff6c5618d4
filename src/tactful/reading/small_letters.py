"""Small letters where a reader expects a capital."""

from __future__ import annotations

from tactful import names
from tactful.language import is_english
from tactful.reading.greeting import addressee

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft

_PARTICLES = frozenset(
    "van von de der den da dos das del della di du al el bin ben la le ter ten zu ó".split()
)
_TITLES = frozenset(
    "dr mr mrs ms miss mx prof professor doctor sir madam dame coach herr frau señor señora".split()
)

_EVERYDAY = frozenset("good old little big new the small young happy best green white black red blue".split())

# “parts i and ii”
_ROMAN = frozenset("ii iii iv".split())


def lone_i(draft: Draft) -> Iterator[int]:
    """Yield the offsets of “i” as a word of English, not in “part i”, “(i)”, “i.e.” or another language."""
    if "i" not in draft.vocabulary or not is_english(draft):
        return
    shadow, words = draft.shadow, draft.words
    for index, word in enumerate(words):
        start = draft.starts[index]
        if word != "i" or shadow[start : draft.ends[index]] != "i":
            continue
        before, after = shadow[start - 1 : start] if start else "", shadow[start + 1 : start + 2]
        if before not in ("", " ", "\n", '"', "–", "—", "-", "/", ",", ".", "!", "?", "…") or after in (
            ")",
            ".",
            "/",
            "-",
        ):
            continue
        if not _ROMAN.isdisjoint(words[index + 1 : index + 3]):
            continue
        if index and words[index - 1].removesuffix("s") in (
            "part",
            "chapter",
            "volume",
            "vol",
            "section",
            "phase",
            "type",
            "grade",
            "world",
            "war",
            "pod",
        ):
            continue
        if after in ("", " ", "'", ",", "\n", "…", "?", "!"):
            yield start


def small_name(draft: Draft, context: Context) -> int | None:
    """Return the offset of the reader's name where it is written small, unless the context writes it so."""
    whom = addressee(draft, context)
    if whom is None or whom.kind not in ("name", "vocative"):
        return None
    start = whom.span.start
    for word in whom.text.split():
        at = draft.text.index(word, start)
        bare = word.strip(".,").lower()
        start = at + len(word)
        if (
            word[0].islower()
            and bare not in _PARTICLES
            and not bare.startswith(("al-", "el-"))
            and bare not in _TITLES
        ):
            given = [piece for name in context.to for piece in name.replace("-", " ").split()]
            alike = [piece for piece in given if names.folded(piece) == names.folded(bare)]
            if alike and alike[0][0].islower():
                return None
            if (
                alike
                and draft.shadow[start : start + 2].strip().islower()
                and (alike[0] != given[0] or bare in _EVERYDAY)
            ):
                return None  # “Hi lovely nursery people” to the Honeybee Nursery
            if (
                given
                and not alike
                and not any(names.same(names.folded(bare), names.folded(piece)) for piece in given)
            ):
                return None
            return at
    return None
