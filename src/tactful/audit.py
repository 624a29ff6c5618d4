"""Audit one's own past: check every text of an export and sum up.

Rows stream through a bounded number of batches in flight, so memory stays flat; batches are checked on all cores, or
bit by bit where a page must stay alive. Nothing is written but the result.
"""

from __future__ import annotations

import os
import time
from collections import deque
from contextlib import closing
from typing import NamedTuple

from tactful.checker import check
from tactful.context import Context
from tactful.export import Broken, Export, open_file
from tactful.tally import Tally

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path
    from typing import IO

    from tactful.export import Row
    from tactful.settings import Settings

BATCH = 500
"""Rows that one worker checks at a time."""


class Options(NamedTuple):
    """How rows become drafts."""

    channel: str = "linkedin/note"
    """The channel that texts were sent on."""
    tier: str | None = None
    """The account's tier; None takes the channel's widest, since what was sent did fit."""
    purpose: str = "request"
    """What texts were for."""
    column: str | None = None
    """The heading of the texts; None finds it by `tactful.export.TEXT_COLUMNS`."""
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
        InvalidInput: For a file that cannot be opened; and as `Export`.
        UnknownName: For a channel, tier or purpose that does not exist.
    """
    tally = Tally()
    workers = workers or os.cpu_count() or 1
    with closing(_export(open_file(path), str(path), options)) as export:
        batches = _batches(export, tally, broken)
        if workers == 1:
            for batch in batches:
                tally.merge(check_rows(batch, options))
                progress(len(batch))
        else:
            _spread(batches, options, tally, workers, progress)
    return tally


def check_rows(batch: Iterable[Row], options: Options) -> Tally:
    """Check some rows in this process and sum up."""
    tally = Tally()
    tier = _tier(options)
    for row in batch:
        _count(tally, row, options, tier)
    return tally


class Audit:
    """An audit that goes on bit by bit, so that whoever asks can show how far it is, or stop asking."""

    rows: int
    """Rows that have been read so far."""
    done: bool
    """Whether the export has come to its end."""
    tally: Tally
    """The sum so far."""

    def __init__(self, file: IO[bytes], name: str, options: Options) -> None:
        """Open an export, as `Export` does; `close` closes the file."""
        self.rows, self.done, self.tally = 0, False, Tally()
        self._options, self._tier = options, _tier(options)
        self._export = _export(file, name, options)
        self._left = iter(self._export)
        self.close = self._export.close

    @property
    def share(self) -> float:
        """How much of the file has been read, from 0 to 1."""
        return self._export.share

    def go_on(self, seconds: float) -> list[Broken]:
        """Check rows for so long, at least one; return those that could not be read."""
        broken = []
        end = time.monotonic() + seconds
        for row in self._left:
            self.rows += 1
            if isinstance(row, Broken):
                self.tally.broken += 1
                broken.append(row)
            else:
                _count(self.tally, row, self._options, self._tier)
            if time.monotonic() >= end:
                return broken
        self.done = True
        return broken


def _export(file: IO[bytes], name: str, options: Options) -> Export:
    # What the first row would complain of is better said before the file is read.
    Context.of(channel=options.channel, tier=_tier(options), purpose=options.purpose)
    return Export(file, name, column=options.column, received=options.received)


def _count(tally: Tally, row: Row, options: Options, tier: str | None) -> None:
    if not row.text.strip():
        tally.bare += 1
        return
    context = Context.of(
        channel=options.channel,
        tier=tier,
        purpose=options.purpose,
        to=(row.to,) if row.to else None,
        sender=row.sender or None,
    )
    tally.add(check(row.text, context, options.settings), row.month)


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


def _spread(
    batches: Iterable[list[Row]],
    options: Options,
    tally: Tally,
    workers: int,
    progress: Callable[[int], None],
) -> None:
    # Not everywhere that Python runs are there processes.
    from concurrent.futures import ProcessPoolExecutor

    with ProcessPoolExecutor(workers) as pool:
        running: deque[tuple[int, object]] = deque()
        for batch in batches:
            running.append((len(batch), pool.submit(check_rows, batch, options)))
            if len(running) > 2 * workers:
                _collect(running, tally, progress)
        while running:
            _collect(running, tally, progress)


def _collect(running: deque, tally: Tally, progress: Callable[[int], None]) -> None:
    size, future = running.popleft()
    tally.merge(future.result())
    progress(size)


def _tier(options: Options) -> str | None:
    from tactful.platforms import channel as channel_named

    if options.tier:
        return options.tier
    tiers = channel_named(options.channel).tiers
    return max(tiers, key=lambda tier: tier.limit or 0).name if tiers else None
