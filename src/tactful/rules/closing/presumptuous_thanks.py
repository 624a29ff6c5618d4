"""C02 presumptuous-thanks."""

from __future__ import annotations

from tactful.edits import replacement
from tactful.finding import HINT, TASTE, Fix, Match
from tactful.phrases import Phrases
from tactful.rule import bad, good, rule
from tactful.sources import BOOMERANG_CAPITALS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft

_YES = "accept|accepting|acceptance|confirm|confirming|confirmation|approve|approving|approval|add|adding"
_DONE = "accepted|confirmed|approved|added"
_OBJECT = "[of|to] [me|my|this|the] [kind] [request|invitation|invite|connection] [request]"
_PRESUMES = Phrases(
    "thanks|thank|thanking|thx|cheers|grateful [you|u] [so|very|a] [much|lot|all|both] in advance|anticipation",
    "thanks|thank|thanking [you] ahead|beforehand|upfront",
    "many|much thanks|thank in advance|anticipation",
    f"look|looking forward to [you|your|the] [kind|positive|quick|speedy|prompt|early] {_YES} {_OBJECT} [soon]",
    f"look|looking forward to be|being {_DONE} [by] [you] [soon]",
    f"will|shall|am|i|eagerly|be await|awaiting|await [for] [your] [kind|positive|quick|speedy|prompt|early] {_YES} {_OBJECT}",
    f"awaiting|expecting|await [your] [kind|positive|quick|speedy|prompt|early] {_YES} {_OBJECT}",
    f"cannot|not wait for|until you|your [to] {_YES} {_OBJECT}",
    f"waiting for your|you [to] [kind|positive|quick] {_YES} {_OBJECT}",
    "thanks|thank [you] for accepting|approving|confirming|adding {me|my request|my invitation|my invite|the request|this request|the invitation|this invitation|my connection request}",
    f"i {{know|trust|expect|am sure|am certain|am confident|have no doubt}} [that] you will {_YES} {_OBJECT}",
    "count on your|you acceptance|accepting|approval|confirming",
)  # fmt: skip
_OPENERS = frozenset(
    "i we can will shall am eagerly and also so do would be really much very looking".split()
)
_NOUNS = frozenset("acceptance confirmation approval adding".split())
_AFTER = frozenset("soon and so of to by in as for with my me us this shortly today here at on then".split())
_KIND = "thank you for considering it"


@rule(
    code="C02",
    name="presumptuous-thanks",
    severity=HINT,
    basis=TASTE,
    since="1.0",
    purposes=("request", "message"),
    step="closing",
    message="“{found}” takes the yes as given; they have not decided yet.",
    what="Thanks or anticipation for something that the reader has not agreed to: thanks *in advance*, or looking "
    "forward to being accepted.",
    why="It turns a free choice into a debt, which some readers notice and mind. This is manners, not numbers: in one firm's count "
    "of e-mails *thanks in advance* was answered often.",
    instead="Thank them for reading or for considering it; that is theirs already.",
    examples=(
        bad(
            "Hi Priya, I teach geography in Leeds and use your flood map of the Aire. May I follow your work? ⟦Thanks in advance⟧, Ana",
            "Hi Priya, I teach geography in Leeds and use your flood map of the Aire. May I follow your work? Thank you for considering it, Ana",
        ),
        bad(
            "Hi Priya, I teach geography in Leeds and use your flood map of the Aire. I'd like to follow your work. "
            "⟦Looking forward to your acceptance⟧. Ana",
            "Hi Priya, I teach geography in Leeds and use your flood map of the Aire. I'd like to follow your work. "
            "Thank you for considering it. Ana",
        ),
        good(
            "Hi Priya, I teach geography in Leeds and use your flood map of the Aire. May I follow your work? Thank you for "
            "considering it, Ana",
        ),
        good(
            "Hi Priya, I teach geography in Leeds and use your flood map of the Aire. Looking forward to your next post on it. Ana",
        ),
        good(
            "Hi Priya, thanks for accepting my correction to your flood map of the Aire so kindly. I teach geography in "
            "Leeds and would like to follow your work. Ana",
        ),
    ),
    sources=(BOOMERANG_CAPITALS,),
)  # fmt: skip
def presumptuous_thanks(draft: Draft, context: Context) -> Iterator[Match]:
    """Yield each thanks or anticipation that takes the answer as given."""
    words, shadow = draft.words, draft.shadow
    found: list[tuple[int, int]] = []
    for first, last in _PRESUMES.ranges(draft):
        # “the confirmation hearings” are another matter.
        noun = last < draft.sentence(first).last and words[last - 1] in _NOUNS and words[last] not in _AFTER
        if noun and not shadow[draft.ends[last - 1] : draft.starts[last]].strip():
            continue
        floor = max(draft.sentence(first).first, draft.greeting.last if draft.greeting else 0)
        while (
            first > floor
            and words[first - 1] in _OPENERS
            and not shadow[draft.ends[first - 1] : draft.starts[first]].strip()
        ):
            first -= 1
        sentence = draft.sentence(first)
        # “… in advance for your time” is one phrase: what follows up to the next mark goes with it.
        while (
            last < sentence.last
            and last - first < 14
            and not shadow[draft.ends[last - 1] : draft.starts[last]].strip()
        ):
            if words[last] in ("and", "but", "so"):
                break
            last += 1
        if found and found[-1][1] >= first:
            found[-1] = (found[-1][0], last)
        else:
            found.append((first, last))
    for first, last in found:
        start, end = draft.span(first, last)
        edit = replacement(draft, start, end, _KIND)
        if first > draft.sentence(first).first:
            edit = edit._replace(text=_KIND)
        yield Match(start, end, fixes=(Fix("Thank them for considering it", "suggested", (edit,)),))
