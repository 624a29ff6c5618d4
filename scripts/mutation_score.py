"""Print what the last `make mutate` found: for each module how many mutants the tests killed.

    .venv-depth/bin/python scripts/mutation_score.py [LEAST]

The score is killed mutants over all mutants, those that leave the behaviour as it was counted against us. A mutant that
makes a test run out of time is killed. With LEAST, a lower score of all modules together ends in failure.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path

from mutmut.stats import status_by_exit_code  # ty: ignore[import-not-found] - of .venv-depth alone

MUTANTS = Path(__file__).resolve().parent.parent / "mutants"
KILLED = ("killed", "timeout", "segfault")


def main() -> None:
    total: Counter[str] = Counter()
    for file in sorted(MUTANTS.rglob("*.py.meta")):
        codes = json.loads(file.read_text(encoding="utf-8"))["exit_code_by_key"].values()
        found = Counter(status_by_exit_code[code] for code in codes if code is not None)
        if found:
            print(line(file.relative_to(MUTANTS / "src").as_posix().removesuffix(".meta"), found))
            total += found
    print(line("all", total))
    if len(sys.argv) > 1 and score(total) < float(sys.argv[1]):
        sys.exit(f"below {sys.argv[1]}")


def score(found: Counter[str]) -> float:
    """Return the share of mutants that a test killed."""
    return sum(found[status] for status in KILLED) / max(1, found.total())


def line(name: str, found: Counter[str]) -> str:
    """Return one row: name, score, mutants, and those that lived."""
    lived = ", ".join(f"{count} {status}" for status, count in sorted(found.items()) if status not in KILLED)
    return f"{name:40} {score(found):.3f} of {found.total():5}  {lived}"


if __name__ == "__main__":
    main()
