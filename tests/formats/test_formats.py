"""SARIF, GitHub annotations and Markdown, from the real program."""

import json
import os
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

ROOT = Path(__file__).parents[2]
SARIF = ROOT / "node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"
TEXT = "Hi, I'd like to add you to my professional network on LinkedIn."


def run(tmp_path, format_, text=TEXT, name="draft: 1,2.md"):
    file = tmp_path / name
    file.write_text(f"---\nchannel: linkedin/note\n---\n{text}", encoding="utf-8")
    program = Path(sys.executable).parent / "tactful"
    return subprocess.run(
        [program, "check", name, "--format", format_],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    ).stdout


def test_sarif_names_rule_place_and_fingerprint(tmp_path):
    log = json.loads(run(tmp_path, "sarif"))
    result = next(r for r in log["runs"][0]["results"] if r["ruleId"] == "P01")
    region = result["locations"][0]["physicalLocation"]["region"]
    assert (region["startLine"], region["startColumn"]) == (4, 5)
    text = (tmp_path / "draft: 1,2.md").read_text()
    assert text[region["charOffset"] :][: region["charLength"]].startswith("I'd like to add")
    assert log["runs"][0]["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == "P01"
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "draft%3A%201%2C2.md"


def test_sarif_holds_to_its_schema(tmp_path):
    if not SARIF.is_file() and "CI" not in os.environ:
        pytest.skip("the schema comes with node_modules: run make setup")
    schema = json.loads(SARIF.read_text(encoding="utf-8"))
    jsonschema.validate(json.loads(run(tmp_path, "sarif")), schema)


def test_github_annotations_escape_what_ends_them(tmp_path):
    lines = run(tmp_path, "github").splitlines()
    assert lines[0].startswith("::")
    assert any(
        line.startswith("::error file=draft%3A 1%2C2.md,line=4,endLine=4,col=5,")
        and "title=default-text (P01)" in line
        for line in lines
    )


def test_markdown_shows_the_drafts_own_marks_literally(tmp_path):
    shown = run(tmp_path, "markdown", "Hi *Priya* <b> | [x](javascript:y), let us explore synergies.")
    assert "> Hi &#42;Priya&#42; &#60;b&#62; &#124; &#91;x&#93;(javascript&#58;y)" in shown
    assert "**Revise**" in shown
