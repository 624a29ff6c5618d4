"""The part of the engine that runs inside Pyodide: patterns compiled beforehand, and modules that were trimmed.

The zip that a reader downloads first holds only the modules that a check was seen to import. What house settings and
an audit need besides is in a second, small one, and all others are in a third. When something needs one of them, the
finder below has the page fetch its zip and carries on: trimming may cost time, never correctness.
"""

from __future__ import annotations

import sys
from importlib.machinery import PathFinder

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from importlib.machinery import ModuleSpec
    from types import ModuleType

LIBRARY = "/lib/tactful"
"""Where the page puts the other zips."""


class TrimmedFinder:
    """A meta path finder for the modules of the other zips."""

    fetch: Callable[[str, str], None] | None
    """Puts a zip, by its name, at a path; None as long as there is nobody to do it."""

    def __init__(self) -> None:
        self.fetch = None
        self._fetched: set[str] = set()

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return the spec of a trimmed module, fetching its zip the first time; None for others."""
        if self.fetch is None:
            return None
        from tactful_engine.trimmed import ZIPS

        archive = next((archive for archive, names in ZIPS.items() if name in names), None)
        if archive is None:
            return None
        place = f"{LIBRARY}/{archive}"
        if archive not in self._fetched:
            self.fetch(archive, place)
            self._fetched.add(archive)
        parent = name.rpartition(".")[0].replace(".", "/")
        return PathFinder.find_spec(name, [f"{place}/{parent}" if parent else place], target)


finder = TrimmedFinder()


def install() -> None:
    """Get Python ready for the checker; to be called before it is imported. Once is enough."""
    if finder in sys.meta_path:
        return
    # Right after Python's own, ahead of Pyodide's, which raise for some names.
    sys.meta_path.insert(sys.meta_path.index(PathFinder) + 1, finder)
    from tactful_engine.patterns import replay

    replay(__loader__.get_data(f"{__path__[0]}/patterns.bin"))


def loaded_from_zip() -> list[str]:
    """Return the names of the imported modules that came out of a zip, sorted."""
    return sorted(
        name
        for name, module in list(sys.modules.items())
        if ".zip/" in (getattr(getattr(module, "__spec__", None), "origin", None) or "")
    )
