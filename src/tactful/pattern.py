"""Regular expressions that are compiled at first use, so that importing the package stays quick."""

from __future__ import annotations

import re

ASCII, IGNORECASE, VERBOSE = re.ASCII, re.IGNORECASE, re.VERBOSE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class Pattern:
    """A regular expression with the methods of `re.Pattern` that the package uses."""

    __slots__ = ("_compiled", "_flags", "source")

    source: str
    """The expression as written."""

    def __init__(self, source: str, flags: int = 0) -> None:
        """Keep an expression; `re.error` comes at first use."""
        self.source = source
        self._flags = flags
        self._compiled: re.Pattern[str] | None = None

    @property
    def compiled(self) -> re.Pattern[str]:
        """The compiled expression."""
        if self._compiled is None:
            self._compiled = re.compile(self.source, self._flags)
        return self._compiled

    def search(self, text: str, start: int = 0) -> re.Match[str] | None:
        """Return the first match from `start` on, or None."""
        return self.compiled.search(text, start)

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        """Return the match that begins at `start`, or None."""
        return self.compiled.match(text, start)

    def fullmatch(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """Return the match of everything between `start` and `end`, or None."""
        return self.compiled.fullmatch(text, start, len(text) if end is None else end)

    def findall(self, text: str) -> list[str]:
        """Return all matches from left to right; for expressions without groups."""
        return self.compiled.findall(text)

    def finditer(self, text: str, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
        """Yield the matches between `start` and `end` from left to right."""
        return self.compiled.finditer(text, start, len(text) if end is None else end)

    def sub(self, new: str | Callable[[re.Match[str]], str], text: str) -> str:
        """Return the text with every match replaced."""
        return self.compiled.sub(new, text)

    def split(self, text: str) -> list[str]:
        """Split the text at every match."""
        return self.compiled.split(text)
