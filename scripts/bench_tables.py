"""Measure how long 500 tables take in all formats: part of `make bench`.

The tables are the real ones: each by platform and by purpose, over and over until there are 500.
"""

from __future__ import annotations

import itertools
import sys
import time

from endpoints import choices, purpose_choices

from tactful.tables import FORMATS, render

TABLES = 500
LONGEST = 5.0
"""The most seconds that all of it may take."""


def main() -> int:
    """Print what building and rendering take; 1 when it is too long."""
    wanted = [*itertools.islice(itertools.cycle([*choices(), *purpose_choices()]), TABLES)]
    began = time.process_time()
    tables = [choice.build() for choice in wanted]
    built = time.process_time()
    size = sum(len(render(table, name)) for table in tables for name in FORMATS)
    ended = time.process_time()
    print(
        f"{TABLES} tables, {sum(len(table.rows) for table in tables):,} rows: built in {built - began:.2f} s, "
        f"in {len(FORMATS)} formats in {ended - built:.2f} s, {size / 1e6:.1f} million characters"
    )
    return 1 if ended - began > LONGEST else 0


if __name__ == "__main__":
    sys.exit(main())
