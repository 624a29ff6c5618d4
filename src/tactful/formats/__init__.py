"""Reports as text and as data. No format computes: it only writes what the report holds."""

from __future__ import annotations

import importlib

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from rich.console import Console

    from tactful.checker import Report
    from tactful.inputs import DraftFile

    Writer = Callable[[Sequence[tuple[DraftFile, Report]], Console], None]

_WRITERS = {
    "text": ("text", "write"),
    "json": ("json", "write"),
    "jsonl": ("json", "write_lines"),
    "sarif": ("sarif", "write"),
    "github": ("github", "write"),
    "markdown": ("markdown", "write"),
}


def writer(name: str) -> Writer:
    """Return the function that writes reports in a format to a console."""
    module, function = _WRITERS[name]
    return getattr(importlib.import_module(f"tactful.formats.{module}"), function)
