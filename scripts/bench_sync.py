"""Measure `tactful wiki sync` on a wiki of 2,000 files, half of them with a table: part of `make bench`.

Prints the seconds that the whole program takes, start included, of which how many it computed.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tactful.wiki.dialects import MARKDOWN
from tactful.wiki.regions import empty
from tests.wiki import sample_wiki

FILES = 2_000
LONGEST = 3.0
"""The most seconds that a run may compute."""


def make(folder: Path) -> int:
    """Write the wiki; return its size in bytes."""
    size = 0
    for number in range(FILES):
        page = folder / f"{number // 100:02}" / f"{number:04}.md"
        page.parent.mkdir(exist_ok=True)
        text = sample_wiki.prose("Page", number) * 4
        if number % 2:
            text += "\n" + empty(*sample_wiki.TABLES[number // 2 % len(sample_wiki.TABLES)], MARKDOWN)
        size += page.write_bytes(text.encode())
    return size


def timed(*arguments: str, folder: Path) -> float:
    """Run the command, print what it took, and return the seconds that it computed."""
    program = Path(sys.executable).parent / "tactful"
    began, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(
        [program, "wiki", "sync", "--isolated", *arguments, folder], capture_output=True, check=False
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    computed = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    last = done.stderr.decode().splitlines()[-1]
    print(
        f"{' '.join(arguments) or 'dry run':8} {time.perf_counter() - began:6.2f} s, computed {computed:.2f} s: {last}"
    )
    return computed


def main() -> int:
    """Print a line a run; 1 when one computed too long."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        print(f"wiki sync, {FILES:,} files, {make(folder) / 1e6:.1f} MB")
        runs = [timed(*options, folder=folder) for options in ((), ("--write",), ("--check",))]
    return int(max(runs) > LONGEST)


if __name__ == "__main__":
    sys.exit(main())
