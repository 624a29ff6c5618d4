"""The errors that the package raises on purpose.

```
TactfulError            everything below; a ValueError
├── UnknownName         a rule, channel, purpose, tier or key that does not exist
├── InvalidValue        a value of the wrong type or shape
└── InvalidInput        a file or line that cannot be read
```

Every message names the place and the cure, so that a front end can print it as it is.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable


class TactfulError(ValueError):
    """Base of all errors that the package raises on purpose."""

    message: str
    """What is wrong, in one sentence."""
    field: str | None
    """The field, option or key it is about, when there is one."""
    cure: str
    """What to do about it; empty when the message says it."""

    def __init__(self, message: str, *, field: str | None = None, cure: str = "") -> None:
        super().__init__(f"{message} {cure}".strip())
        self.message = message
        self.field = field
        self.cure = cure


class UnknownName(TactfulError):
    """A name that does not exist, with the nearest ones that do."""

    suggestions: tuple[str, ...]
    """Existing names that the given one may have meant, best first."""

    def __init__(self, kind: str, given: str, known: Iterable[str], *, field: str | None = None) -> None:
        names = tuple(known)
        self.suggestions = nearest(given, names)
        if self.suggestions:
            cure = f"Did you mean {' or '.join(f'“{name}”' for name in self.suggestions)}?"
        elif len(names) <= 12:
            cure = f"Known: {', '.join(names)}."
        else:
            cure = ""
        super().__init__(f"There is no {kind} “{given}”.", field=field or kind, cure=cure)


class InvalidValue(TactfulError):
    """A value of the wrong type or shape."""


class InvalidInput(TactfulError):
    """A file or line that cannot be read."""


def nearest(given: str, known: Iterable[str], *, most: int = 2) -> tuple[str, ...]:
    """Return the known names that are a slip of the pen away from the given one, best first."""
    given = given.lower()
    allowed = 1 + len(given) // 4
    scored = []
    for name in known:
        distance = _distance(given, name.lower(), allowed)
        if distance <= allowed:
            scored.append((distance, name))
        elif given and (given in name.lower() or name.lower() in given):
            scored.append((allowed + 1, name))
    return tuple(name for _, name in sorted(scored)[:most])


def _distance(a: str, b: str, limit: int) -> int:
    """Edit distance with transpositions; stops early, with a value above the limit."""
    if abs(len(a) - len(b)) > limit:
        return limit + 1
    before: list[int] = []
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        before, last, row = row, before, [i]
        for j, y in enumerate(b, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (x != y))
            if i > 1 and j > 1 and x == b[j - 2] and a[i - 2] == y:
                cost = min(cost, last[j - 2] + 1)
            row.append(cost)
        if min(row) > limit:
            return limit + 1
    return row[-1]
