"""LinkedIn's data export, or any CSV with a column of texts, row by row.

Nothing is unpacked to disk, and only one row is in memory at a time. A broken row is given with its line and the
rest goes on.
"""

from __future__ import annotations

import codecs
import csv
import io
import re
import struct
import zipfile
import zlib
from contextlib import ExitStack, closing
from pathlib import Path
from typing import NamedTuple

from tactful.errors import InvalidInput

TYPE_CHECKING = False
if TYPE_CHECKING:
    from _csv import Reader as CsvReader
    from collections.abc import Iterator
    from typing import IO

EXPORT = "invitations.csv"
"""The file of LinkedIn's export that holds invitations, in lower case."""

TEXT_COLUMNS: tuple[str, ...] = ("message", "text", "note", "draft", "body", "content")
"""Headings that are taken for the texts where none is named, in lower case."""

DATE_COLUMNS: tuple[str, ...] = ("sent at", "date", "sent", "created", "time")
"""Headings that are taken for the day, in lower case."""

LARGEST = 1 << 30
"""The most bytes that a member of a zip may unpack to."""

RATIO = 200
"""The most times larger than packed that a member of a zip may be."""

FIELD = 1 << 20
"""The most characters that a field may have."""

_PIECE = 2 * FIELD
"""The most characters that are read at once: a line may go on for as long as a file."""

_ISO = re.compile(r"\s*(\d{4})-(\d{2})")
_SLASHED = re.compile(r"\s*(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})\b")


class Row(NamedTuple):
    """One row of an export."""

    line: int
    """The line on which it ends, from 1."""
    text: str
    """The text; empty for a request without a note."""
    month: str
    """`YYYY-MM`; empty when unknown."""
    to: str
    """The recipient's name, or empty."""
    sender: str
    """The sender's name, or empty."""


class Broken(NamedTuple):
    """A row that could not be read."""

    line: int
    """The line on which it ends, from 1."""
    problem: str
    """What is wrong with it."""


def open_file(path: Path | str) -> IO[bytes]:
    """Open a file for reading bytes; `InvalidInput` when that cannot be."""
    try:
        return Path(path).open("rb")
    except OSError as error:
        raise InvalidInput(f"{path}: {error.strerror or error}.", field="path") from None


def headings(file: IO[bytes], name: str) -> list[str]:
    """Return the headings of an export, as `Export` compares them; it raises the same for what cannot be read."""
    with closing(_Table(file, name)) as table:
        return list(table.headings)


class Export:
    """An export that has been opened; iterate over it once for its rows."""

    def __init__(
        self, file: IO[bytes], name: str, *, column: str | None = None, received: bool = False
    ) -> None:
        """Open an export and read its heading.

        Parameters:
            file: A CSV, or the zip that LinkedIn gives, open for reading bytes; `close` closes it.
            name: What to call it in messages.
            column: The heading of the texts; None finds it by `TEXT_COLUMNS`.
            received: Read what others sent instead of what the owner sent, where the export tells.

        Raises:
            InvalidInput: For a zip without the export, one that is damaged or unpacks to too much, and a CSV
                without a column of texts.
        """
        self._direction = "INCOMING" if received else "OUTGOING"
        self._table = _Table(file, name)
        try:
            self._text = _column(self._table.name, self._table.headings, column)
        except InvalidInput:
            self.close()
            raise

    def close(self) -> None:
        """Close the file."""
        self._table.close()

    @property
    def share(self) -> float:
        """How much of the CSV has been read, from 0 to 1."""
        return min(1.0, self._table.raw.tell() / max(1, self._table.size))

    def __iter__(self) -> Iterator[Row | Broken]:
        """Yield rows and broken rows; `InvalidInput` when a zip turns out to be damaged on the way."""
        headings = self._table.headings
        for line, cells in self._table.lines():
            if isinstance(cells, str):
                yield Broken(line, cells)
                continue
            if not cells:
                continue
            if len(cells) != len(headings):
                yield Broken(line, f"{len(cells)} columns instead of {len(headings)}")
                continue
            cell = dict(zip(headings, cells, strict=True))
            if cell.get("direction", "").strip().upper() not in ("", self._direction):
                continue
            to, sender = cell.get("to", "").strip(), cell.get("from", "").strip()
            yield Row(line, cells[self._text], _month(cell), to, sender)


class _Table:
    """The CSV itself, wherever it was found: name, size in bytes, headings, and then its lines."""

    def __init__(self, file: IO[bytes], name: str) -> None:
        with ExitStack() as stack:
            stack.enter_context(file)
            stack.enter_context(_Told(name))
            self.name, self.size, self.raw = _unpacked(file, name)
            text = stack.enter_context(_decoded(self.raw))
            csv.field_size_limit(FIELD)
            self._reader = _reader(text)
            try:
                head = next(self._reader, [])
            except csv.Error as error:
                raise InvalidInput(
                    f"{self.name}:1: The heading cannot be read: {error}.", cure="Save the file as UTF-8 CSV."
                ) from None
            if any("\0" in heading for heading in head):
                raise InvalidInput(f"{self.name}: This is no text.", cure="Save the file as UTF-8 CSV.")
            self._stack = stack.pop_all()
        self.headings = tuple(heading.strip().lower() for heading in head)

    def close(self) -> None:
        self._stack.close()

    def lines(self) -> Iterator[tuple[int, list[str] | str]]:
        """Yield each row's last line with its cells, or with what is wrong with it."""
        while True:
            try:
                with _Told(self.name):
                    cells = next(self._reader)
            except StopIteration:
                return
            except csv.Error as error:
                yield self._reader.line_num, str(error)
            else:
                yield self._reader.line_num, cells


class _Told:
    """Says what is wrong with a file or zip where it cannot be read."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __enter__(self) -> None: ...

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        # A damaged directory lets struct's and decoding errors through as well.
        if isinstance(
            error, (zipfile.BadZipFile, zlib.error, EOFError, OverflowError, ValueError, struct.error)
        ):
            raise InvalidInput(
                f"{self._name}: The zip is damaged: {error}.", cure="Download the export again."
            ) from None
        if isinstance(error, RuntimeError):  # encrypted, or packed in a way that is not known
            raise InvalidInput(
                f"{self._name}: The zip cannot be unpacked: {error}.",
                cure="Unpack it and name Invitations.csv.",
            ) from None
        if isinstance(error, OSError):
            raise InvalidInput(f"{self._name}: {error.strerror or error}.", field="path") from None


def _unpacked(file: IO[bytes], name: str) -> tuple[str, int, IO[bytes]]:
    """Return the name, the size and the bytes of the CSV: the file itself, or the export inside a zip."""
    if not zipfile.is_zipfile(file):
        size = file.seek(0, io.SEEK_END)
        file.seek(0)
        return name, size, file
    archive = zipfile.ZipFile(file)
    members = archive.infolist()
    member = next(
        (m for m in members if m.filename.replace("\\", "/").rpartition("/")[2].lower() == EXPORT), None
    )
    if member is None:
        raise InvalidInput(
            f"{name}: There is no Invitations.csv in this zip.",
            cure="Ask LinkedIn for the export with “Invitations”, or name a CSV file.",
        )
    if member.file_size > LARGEST or member.file_size > RATIO * max(member.compress_size, 1 << 12):
        raise InvalidInput(f"{name}: {member.filename} unpacks to too much ({member.file_size:,} bytes).")
    if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise NotImplementedError(f"{member.filename} is packed in an unusual way")
    return f"{name}/{member.filename}", member.file_size, archive.open(member)


def _decoded(raw: IO[bytes]) -> io.TextIOWrapper:
    start = raw.peek(2)[:2]  # ty: ignore[missing-attribute] - files and members of zips have it
    utf16 = start in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
    # A row with bytes that are not UTF-8 is better shown with a mark than lost with the rest.
    return io.TextIOWrapper(raw, "utf-16" if utf16 else "utf-8-sig", "replace", newline="")


def _reader(text: io.TextIOWrapper) -> CsvReader:
    """Read a CSV as spreadsheets write it: with commas, semicolons or tabs, whatever the heading has most of."""
    head = text.readline(FIELD)
    return csv.reader(_chained(head, text), strict=True, delimiter=max(",;\t", key=head.count))


def _chained(head: str, rest: io.TextIOWrapper) -> Iterator[str]:
    while head:
        yield head
        head = rest.readline(_PIECE)


def _column(name: str, headings: tuple[str, ...], wanted: str | None) -> int:
    if wanted is not None:
        if wanted.strip().lower() in headings:
            return headings.index(wanted.strip().lower())
        raise InvalidInput(
            f"{name}:1: There is no column “{wanted}”.",
            field="column",
            cure=f"There are: {', '.join(headings)}.",
        )
    for heading in TEXT_COLUMNS:
        if heading in headings:
            return headings.index(heading)
    raise InvalidInput(
        f"{name}:1: No column of texts was found.",
        field="column",
        cure=f"Name one with --column: {', '.join(headings) or 'the file is empty'}.",
    )


def _month(cell: dict[str, str]) -> str:
    for heading in DATE_COLUMNS:
        value = cell.get(heading, "")
        if iso := _ISO.match(value):
            return f"{iso[1]}-{iso[2]}"
        if slashed := _SLASHED.match(value):
            year = slashed[3] if len(slashed[3]) == 4 else f"20{slashed[3]}"
            # LinkedIn writes the month first; a month above twelve is a day.
            month = int(slashed[1]) if int(slashed[1]) <= 12 else int(slashed[2])
            return f"{year}-{month:02}"
    return ""
