"""Audit one's own past: LinkedIn's data export, or any CSV with a column of texts.

Rows stream through a bounded number of batches in flight, so memory stays flat; batches are checked on all
cores. A broken row is reported with its line and the rest goes on. Nothing is written but the result.
"""

from __future__ import annotations

import csv
import io
import os
import re
import zipfile
from collections import deque
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from typing import NamedTuple

from tactful.checker import check
from tactful.context import Context
from tactful.errors import InvalidInput
from tactful.tally import Tally

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator
    from pathlib import Path

    from tactful.settings import Settings

EXPORT = "invitations.csv"
"""The file of LinkedIn's export that holds invitations, in lower case."""

TEXT_COLUMNS: tuple[str, ...] = ("message", "text", "note", "draft", "body", "content")
"""Headings that are taken for the texts where none is named, in lower case."""

LARGEST = 1 << 30
"""The most bytes that a member of a zip may unpack to."""

RATIO = 200
"""The most times larger than packed that a member of a zip may be."""

FIELD = 1 << 20
"""The most characters that a field may have."""

BATCH = 500
"""Rows that one worker checks at a time."""

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


class Options(NamedTuple):
    """How rows become drafts."""

    channel: str = "linkedin/note"
    """The channel that texts were sent on."""
    tier: str | None = None
    """The account's tier; None takes the channel's widest, since what was sent did fit."""
    purpose: str = "request"
    """What texts were for."""
    column: str | None = None
    """The heading of the texts; None finds it by `TEXT_COLUMNS`."""
    received: bool = False
    """Audit what others sent instead of what you sent, where the export tells."""
    settings: Settings | None = None
    """Settings in force."""


def audit(
    path: Path,
    options: Options,
    *,
    workers: int | None = None,
    broken: Callable[[Broken], None] = lambda row: None,
    progress: Callable[[int], None] = lambda rows: None,
) -> Tally:
    """Check every text of an export and sum up.

    Parameters:
        path: A CSV file, or the zip that LinkedIn gives.
        options: How rows become drafts.
        workers: Processes to use; None uses all cores, 1 stays in this one.
        broken: Called with each row that cannot be read.
        progress: Called with the number of rows done since the last call.

    Raises:
        InvalidInput: For a file that cannot be opened, a zip without the export or one that unpacks to too
            much, and a CSV without a column of texts.
    """
    tally = Tally()
    workers = workers or os.cpu_count() or 1
    batches = _batches(rows(path, options), tally, broken)
    if workers == 1:
        for batch in batches:
            tally.merge(check_rows(batch, options))
            progress(len(batch))
        return tally
    with ProcessPoolExecutor(workers) as pool:
        running: deque[tuple[int, object]] = deque()
        for batch in batches:
            running.append((len(batch), pool.submit(check_rows, batch, options)))
            if len(running) > 2 * workers:
                _collect(running, tally, progress)
        while running:
            _collect(running, tally, progress)
    return tally


def check_rows(batch: Iterable[Row], options: Options) -> Tally:
    """Check some rows in this process and sum up."""
    tally = Tally()
    tier = options.tier or _widest(options.channel)
    for row in batch:
        if not row.text.strip():
            tally.bare += 1
            continue
        context = Context.of(
            channel=options.channel,
            tier=tier,
            purpose=options.purpose,
            to=(row.to,) if row.to else None,
            sender=row.sender or None,
        )
        tally.add(check(row.text, context, options.settings), row.month)
    return tally


def rows(path: Path, options: Options) -> Iterator[Row | Broken]:
    """Read an export row by row; see `audit` for what it raises."""
    with _open(path) as (name, file):
        reader = csv.reader(file, strict=True)
        csv.field_size_limit(FIELD)
        try:
            head = next(reader, None)
        except (csv.Error, UnicodeDecodeError) as error:
            raise InvalidInput(
                f"{name}:1: The heading cannot be read: {error}.", cure="Save the file as UTF-8 CSV."
            ) from None
        columns = {heading.strip().lower(): number for number, heading in enumerate(head or ())}
        text = _column(name, columns, options.column)
        for row in _read(reader):
            if isinstance(row, Broken):
                yield row
                continue
            line, cells = row
            if not cells:
                continue
            if len(cells) != len(columns):
                yield Broken(line, f"{len(cells)} columns instead of {len(columns)}")
                continue
            cell = {heading: cells[number] for heading, number in columns.items()}
            direction = cell.get("direction", "").strip().upper()
            if direction and direction != ("INCOMING" if options.received else "OUTGOING"):
                continue
            yield Row(
                line, cells[text], _month(cell), cell.get("to", "").strip(), cell.get("from", "").strip()
            )


def _read(reader: Iterator[list[str]]) -> Iterator[tuple[int, list[str]] | Broken]:
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield Broken(getattr(reader, "line_num", 0), str(error))
        else:
            yield getattr(reader, "line_num", 0), cells


def _batches(
    found: Iterable[Row | Broken], tally: Tally, broken: Callable[[Broken], None]
) -> Iterator[list[Row]]:
    batch: list[Row] = []
    for row in found:
        if isinstance(row, Broken):
            tally.broken += 1
            broken(row)
            continue
        batch.append(row)
        if len(batch) == BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


def _collect(running: deque, tally: Tally, progress: Callable[[int], None]) -> None:
    size, future = running.popleft()
    tally.merge(future.result())
    progress(size)


@contextmanager
def _open(path: Path) -> Generator[tuple[str, io.TextIOBase]]:
    """Open a CSV, or the export inside a zip, as text; nothing is unpacked to disk."""
    try:
        packed = zipfile.is_zipfile(path)
        if not packed:
            # A row with bytes that are not UTF-8 is better shown with a mark than lost with the rest.
            with path.open(encoding="utf-8-sig", errors="replace", newline="") as file:
                yield str(path), file
            return
        with zipfile.ZipFile(path) as archive:
            member = _member(path, archive)
            with archive.open(member) as raw:
                yield f"{path}/{member.filename}", io.TextIOWrapper(raw, "utf-8-sig", "replace", newline="")
    except zipfile.BadZipFile as error:
        raise InvalidInput(
            f"{path}: The zip is damaged: {error}.", cure="Download the export again."
        ) from None
    except OSError as error:
        raise InvalidInput(f"{path}: {error.strerror or error}.", field="path") from None


def _member(path: Path, archive: zipfile.ZipFile) -> zipfile.ZipInfo:
    found = [
        m for m in archive.infolist() if m.filename.replace("\\", "/").rpartition("/")[2].lower() == EXPORT
    ]
    if not found:
        raise InvalidInput(
            f"{path}: There is no Invitations.csv in this zip.",
            cure="Ask LinkedIn for the export with “Invitations”, or name a CSV file.",
        )
    member = found[0]
    if member.file_size > LARGEST or member.file_size > RATIO * max(member.compress_size, 1 << 12):
        raise InvalidInput(f"{path}: {member.filename} unpacks to too much ({member.file_size:,} bytes).")
    return member


def _column(name: str, columns: dict[str, int], wanted: str | None) -> int:
    if wanted is not None:
        if wanted.strip().lower() in columns:
            return columns[wanted.strip().lower()]
        raise InvalidInput(
            f"{name}:1: There is no column “{wanted}”.",
            field="column",
            cure=f"There are: {', '.join(columns)}.",
        )
    for heading in TEXT_COLUMNS:
        if heading in columns:
            return columns[heading]
    raise InvalidInput(
        f"{name}:1: No column of texts was found.",
        field="column",
        cure=f"Name one with --column: {', '.join(columns) or 'the file is empty'}.",
    )


def _month(cell: dict[str, str]) -> str:
    for heading in ("sent at", "date", "sent", "created", "time"):
        value = cell.get(heading, "")
        if iso := _ISO.match(value):
            return f"{iso[1]}-{iso[2]}"
        if slashed := _SLASHED.match(value):
            year = slashed[3] if len(slashed[3]) == 4 else f"20{slashed[3]}"
            return f"{year}-{int(slashed[1]):02}"
    return ""


def _widest(channel: str) -> str | None:
    from tactful.platforms import channel as channel_named

    tiers = channel_named(channel).tiers
    return max(tiers, key=lambda tier: tier.limit or 0).name if tiers else None
