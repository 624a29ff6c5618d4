"""Measure the checker on CPython against proselint on the same drafts: part of `make bench`.

Prints medians and ratios of one run. The drafts are the labelled corpus; long texts are drafts joined.
"""

from __future__ import annotations

import gc
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from proselint.checks import __register__ as proselint_checks
from proselint.registry import CheckRegistry
from proselint.tools import LintFile

from tactful import check
from tactful.browser import context_from

CORPUS = Path(__file__).resolve().parent.parent / "tests" / "corpus"
ROUNDS = 5


def drafts() -> list[dict]:
    """Return the labelled drafts."""
    return [
        json.loads(line)
        for path in sorted(CORPUS.glob("[th]*/*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
    ]


def each(work, items) -> float:
    """Return the median over rounds of the mean time an item takes, in milliseconds."""
    times = []
    for _ in range(ROUNDS):
        started = time.perf_counter()
        for item in items:
            work(item)
        times.append((time.perf_counter() - started) / len(items) * 1000)
    return statistics.median(times)


def start(code: str) -> float:
    """Return the median time that a new interpreter takes to run some code, in milliseconds, its bytecode cached."""
    times = []
    with tempfile.TemporaryDirectory() as cache:
        environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
        for _ in range(16):
            started = time.perf_counter()
            subprocess.run(
                [sys.executable, "-c", code], check=True, env=environment | {"PYTHONPYCACHEPREFIX": cache}
            )
            times.append((time.perf_counter() - started) * 1000)
    return statistics.median(times[1:])


def main() -> int:
    """Print the table."""
    entries = drafts()
    pairs = [(entry["text"], context_from(entry)) for entry in entries]
    CheckRegistry().register_many(proselint_checks)
    for text, context in pairs:
        check(text, context)
    LintFile("warm-up", "A very unique draft.").lint()

    ours = each(lambda pair: check(*pair), pairs)
    sample = [text for text, _ in pairs[::20]]
    theirs = each(lambda text: LintFile("draft", text).lint(), sample)
    ours_sample = each(lambda pair: check(*pair), pairs[::20])
    print(f"drafts {len(pairs)}, mean length {statistics.mean(len(t) for t, _ in pairs):.0f} characters")
    print(f"check, a draft               {ours:8.3f} ms")
    at_300 = [pair for pair in pairs if 250 <= len(pair[0]) <= 350]
    middle = statistics.median(each(lambda pair: check(*pair), [pair] * 20) for pair in at_300)
    print(f"check, about 300 characters  {middle:8.3f} ms   median of {len(at_300)} drafts of 250 to 350")
    print(f"proselint 0.16, a draft      {theirs:8.3f} ms   ratio {ours_sample / theirs:.3f}")

    whole = " ".join(text.replace("\n", " ") for text, _ in pairs)
    print("\nlength      ms   us a character")
    for size in (300, 1_000, 3_000, 10_000):
        text = whole[:size]
        took = each(lambda text: check(text, pairs[0][1]), [text] * max(1, 3000 // size))
        print(f"{size:6} {took:7.2f} {took / size * 1000:10.2f}")

    gc.collect()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    count = int(os.environ.get("TACTFUL_BENCH_DRAFTS", "100000"))
    started = time.perf_counter()
    for number in range(count):
        check(*pairs[number % len(pairs)])
    rate = count / (time.perf_counter() - started)
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    print(f"\n{count:,} drafts at {rate:,.0f} a second; peak memory grew by {grown / 1024:.1f} MB")

    bare, imported = start("pass"), start("import tactful")
    print(f"import tactful               {imported - bare:8.1f} ms more than bare Python ({bare:.1f} ms)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
