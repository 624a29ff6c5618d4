"""`tactful check`: inputs, formats, exit codes and errors, through the real program."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tactful.browser import call
from tactful.formats.terminal import raw

STOCK = "Hi, I'd like to add you to my professional network on LinkedIn."
GOOD = (
    "Hi Priya, your talk on flood maps at the Leeds meetup helped my class map our own beck. "
    "I teach geography in Bradford; may I follow your posts? Thanks!"
)


def tactful(*arguments, given="", cwd=None):
    return subprocess.run(
        [Path(sys.executable).parent / "tactful", *arguments],
        input=given if isinstance(given, bytes) else given.encode("utf-8", "surrogatepass"),
        capture_output=True, cwd=cwd, check=False,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("arguments", "text", "code"),
    [
        (["check", "-", "--channel", "linkedin/note"], GOOD, 0),  # clean
        (["check", "-", "--channel", "linkedin/note"], STOCK, 1),  # findings
        (["check", "-", "--fail-on", "never"], STOCK, 0),  # findings, not failed on
        (["check", "-", "--channel", "linkedn/note"], STOCK, 2),  # a channel that does not exist
        (["check", "-", "--format", "jsn"], STOCK, 2),  # usage
        (["check", "no-such-file.txt"], "", 2),  # unreadable
        (["check", "no-such-file.txt", "-"], STOCK, 2),  # unreadable wins over findings
    ],
)
def test_the_exit_code_says_clean_findings_or_unreadable(arguments, text, code):
    assert tactful(*arguments, given=text).returncode == code


def test_the_terminal_shows_place_excerpt_caret_and_link():
    shown = tactful("check", "-", "--channel", "linkedin/note", given=STOCK).stdout.decode()
    assert "-:1:5: error default-text (P01)" in shown
    lines = shown.splitlines()
    at = lines.index(next(line for line in lines if "default-text" in line))
    line, caret = lines[at + 2 : at + 4]
    assert (
        line[caret.index("^") : caret.rindex("^") + 1]
        == "I'd like to add you to my professional network on LinkedIn"
    )
    assert "/rules/default-text/" in shown
    assert "hold" in shown


def test_json_is_byte_for_byte_what_the_browser_function_returns():
    printed = tactful(
        "check", "-", "--channel", "linkedin/note", "--format", "json", given=STOCK
    ).stdout.decode()
    answer = call(json.dumps({"op": "check", "text": STOCK, "channel": "linkedin/note"}))
    assert answer == '{"ok": true, "result": ' + printed.rstrip("\n") + "}"


def test_front_matter_carries_the_context_and_lines_count_from_the_file(tmp_path):
    file = tmp_path / "draft.md"
    file.write_text(f"---\nchannel: linkedin/note\nto: Priya Raman\n---\n{STOCK}\n")
    shown = tactful("check", file).stdout.decode()
    assert f"{file}:5:5: error default-text" in shown
    assert "linkedin/note, free" in shown


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"---\nchanel: linkedin/note\n---\nHi", ["draft.md:2", "“chanel”", "Did you mean “channel”?"]),
        (b"---\nchannel: linkedin/nte\n---\nHi", ["draft.md", "Did you mean “linkedin/note”?"]),
        (b"---\nchannel: [\n---\nHi", ["draft.md:", "front matter"]),
        (b"Hi Priya\n\xff\xfe", ["draft.md:2", "UTF-8", "byte 9", "Save the file as UTF-8"]),
    ],
)
def test_a_bad_file_gets_an_error_that_names_place_and_cure_and_the_rest_is_checked(tmp_path, content, words):
    bad, good = tmp_path / "draft.md", tmp_path / "good.md"
    bad.write_bytes(content)
    good.write_text(GOOD)
    done = tactful("check", "draft.md", "good.md", cwd=tmp_path)
    assert done.returncode == 2
    assert all(word in done.stderr.decode() for word in words), done.stderr.decode()
    assert "good.md: ready" in done.stdout.decode()


def test_json_lines_come_back_in_order_with_their_ids_and_errors_in_place(tmp_path):
    lines = [
        json.dumps({"id": "a", "text": STOCK, "channel": "linkedin/note", "to": "Priya"}),
        '{"id": "b", "txt": "Hi"}',
        "not json",
        "",
        json.dumps({"text": "lone \ud800 surrogate"}),
    ]
    file = tmp_path / "drafts.jsonl"
    file.write_text("\n".join(lines))
    done = tactful("check", "--jsonl", file)
    assert done.returncode == 2
    reports = [json.loads(line) for line in done.stdout.decode().splitlines()]
    assert [(r["schema"], r.get("id")) for r in reports] == [
        ("report/1", "a"),
        ("error/1", None),
        ("error/1", None),
        ("report/1", "5"),
    ]
    assert [r.get("line") for r in reports[1:3]] == [2, 3]
    assert "drafts.jsonl:2" in done.stderr.decode()
    assert "Did you mean “text”?" in done.stderr.decode()


def test_safe_fixes_are_written_and_the_front_matter_stays(tmp_path):
    file = tmp_path / "draft.md"
    text = "---\nchannel: linkedin/note\n---\nHi Priya, I loved the the talk on floods.\n"
    file.write_text(text)
    shown = tactful("check", "--diff", file)
    assert b"-Hi Priya, I loved the the talk" in shown.stdout
    assert file.read_text() == text
    tactful("check", "--fix", file)
    assert file.read_text() == text.replace("the the", "the")


def test_a_fixed_file_is_replaced_whole_and_keeps_its_mark_its_lines_and_its_permissions(tmp_path):
    file, link = tmp_path / "draft.md", tmp_path / "link.md"
    file.write_bytes(b"\xef\xbb\xbfHi Priya,\r\nI loved the the talk.\r\n")
    file.chmod(0o640)
    link.symlink_to(file)
    tactful("check", "--fix", link)
    assert file.read_bytes() == b"\xef\xbb\xbfHi Priya,\r\nI loved the talk.\r\n"
    assert (file.stat().st_mode & 0o777, link.is_symlink()) == (0o640, True)
    assert {path.name for path in tmp_path.iterdir()} == {"draft.md", "link.md"}


def test_a_baseline_leaves_out_what_it_lists(tmp_path):
    file, baseline = tmp_path / "draft.txt", tmp_path / "baseline.json"
    file.write_text(STOCK)
    assert tactful("check", "--write-baseline", baseline, file).returncode == 0
    assert tactful("check", "--baseline", baseline, file).returncode == 0
    assert tactful("check", file).returncode == 1
    for other in ("{}", "no json", "[" * 100_000):
        baseline.write_text(other)
        assert b"Make one with --write-baseline" in tactful("check", "--baseline", baseline, file).stderr


def test_findings_can_be_left_out_by_their_fingerprints():
    text = STOCK + " to to see you"
    report = json.loads(tactful("check", "-", "--format", "json", given=text).stdout)
    first, *rest = [finding["fingerprint"] for finding in report["findings"]]
    assert rest
    done = tactful("check", "-", "--format", "json", "--ignore-fingerprint", first, given=text)
    left = json.loads(done.stdout)
    assert [finding["fingerprint"] for finding in left["findings"]] == rest
    assert left["ignored"] == 1
    every = [word for fingerprint in (first, *rest) for word in ("--ignore-fingerprint", fingerprint)]
    assert tactful("check", "-", *every, given=text).returncode == 0


def test_what_is_no_fingerprint_is_refused():
    done = tactful("check", "-", "--ignore-fingerprint", "default-text", given=STOCK)
    assert done.returncode == 2
    assert "sixteen hexadecimal digits" in done.stderr.decode()


HOUSE = '[[phrases]]\nname = "no-kind-regards"\nphrases = ["kind regards", "stayed with me"]\n'


def test_house_settings_reach_what_is_composed_and_what_is_replied(tmp_path):
    (tmp_path / "tactful.toml").write_text(HOUSE)
    facts = (
        "--to",
        "Priya Raman",
        "--who",
        "a nurse in Cork",
        "--read",
        "your paper on wounds",
        "--why",
        "follow your work",
    )
    composed = json.loads(tactful("compose", *facts, "--format", "json", cwd=tmp_path).stdout)
    free = json.loads(tactful("compose", *facts, "--isolated", "--format", "json", cwd=tmp_path).stdout)
    assert any("stayed with me" in variant["text"] for variant in free["variants"])
    assert composed["variants"]
    assert not any("stayed with me" in variant["text"] for variant in composed["variants"])

    request = b'signals = ["no-photo"]\nname = "Tom Lee"\n'
    assert b"Kind regards" in tactful("review", "-", "--isolated", given=request, cwd=tmp_path).stdout
    assert b"Kind regards" not in tactful("review", "-", given=request, cwd=tmp_path).stdout


def test_a_settings_file_is_found_upwards_and_its_errors_name_the_line(tmp_path):
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    (tmp_path / "tactful.toml").write_text('ignore = ["default-text"]\n')
    shown = tactful("check", "-", "--channel", "linkedin/note", given=STOCK, cwd=inner)
    assert "default-text" not in shown.stdout.decode()
    (tmp_path / "tactful.toml").write_text('\nignore = ["defalt-text"]\n')
    failed = tactful("check", "-", given=STOCK, cwd=inner)
    assert failed.returncode == 2
    assert (
        "tactful.toml:2: There is no rule “defalt-text”. Did you mean “default-text”?"
        in failed.stderr.decode()
    )


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["rule", "N02"], ["vague-intent (N02)", "Why:", "Instead:"]),
        (["rule", "vague-intent", "--format", "json"], ['"code": "N02"']),
        (["rule", "--all"], ["default-text (P01)", "vague-intent (N02)"]),
        (["rule", "vage-intent"], ["Did you mean “vague-intent”?"]),
        (["chek"], ["Did you mean “check”?"]),
        (["settings", "--isolated", "--ignore", "N02"], ['ignore = ["vague-intent"]']),
    ],
)
def test_other_commands_say_what_they_know(arguments, words):
    done = tactful(*arguments)
    shown = done.stdout.decode() + done.stderr.decode()
    assert all(word in shown for word in words), shown


EVIL = "\x1b[31m\x1b]0;x\x07"


@pytest.mark.parametrize(
    ("command", "files"),
    [
        (["check", "-"], {}),
        (["check", "-", "--format", "markdown"], {}),
        (["check", "-", "--format", "github"], {}),
        (["check", "-"], {"tactful.toml": f'[[phrases]]\nname = "ours"\nphrases = ["explore synergies"]\nwhy = "{EVIL}"'}),
        (["check", "-"], {"tactful.toml": f'ignore = ["{EVIL}"]'}),
        (["check", f"{EVIL}.md"], {f"{EVIL}.md": "Hi Priya"}),
        (["check", f"no {EVIL}.md"], {}),
        (["audit", "past.csv"], {"past.csv": f"Name,{EVIL}\nHi,x\n"}),
        (["audit", "past.csv"], {"past.csv": f"Message,Sent At\nHi,2026-01-01\n{EVIL}\n"}),
        (["review", "-"], {}),
        (["compose", "--to", f"A{EVIL}na", "--who", f"a nurse {EVIL} in Cork", "--read", "your talk", "--why", "write"], {}),
    ],
)  # fmt: skip
def test_a_terminal_is_never_sent_control_characters(command, files, tmp_path):
    for name, text in files.items():
        encoded = (
            text.replace("\x1b", "\\u001b").replace("\x07", "\\u0007") if name.endswith(".toml") else text
        )
        (tmp_path / name).write_text(encoded, encoding="utf-8")
    done = tactful(*command, given=f"Hi Priya, {EVIL} explore synergies with me", cwd=tmp_path)
    shown = done.stdout + done.stderr
    assert shown
    assert b"Traceback" not in shown
    assert b"\x1b" not in shown
    assert b"\x07" not in shown


def test_a_difference_is_printable_on_a_terminal_alone(monkeypatch):
    lines = [f"+{EVIL}\n"]
    assert list(raw(lines)) == lines
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    assert list(raw(lines)) == ["+�[31m�]0;x�\n"]
