"""P06 wrong-name."""

from __future__ import annotations

from tactful import names
from tactful.draft import TITLES
from tactful.finding import CONVENTION, ERROR, Edit, Fix, Match
from tactful.reading.greeting import addressee
from tactful.rule import EVERY, bad, good, rule
from tactful.sources import NAMES_IN_SALUTATIONS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft
    from tactful.reading.greeting import Addressee

_PARTICLES = frozenset(
    "van von de der den da dos das del della di du al el bin ben la le ter ten zu of".split()
)
_POLITE = frozenset("ji jee sir madam ma'am mam san sama sensei sahib saheb bhai garu bey po".split())


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
        for is_wrong, near in (_judge(group, draft, whom, context),)
        if is_wrong
    ]
    if not wrong or (len(groups) > len(context.to) and len(wrong) < len(groups)):
        return
    near = next((near for _, near in wrong if near), None) or (
        context.to[0] if len(context.to) == 1 else None
    )
    fixes = ()
    if near is not None and len(groups) == 1:
        text = _as_written(whom.text, near)
        fixes = (Fix(f"Write {text}", "suggested", (Edit(*whom.span, text),)),)
    yield Match(*whom.span, fixes=fixes, fields={"name": " and ".join(context.to)})


def _judge(group: str, draft: Draft, whom: Addressee, context: Context) -> tuple[bool, str | None]:
    """Whether a greeted name is nobody's, and whose it misspells."""
    titled = group.split()[0].lower().strip(".") in TITLES
    written = [
        part
        for part in names.parts(group)
        if part not in _PARTICLES and part not in _POLITE and part.strip(".") not in TITLES
    ]
    if not written or not all(part.isalpha() for part in written):
        return False, None
    spelt_out = [
        part
        for part in names.umlauts(group).replace("-", " ").replace(".", " ").split()
        if part not in written
    ]
    misspelt = None
    for name in context.to:
        given = [part for part in names.parts(name) if part not in TITLES]
        if "@" in name or any(letter.isdigit() or letter == "_" for letter in name):
            if any(part in names.folded(name) for part in written):
                return False, None
            continue
        if (
            not given
            or any(part.isascii() for part in given) != any(part.isascii() for part in written)
            or (titled and len(given) == 1)
        ):
            return False, None
        also = [*given, *names.umlauts(name).replace("-", " ").split()]
        alike = [part for part in written if any(names.same(part, other) for other in also)]
        if (
            alike
            or any(part in given for part in spelt_out)
            or "".join(written) in "".join(given)
            or "".join(written).startswith("".join(given))
        ):
            rest = [part for part in written if part not in alike]
            slips = [
                part
                for part in rest
                if any(other not in written and names.spelt_alike(part, other) for other in given)
            ]
            if slips and alike:
                return True, name
            return False, None
        if any(names.spelt_alike(part, other) for part in written for other in also):
            misspelt = misspelt or name
    if misspelt is not None:
        return True, misspelt
    # Nobody's name at all: only where no other reading of the capital is likely.
    mine = set(names.parts(context.sender or ""))
    listed = any(names.known(part) for part in written)
    if whom.kind == "vocative" and not (listed and mine.isdisjoint(written)):
        return False, None
    return (whom.sure or listed or titled) and not (mine & set(written) and not whom.sure), None


def _as_written(written: str, name: str) -> str:
    """Put a name in the form that was written: title and surname, full name or given name."""
    pieces, given = written.split(), name.split()
    if given[0].lower().strip(".") in TITLES and len(given) > 1:
        given = given[1:]
    if pieces[0].lower().strip(".") in TITLES:
        return f"{pieces[0]} {given[-1]}"
    return " ".join(given) if len(pieces) > 1 and len(given) > 1 else given[0]
