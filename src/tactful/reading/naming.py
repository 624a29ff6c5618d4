"""Return whether the name in a greeting is the reader's."""

from __future__ import annotations

from tactful import names
from tactful.salutation import TITLES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tactful.context import Context
    from tactful.draft import Draft
    from tactful.reading.greeting import Addressee

_PARTICLES = frozenset(
    "van von de der den da dos das del della di du al el bin ben la le ter ten zu of".split()
)
_POLITE = frozenset("ji jee sir madam ma'am mam san sama sensei sahib saheb bhai garu bey po".split())


def judge(group: str, draft: Draft, whom: Addressee, context: Context) -> tuple[bool, str | None]:
    """Return whether a greeted name is nobody's, and whose it misspells."""
    titled = group.split()[0].lower().strip(".") in TITLES
    written = [
        part
        for part in names.parts(group)
        if part not in _PARTICLES and part not in _POLITE and part.strip(".") not in TITLES
    ]
    if not written or not all(part.isalpha() for part in written):
        return False, None
    if len(written) == 1 and any(written[0] in names.parts(name) for name in context.to):
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
        if alike or any(part in given for part in spelt_out) or _joined(written, given):
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
    # “Yoyo” may well be Yolanda, and “Team Leeds” is nobody's name.
    listed = any(names.known(part) for part in written)
    theirs = [part for name in context.to for part in names.parts(name)]
    if not (listed or titled) and all(
        len(part) < 6 and any(part[:2] == other[:2] for other in theirs) for part in written
    ):
        return False, None
    if draft.greeting is not None and draft.greeting.word.endswith(
        ("team", "network", "all", "everyone", "folks")
    ):
        return False, None
    # Nobody's name at all: only where no other reading of the capital is likely.
    mine = set(names.parts(context.sender or ""))
    if whom.kind == "vocative" and not (listed and mine.isdisjoint(written)):
        return False, None
    return (whom.sure or listed or titled) and not (mine & set(written) and not whom.sure), None


def _joined(written: list[str], given: list[str]) -> bool:
    """Return whether the same letters are only divided another way: “Weiling” and “Wei Ling”, “ONeill”."""
    letters, count = "".join(written), len(given)
    return any(letters == "".join(given[i:j]) for i in range(count) for j in range(i + 1, count + 1))


def as_written(written: str, name: str) -> str:
    """Return a name in the form that was written: title and surname, full name or given name."""
    pieces, given = written.split(), name.split()
    if given[0].lower().strip(".") in TITLES and len(given) > 1:
        given = given[1:]
    if pieces[0].lower().strip(".") in TITLES:
        return f"{pieces[0]} {given[-1]}"
    return " ".join(given) if len(pieces) > 1 and len(given) > 1 else given[0]
