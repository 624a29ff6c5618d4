"""`tactful wiki sync` on a whole wiki, through the real program."""

import os
import re
import shlex
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import sample_wiki
import yaml

from tactful import whole_file
from tactful.configuration import parse
from tactful.errors import InvalidInput
from tactful.wiki import files
from tactful.wiki.dialects import SUFFIXES
from tactful.wiki.regions import Tables

ROOT = Path(__file__).parent.parent.parent
REGION = "<!-- tactful:table steps columns=step,do -->\n<!-- tactful:end -->\n"
PROGRAMS = str(Path(sys.executable).parent)


def run(command, cwd, encoding="utf-8"):
    environment = os.environ | {"PATH": f"{PROGRAMS}{os.pathsep}{os.environ['PATH']}"}
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, encoding=encoding)


def sync(*arguments, cwd):
    return run(["tactful", "wiki", "sync", *arguments], cwd)


def git(*arguments, cwd):
    who = ("-c", "user.name=T", "-c", "user.email=t@example.org", "-c", "init.defaultBranch=main")
    done = subprocess.run(["git", *who, *arguments], cwd=cwd, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture
def wiki(tmp_path):
    sample_wiki.make(tmp_path)
    return tmp_path


def contents(folder):
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def outside(raw):
    """A page without what stands between its real markers."""
    return re.sub(
        rb"(?<=tactful:table )[^\n]*?(?= ?(?:-->|\*/}|\r?\n)).*?(?=tactful:end)", b"", raw, flags=re.DOTALL
    )


def test_the_sample_is_a_wiki_of_some_size(wiki):
    assert len(contents(wiki)) >= 30


def test_without_write_the_difference_is_shown_and_nothing_changes(wiki):
    before = contents(wiki)
    done = sync(".", cwd=wiki)
    assert done.returncode == 0, done.stderr
    assert contents(wiki) == before
    assert "+| Step | Do |" in done.stdout
    assert "Onboarding.md:" in done.stderr
    assert "--write writes them" in done.stderr


@pytest.mark.parametrize("where", ["here", "by its address", "from a folder of it"])
def test_the_difference_is_a_patch_that_git_applies(wiki, where):
    git("init", "-q", cwd=wiki)
    (wiki / "docs" / "ünd spaces.md").write_text(f"# Windows\r\n\r\n{REGION}", encoding="utf-8", newline="")
    cwd = wiki / "docs" if where == "from a folder of it" else wiki
    named = str(cwd) if where == "by its address" else "."
    patch = run(["tactful", "wiki", "sync", named], cwd, encoding=None).stdout
    done = subprocess.run(["git", "apply", "-"], input=patch, cwd=cwd, capture_output=True)
    assert done.returncode == 0, done.stderr
    assert sync("--check", ".", cwd=cwd).returncode == 0


def test_a_run_fills_every_region_and_touches_nothing_else(wiki):
    before = contents(wiki)
    done = sync("--write", ".", cwd=wiki)
    assert done.returncode == 0, done.stderr
    after = contents(wiki)
    changed = {name for name in before if before[name] != after[name]}
    assert after.keys() == before.keys()
    assert changed == {name for name, raw in before.items() if not name.startswith(("Home", "_", "notes/"))}
    assert {name: outside(raw) for name, raw in after.items()} == {
        name: outside(raw) for name, raw in before.items()
    }
    assert b"\n" not in after["docs/windows.md"].replace(b"\r\n", b"")
    check = sync("--check", ".", cwd=wiki)
    assert (check.returncode, check.stdout) == (0, "")
    assert "up to date" in check.stderr


def test_a_second_run_after_a_rule_changed_renews_the_tables_that_hold_it(wiki):
    sync("--write", ".", cwd=wiki)
    (wiki / "tactful.toml").write_text('[severity]\ndefault-text = "hint"\n')
    check = sync("--check", ".", cwd=wiki)
    assert check.returncode == 1
    assert "docs/two.md:1: The table “rules” is out of date: to renew." in check.stderr
    assert "steps" not in check.stderr
    assert sync("--write", ".", cwd=wiki).returncode == 0
    assert sync("--check", ".", cwd=wiki).returncode == 0


def test_a_table_edited_by_hand_is_reported_and_kept(wiki):
    sync("--write", ".", cwd=wiki)
    page = wiki / "docs" / "two.md"
    edited = page.read_text().replace("| P01 |", "| P01 (ask Ada) |")
    page.write_text(edited)
    for option, code in (("--check", 1), ("--write", 1), ("--diff", 0)):
        done = sync(option, ".", cwd=wiki)
        assert done.returncode == code
        assert (
            "docs/two.md:1: The table “rules” was edited by hand: left alone; --force overwrites it."
            in done.stderr
        )
        assert page.read_text() == edited
    assert sync("--write", "--force", ".", cwd=wiki).returncode == 0
    assert "Ada" not in page.read_text()


def test_pages_that_cannot_be_read_are_named_and_the_rest_is_done(wiki):
    (wiki / "latin.md").write_bytes(b"caf\xe9\n\n" + REGION.encode())
    (wiki / "latin-without-tables.md").write_bytes(b"caf\xe9\n")
    (wiki / "utf16.md").write_bytes(REGION.encode("utf-16"))
    (wiki / "unclosed.md").write_text("Text\n\n" + REGION.splitlines()[0])
    (wiki / "typo.md").write_text(REGION.replace("steps", "stpes"))
    (wiki / "gone.md").symlink_to("nowhere.md")
    done = sync("--write", ".", "missing.md", cwd=wiki)
    assert done.returncode == 2
    errors = [line for line in done.stderr.splitlines() if line.startswith("tactful: ")]
    assert sorted(errors) == [
        "tactful: latin.md: This is not UTF-8 text. Save it as UTF-8.",
        "tactful: missing.md: There is no such file or folder.",
        "tactful: typo.md:1: There is no table “stpes”. Did you mean “steps”?",
        "tactful: unclosed.md:3: This region is not closed. Put “<!-- tactful:end -->” below it.",
        "tactful: utf16.md: This is not UTF-8 text. Save it as UTF-8.",
    ]
    assert sync("--check", "Onboarding.md", cwd=wiki).returncode == 0


def test_a_wiki_without_tables_is_told_how_to_begin(tmp_path):
    (tmp_path / "page.md").write_text("Nothing yet.\n")
    done = sync(".", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (0, "")
    assert "No tables found. “tactful table NAME --region” writes one to paste." in done.stderr
    (tmp_path / "page.md").write_text(REGION.splitlines()[0])
    assert "No tables found" not in sync(".", cwd=tmp_path).stderr


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads everything")
def test_a_page_without_permission_is_named(wiki):
    (wiki / "Home.md").chmod(0)
    assert "Home.md: Permission denied." in sync(".", cwd=wiki).stderr


def test_what_is_no_page_is_named_and_nobody_waits_for_it(tmp_path):
    os.mkfifo(tmp_path / "pipe.md")
    assert "pipe.md: This is no file. Name a file or a folder." in sync("pipe.md", cwd=tmp_path).stderr
    assert "No tables found" in sync(".", cwd=tmp_path).stderr


@pytest.mark.parametrize("of_git", [False, True])
def test_folders_that_cannot_be_read_are_named(tmp_path, monkeypatch, of_git):
    for name in ("closed", "open"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "page.md").write_text(REGION)
    if of_git:
        git("init", "-q", cwd=tmp_path)

    def closed(real):
        def call(path, *arguments, **options):
            if "closed" in str(path):
                raise PermissionError(13, "Permission denied", str(path))
            return real(path, *arguments, **options)

        return call

    monkeypatch.setattr("os.scandir", closed(os.scandir))
    monkeypatch.setattr("os.lstat", closed(os.lstat))
    monkeypatch.setattr("os.stat", closed(os.stat))
    found = {str(item): item for item in files.sync([tmp_path], Tables(), write=False)}
    assert len(found) == 2
    assert any(re.search(r"closed(/page\.md)?: Permission denied\.$", said) for said in found)


def test_a_page_that_git_knows_and_somebody_has_deleted_is_left_out(wiki):
    git("init", "-q", cwd=wiki)
    git("add", ".", cwd=wiki)
    (wiki / "Onboarding.md").unlink()
    assert sync(".", cwd=wiki).returncode == 0


def test_what_git_ignores_is_left_out(wiki):
    git("init", "-q", cwd=wiki)
    (wiki / ".gitignore").write_text("built/\n*.tmp.md\n")
    for name in ("built/page.md", "a.tmp.md", "new.md"):
        (wiki / name).parent.mkdir(exist_ok=True)
        (wiki / name).write_text(REGION)
    git("add", "Home.md", cwd=wiki)
    (wiki / ".git" / "page.md").write_text(REGION)
    named = sync(".", cwd=wiki).stderr
    assert "new.md" in named
    assert "built/" not in named
    assert "a.tmp.md" not in named
    assert ".git/" not in named
    assert "a.tmp.md" in sync("a.tmp.md", cwd=wiki).stderr  # named by hand, it is meant


def test_without_git_hidden_folders_and_packages_are_left_out(wiki):
    for name in (".obsidian/page.md", "node_modules/x/page.md"):
        (wiki / name).parent.mkdir(parents=True)
        (wiki / name).write_text(REGION)
    named = sync(".", cwd=wiki).stderr
    assert ".obsidian" not in named
    assert "node_modules" not in named


def test_a_repository_of_somebody_else_names_no_program_to_run(tmp_path):
    ran, program = tmp_path / "ran", tmp_path / "monitor"
    program.write_text(f"#!/bin/sh\ntouch {ran}\n")
    program.chmod(0o755)
    for command in (["init", "--quiet"], ["add", "monitor"], ["config", "core.fsmonitor", str(program)]):
        git(*command, cwd=tmp_path)
    git("ls-files", "--others", cwd=tmp_path)
    assert ran.exists(), "git itself runs it"
    ran.unlink()
    (tmp_path / "page.md").write_text(REGION)
    assert [item.path for item in files.sync([tmp_path], Tables(), write=False)] == [tmp_path / "page.md"]
    assert not ran.exists()


def test_links_are_not_followed_out_of_the_tree(tmp_path):
    inside, elsewhere = tmp_path / "wiki", tmp_path / "elsewhere"
    inside.mkdir()
    elsewhere.mkdir()
    (elsewhere / "page.md").write_text(REGION)
    (inside / "page.md").symlink_to(elsewhere / "page.md")
    (inside / "folder").symlink_to(elsewhere)
    (inside / "own.md").write_text(REGION)
    (inside / "own-link.md").symlink_to("own.md")
    done = sync("--write", ".", cwd=inside)
    assert done.returncode == 0
    assert "1 table in 1 file" in done.stderr
    assert "leads out of the folder" in sync("--write", "page.md", cwd=inside).stderr
    assert (elsewhere / "page.md").read_text() == REGION
    assert sync("--write", "own-link.md", "own.md", cwd=inside).returncode == 0
    assert (inside / "own-link.md").is_symlink()


def test_a_file_is_replaced_whole_and_keeps_its_permissions(tmp_path, monkeypatch):
    page = tmp_path / "page.md"
    page.write_text(REGION)
    page.chmod(0o640)
    assert sync("--write", "page.md", cwd=tmp_path).returncode == 0
    assert page.stat().st_mode & 0o777 == 0o640
    written = page.read_text()

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(whole_file.shutil, "copymode", full)
    house = Tables(parse('help-url = "https://wiki.example.org/{name}"'))
    page.write_text(written + REGION)
    [error] = files.sync([page], house, write=True)
    assert isinstance(error, InvalidInput)
    assert "No space left" in str(error)
    assert page.read_text() == written + REGION
    assert list(tmp_path.iterdir()) == [page]


def test_a_file_that_changed_meanwhile_is_left_alone(tmp_path, monkeypatch):
    page = tmp_path / "page.md"
    page.write_text(REGION)
    monkeypatch.setattr(whole_file.shutil, "copymode", lambda *_: page.write_text("a newer text"))
    [error] = files.sync([page], Tables(), write=True)
    assert "Somebody else changed it meanwhile" in str(error)
    assert page.read_text() == "a newer text"
    assert list(tmp_path.iterdir()) == [page]


def hooks():
    return yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())


@pytest.mark.parametrize("hook", hooks(), ids=lambda hook: hook["id"])
def test_the_hooks_see_the_files_that_the_command_knows(hook):
    assert all(re.search(hook["files"], f"page{suffix}") for suffix in SUFFIXES)
    assert not re.search(hook["files"], "page.txt")
    assert hook["language"] == "python"
    assert (
        shlex.split(hook["entry"])[0]
        in tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["scripts"]
    )


def test_the_hooks_check_and_renew(wiki):
    by_id = {hook["id"]: shlex.split(hook["entry"]) for hook in hooks()}
    pages = ["Home.md", "Onboarding.md", "site/intro.mdx"]
    assert run([*by_id["tactful-wiki-check"], *pages], wiki).returncode == 1
    assert run([*by_id["tactful-wiki"], *pages], wiki).returncode == 0
    assert run([*by_id["tactful-wiki-check"], *pages], wiki).returncode == 0
