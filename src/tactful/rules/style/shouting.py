"""V01 shouting."""

from __future__ import annotations

from tactful.finding import CONVENTION, WARNING, Edit, Fix, Match
from tactful.pattern import Pattern
from tactful.reading.capitals import shouted
from tactful.rule import EVERY, bad, good, rule
from tactful.sources import BOOMERANG_CAPITALS, NETIQUETTE_RFC

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft

_CAPITALS = Pattern(r"(?<![^\W_])[^\W\d_a-z]{3,}")
_MARKS = Pattern(r"[!?]{2,}+")


@rule(
    code="V01",
    name="shouting",
    severity=WARNING,
    basis=CONVENTION,
    since="1.0",
    purposes=EVERY,
    any_language=True,
    message="“{found}” is read as a raised voice.",
    what="A word of four or more letters in capitals that is no abbreviation, or two or more exclamation or question marks "
    "in a row. Acronyms, product names, codes and names are left alone.",
    why="Capitals have stood for shouting since the first guides to manners online, and a firm that counted e-mails found those with "
    "a subject in capitals answered thirty per cent less often. Rows of marks do the same, and both look like bulk mail.",
    instead="Write the word in small letters and let one mark do. The sentence can carry the stress: *today, if you can*.",
    examples=(
        bad(
            "Hi Priya, I teach geography in Leeds and your flood map of the Aire is ⟦AMAZING⟧. May I follow your work? Thanks, Ana",
            "Hi Priya, I teach geography in Leeds and your flood map of the Aire is amazing. May I follow your work? Thanks, Ana",
        ),
        bad(
            "Hi Priya, I teach geography in Leeds and we drew every drain on your flood map of the Aire⟦!!!⟧ May I follow your work⟦??⟧ Thanks, Ana",
            "Hi Priya, I teach geography in Leeds and we drew every drain on your flood map of the Aire! May I follow your work? Thanks, Ana",
        ),
        good("Hi Priya, I teach COBOL and GIS at UNESCO in Leeds and use your flood map of the Aire. May I follow your work? Thanks, Ana"),
        good("Hi Priya, I audit ISO 14001 for the NHS and VARTA in Leeds. May I follow your flood map of the Aire? Thanks! Ana"),
        good("Hi Priya, I teach geography in Leeds (M.Ed., FRGS) and love your flood map of the Aire! May I follow your work? Thanks, Ana KOWALSKI"),
    ),
    sources=(NETIQUETTE_RFC, BOOMERANG_CAPITALS),
)  # fmt: skip
def shouting(draft: Draft, context: Context) -> Iterator[Match]:
    """Yield words in capitals that are no abbreviations, and rows of marks."""
    found: dict[int, int] = {}
    words: dict[int, int] = {}
    shadow = draft.shadow
    if _CAPITALS.search(shadow):
        found.update(shouted(draft, context))
        words = {end: start for start, end in found.items()}
    if "!" in shadow or "?" in shadow:
        for match in _MARKS.finditer(shadow):
            start, end = match.span()
            if draft.opaque and any(stretch.start <= start < stretch.end for stretch in draft.opaque):
                continue
            # “NOW!!” is one shout.
            found[words.pop(start, start)] = end
    for start, end in sorted(found.items()):
        quiet = _quiet(draft, start, end)
        yield Match(start, end, fixes=(Fix("Lower the voice", "suggested", (Edit(start, end, quiet),)),))


def _quiet(draft: Draft, start: int, end: int) -> str:
    """Return a stretch in small letters, with a capital where a sentence or “I” has one, and one mark."""
    text = draft.text[start:end].rstrip("!?！？")
    marks = draft.shadow[start + len(text) : end]
    words = [word if word == "I" or word.startswith("I'") else word.lower() for word in text.split(" ")]
    quiet = " ".join(words)
    if text and any(sentence.start == start for sentence in draft.sentences):
        quiet = quiet[:1].upper() + quiet[1:]
    return quiet + ("?" if "?" in marks else marks[:1])
