"""What `tactful wiki` says of the tables that it found."""

from __future__ import annotations

import difflib
import re

from tactful.cli import say
from tactful.wiki.regions import State

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tactful.wiki.regions import Change

_WHAT = {
    State.CURRENT: "is up to date",
    State.EMPTY: "is empty",
    State.STALE: "is out of date",
    State.EDITED: "was edited by hand",
}


def report(name: object, changes: Iterable[Change], *, write: bool) -> None:
    """Print on standard error what is the matter with a page's tables, and what becomes of each."""
    for region, state, written in changes:
        if state is State.CURRENT:
            continue
        fate = ("renewed" if write else "to renew") if written else "left alone; --force overwrites it"
        say(f"{name}:{region.line}: The {region.kind} “{region.table}” {_WHAT[state]}: {fate}.")


def difference(before: str, after: str, old_name: str, new_name: str) -> Iterable[str]:
    """Return the lines of a unified difference between two texts of these names."""
    old, new = (re.findall(r"[^\n]*\n|[^\n]+", text) for text in (before, after))
    for line in difflib.unified_diff(old, new, old_name, new_name):
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"


def exit_code(changes: Sequence[Change], *, write: bool, check: bool) -> int:
    """Return 1 when a table is not up to date after --write, or at --check."""
    if write:
        return int(any(not change.written for change in changes))
    return int(check and any(change.state is not State.CURRENT for change in changes))
