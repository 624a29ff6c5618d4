"""V04 gendered-address."""

from __future__ import annotations

from tactful.finding import CONVENTION, HINT, Match
from tactful.rule import EVERY, bad, good, rule
from tactful.sources import LEIDEN_SALUTATIONS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft

_ONE = frozenset("sir madam ma'am maam mam miss mister sire milady".split())
_MANY = frozenset("sirs madams gentlemen gents ladies guys girls boys lads fellas mesdames".split())
_ALL = _ONE | _MANY
_CALLED = frozenset(
    "hi hello hey hiya dear yo good morning afternoon evening day thanks thank you thx yes no sorry welcome "
    "congratulations congrats greetings respected esteemed said please sup hallo and dears my".split()
)


@rule(
    code="V04",
    name="gendered-address",
    severity=HINT,
    basis=CONVENTION,
    since="1.0",
    purposes=EVERY,
    message="“{found}” guesses at the reader's gender.",
    what="*Sir*, *madam*, *gentlemen*, *ladies*, *guys* said to people whose gender the draft does not know.",
    why="The guess is wrong often enough, and the name would have been safer and warmer.",
    instead="Use the name, or a word that fits everybody: *Dear Alex Moreau*, *Hi both*, *Hello all*.",
    examples=(
        bad(
            "Dear ⟦Sir⟧, I tune harmoniums in Emden and your survey of reed organs helped me. May I follow your notes? Yours sincerely, Enno",
            also="nameless-greeting",
        ),
        bad("⟦Gentlemen⟧, the third joint in this photo is a bridle and not a lap.", purpose="comment"),
        bad(
            "Hey ⟦guys⟧, Ana restores tide mills and Tom draws them; you both asked who else does. Enjoy, Jo",
            purpose="introduction",
        ),
        good(
            "Dear Sir David, I keep the bell records in Ripon and used your 1987 survey of cracked trebles. May I follow your notes? Yours sincerely, Margaret",
            to="David Ashcombe",
        ),
        good(
            "Dear Mr Brandt, I buy tinplate in Neuss and heard your talk on scrap quotas. May I follow your posts on it? Kind regards, Anke",
            to="Uwe Brandt",
        ),
        good(
            "Dear Sir or Madam, I tune harmoniums in Emden and your survey of reed organs helped me. May I follow your notes? Yours sincerely, Enno",
            also="nameless-greeting",
        ),
        good(
            "Hi Priya, your film about the guys who mend the sea wall is used in my geography class in Leeds. May I follow the next one? Thanks!"
        ),
    ),
    sources=(LEIDEN_SALUTATIONS,),
)
def gendered_address(draft: Draft, context: Context) -> Iterator[Match]:
    """Yield words for men or women where they address the reader."""
    words, shadow, starts, ends = draft.words, draft.shadow, draft.starts, draft.ends
    if draft.vocabulary.isdisjoint(_ALL):
        return
    opened = draft.greeting.last if draft.greeting is not None else 0
    index = 0
    while index < len(words):
        word = words[index]
        if word not in _ALL:
            index += 1
            continue
        last = index + 1
        while last + 1 < len(words) and words[last] in ("or", "and") and words[last + 1] in _ALL:
            last += 2
        if (
            last < len(words)
            and words[last] in _ALL
            and shadow[ends[last - 1] : starts[last]].strip() in ("/", "")
        ):
            last += 1
        pair = {"sir", "madam"} <= set(words[index:last]) or {"sirs", "madams"} <= set(words[index:last])
        after = shadow[ends[last - 1] : ends[last - 1] + 2]
        titled = (
            last < len(words)
            and word in ("sir", "madam", "ma'am", "maam", "miss", "mister")
            and after[:1] == " "
            and shadow[starts[last]].isupper()
            and words[last] != "i"
        )
        mark = after.strip()[:1]
        ends_here = not mark or not mark.isalnum()
        before = shadow[ends[index - 1] : starts[index]] if index else ""
        called = (
            index == 0
            or (before.strip() == "" and words[index - 1] in _CALLED)
            or (before.strip() == "," and ends_here)
        )
        # “Respected Suresh sir”: said after a name it is a courtesy, not a guess.
        courtesy = (
            index
            and before == " "
            and shadow[starts[index - 1]].isupper()
            and words[index - 1] not in _CALLED
        )
        if (
            not pair
            and not titled
            and not courtesy
            and called
            and (ends_here or index < opened or index == 0)
        ):
            yield Match(starts[index], ends[last - 1])
        index = last
