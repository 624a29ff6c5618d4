"""V06 capitalisation."""

from __future__ import annotations

from tactful.finding import HINT, TASTE, Edit, Fix, Match
from tactful.reading.small_letters import lone_i, small_name
from tactful.rule import EVERY, bad, good, rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft


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
    edits = [Edit(start, start + 1, "I") for start in lone_i(draft)]
    name = small_name(draft, context)
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
