"""Shared by all tests: profiles of Hypothesis, and where the corpus is."""

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile(
    "default", max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("default")

ROOT = Path(__file__).parent.parent
CORPUS = ROOT / "tests" / "corpus"


@pytest.fixture(scope="session")
def corpus() -> list[dict]:
    """Every labelled draft, those held back from tuning included."""
    return [
        json.loads(line)
        for path in sorted(CORPUS.glob("[th]*/*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
