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


def pytest_terminal_summary(terminalreporter):
    """Where a test of the site failed, say whether the site is older than what it is built from."""
    failed = [*terminalreporter.stats.get("failed", ()), *terminalreporter.stats.get("error", ())]
    built = ROOT / "build" / "site" / "index.html"
    if built.is_file() and any(
        report.nodeid.startswith(("tests/site/", "tests/playground/", "tests/embed/")) for report in failed
    ):
        made = built.stat().st_mtime
        for file in (*ROOT.glob("src/**/*.py"), *ROOT.glob("macros/*.py"), *ROOT.glob("docs/**/*.md")):
            if file.stat().st_mtime > made:
                terminalreporter.write_line(
                    f"build/site is older than {file.relative_to(ROOT)}: run make site, then these tests again."
                )
                return


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
