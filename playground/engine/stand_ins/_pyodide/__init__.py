"""Python's side of Pyodide, as far as the checker needs it."""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType

from . import _base as _base
from . import _importhook as _importhook

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable


class Later(ModuleType):
    """A module that is imported when something asks it for more than the names that Pyodide picks up as it starts."""

    def __init__(self, name: str, *picked: str) -> None:
        super().__init__(name)
        for function in picked:
            setattr(self, function, self._later(function))
        sys.modules[name] = self

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        return getattr(import_module(self.__name__), name)

    def _later(self, name: str) -> Callable[..., object]:
        return lambda *arguments, **named: self.__getattr__(name)(*arguments, **named)  # ty: ignore[call-non-callable]


Later("asyncio", "get_event_loop", "ensure_future")
Later("inspect", "iscoroutinefunction")
Later("traceback")


def set_excepthook() -> None:
    """Leave Python's own hook in place; Pyodide's would show the lines of code that JavaScript handed over."""
