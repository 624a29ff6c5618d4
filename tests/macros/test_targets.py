"""The support table claims no more and no less than the tests prove."""

import json
import re
import subprocess
import sys
from pathlib import Path

import check_proofs
import pytest

from macros.targets import PROOFS, TARGETS, Proof
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


def test_a_claim_stands_on_what_its_tests_wrote_down():
    for target in TARGETS:
        assert bool(target.tests) is bool(target.by) is (target.proof is not Proof.DESCRIBED), target.title
    proofs = {target.title: (target.proof, " ".join(target.by)) for target in TARGETS}
    assert proofs["Docusaurus"][0] is Proof.RENDERED
    assert "@mdx-js/mdx 3" in proofs["Docusaurus"][1]
    assert proofs["Notion"][0] is Proof.STRUCTURE
    assert "Data Center" in proofs["Confluence Cloud and Data Center"][1]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda found: found, 0),
        (lambda found: {test: {**held, "by": [held["by"][0], f"{held['by'][1]} 99.1"]} for test, held in found.items()}, 0),
        (lambda found: dict([*found.items()][1:]), 1),  # a test that did not run
        (lambda found: {test: {**held, "outcome": "failed"} for test, held in found.items()}, 1),
        (lambda found: {test: {**held, "by": ["checks", "a look"]} for test, held in found.items()}, 1),
    ],
)  # fmt: skip
def test_a_run_that_proves_less_than_is_claimed_fails(change, code, tmp_path, monkeypatch, capsys):
    claimed = json.loads(PROOFS.read_text(encoding="utf-8"))
    found = change({test: {"outcome": "passed", "by": by} for test, by in claimed.items()})
    monkeypatch.setattr(check_proofs, "RESULTS", tmp_path / "proofs.json")
    monkeypatch.setattr(sys, "argv", ["check_proofs.py"])
    monkeypatch.setenv("CI", "true")
    check_proofs.RESULTS.write_text(json.dumps(found), encoding="utf-8")
    assert check_proofs.main() == code
    assert bool(capsys.readouterr().out) is bool(code)


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
