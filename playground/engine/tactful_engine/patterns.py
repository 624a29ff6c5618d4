"""Regular expressions that were compiled when the engine was built.

Python compiles patterns in Python, which takes the better part of a second in the browser for all that the checker
knows. The build records what the compiler made; here the same instructions go straight to the matching engine. They
fit this very build of Python only, and a pattern that was not recorded is compiled as ever.
"""

from __future__ import annotations

import _sre
import marshal
import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

Key = tuple[str, int]
"""A pattern as it is written, and the flags it came with."""

Recorded = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
"""Flags, instructions as 32-bit words, number of groups, groups by name, names by group."""

_compile: Callable[[str, int], re.Pattern[str]] = re._compiler.compile


def replay(data: bytes) -> None:
    """Have recorded patterns take the short way from now on."""
    known: dict[Key, Recorded] = marshal.loads(data)  # noqa: S302 - it came in the zip that holds this module

    def compile(pattern: str, flags: int = 0) -> re.Pattern[str]:
        found = known.get((pattern, int(flags))) if type(pattern) is str else None
        if found is None:
            return _compile(pattern, flags)
        final, words, groups, by_name, names = found
        return _sre.compile(pattern, final, memoryview(words).cast("I").tolist(), groups, by_name, names)

    re._compiler.compile = compile


def record() -> Callable[[], bytes]:
    """Write down every pattern of text from now on; the function that is returned gives the record."""
    made: dict[Key, Recorded] = {}
    last: list[tuple[int, list[int], int, dict[str, int], tuple[str | None, ...]]] = []

    class Listener:
        def __getattr__(self, name: str) -> object:
            return getattr(_sre, name)

        def compile(self, pattern: object, *arguments: object) -> object:
            last[:] = [arguments]  # type: ignore[list-item]
            return _sre.compile(pattern, *arguments)

    def compile(pattern: str, flags: int = 0) -> re.Pattern[str]:
        compiled = _compile(pattern, flags)
        if type(pattern) is str:
            final, code, groups, by_name, names = last[0]
            words = b"".join(word.to_bytes(4, "little") for word in code)
            made[pattern, int(flags)] = (int(final), words, groups, dict(by_name), names)
        return compiled

    re._compiler._sre = Listener()
    re._compiler.compile = compile
    return lambda: marshal.dumps(dict(sorted(made.items())))
