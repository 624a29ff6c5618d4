"""What a rule is, and how one is written."""

from __future__ import annotations

from typing import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

    from tactful.context import Context
    from tactful.draft import Draft
    from tactful.finding import Basis, Match, Severity
    from tactful.sources import Source

    Find = Callable[[Draft, Context], Iterable[Match]]


class Bad(NamedTuple):
    """An example on which the rule must fire, with every span marked `⟦…⟧`."""

    marked: str
    """The draft with the exact spans marked; `⟦⟧` marks a place where something is absent."""
    fixed: str | None = None
    """The draft after the rule's first applicable fix, where it has one."""
    also: tuple[str, ...] = ()
    """Names of other rules that this draft may set off."""
    context: tuple[tuple[str, object], ...] = ()
    """Keyword arguments of `Context.of`."""

    @property
    def text(self) -> str:
        """The draft without marks."""
        return self.marked.replace("⟦", "").replace("⟧", "")

    @property
    def spans(self) -> tuple[tuple[int, int], ...]:
        """The marked spans, in code points of `text`."""
        found, offset = [], 0
        for part in self.marked.split("⟦")[1:]:
            inside = part.index("⟧")
            begin = self.marked.index("⟦", offset)
            start = begin - 2 * len(found)
            found.append((start, start + inside))
            offset = begin + 1
        return tuple(found)


class Good(NamedTuple):
    """A near miss on which the whole default set must stay silent."""

    text: str
    """The draft."""
    also: tuple[str, ...] = ()
    """Names of rules that it may set off all the same; never this one."""
    context: tuple[tuple[str, object], ...] = ()
    """Keyword arguments of `Context.of`."""


class When(NamedTuple):
    """A severity for some purposes or channels, in place of the rule's own."""

    severity: Severity
    """The severity there."""
    purposes: tuple[str, ...] = ()
    """Purposes it holds for; all when empty."""
    formal: bool | None = None
    """True: only on LinkedIn and XING; False: only elsewhere."""
    limit_up_to: int | None = None
    """Only where the channel's hard limit is known and at most this."""
    acquainted: bool | None = None
    """True: only where the context says that the two have met."""

    def holds(self, context: Context) -> bool:
        """Return whether this severity applies in a context."""
        if self.purposes and context.purpose not in self.purposes:
            return False
        if self.formal is not None and self.formal != context.formal:
            return False
        if self.acquainted is not None and self.acquainted != context.acquainted:
            return False
        if self.limit_up_to is not None:
            limit = context.limits.limit
            return limit is not None and limit <= self.limit_up_to
        return True

    @property
    def words(self) -> str:
        """The condition in words, for pages and tables."""
        parts = []
        if self.purposes:
            parts.append(f"for {' and '.join(self.purposes)}")
        if self.formal is not None:
            parts.append("on LinkedIn and XING" if self.formal else "outside LinkedIn and XING")
        if self.limit_up_to is not None:
            parts.append(f"where the limit is {self.limit_up_to} or less")
        if self.acquainted is not None:
            parts.append("when you have met" if self.acquainted else "when you have not met")
        return ", ".join(parts)


class Rule(NamedTuple):
    """One rule: what it flags, why, what to do instead, proof, and the function that finds it."""

    code: str
    """Its code, such as `N02`; never reused."""
    name: str
    """Its name, such as `vague-intent`; reads as “allow NAME”."""
    severity: Severity
    """How grave it is where no `When` says otherwise."""
    basis: Basis
    """What it rests on."""
    since: str
    """The version that brought it."""
    purposes: tuple[str, ...]
    """What drafts it reads."""
    message: str
    """The finding's sentence; `{found}` is the excerpt, other fields come with the match."""
    what: str
    """What it flags: one paragraph of small markup."""
    why: str
    """Why it matters: one paragraph."""
    instead: str
    """What to do instead: one paragraph."""
    examples: tuple[Bad | Good, ...]
    """At least two Bad and three Good."""
    find: Find
    """Yields a match for each place where it applies."""
    sources: tuple[Source, ...] = ()
    """Where what it says comes from; may be empty only when the basis is taste."""
    when: tuple[When, ...] = ()
    """Severities for some purposes or channels; the first that holds applies."""
    formal_only: bool = False
    """Whether it speaks on LinkedIn and XING only; see `formal_except`."""
    formal_except: tuple[str, ...] = ()
    """Purposes for which `formal_only` does not hold."""
    step: str | None = None
    """The step of the guide that it belongs to."""
    absorbs: tuple[str, ...] = ()
    """Rules that say nothing more once this one has fired."""
    absorbs_within: tuple[str, ...] = ()
    """Rules that say nothing more where their span overlaps this one's."""
    stands_beside: tuple[str, ...] = ()
    """Rules that are not shadowed by this one although it is graver and covers their span."""
    covers: bool = True
    """Whether it shadows milder findings inside its span; not for rules on length or shape."""
    waits: bool = False
    """Whether it judges what may still come, so that live typing waits for the end of a sentence."""
    any_language: bool = False
    """Whether it also reads drafts that are not English."""
    aliases: tuple[str, ...] = ()
    """Names it had before."""
    status: str = "stable"
    """`stable`, `preview`, `deprecated` or `removed`."""

    def severity_in(self, context: Context) -> Severity:
        """Return how grave the rule is in a context."""
        for when in self.when:
            if when.holds(context):
                return when.severity
        return self.severity

    def applies_to(self, context: Context) -> bool:
        """Return whether the rule reads drafts in a context at all."""
        if context.purpose not in self.purposes:
            return False
        return not self.formal_only or context.formal or context.purpose in self.formal_except

    @property
    def bad(self) -> tuple[Bad, ...]:
        """The examples on which it fires."""
        return tuple(example for example in self.examples if isinstance(example, Bad))

    @property
    def good(self) -> tuple[Good, ...]:
        """The examples on which it stays silent."""
        return tuple(example for example in self.examples if isinstance(example, Good))


EVERY: tuple[str, ...] = ("request", "thanks", "decline", "message", "introduction", "comment")
"""All purposes, for rules marked `*` in the catalogue."""


def bad(marked: str, fixed: str | None = None, *, also: str = "", **context: object) -> Bad:
    """Write a Bad example; `also` is names separated by spaces, the rest goes to `Context.of`."""
    return Bad(marked, fixed, tuple(also.split()), tuple(context.items()))


def good(text: str, *, also: str = "", **context: object) -> Good:
    """Write a Good example; `also` is names separated by spaces, the rest goes to `Context.of`."""
    return Good(text, tuple(also.split()), tuple(context.items()))


def rule(**fields: Any) -> Callable[[Find], Rule]:
    """Return a decorator that makes a finding function, or `phrases(…)`, a `Rule` with these fields."""

    def make(find: Find) -> Rule:
        return Rule(find=find, **fields)

    return make
