"""The part of the engine that runs inside Pyodide: patterns compiled beforehand, and modules that were trimmed.

The zip that a reader downloads first holds only the modules that the checker was seen to import. All others
are in a second zip. Should something need one of them after all, the finder below has the page fetch that
second zip and carries on: trimming may cost time, never correctness.
"""

from __future__ import annotations

import sys
from importlib.machinery import PathFinder

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from importlib.machinery import ModuleSpec
    from types import ModuleType

REST = "/lib/tactful-rest.zip"
"""Where the page puts the second zip."""


class RestFinder:
    """A meta path finder for the modules of the second zip."""

    def __init__(self) -> None:
        self.fetch: Callable[[str], None] | None = None
        self._fetched = False

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return the spec of a trimmed module, fetching the second zip the first time; None for others."""
        if self.fetch is None:
            return None
        from tactful_engine.rest import NAMES

        if name not in NAMES:
            return None
        if not self._fetched:
            self.fetch(REST)
            self._fetched = True
        parent = name.rpartition(".")[0].replace(".", "/")
        return PathFinder.find_spec(name, [f"{REST}/{parent}" if parent else REST], target)


finder = RestFinder()


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
