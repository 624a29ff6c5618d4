"""Managed regions: a table between two markers, which a later run finds and renews.

The opening marker holds the table's name and options, and, once filled, the version and digest of the table and
the digest of the text that was written. So a region that has grown old (the table changed since) is told from one
that somebody edited (the text changed since). Everything outside, and line endings, are kept to the byte.
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cache
from hashlib import sha256
from typing import NamedTuple

from tactful.errors import InvalidInput, InvalidValue, TactfulError, UnknownName
from tactful.settings import DEFAULTS, Settings
from tactful.tables import build, render
from tactful.tables.build import filters_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from tactful.wiki.dialects import Dialect

_TABLE, _END = "tactful:table", "tactful:end"
_STAMP = ("version", "digest", "body")
# What may hold an indented block in some Markdown: list items, footnotes, definitions, admonitions and tabs.
_CONTAINER = re.compile(r"(?:[-*+]|\d{1,9}[.)]|:|\[\^[^\]]+\]:|!!!|\?\?\?\+?|===|///)[ \t]")


class RegionError(InvalidInput):
    """A marker that cannot be understood."""

    line: int
    """Its line, from 1."""

    def __init__(self, line: int, message: str, *, cure: str = "", field: str | None = None) -> None:
        super().__init__(message, cure=cure, field=field)
        self.line = line


class State(StrEnum):
    """What is the matter with a region."""

    CURRENT = "current"
    """It holds the table as it is now."""
    EMPTY = "empty"
    """Nothing has been written into it yet."""
    STALE = "stale"
    """The table has changed since it was written."""
    EDITED = "edited"
    """Somebody has changed the text since it was written, or wrote it themselves."""


class Region(NamedTuple):
    """A region as it stands in a page."""

    dialect: Dialect
    """The markup around it."""
    line: int
    """The line of its opening marker, from 1."""
    start: int
    """Where its opening marker begins, after the indentation."""
    body: int
    """Where its text begins, after the opening marker."""
    end: int
    """Where its text ends, before the closing marker's line."""
    indent: str
    """What stands before the opening marker on its line."""
    table: str
    """The table's name."""
    options: Mapping[str, str]
    """The table's options as they were written."""
    stamp: Mapping[str, str]
    """`version` and `digest` of the table and digest of the `body`, as last written; empty before that."""
    kind: str = "table"
    """What it holds, in a word for messages."""


class Change(NamedTuple):
    """What became of a region."""

    region: Region
    """The region as it was."""
    state: State
    """What was the matter with it."""
    written: bool
    """Whether the new text holds the present table."""


class Renewed(NamedTuple):
    """A page after its regions were looked at."""

    text: str
    """The page, changed inside regions alone."""
    changes: tuple[Change, ...]
    """Its regions in order."""


class Tables:
    """Tables as house settings make them, each built once however many pages hold it."""

    def __init__(self, settings: Settings = DEFAULTS) -> None:
        self.settings = settings
        self._made: dict[tuple[object, ...], Present] = {}

    def present(self, name: str, options: Mapping[str, str], dialect: Dialect) -> Present:
        """Return a table as it is now.

        Raises:
            UnknownName: For a table, option or value that does not exist.
            InvalidValue: For a format that the dialect cannot hold.
        """
        key = (name, *options.items(), dialect.name)
        if key not in self._made:
            self._made[key] = self._make(name, options, dialect)
        return self._made[key]

    def _make(self, name: str, options: Mapping[str, str], dialect: Dialect) -> Present:
        known = (*filters_of(name), "columns", "format")
        for option in options:
            if option not in known:
                raise UnknownName("option", option, known)
        format = options.get("format", dialect.formats[0])
        if format not in dialect.formats:
            cure = f"Choose {' or '.join(dialect.formats)}."
            raise InvalidValue(f"{dialect.name} holds no table as “{format}”.", field="format", cure=cure)
        columns = options["columns"].split(",") if "columns" in options else None
        filters = {option: options[option] for option in filters_of(name) if option in options}
        table = build(name, columns=columns, settings=self.settings, **filters)
        body = render(table, format)
        stamp = {"version": table.version, "digest": table.digest, "body": _digest(body, dialect)}
        return Present(body, stamp, dialect.write(_words(name, {**options, **stamp})))


class Present(NamedTuple):
    """A table as it is now."""

    body: str
    """Its text."""
    stamp: Mapping[str, str]
    """What the opening marker says of it."""
    marker: str
    """The opening marker."""


def find(text: str, dialect: Dialect) -> list[Region]:
    """Find the regions of a page; time is linear in its length.

    Raises:
        RegionError: For a marker that is unclosed, nested, stray, not alone on its line, or not understood.
    """
    lines = _Lines(text)
    regions: list[Region] = []
    offset = 0
    while opening := _next(text, offset, dialect, lines):
        line = lines.number(opening.start("mark"))
        if _name(opening, line) == _END:
            cure = "Take it away, or open a region above it."
            raise RegionError(line, f"“{_END}” closes nothing.", cure=cure)
        # What stands in a region is ours: only a marker is looked for there, no code block.
        at = text.find("tactful:", opening.end())
        begins = (
            text.rfind("\n", opening.end(), at) + 1 if dialect.alone else text.rfind("<p", opening.end(), at)
        )
        closing = _next(text, max(begins, opening.end()), dialect, lines) if at >= 0 else None
        if closing is None:
            cure = f"Put “{dialect.write(_END)}” below it."
            raise RegionError(line, "This region is not closed.", cure=cure)
        below = lines.number(closing.start("mark"))
        if _name(closing, below) == _TABLE:
            cure = f"Close that one with “{dialect.write(_END)}” first."
            raise RegionError(below, f"A region begins inside the one that begins in line {line}.", cure=cure)
        if closing["text"].strip() != _END:
            raise RegionError(below, f"“{_END}” takes no options.")
        regions.append(_region(dialect, line, opening, closing))
        offset = closing.end("mark")
    return regions


def renew(text: str, dialect: Dialect, tables: Tables | None = None, *, force: bool = False) -> Renewed:
    """Write the present tables into a page's regions.

    Parameters:
        text: The page, with its own line endings.
        dialect: Its markup.
        tables: The tables; None makes them without house settings.
        force: Overwrite regions that were edited by hand too.

    Raises:
        RegionError: For a page whose markers are not in order; nothing of it is changed then.
    """
    tables = tables or Tables()
    pieces: list[str] = []
    changes: list[Change] = []
    done = 0
    for region in find(text, dialect):
        try:
            present = tables.present(region.table, region.options, dialect)
        except TactfulError as error:
            raise RegionError(region.line, error.message, cure=error.cure, field=error.field) from None
        state = _state(region, text[region.body : region.end], present)
        write = state in (State.EMPTY, State.STALE) or (state is State.EDITED and force)
        changes.append(Change(region, state, write or state is State.CURRENT))
        if write:
            pieces += [text[done : region.start], present.marker, _placed(text, region, present.body)]
            done = region.end
    return Renewed("".join([*pieces, text[done:]]), tuple(changes))


def empty(name: str, options: Mapping[str, str], dialect: Dialect) -> str:
    """Return two markers to paste into a page; a name or option that does not exist is an error as in `Tables`."""
    Tables().present(name, options, dialect)
    gap = "\n\n" if dialect.padded else "\n"
    return f"{dialect.write(_words(name, options))}{gap}{dialect.write(_END)}\n"


def filled(name: str, options: Mapping[str, str], dialect: Dialect, tables: Tables | None = None) -> str:
    """Return a region that holds its table already; errors are those of `Tables`."""
    return renew(empty(name, options, dialect), dialect, tables).text


def _next(text: str, offset: int, dialect: Dialect, lines: _Lines) -> re.Match[str] | None:
    """Return the next marker that is one: alone on its line, and not shown as a sample."""
    for match in _pattern(dialect).finditer(text, offset):
        if match["strange"] is not None:
            line = lines.number(match.start("strange"))
            if dialect.foreign and re.match(dialect.foreign, match["strange"]):
                cure = f"Write “{dialect.write(_TABLE + ' …')}”."
                raise RegionError(line, f"{dialect.name} breaks at this comment.", cure=cure)
            if dialect.broken and re.fullmatch(dialect.broken, match["strange"]):
                raise RegionError(line, "This marker does not end on its line.", cure="Write it on one line.")
            cure = "A table can stand in a list or a quotation, but in no sentence and no cell."
            raise RegionError(line, "A marker must stand on a line of its own.", cure=cure)
        if match["mark"] is not None and (
            _columns(match["indent"]) < 4 or lines.contained(match.start("mark"))
        ):
            return match
    return None


@cache
def _pattern(dialect: Dialect) -> re.Pattern[str]:
    marker = f"(?P<mark>{dialect.marker})"
    if dialect.alone:
        strange = re.sub(r"\(\?P<\w+>", "(?:", dialect.marker)
        marker = f"^(?P<indent>{dialect.indent}){marker}(?=[ \\t]*\\r?$)"
        if dialect.foreign:
            strange += f"|{dialect.foreign}"
        if dialect.broken:
            strange += f"|{dialect.broken}"
        if dialect.indent:
            marker += f"|(?P<strange>{strange})"
        else:
            marker += "|(?P<strange>(?!))"
    else:
        marker = f"(?P<indent>){marker}|(?P<strange>(?!))"
    return re.compile(f"{marker}|{dialect.sample}", re.MULTILINE)


class _Lines:
    """Line numbers of offsets, asked for in rising order, and which indented lines are content rather than code."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._last = (0, 1)
        self._contained: list[bool] | None = None

    def number(self, offset: int) -> int:
        """Return the line of an offset, from 1."""
        before, line = self._last
        self._last = (offset, line + self._text.count("\n", before, offset))
        return self._last[1]

    def contained(self, offset: int) -> bool:
        """Whether an indented line belongs to a list item or the like, and is no code block."""
        if self._contained is None:
            self._contained = list(self._containers())
        return self._contained[self.number(offset) - 1]

    def _containers(self) -> Iterator[bool]:
        """Yield for each line whether the nearest less indented line above it can hold blocks."""
        above: list[tuple[int, bool]] = []
        for line in self._text.split("\n"):
            bare = line.lstrip(" \t>")
            if bare.strip():
                width = _columns(line[: len(line) - len(bare)])
                while above and above[-1][0] >= width:
                    above.pop()
                yield bool(above) and above[-1][1]
                above.append((width, _CONTAINER.match(bare) is not None))
            else:
                yield False


def _columns(indent: str) -> int:
    """Return the width of the white space before a marker; inside a quotation, past the space that belongs to it."""
    _, quoted, white = indent.rpartition(">")
    return len(white.removeprefix(" ").expandtabs(4) if quoted else white.expandtabs(4))


def _name(marker: re.Match[str], line: int) -> str:
    """Return a marker's first word."""
    name = re.split(r"[\s;]", marker["text"].strip(), maxsplit=1)[0]
    if name not in (_TABLE, _END):
        error = UnknownName("marker", name, (_TABLE, _END))
        raise RegionError(line, error.message, cure=error.cure)
    return name


def _region(dialect: Dialect, line: int, opening: re.Match[str], closing: re.Match[str]) -> Region:
    _, *words = re.split(r"[\s;]+", opening["text"].strip())
    if not words or "=" in words[0]:
        raise RegionError(line, "The marker names no table.", cure=f"Write “{_TABLE} rules”, for example.")
    options: dict[str, str] = {}
    for word in words[1:]:
        key, sign, value = word.partition("=")
        value = value.strip("\"'")
        if not sign or not value:
            raise RegionError(
                line, f"“{word}” is no option.", cure="Options are written name=value, without spaces."
            )
        if key in options:
            raise RegionError(line, f"The option “{key}” is given twice.", field=key)
        options[key] = value
    stamp = {key: options.pop(key) for key in _STAMP if key in options}
    end = closing.start("mark") if not dialect.alone else closing.start()
    return Region(
        dialect, line, opening.start("mark"), opening.end("mark"), end, opening["indent"], words[0], options, stamp
    )  # fmt: skip


def _words(name: str, options: Mapping[str, str]) -> str:
    return " ".join([_TABLE, name, *(f"{key}={value}" for key, value in options.items())])


def _state(region: Region, found: str, present: Present) -> State:
    bare = _bare(found, region)
    if not bare.strip():
        return State.EMPTY
    now, stamp = _digest(bare, region.dialect), region.stamp
    if now == present.stamp["body"]:
        same = (stamp.get("body"), stamp.get("digest")) == (now, present.stamp["digest"])
        return State.CURRENT if same else State.STALE
    return State.STALE if stamp.get("body") == now else State.EDITED


def _bare(found: str, region: Region) -> str:
    """Return a region's text without its indentation and with plain line endings."""
    plain = found.replace("\r\n", "\n")
    if not region.indent:
        return plain
    indent = region.indent
    blank = indent.rstrip()
    return "\n".join(
        line.removeprefix(indent) if line.startswith(indent) else line.removeprefix(blank)
        for line in plain.split("\n")
    )


def _digest(body: str, dialect: Dialect) -> str:
    return sha256(dialect.words(body).strip().encode("utf-8", "replace")).hexdigest()[:16]


def _placed(text: str, region: Region, body: str) -> str:
    """Return a rendered table as it stands between the markers, with the page's own line endings."""
    stop = text.find("\n", region.body)
    newline = "\r\n" if stop > 0 and text[stop - 1] == "\r" else "\n"
    gap = [""] if region.dialect.padded else []
    lines = [*gap, *body.removesuffix("\n").split("\n"), *gap]
    placed = (region.indent + line if line else region.indent.rstrip() for line in lines)
    return newline.join(["", *placed, ""])
