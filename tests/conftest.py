"""Shared by all tests: profiles of Hypothesis, and where the corpus is."""

import json
from pathlib import Path

import proofs
import pytest
import wikis
from hypothesis import HealthCheck, settings

pytest_plugins = ("visits",)  # a folder of tests may have a site, a server or a page of its own

settings.register_profile(
    "default", max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile(
    "mutation", settings.get_profile("default"), max_examples=5, derandomize=True, database=None
)
settings.load_profile("default")

ROOT = Path(__file__).parent.parent
CORPUS = ROOT / "tests" / "corpus"


def pytest_configure(config):
    """Write down what the tests prove of the support table."""
    config.pluginmanager.register(proofs.Proofs())


@pytest.fixture(scope="session")
def corpus() -> list[dict]:
    """Every labelled draft, those held back from tuning included."""
    return [
        json.loads(line)
        for path in sorted(CORPUS.glob("[th]*/*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
    ]


@pytest.fixture(scope="session")
def mediawiki(tmp_path_factory):
    """A MediaWiki for this run."""
    with wikis.mediawiki(tmp_path_factory.mktemp("mediawiki")) as wiki:
        yield wiki


@pytest.fixture(scope="session")
def dokuwiki(tmp_path_factory):
    """A DokuWiki for this run."""
    with wikis.dokuwiki(tmp_path_factory.mktemp("dokuwiki")) as wiki:
        yield wiki
