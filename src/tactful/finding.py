"""What a rule sees and what the checker says of it: spans, matches, fixes, findings."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping


class Severity(StrEnum):
    """How grave a finding is."""

    ERROR = "error"
    """Breaks a hard fact or a platform's own policy, or would embarrass: do not send."""
    WARNING = "warning"
    """Goes against a strong convention."""
    HINT = "hint"
    """A matter of taste."""

    @property
    def rank(self) -> int:
        """2 for an error, 1 for a warning, 0 for a hint."""
        return _RANKS[self]


_RANKS = {Severity.ERROR: 2, Severity.WARNING: 1, Severity.HINT: 0}

ERROR, WARNING, HINT = Severity.ERROR, Severity.WARNING, Severity.HINT


class Basis(StrEnum):
    """What a rule rests on, apart from how grave it is."""

    LIMIT = "limit"
    """A platform's documented limit."""
    POLICY = "policy"
    """A platform's or a law's own rule."""
    EVIDENCE = "evidence"
    """Published figures or experiments."""
    CONVENTION = "convention"
    """What most guides and most people agree on."""
    TASTE = "taste"
    """Our own judgement; no source is claimed."""


LIMIT, POLICY, EVIDENCE, CONVENTION, TASTE = Basis


class Verdict(StrEnum):
    """What the findings add up to."""

    HOLD = "hold"
    """At least one error: do not send it like this."""
    REVISE = "revise"
    """At least one warning: worth another minute."""
    READY = "ready"
    """Nothing above a hint."""


class Span(NamedTuple):
    """A half-open range of code points of the draft."""

    start: int
    """Offset of the first code point."""
    end: int
    """Offset after the last code point."""


class Edit(NamedTuple):
    """One replacement in the draft's own text."""

    start: int
    """Offset of the first code point to replace."""
    end: int
    """Offset after the last one; equal to `start` for an insertion."""
    text: str
    """The literal text to put there."""


class Fix(NamedTuple):
    """A change that would settle a finding."""

    title: str
    """What the change does, as a button would say it."""
    kind: str
    """`safe` (mechanical), `suggested` (one click, read it first) or `example` (shown, never applied)."""
    edits: tuple[Edit, ...]
    """Replacements in ascending order that do not overlap."""


class Match(NamedTuple):
    """One place where a rule applies, as the rule reports it."""

    start: int
    """Offset of the first code point."""
    end: int
    """Offset after the last code point; equal to `start` for something absent."""
    place: str | None = None
    """For something absent: `start`, `end` or `whole`."""
    fixes: tuple[Fix, ...] = ()
    """Changes that would settle it."""
    fields: Mapping[str, object] = {}
    """Values for the `{…}` of the rule's message, besides `found`."""
    message: str | None = None
    """A message in place of the rule's own, where one wording cannot serve all cases."""
    severity: Severity | None = None
    """A ceiling: the finding is at most this grave."""


class Finding(NamedTuple):
    """A rule that fired on this draft."""

    rule: str
    """The rule's name."""
    code: str
    """The rule's code."""
    severity: Severity
    """How grave it is here, for this purpose and channel."""
    basis: Basis
    """What the rule rests on."""
    message: str
    """What this draft does, and to whom it may matter."""
    why: str
    """Why it matters."""
    instead: str
    """What to do instead."""
    url: str
    """The rule's page."""
    span: Span
    """Where, in code points."""
    utf16: Span
    """Where, in UTF-16 units, as browsers count."""
    place: str | None
    """For something absent: `start`, `end` or `whole`."""
    line: int
    """Line of the start, from 1."""
    column: int
    """Column of the start in code points, from 1."""
    end_line: int
    """Line of the end, from 1."""
    end_column: int
    """Column after the end in code points, from 1."""
    excerpt: str
    """The text of the span."""
    fixes: tuple[Fix, ...]
    """Changes that would settle it."""
    fingerprint: str
    """Sixteen hexadecimal digits that survive edits elsewhere in the draft."""
    shadowed_by: str | None
    """The rule that makes this finding superfluous; such a finding is not counted."""
