"""B04 long-sentence."""

from __future__ import annotations

from tactful.finding import CONVENTION, HINT, Match
from tactful.rule import bad, good, rule
from tactful.sources import PLAIN_ENGLISH

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft

_MOST = 30
_LIST = 5


@rule(
    code="B04",
    name="long-sentence",
    severity=HINT,
    basis=CONVENTION,
    since="1.0",
    purposes=("request", "thanks", "decline", "message", "introduction"),
    step="brevity",
    covers=False,
    message="This sentence has {words} words; on a telephone that is most of the screen without a stop.",
    what="A sentence of more than thirty words. Greeting and sign-off are not counted, nor are quoted titles "
    "and long lists of names.",
    why="The reader has to hold the beginning in mind until the end comes. Plain-language advice is fifteen to "
    "twenty words on average.",
    instead="Put a full stop where you would draw breath, and start again.",
    examples=(
        bad(
            "Hi Priya, ⟦I teach geography in Leeds and after we had read your article on flood maps in class my pupils went out "
            "and drew every drain between the school and the river Aire because nobody else had.⟧ May I follow your work? Thanks, Ana",
            channel="linkedin/note",
            tier="premium",
        ),
        bad(
            "Dear Ivo, thank you for accepting. ⟦Since I read your report on the harbour cranes I have been looking for the "
            "drawing of the old slewing ring that you mention on page four and which nobody in our own archive in Gdynia seems to "
            "have kept.⟧ Best wishes, Marek",
            purpose="thanks",
        ),
        good(
            "Hi Priya, I teach geography in Leeds. We read your article on flood maps in class. My pupils then drew every drain "
            "between the school and the river. May I follow your work? Thanks, Ana",
        ),
        good(
            "Hi Priya, I teach geography in Leeds and your map has hung in my room beside “The Long Summer of the Short River and "
            "What We Learned from It in the Years That Came After, with Notes for Teachers” since May. May I follow your work? Thanks, Ana",
        ),
        good(
            "Dear Priya, greetings from the class that drew your flood maps: Ana, Ben, Carla, Dmitri, Eva, Farid, Grete, Hamid, "
            "Ines, Jonas, Kofi, Lena, Mira, Noor, Olga, Pia, Quinn, Rosa, Sami, Tess, Uma and Viktor in Leeds. I teach "
            "them geography. May we follow your work? Thanks, Ana Ruiz",
        ),
    ),
    sources=(PLAIN_ENGLISH,),
)
def long_sentence(draft: Draft, context: Context) -> Iterator[Match]:
    """Yield each sentence of more than thirty words, contractions counted once."""
    if len(draft.words) <= _MOST:
        return
    body, end = draft.body()
    for sentence in draft.sentences:
        first, last = max(sentence.first, body), min(sentence.last, end)
        if last - first <= _MOST:
            continue
        words = last - first - sum(1 for index in draft.contracted if first <= index < last)
        names = sum(
            1
            for index in range(first + 1, last)
            if draft.shadow[draft.starts[index]].isupper()
            and draft.words[index] != "i"
            and draft.shadow[draft.ends[index] : draft.ends[index] + 4].startswith((",", " and", " &"))
        )
        if words - (names if names >= _LIST else 0) > _MOST:
            yield Match(draft.starts[first], max(sentence.end, draft.ends[last - 1]), fields={"words": words})
