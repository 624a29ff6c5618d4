"""What the guide's pages on tables tell people to type does what they say."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import jinja2
import pytest
import sample_wiki
import yaml

from mkdocs_macros_tactful import Tactful
from tactful.wiki.dialects import dialect_of
from tactful.wiki.regions import State, renew

ROOT = Path(__file__).parent.parent.parent
PAGES = {
    name: (ROOT / "docs" / "embed" / f"{name}.md").read_text() for name in ("git", "docusaurus", "mkdocs")
}
HOOKS = {hook["id"] for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())}


def blocks(*languages):
    """Code blocks of the pages, with the page's name."""
    fence = re.compile(rf"^( *)```(?:{'|'.join(languages)})\n(.*?)^\1```", re.DOTALL | re.MULTILINE)
    return [
        (name, re.sub(rf"(?m)^{indent}", "", text)) for name, page in PAGES.items() for indent, text in fence.findall(page)
    ]  # fmt: skip


def commands():
    typed = [line for _, text in blocks("sh") for line in text.splitlines()]
    run = [step["run"] for job in jobs() for step in job if "run" in step]
    return sorted({line for line in [*typed, *run] if line.startswith("tactful ")})


def jobs():
    """The steps of each CI job."""
    for _, text in blocks("yaml"):
        value = yaml.safe_load(text)
        for job in value.get("jobs", {}).values():
            yield job["steps"]
        for job in value.values():
            if isinstance(job, dict) and "script" in job:
                yield [{"run": line} for line in job["script"]]


def test_the_guide_shows_both_kinds_of_ci():
    assert len(list(jobs())) == 2


@pytest.mark.parametrize("command", commands())
def test_a_command_of_the_guide_runs(command, tmp_path):
    sample_wiki.make(tmp_path)
    for folder in ("project.wiki", "Vault", "blog"):
        sample_wiki.make(tmp_path / folder)
    environment = os.environ | {"HOME": str(tmp_path)}
    done = subprocess.run(
        [Path(sys.executable).parent / "tactful", *shlex.split(command.replace("~", str(tmp_path)))[1:]],
        cwd=tmp_path, env=environment, capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == ("--check" in command), done.stderr


@pytest.mark.parametrize(("name", "text"), blocks("markdown", "mdx"))
def test_markers_of_the_guide_are_filled(name, text):
    dialect = dialect_of(".md", text)
    assert [change.state for change in renew(text, dialect).changes] == [State.EMPTY]
    assert (name == "docusaurus") is (dialect.name == "MDX")


@pytest.mark.parametrize(("name", "text"), blocks("jinja"))
def test_macros_of_the_guide_give_tables(name, text, tmp_path):
    env = SimpleNamespace(project_dir=str(tmp_path), page=None, variables={})
    environment = jinja2.Environment()  # noqa: S701, as the generators have it
    shown = environment.from_string(text).render(tactful=Tactful(env))
    assert shown.count("LinkedIn") > 2
    assert "{{" not in shown


def test_hooks_and_modules_of_the_guide_exist():
    values = [yaml.safe_load(text) for _, text in blocks("yaml")]
    hooks = {hook["id"] for value in values for repo in value.get("repos", []) for hook in repo["hooks"]}
    assert hooks
    assert hooks <= HOOKS
    modules = [p["macros"]["modules"] for v in values for p in v.get("plugins", []) if isinstance(p, dict)]
    assert modules == [["mkdocs_macros_tactful"]]


def test_the_table_of_files_is_that_of_the_command():
    for suffixes, opening in re.findall(r"^\| (`\.[^|]*) \| `([^`]*)`", PAGES["git"], re.MULTILINE):
        closing = re.sub("tactful:table rules", "tactful:end", opening)
        for suffix in re.findall(r"`(\.\w+)`", suffixes):
            text = f"{opening}\n\n{closing}\n"
            [change] = renew(text, dialect_of(suffix, text)).changes
            assert change.state is State.EMPTY
