"""Fuzz one target, led by coverage.

    python fuzz/run.py draft [-max_total_time=60] [-runs=100000]

Options with one dash are libFuzzer's. New inputs go to build/fuzz/TARGET; `fuzz/keep.py` moves into fuzz/corpus what
widens coverage. A finding stops the run and is written to build/fuzz/TARGET-crash-….
"""

from __future__ import annotations

import sys
from pathlib import Path

import atheris

ROOT = Path(__file__).resolve().parent.parent

with atheris.instrument_imports(include=["tactful", "yaml", "tomllib", "csv"]):
    from targets import TARGETS


def main() -> None:
    if len(sys.argv) < 2 or sys.argv[1] not in TARGETS:
        sys.exit(f"Name a target: {', '.join(TARGETS)}")
    name, *options = sys.argv[1:]
    found, kept = ROOT / "build" / "fuzz" / name, ROOT / "fuzz" / "corpus" / name
    found.mkdir(parents=True, exist_ok=True)
    kept.mkdir(parents=True, exist_ok=True)
    # Slower than a second for a small input is a finding as well.
    words = Path(__file__).parent / "words.dict"
    standard = [
        f"-dict={words}",
        "-timeout=5",
        "-max_len=1000",
        "-print_final_stats=1",
        f"-artifact_prefix={found}-",
    ]
    atheris.Setup([sys.argv[0], *standard, *options, str(found), str(kept)], TARGETS[name])
    atheris.Fuzz()


if __name__ == "__main__":
    main()
