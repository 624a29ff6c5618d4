"""Sets of words that several rules and readings share, by name.

A set is written once, as text, and made a set at first use. Patterns name it as `@name`.
"""

from __future__ import annotations

_SETS: dict[str, str] = {
    "first-person": "i me my mine myself",
    "second-person": "you your yours yourself",
}

_made: dict[str, frozenset[str]] = {}


def words(name: str) -> frozenset[str]:
    """Return the set of that name; `KeyError` when there is none."""
    found = _made.get(name)
    if found is None:
        found = _made[name] = frozenset(_SETS[name].split())
    return found


def names() -> tuple[str, ...]:
    """Return the names of all sets."""
    return tuple(_SETS)
