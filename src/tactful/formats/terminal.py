"""What a terminal may be sent: words, and none of the control characters that drafts, files and servers may hold."""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rich.console import Console
    from rich.text import Text

_WORDS = frozenset("\u200d\u00a0")


def printable(text: str, *, keep: str = "") -> str:
    """Replace each control character and lone surrogate, except those to keep, by one sign."""
    return "".join(c if c.isprintable() or c in _WORDS or c in keep else "�" for c in text)


def show(lines: Iterable[Text], console: Console) -> None:
    """Print lines on a console, their styles kept."""
    for line in lines:
        line.plain = printable(line.plain, keep="\n")
        console.print(line)


def raw(lines: Iterable[str]) -> Iterator[str]:
    """Yield lines as they are for a file or another program, and printable for a terminal."""
    return (printable(line, keep="\n\t") for line in lines) if sys.stdout.isatty() else iter(lines)
