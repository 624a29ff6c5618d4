"""T01 introduces-whom."""

from __future__ import annotations

from tactful.finding import CONVENTION, WARNING, Match
from tactful.reading.people import people
from tactful.rule import bad, good, rule
from tactful.sources import DOUBLE_OPT_IN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft


@rule(
    code="T01",
    name="introduces-whom",
    severity=WARNING,
    basis=CONVENTION,
    since="1.0",
    purposes=("introduction",),
    waits=True,
    message="It names fewer than two people, so one of them stays a stranger.",
    what="An introduction in which one of the two has no name.",
    why="Nobody can look up or greet *a friend of mine*. The name is the one thing an introduction must carry.",
    instead="Name both, each with a few words: *Ana runs the seed library in Truro; Tom has four acres*.",
    examples=(
        bad(
            "⟦⟧Hi Nils, a friend from swimming needs somebody who can photograph lighthouses at night, and you need a boat. She said yes; just say no if it's a bad month. Best, Pia"
        ),
        bad(
            "⟦⟧Dear Mr Brehm, a colleague of mine needs an old lathe chuck and you have three standing about. He agreed, and if you'd rather not, just say. Kind regards, Uli"
        ),
        good(
            "Ana, Tom – you both said yes, so here goes. Ana runs the seed library in Truro; Tom has four acres and no parsnips. You could swap seed for ground. Over to you, and thanks both! Ros"
        ),
        good(
            "Dear Yasmin, may I introduce you to Gareth Pryde? He manages a clinic in Neath and needs the rota lessons you wrote up, while you lacked a small site to compare with. If you'd rather not, simply tell me. Kind regards, Philip"
        ),
        good(
            "Sol, this is Ivy. Ivy, Sol. You both bind books in fish skin and live forty miles apart. If either of you is snowed under, just ignore me. All the best, Bryn"
        ),
    ),
    sources=(DOUBLE_OPT_IN,),
)
def introduces_whom(draft: Draft, context: Context) -> Iterator[Match]:
    """Yield the whole draft when it names fewer than two people besides its sender."""
    if draft.words and len(people(draft, context)) < 2:
        yield Match(0, 0, place="whole")
