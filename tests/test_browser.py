"""What the browser calls: an audit in steps, which ends as the command line's does."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tactful.browser import call

CSV = (
    "From,To,Sent At,Message,Direction\r\n"
    '"Leah Okoye","Priya Raman","1/15/26, 3:42 PM","Hi, I\'d like to add you to my professional network on LinkedIn.",OUTGOING\r\n'
    "only,three,columns\r\n"
    '"Leah Okoye","Tom Lee","2/03/26, 9:00 AM","",OUTGOING\r\n'
)


def ask(**request):
    return json.loads(call(json.dumps(request)))


def tactful(*arguments, cwd):
    command = [Path(sys.executable).parent / "tactful", *arguments]
    return subprocess.run(command, capture_output=True, encoding="utf-8", cwd=cwd, check=False)


def test_an_audit_in_steps_ends_as_the_command_lines_does(tmp_path):
    file = tmp_path / "Invitations.csv"
    file.write_text(CSV, encoding="utf-8")
    begun = ask(op="audit", file=str(file), name="Invitations.csv", channel="linkedin/note")["result"]
    assert (begun["rows"], begun["done"]) == (0, False)
    steps = []
    while not steps or not steps[-1]["done"]:
        steps.append(ask(op="audit-next", seconds=0)["result"])
    assert [step["rows"] for step in steps] == [1, 2, 3, 3]
    assert steps[1]["broken"] == [{"line": 3, "problem": "3 columns instead of 5"}]
    assert steps[-1]["share"] == 1
    result = ask(op="audit-result")["result"]
    printed = tactful("audit", "Invitations.csv", "--format", "json", cwd=tmp_path)
    assert json.loads(printed.stdout) == result["audit"]
    assert printed.returncode == 2, "a row was broken"
    assert "tactful: Invitations.csv:3: 3 columns instead of 5" in printed.stderr
    assert tactful("audit", "Invitations.csv", "--format", "html", cwd=tmp_path).stdout == result["page"]
    assert result["tables"] in result["page"]
    assert ask(op="audit-close") == {"ok": True, "result": {}}
    assert ask(op="audit-next")["error"]["message"] == "No audit is open."


def test_a_file_that_cannot_be_audited_says_what_the_command_line_says(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "texts.csv").write_text("Day,Words\n2026-01-01,Hi\n", encoding="utf-8")
    error = ask(op="audit", file=str(tmp_path / "texts.csv"), name="texts.csv")["error"]
    printed = tactful("audit", "texts.csv", cwd=tmp_path)
    assert error["field"] == "column"
    assert error["message"] in printed.stderr
    assert error["cure"] in printed.stderr
    assert ask(op="audit-columns", file="texts.csv", name="texts.csv")["result"] == {
        "columns": ["day", "words"]
    }
    assert ask(op="audit", file="texts.csv", name="x", column="Words")["ok"]
    assert ask(op="audit", file="none.csv", name="none.csv")["error"]["field"] == "path"
    assert ask(op="audit", name="none.csv")["error"]["field"] == "file"
    assert ask(op="audit", file="texts.csv", colum="x")["error"]["cure"] == "Did you mean “column”?"
    ask(op="audit-close")


def test_a_table_is_the_one_that_the_package_renders():
    from tactful.tables import build, render

    result = ask(
        op="table", name="rules", format="mediawiki", platform="x", step="intent", columns=["code", "why"]
    )["result"]
    table = build("rules", platform="x", step="intent", columns=["code", "why"])
    assert result == {"title": table.title, "text": render(table, "mediawiki")}
    assert "“ruels”" in ask(op="table", name="ruels")["error"]["message"]
    assert ask(op="table", platfrom="x")["error"]["field"] == "platfrom"


@pytest.mark.parametrize(
    ("settings", "reason"),
    [
        ("#" * 20_001, "Settings may have 20,000 characters, not 20,001."),
        ('[[phrases]]\nname="a"\nphrases=["b"]\n' * 201, "There may be 200 [[phrases]], not 201."),
        ('[[phrases]]\nname="a"\nphrases=["b c", "' + "{a b|a c} " * 9 + '"]', "more than 256 others"),
        ('[[phrases]]\nname="a"\nphrases=["b"]\nunless=["a ... ... ... ... b"]', "24 words or 3 gaps"),
    ],
)
def test_settings_that_would_cost_too_much_are_refused(settings, reason):
    """They may come with a stranger's link."""
    answer = ask(op="check", text="Hi", settings=settings)
    assert reason in answer["error"]["message"]


def test_settings_of_the_largest_size_are_taken():
    settings = "".join(f'[[phrases]]\nname="a-{n}"\nphrases=["the"]\n' for n in range(200))
    answer = ask(op="check", text="the " * 2499, settings=settings.ljust(20_000))
    house = [finding for finding in answer["result"]["findings"] if finding["code"] == "H"]
    assert len(house) == 200 * 100, "a house rule speaks a hundred times at most"
