"""Compose a draft from what the writer knows: only facts given, ranked as the guide ranks them.

Each fact becomes a short part in a few wordings; parts are joined in the guide's order (how we know each
other or who I am, why you, why I write, a light close), and a draft is kept only when `check` calls it ready
and it fits the channel. When all the facts are too long together, the least important are left out, and each
draft says which. Nothing is invented: when the facts do not suffice, the answer says what is missing.
"""

from __future__ import annotations

from itertools import product
from typing import NamedTuple

from tactful.checker import Report, check
from tactful.errors import InvalidValue
from tactful.finding import Severity, Verdict
from tactful.steps import Status

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from tactful.context import Context
    from tactful.finding import Finding
    from tactful.settings import Settings

MOST = 4
"""How many variants are given at most."""


class Facts(NamedTuple):
    """What the writer knows; every fact is a few words that go on from its opening."""

    who: str = ""
    """“I am …”: `a geography teacher in Bradford`."""
    met: str = ""
    """“We met …”: `at the flood meetup in Leeds`."""
    mutual: str = ""
    """“… suggested that I write”: the name of somebody both know."""
    read: str = ""
    """“I read, heard, saw or used …”: `your talk on flood maps`."""
    why: str = ""
    """“I would like to …”: `follow your posts for my class`; or a question that ends with `?`."""
    reason: str = ""
    """For a decline, “I …”: `keep this account for people I have worked with`."""


FACTS: dict[str, tuple[str, str]] = {
    "who": ("I am …", "a geography teacher in Bradford"),
    "met": ("We met …", "at the flood meetup in Leeds"),
    "mutual": ("… suggested that I write to you", "Ana Diaz"),
    "read": ("I read, heard, saw or used …", "your talk on flood maps"),
    "why": ("I would like to …", "follow your posts for my class"),
    "reason": ("I …", "keep this account for people I have worked with"),
}
"""Every fact with the words it goes on from and an example, for forms and help."""

FACTS_FOR: dict[str, tuple[str, ...]] = {
    "request": ("who", "met", "mutual", "read", "why"),
    "message": ("who", "met", "mutual", "read", "why"),
    "thanks": ("read", "met", "why"),
    "decline": ("reason",),
}
"""The purposes that can be composed, with the facts that each one takes."""

_EXPENDABLE: dict[str, tuple[str, ...]] = {
    "request": ("read", "mutual", "who", "met"),
    "message": ("read", "mutual", "who", "met"),
    "thanks": ("why", "read", "met"),
    "decline": ("reason",),
}
"""What each purpose can be said without, the least important first, as long as nothing is missing then."""

_CALLED = {
    "who": "who you are",
    "met": "how you met",
    "mutual": "who suggested that you write",
    "read": "what of theirs you know",
    "why": "what you hope for",
    "reason": "your reason",
}

_LENGTH_RULES = frozenset({"over-limit", "too-long"})

_MISSING = {
    "to": "Whom do you write to? Give their name.",
    "who": "Who are you to them? A role, a place or a field, in a few words.",
    "tie": "How do you know each other, or what of theirs do you know? Give a meeting, a mutual person, or "
    "something of theirs that you read, heard, saw or used.",
    "why": "What do you hope for? One modest thing: to follow their work, a question, an offer.",
}

_HEARD = frozenset(
    "talk lecture webinar podcast keynote panel session interview speech sermon song album concert".split()
)
_READ = frozenset(
    "post posts article paper book thread essay blog newsletter report story poem column thesis chapter".split()
)
_USED = frozenset(
    "app tool library map maps course data dataset plugin recipe guide template pattern".split()
)
_SAW = frozenset(
    "film video exhibition show play performance photos photo drawings paintings work stand poster match".split()
)


class Variant(NamedTuple):
    """One composed draft."""

    text: str
    """The draft."""
    report: Report
    """What the checker says of it; its verdict is `ready`."""
    left_out: tuple[str, ...] = ()
    """The facts given that it does without, so that it fits: keys of `FACTS`."""

    @property
    def note(self) -> str:
        """What was left out, as a sentence; empty when everything given is said."""
        return f"Left out, so that it fits: {_listed(self.left_out)}." if self.left_out else ""


class Composition(NamedTuple):
    """What could be made of the facts."""

    variants: tuple[Variant, ...]
    """Drafts that are ready to send, the best first; empty when there is none."""
    missing: tuple[str, ...]
    """What is needed, as sentences; empty when the facts suffice."""
    too_long: int
    """By how many units of the channel the shortest draft is over the limit; 0 when one fits."""
    against: tuple[Finding, ...] = ()
    """What the checker holds against the nearest draft that fits, when none is ready."""
    without: tuple[str, ...] = ()
    """The facts that the shortest draft does without, when even that is too long."""

    @property
    def advice(self) -> tuple[str, ...]:
        """What to do when there is no draft, as sentences; empty when there is one."""
        if self.variants or self.missing:
            return self.missing
        if self.too_long:
            even = f", even without {_listed(self.without)}" if self.without else ""
            return (f"Too long by {self.too_long}{even}: shorten the facts.",)
        if self.against:
            said = (f"{finding.message} {finding.instead}".strip() for finding in self.against)
            return ("No draft is ready; this stands against the nearest one:", *said)
        return ("These facts give no draft that the checker calls ready; say them more plainly.",)


def compose(facts: Facts, context: Context, settings: Settings | None = None) -> Composition:
    """Compose drafts for one person.

    Parameters:
        facts: What the writer knows.
        context: For whom and where; `to` is needed, and the purpose must be a key of `FACTS_FOR`.
        settings: House settings that the drafts must meet too.

    Returns:
        Up to `MOST` drafts, or what is missing, or by how much the shortest is too long.

    Raises:
        InvalidValue: For a purpose that cannot be composed.
    """
    if context.purpose not in FACTS_FOR:
        raise InvalidValue(
            f"A draft for {context.purpose} cannot be composed.",
            field="purpose",
            cure=f"It can for {', '.join(FACTS_FOR)}.",
        )
    facts = Facts(*(_bare(name, value) for name, value in zip(Facts._fields, facts, strict=True)))
    missing = tuple(_missing(facts, context))
    if missing:
        return Composition((), missing, 0)
    tries: list[_Try] = []
    for left_out, kept in _lighter(facts, context):
        tries.append(_try(kept, left_out, context, settings))
        if tries[-1].variants or tries[-1].blocked:
            break
    made = tries[-1]
    if made.variants:
        return Composition(made.variants, (), 0)
    if made.blocked:
        return Composition((), (), 0, made.blocked)
    shortest = min(tries, key=lambda one: one.over)
    return Composition((), (), shortest.over, (), shortest.left_out)


class _Try(NamedTuple):
    """What came of one choice of facts."""

    left_out: tuple[str, ...]
    variants: tuple[Variant, ...]
    over: int
    blocked: tuple[Finding, ...]
    """What stands against the nearest draft that fits, when length alone does not."""


def _try(facts: Facts, left_out: tuple[str, ...], context: Context, settings: Settings | None) -> _Try:
    ready: list[Variant] = []
    against: list[tuple[Finding, ...]] = []
    over: list[int] = []
    for text in dict.fromkeys(_drafts(facts, context)):
        report = check(text, context, settings)
        over.append(_over(report))
        if over[-1] > 0:
            continue
        if report.verdict is Verdict.READY:
            ready.append(Variant(text, report, left_out))
        else:
            against.append(tuple(f for f in report.counted if f.severity is not Severity.HINT))
    ready.sort(key=lambda variant: _rank(variant.report))
    nearest = min(against, key=_weight, default=()) if not ready else ()
    return _Try(left_out, _different(ready), max(0, min(over)), nearest)


def _over(report: Report) -> int:
    """By how many units a draft is too long: over the limit, or so far over the recommended length that it is held."""
    length = report.length
    if length.limit is not None and length.used > length.limit:
        return length.used - length.limit
    long = any(f.rule in _LENGTH_RULES and f.severity is not Severity.HINT for f in report.counted)
    return length.used - length.recommended if long else 0


def _lighter(facts: Facts, context: Context) -> Iterator[tuple[tuple[str, ...], Facts]]:
    """Yield what to leave out and what stays: nothing first, and nothing before all that matters less."""
    given = [name for name in _EXPENDABLE[context.purpose] if getattr(facts, name)]
    for choice in range(2 ** len(given)):
        left_out = tuple(name for at, name in enumerate(given) if choice >> at & 1)
        kept = facts._replace(**dict.fromkeys(left_out, ""))
        if not any(_missing(kept, context)):
            yield left_out, kept


def _listed(names: tuple[str, ...]) -> str:
    *most, last = (_CALLED[name] for name in names)
    return f"{', '.join(most)} and {last}" if most else last


def facts_from(values: Mapping[str, object]) -> Facts:
    """Make facts from plain values; other keys are passed over; `InvalidValue` for what is not text."""
    given = {}
    for name in Facts._fields:
        value = values.get(name) or ""
        if not isinstance(value, str):
            raise InvalidValue(f"{name} must be text.", field=name)
        given[name] = value
    return Facts(**given)


def _missing(facts: Facts, context: Context) -> Iterator[str]:
    if not context.to:
        yield _MISSING["to"]
    if context.purpose in ("request", "message"):
        if not facts.who and not facts.met:
            yield _MISSING["who"]
        if not (facts.met or facts.mutual or facts.read):
            yield _MISSING["tie"]
        if not facts.why:
            yield _MISSING["why"]
    elif context.purpose == "thanks" and not (facts.met or facts.read):
        yield _MISSING["tie"]


def _drafts(facts: Facts, context: Context) -> Iterator[str]:
    """Join parts in the guide's order: every wording of each with every wording of the others."""
    if context.purpose == "decline":
        parts = [_DECLINE_OPENINGS, _declines(facts), _DECLINE_CLOSINGS]
    elif context.purpose == "thanks":
        parts = [_THANKS_OPENINGS, _tie(facts), _wish(facts), _closings(context)]
    else:
        parts = [_tie(facts), _who(facts), _wish(facts), _closings(context)]
    for hello in _greetings(context):
        for chosen in product(*parts):
            yield " ".join([hello, *_sentences([part for part in chosen if part])])


def _greetings(context: Context) -> tuple[str, ...]:
    names = [name if titled(name) else name.split()[0] for name in context.to]
    name = " and ".join(names)
    if any(map(titled, names)):
        return (f"Dear {name},",)
    return (f"Hi {name},", f"Hello {name},") if not context.formal else (f"Hi {name},", f"Dear {name},")


def titled(name: str) -> bool:
    """Return whether a name begins with a title, after which nobody is called by the next word alone."""
    from tactful.salutation import TITLES

    return name.split()[0].lower().rstrip(".") in TITLES


def _tie(facts: Facts) -> tuple[str, ...]:
    """Return wordings of what connects the two, with all that is known of it."""
    ways = []
    if facts.met:
        ways.append(f"we met {facts.met}.")
    if facts.mutual:
        ways.append(f"{facts.mutual} suggested that I write to you.")
    if not facts.read:
        return (" ".join(_sentences(ways)),)
    plain = f"I {_verb(facts.read)} {facts.read}"
    stayed = f"{plain} and it stayed with me"
    return tuple(" ".join(_sentences([*ways, f"{way}."])) for way in (plain, stayed))


def _sentences(parts: list[str]) -> list[str]:
    """Begin all but the first, which goes on from a greeting, with a capital."""
    return [part if at == 0 else part[0].upper() + part[1:] for at, part in enumerate(parts)]


def _who(facts: Facts) -> tuple[str, ...]:
    return (f"I'm {facts.who}.",) if facts.who else ("",)


def _wish(facts: Facts) -> tuple[str, ...]:
    if not facts.why:
        return ("",)
    if facts.why.endswith("?"):
        return (facts.why[:1].upper() + facts.why[1:],)
    return (f"I'd like to {facts.why}.", f"May I {facts.why}?")


def _closings(context: Context) -> tuple[str, ...]:
    ways = ["Thanks!", "Thank you for considering it."]
    if context.sender:
        first = context.sender.split()[0]
        ways += [f"Thanks, {first}", f"Thank you, and all the best, {context.sender}"]
    return tuple(ways)


_THANKS_OPENINGS = ("thank you for accepting.", "thanks for connecting.")
_DECLINE_OPENINGS = ("thank you for your request.", "thank you for thinking of me.")
_DECLINE_CLOSINGS = ("I wish you all the best.", "All the best with your work.")


def _declines(facts: Facts) -> tuple[str, ...]:
    if facts.reason:
        return (f"I {facts.reason}, so I won't accept it.", f"I won't accept it, as I {facts.reason}.")
    return ("I won't be accepting it.", "I have decided not to accept it.")


_OPENINGS: dict[str, tuple[str, ...]] = {
    "who": ("i am ", "i'm ", "i’m ", "im "),
    "met": ("we met ",),
    "mutual": (),
    "read": ("i read ", "i heard ", "i saw ", "i used ", "i enjoyed ", "i liked "),
    "why": ("i would like to ", "i'd like to ", "i’d like to ", "to "),
    "reason": ("i ", "because i ", "as i "),
}


def _bare(name: str, value: str) -> str:
    """Take off the opening that the form gives anyway, and the full stop."""
    value = " ".join(value.split()).rstrip(".!;, ")
    for opening in _OPENINGS[name]:
        if value.lower().startswith(opening):
            return value[len(opening) :]
    return value


def _verb(thing: str) -> str:
    words = {word.strip(".,:;'\"“”()").lower() for word in thing.split()}
    for verb, nouns in (("heard", _HEARD), ("read", _READ), ("used", _USED), ("saw", _SAW)):
        if words & nouns:
            return verb
    return "came across"


def _weight(findings: tuple[Finding, ...]) -> tuple[int, int]:
    return sum(finding.severity is Severity.ERROR for finding in findings), len(findings)


def _rank(report: Report) -> tuple[float, ...]:
    """More steps met first, then fewer hints, then nearer to three quarters of the recommended length."""
    met = sum(evidence.status is Status.MET for evidence in report.steps.values())
    distance = abs(report.length.used - 0.75 * report.length.recommended)
    return (-met, len(report.counted), distance)


def _different(variants: list[Variant]) -> tuple[Variant, ...]:
    """Keep variants that differ from those before them in more than a word or two."""
    chosen: list[Variant] = []
    for variant in variants:
        words = set(variant.text.lower().split())
        if all(len(words ^ set(other.text.lower().split())) >= 4 for other in chosen):
            chosen.append(variant)
        if len(chosen) == MOST:
            break
    return tuple(chosen)
