"""Where the tests of the site run, and what they need there."""

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent

SAMPLE = ("", "write/", "write/greeting/", "write/follow-up/", "platforms/linkedin/", "rules/", "rules/default-text/", "answer/triage/",
          "answer/settings/", "answer/decline/", "write/research/", "playground/incoming/", "playground/compose/", "rules/specification/", "about/evidence/", "404.html")  # fmt: skip
"""A page of every template and kind."""


AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"


def need(present: bool, what: str) -> None:
    """Skip on a private machine that lacks something; fail in CI, where nothing may be missing."""
    if not present and os.environ.get("CI"):
        pytest.fail(f"{what} is missing")
    if not present:
        pytest.skip(f"{what} is missing")
