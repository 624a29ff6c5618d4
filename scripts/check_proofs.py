"""Compare what the support table claims with what the tests have proved in their last run: part of `make test`.

The table stands on `macros/proofs.json`. `python scripts/check_proofs.py --write` takes that from `build/proofs.json`, which
the tests write; without it a claim that no test of the run has proved is an error, and a new version of an engine is
not. A test that did not run is an error in CI alone.
"""

from __future__ import annotations

import json
import os
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from macros.targets import PROOFS, TARGETS  # noqa: E402

RESULTS = ROOT / "build" / "proofs.json"


def main() -> int:
    """Print every claim that the run does not bear out; 1 when there is one."""
    found = json.loads(RESULTS.read_text(encoding="utf-8")) if RESULTS.exists() else {}
    named = sorted({test for target in TARGETS for test in target.tests})
    passed = {test: found[test]["by"] for test in named if found.get(test, {}).get("outcome") == "passed"}
    if "--write" in sys.argv[1:]:
        held = json.loads(PROOFS.read_text(encoding="utf-8")) if PROOFS.exists() else {}
        kept = {test: passed.get(test) or held[test] for test in named if test in passed or test in held}
        lines = ",\n".join(f" {json.dumps(test)}: {json.dumps(by)}" for test, by in kept.items())
        PROOFS.write_text(f"{{\n{lines}\n}}\n", encoding="utf-8")
    claimed = json.loads(PROOFS.read_text(encoding="utf-8"))
    # On a private machine a test is skipped where its engine is missing.
    looked = named if "CI" in os.environ else [test for test in named if test in found]
    wrong = [test for test in looked if _name(passed.get(test)) != _name(claimed.get(test))]
    for test in wrong:
        print(f"{test}: claimed {claimed.get(test)}, proved {passed.get(test)}")
    if wrong:
        print("Run these tests, then python scripts/check_proofs.py --write.")
    return int(bool(wrong))


def _name(proof: list[str] | None) -> list[str]:
    """Return what read a table, without its version."""
    return [re.sub(r" \d[\d.-]*\w*", "", word) for word in proof or []]


if __name__ == "__main__":
    sys.exit(main())
