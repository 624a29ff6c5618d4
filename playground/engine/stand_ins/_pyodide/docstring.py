"""Docstrings of Pyodide's own functions, which nobody reads here."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable


def dedent_docstring(docstring: str) -> str:
    """Leave a docstring as it is."""
    return docstring


def get_cmeth_docstring(func: Callable[..., object]) -> str:
    """Return what a function written in C is to say of itself: its name; Pyodide's own looks for its parameters."""
    return f"{func.__name__}()\n--\n\n"
