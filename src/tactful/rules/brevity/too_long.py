"""B02 too-long."""

from __future__ import annotations

from tactful.finding import EVIDENCE, WARNING, Match
from tactful.reading.brevity import used
from tactful.rule import bad, good, rule
from tactful.sources import LINKEDIN_INMAIL_LENGTH, SHRM_INMAIL
from tactful.units import UNITS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft

_TALE = (
    "We keep the seed library of our village in the old bus shelter, and since your article on beans "
    "people have brought us eleven kinds that nobody could name. The oldest came in a tobacco tin from "
    "1962. We sowed ten of each in May, the slugs took the first row, and the second did well. "
    "The brown ones climb, the white ones sulk, and one turned out to be a pea. "
    "We have written to three seed banks, and two of them sent us forms and the third sent us another bean. "
    "Our school draws each pod, the drawings hang in the hall, and the hall has begun to smell of earth. "
)


@rule(
    code="B02",
    name="too-long",
    severity=WARNING,
    basis=EVIDENCE,
    since="1.0",
    purposes=("request", "thanks", "decline", "message"),
    step="brevity",
    covers=False,
    any_language=True,
    message="{used} {unit} is much for a first read; about {recommended} does better here.",
    what="A draft within the limit but above one and a half times the length that suits the channel and the purpose.",
    why="A stranger gives a note one glance. LinkedIn's own figures for messages from recruiters show replies "
    "falling steadily as they grow.",
    instead="Keep one detail, one line on yourself and one question. The story can follow when they answer.",
    examples=(
        bad(
            "⟦⟧Dear Yolanda, I look after seeds in Kalmar. " + _TALE + "May I send you some? Many thanks, Signe",
            channel="facebook/message-request",
            also="self-centred long-sentence",
        ),
        bad(
            "⟦⟧Dear Mr Dodd, thank you for your letter. I am going to say no, since I have given up sitting on committees. "
            + _TALE + "I had the time for one society, and this is the one. All good wishes for the canal, Enid Lowe",
            purpose="decline",
            channel="linkedin/message",
            also="long-sentence",
        ),
        good(
            "Dear Yolanda, I look after the seed library in Kalmar. Your article on beans brought us eleven kinds that nobody "
            "could name. May I send you a few? Many thanks, Signe",
            channel="facebook/message-request",
        ),
        good(
            "Dear Mr Dodd, thank you for your letter. I am going to say no, since I have given up sitting on committees. "
            "All good wishes for the canal, Enid Lowe",
            purpose="decline",
            channel="linkedin/message",
        ),
        good(
            "Dear Yolanda, I look after the seed library in Kalmar and read your article on beans to our members last week, "
            "who then brought eleven kinds. May I send you a few of them, with the names that we guessed? Many thanks, Signe",
            channel="linkedin/note",
            tier="premium",
        ),
    ),
    sources=(LINKEDIN_INMAIL_LENGTH, SHRM_INMAIL),
)  # fmt: skip
def too_long(draft: Draft, context: Context) -> Iterator[Match]:
    """Yield the whole draft when it is within the limit and well past the recommended length."""
    limits = context.limits
    if len(draft.text) * 8 <= limits.recommended * 3:
        return
    length = used(draft, context)
    if length * 2 <= limits.recommended * 3 or (limits.limit is not None and length > limits.limit):
        return
    fields = {"used": length, "unit": UNITS[limits.unit], "recommended": limits.recommended}
    yield Match(0, 0, place="whole", fields=fields)
