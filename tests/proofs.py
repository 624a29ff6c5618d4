"""What the tests prove of the support table, written down as they run: `build/proofs.json`.

A test that reads a table back says what read it: `record_property("renders", "MediaWiki 1.39.13")` when that is the
real engine, `record_property("checks", "an XML parser")` when the product cannot run here. Several runs add up.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

RESULTS = Path(__file__).parent.parent / "build" / "proofs.json"
GRADES = ("renders", "checks")


class Proofs:
    """Collects the proofs of one run; a plugin of pytest."""

    def __init__(self) -> None:
        self.found: dict[str, dict[str, Any]] = {}

    def pytest_runtest_logreport(self, report: Any) -> None:
        """Keep the outcome of a test that names what read its table."""
        said = [(grade, by) for grade, by in report.user_properties if grade in GRADES]
        if said and (report.when == "call" or report.failed):
            self.found[report.nodeid] = {"outcome": report.outcome, "by": list(said[-1])}

    def pytest_sessionfinish(self, session: Any) -> None:
        """Add what was found to that of earlier runs; workers leave it to the one that started them."""
        if hasattr(session.config, "workerinput") or not self.found:
            return
        known = json.loads(RESULTS.read_text(encoding="utf-8")) if RESULTS.exists() else {}
        RESULTS.parent.mkdir(exist_ok=True)
        RESULTS.write_text(json.dumps(known | self.found, indent=1, sort_keys=True) + "\n", encoding="utf-8")
