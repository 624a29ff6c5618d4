"""`tactful table`: every format, filters, columns, house settings, regions and errors, through the real program."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tactful.configuration import parse
from tactful.tables import FORMATS, TABLES, build, render
from tactful.wiki.dialects import DIALECTS, MARKDOWN, dialect_for
from tactful.wiki.regions import State, renew


def table(*arguments, cwd=None):
    command = [Path(sys.executable).parent / "tactful", "table", *arguments]
    return subprocess.run(command, capture_output=True, cwd=cwd)


@pytest.mark.parametrize("format_", FORMATS)
def test_every_format_is_written_byte_for_byte(format_):
    done = table("channels", "--format", format_, "--isolated")
    assert done.stdout.decode() == render(build("channels"), format_)


def test_filters_and_columns_choose_and_order():
    done = table(
        "rules", "--platform", "xing", "--step", "intent", "--purpose", "request", "--severity", "warning+",
        "--columns", "code, rule", "--isolated", "--format", "json",
    )  # fmt: skip
    wanted = build(
        "rules",
        platform="xing",
        step="intent",
        purpose="request",
        severity="warning+",
        columns=("code", "rule"),
    )
    assert json.loads(done.stdout) == json.loads(render(wanted, "json"))


def test_filters_that_leave_no_row_are_said():
    done = table("rules", "--step", "research", "--purpose", "decline", "--severity", "error", "--isolated")
    assert (done.returncode, len(done.stdout.splitlines())) == (0, 2)
    assert done.stderr.decode() == "No row of “rules” fits research, decline, error.\n"


def test_house_settings_apply(tmp_path):
    text = 'ignore = ["default-text"]\nhelp-url = "https://wiki.example.org/{name}"\n'
    (tmp_path / "tactful.toml").write_text(text)
    done = table("rules", cwd=tmp_path).stdout.decode()
    assert done == render(build("rules", settings=parse(text)), "gfm")
    assert "https://wiki.example.org/vague-intent" in done
    assert "default-text" in table("rules", "--isolated", cwd=tmp_path).stdout.decode()
    assert "default-text" in table("rules", "--isolated", "--select", "default-text").stdout.decode()


@pytest.mark.parametrize("dialect", DIALECTS.values(), ids=list(DIALECTS))
def test_a_region_is_ready_to_paste_and_current(dialect):
    done = table(
        "rules", "--region", "--format", dialect.formats[0], "--platform", "x", "--columns", "code,what"
    )
    assert done.returncode == 0, done.stderr
    page = f"Before\n\n{done.stdout.decode()}\nAfter\n"
    renewed = renew(page, dialect)
    assert [change.state for change in renewed.changes] == [State.CURRENT]
    assert renewed.changes[0].region.options == {"platform": "x", "columns": "code,what"}


def test_a_region_keeps_a_format_that_is_not_the_usual_one():
    page = table("steps", "--region", "--format", "html").stdout.decode()
    assert dialect_for("html") is MARKDOWN
    assert "format=html" in page.splitlines()[0]
    assert [change.state for change in renew(page, MARKDOWN).changes] == [State.CURRENT]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], f"Name a table: {', '.join(TABLES)}."),
        (["ruls"], "There is no table “ruls”. Did you mean “rules”?"),
        (["rules", "--format", "gfn"], "There is no format “gfn”. Did you mean “gfm”?"),
        (["rules", "--platform", "linkedn"], "There is no platform “linkedn”. Did you mean “linkedin”?"),
        (["rules", "--columns", "code,rule,code"], "The column “code” is named twice."),
        (["rules", "--columns", "rule,whot"], "There is no column “whot”. Did you mean “what”"),
        (["rules", "--severity", "warnin"], "There is no severity “warnin”. Did you mean “warning”"),
        (["signals", "--platform", "x"], "cannot be filtered by platform. It takes no filter."),
        (["steps", "--severity", "hint"], "cannot be filtered by severity. It takes step."),
        (["rules", "--region", "--format", "csv"], "No page holds a region as “csv”. Choose gfm, markdown"),
        (["rules", "--region", "--ignore", "default-text"], "Write them into a tactful.toml"),
        (["ruls", "--region"], "There is no table “ruls”. Did you mean “rules”?"),
    ],
)
def test_a_mistake_ends_with_2_and_names_the_cure(arguments, message):
    done = table(*arguments)
    assert (done.returncode, done.stdout) == (2, b"")
    assert message in done.stderr.decode()


def test_the_list_names_everything_that_can_be_asked_for():
    listed = table("--list").stdout.decode()
    for name in (*TABLES, *FORMATS, "platform: linkedin", "severity: error", "warning+"):
        assert name in listed
