"""Importing objects of JavaScript as modules, which Pyodide itself does while it starts."""

from __future__ import annotations

import sys
from importlib.machinery import ModuleSpec

from ._core_docs import JsProxy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from types import ModuleType


class JsFinder:
    """Finds registered objects, and in them their attributes."""

    def __init__(self) -> None:
        self.jsproxies: dict[str, object] = {}
        self.hook: Callable[[object], None] = lambda _: None

    def find_spec(
        self, fullname: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return the spec of an object of JavaScript; None for other modules."""
        parent, _, child = fullname.rpartition(".")
        found = getattr(sys.modules.get(parent), child, None) if parent else self.jsproxies.get(fullname)
        if not isinstance(found, JsProxy) or (parent and not isinstance(sys.modules[parent], JsProxy)):
            return None
        return ModuleSpec(fullname, JsLoader(found), origin="javascript", is_package=True)

    def register_js_module(self, name: str, jsproxy: object) -> None:
        """Have an object of JavaScript imported under a name."""
        self.jsproxies[name] = jsproxy

    def unregister_js_module(self, name: str) -> None:
        """Forget an object of JavaScript."""
        del self.jsproxies[name]


class JsLoader:
    """Loads one object."""

    def __init__(self, jsproxy: object) -> None:
        self.jsproxy = jsproxy

    def create_module(self, spec: ModuleSpec) -> object:
        """Return the object itself."""
        return self.jsproxy

    def exec_module(self, module: object) -> None:
        """Run nothing."""


jsfinder = JsFinder()
register_js_module = jsfinder.register_js_module
unregister_js_module = jsfinder.unregister_js_module


def register_js_finder() -> None:
    """Take objects of JavaScript for modules from now on."""
    sys.meta_path.append(jsfinder)


def register_windows_finder() -> None:
    """There is no file system of Windows below."""


def add_note_to_module_not_found_error(error: ModuleNotFoundError) -> None:
    """Say nothing of packages that could be installed."""


def register_module_not_found_hook(packages: object, unvendored: object) -> None:
    """There are no packages to look for."""
