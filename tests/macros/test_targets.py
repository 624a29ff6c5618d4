"""The support table claims no more and no less than the tests prove."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from macros.targets import TARGETS, Proof
from tactful.tables import FORMATS

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(scope="module")
def collected():
    """The names of all tests in the files that the list names, as pytest collects them."""
    files = sorted({test.split("::")[0] for target in TARGETS for test in target.tests})
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "--collect-only", "-q", "-p", "no:cacheprovider", *files],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout
    return set(done.stdout.splitlines())


def test_every_test_that_the_list_names_exists(collected):
    named = {test for target in TARGETS for test in target.tests}
    assert sorted(named - collected) == []


def test_a_claim_has_tests_and_only_a_claim_has():
    for target in TARGETS:
        assert bool(target.tests) is bool(target.by) is (target.proof is not Proof.DESCRIBED), target.title


def test_every_format_has_a_target():
    assert sorted(FORMATS.keys() - {name for target in TARGETS for name in target.formats}) == []


def test_a_page_of_the_list_is_in_the_navigation():
    navigation = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    for target in TARGETS:
        if target.page and (ROOT / "docs" / "embed" / f"{target.page}.md").is_file():
            assert f"embed/{target.page}.md" in navigation, target.title


def test_the_guide_shows_the_list(env):
    shown = env.render("{{ support_table() }}", "embed/index.md")
    grades = re.findall(r'data-proof="([^"]*)"', shown)
    assert grades == [str(target.proof) for target in TARGETS]
