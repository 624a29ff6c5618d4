"""P06 wrong-name."""

from __future__ import annotations

from tactful.finding import CONVENTION, ERROR, Edit, Fix, Match
from tactful.reading.greeting import addressee
from tactful.reading.naming import as_written, judge
from tactful.rule import EVERY, bad, good, rule
from tactful.sources import NAMES_IN_SALUTATIONS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft


@rule(
    code="P06",
    name="wrong-name",
    severity=ERROR,
    basis=CONVENTION,
    since="1.0",
    purposes=EVERY,
    any_language=True,
    message="“{found}” is not the name you gave for the reader ({name}).",
    what="The greeting names somebody else than the recipient, or misspells the name.",
    why="Their own name is what people read first. A wrong one says that the note was meant for somebody else, or copied.",
    instead="Copy the name from their profile. Usual short forms, a title with the surname and missing accents are fine.",
    examples=(
        bad(
            "Hi ⟦Katherine⟧, I'm a ward manager in Cork. Your post on discharge letters named our muddle; may I follow the next ones? Thanks, Bola",
            "Hi Catherine, I'm a ward manager in Cork. Your post on discharge letters named our muddle; may I follow the next ones? Thanks, Bola",
            to="Catherine Doyle",
        ),
        bad(
            "Dear ⟦Ms Rohr⟧, glad we are connected now. I thank you, and your notes on dry stone are on my desk.",
            "Dear Ms Roth, glad we are connected now. I thank you, and your notes on dry stone are on my desk.",
            to="Mira Roth",
            purpose="thanks",
        ),
        good(
            "Hi Liz, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            to="Elizabeth Ward",
        ),
        good(
            "Dear Dr Müller, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            to="Sabine Mueller",
        ),
        good(
            "Hi Siobhan, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            to="Siobhán Keane",
        ),
        good(
            "Hi Wei Ling, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            to="Wei-Ling Hsu",
        ),
    ),
    sources=(NAMES_IN_SALUTATIONS,),
)
def wrong_name(draft: Draft, context: Context) -> Iterator[Match]:
    """Yield a greeted name that no recipient of the context bears."""
    whom = addressee(draft, context) if context.to else None
    if whom is None or whom.kind not in ("name", "vocative"):
        return
    groups = [group for group in whom.text.replace("&", " and ").split(" and ") if group.strip()]
    wrong = [
        (group, near)
        for group in groups
        for is_wrong, near in (judge(group, draft, whom, context),)
        if is_wrong
    ]
    if not wrong or (len(groups) > len(context.to) and len(wrong) < len(groups)):
        return
    near = next((near for _, near in wrong if near), None) or (
        context.to[0] if len(context.to) == 1 else None
    )
    fixes = ()
    if near is not None and len(groups) == 1:
        text = as_written(whom.text, near)
        fixes = (Fix(f"Write {text}", "suggested", (Edit(*whom.span, text),)),)
    yield Match(*whom.span, fixes=fixes, fields={"name": " and ".join(context.to)})
