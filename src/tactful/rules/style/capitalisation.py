"""V06 capitalisation."""

from __future__ import annotations

from tactful import names
from tactful.finding import HINT, TASTE, Edit, Fix, Match
from tactful.language import is_english
from tactful.reading.greeting import addressee
from tactful.rule import EVERY, bad, good, rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft

_PARTICLES = frozenset(
    "van von de der den da dos das del della di du al el bin ben la le ter ten zu ó".split()
)


@rule(
    code="V06",
    name="capitalisation",
    severity=HINT,
    basis=TASTE,
    since="1.0",
    purposes=EVERY,
    message="“{found}” would be written with a capital.",
    what="A lone *i*, the reader's name without its capital, or on LinkedIn a whole draft in lower case.",
    why="Small letters look hurried, above all in somebody's name.",
    instead="Write *I*, and the name as its owner writes it. Handles and names that are lower case by choice stay so.",
    examples=(
        bad(
            "Hi Salma, ⟦i⟧ throw pots in Ghent and your green jug from Fez is my model. May I follow your next ones? Thank you, Joop",
            "Hi Salma, I throw pots in Ghent and your green jug from Fez is my model. May I follow your next ones? Thank you, Joop",
        ),
        bad(
            "Hi ⟦tess⟧, I weld in Hull and asked you about wake losses at the Hull meetup. May I see your slides on them? Thanks, Gav",
            "Hi Tess, I weld in Hull and asked you about wake losses at the Hull meetup. May I see your slides on them? Thanks, Gav",
            to="Tess Moran",
        ),
        bad(
            "⟦⟧good evening olga, i am a designer in berlin and your posts on kyiv trams took me home. may i follow the next ones? thank you, taras",
            "Good evening Olga, I am a designer in berlin and your posts on kyiv trams took me home. May I follow the next ones? Thank you, taras",
            channel="linkedin/note",
            to="Olga Petrenko",
        ),
        good(
            "Hi danah, I'm a youth worker in Leicester and your chapter on group chats rang true. May I follow your next one? Thank you, Kev",
            to="danah brandt",
        ),
        good(
            "Hi Tess, I mend iPhones in Hull and liked your talk on repair rights (part i). May I see the slides? Thanks, Gav"
        ),
        good(
            "hi olga, I draw trams in Berlin and your posts on Kyiv took me home. May I follow the next ones? Thank you, Taras",
            to="olga p",
        ),
    ),
)
def capitalisation(draft: Draft, context: Context) -> Iterator[Match]:
    """Yield small letters where a reader expects a capital."""
    text, shadow = draft.text, draft.shadow
    edits = [Edit(start, start + 1, "I") for start in _lone(draft)]
    name = _name(draft, context)
    if (
        context.platform == "linkedin"
        and len(draft.words) > 4
        and not any(letter.isupper() for letter in text)
    ):
        start = draft.starts[0]
        ups = {edit.start: edit for edit in edits}
        if name is not None:
            ups[name] = Edit(name, name + 1, text[name].upper())
        for sentence in draft.sentences:
            if (
                text[sentence.start].islower()
                and shadow[sentence.start - 1 : sentence.start] in ("", " ", "\n")
                and draft.words[sentence.first][0] != "<"
            ):
                ups.setdefault(
                    sentence.start, Edit(sentence.start, sentence.start + 1, text[sentence.start].upper())
                )
        fix = Fix("Write capitals", "suggested", tuple(ups[at] for at in sorted(ups)))
        yield Match(
            start,
            start,
            place="whole",
            fixes=(fix,),
            message="It is all in small letters, which looks hurried on LinkedIn.",
        )
        return
    for edit in edits:
        yield Match(edit.start, edit.end, fixes=(Fix("Write I", "safe", (edit,)),))
    if name is not None:
        end = name
        while end < len(text) and (text[end].isalnum() or text[end] in "-'’"):
            end += 1
        yield Match(
            name,
            end,
            fixes=(
                Fix(
                    "Write the name with a capital", "suggested", (Edit(name, name + 1, text[name].upper()),)
                ),
            ),
        )


def _lone(draft: Draft) -> Iterator[int]:
    """Offsets of “i” as a word of English, not in “part i”, “(i)”, “i.e.” or another language."""
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
        if index and words[index - 1] in (
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
        if after not in ("", " ", "'", ",", "\n", "…", "?", "!"):
            continue
        yield start


def _name(draft: Draft, context: Context) -> int | None:
    """Offset of the reader's name where it is written small, unless the context writes it so."""
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
                given
                and not alike
                and not any(names.same(names.folded(bare), names.folded(piece)) for piece in given)
            ):
                return None
            return at
    return None


_TITLES = frozenset(
    "dr mr mrs ms miss mx prof professor doctor sir madam dame coach herr frau señor señora".split()
)
