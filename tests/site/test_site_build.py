"""The build is strict; other generators give the same tables."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import html_tree
import pytest
from other_generators import environment_of
from surroundings import ROOT

pytestmark = pytest.mark.site

PAGE = """---
title: A page
---

# A page

{% call draft(to="Priya Raman", expect="EXPECTED", hints="allow") %}
Hi, I'd like to add you to my professional network on LinkedIn.
{% endcall %}
"""


def environment() -> dict[str, str]:
    import build_site

    return build_site.environment()


def build_page(folder: Path, page: str) -> subprocess.CompletedProcess:
    """Build a site of one page with the macros, as strictly as the real one."""
    (folder / "docs").mkdir(parents=True)
    (folder / "docs" / "index.md").write_text(page, encoding="utf-8")
    (folder / "mkdocs.yml").write_text(
        "site_name: One page\nstrict: true\ntheme: {name: material, font: false}\n"
        "plugins: [{macros: {modules: [macros], on_undefined: strict, on_error_fail: true}}]\n"
    )
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "-f", str(folder / "mkdocs.yml")]
    return subprocess.run(command, cwd=folder, env=environment(), capture_output=True, text=True)


def test_a_page_that_agrees_with_the_checker_is_built(tmp_path):
    names = "default-text nameless-greeting no-introduction no-closing"
    done = build_page(tmp_path, PAGE.replace("EXPECTED", names))
    assert done.returncode == 0, done.stderr


def test_a_page_that_disagrees_with_the_checker_is_not_built(tmp_path):
    done = build_page(tmp_path, PAGE.replace("EXPECTED", "sales-pitch"))
    assert done.returncode != 0
    assert "docs/index.md:7: the page expects sales-pitch, but the checker does not find it." in done.stderr
    assert "docs/index.md:7: the checker finds default-text (error)" in done.stderr


@pytest.mark.parametrize(
    "macro", ["{{ rule_tabel() }}", '{{ rule_table(step="greting") }}', "{% call draft() %}"]
)
def test_a_wrong_macro_stops_the_build(tmp_path, macro):
    assert build_page(tmp_path, f"# Page\n\n{macro}\n").returncode != 0


def tables(site: Path) -> dict[str, list[list[str]]]:
    """The text of every cell of every data table, by page."""
    found = {}
    for path in sorted(site.rglob("index.html")):
        page = path.relative_to(site).as_posix()
        text = path.read_text(encoding="utf-8")
        parts = re.findall(r'<table class="data.*?</table>', text, re.DOTALL)
        if parts and not page.startswith(("print/", "playground/")):
            found[page] = [
                [
                    " ".join(cell.text.split())
                    for cell in html_tree.parse(part).walk()
                    if cell.tag in {"td", "th"}
                ]
                for part in parts
            ]
    return found


@pytest.mark.parametrize("generator", ["properdocs", "zensical"])
def test_other_generators_give_the_same_tables(site, tmp_path, generator):
    program = environment_of(generator) / "bin" / generator
    for name in ("docs", "macros", "overrides", "scripts", "tests"):  # a page shows parts of the last two
        shutil.copytree(ROOT / name, tmp_path / name)
    if (ROOT / "build" / "playground" / "assets").is_dir():
        shutil.copytree(
            ROOT / "build" / "playground" / "assets", tmp_path / "build" / "playground" / "assets"
        )
    config = (
        (ROOT / "mkdocs.yml").read_text(encoding="utf-8").replace("site_dir: build/site", "site_dir: out")
    )
    (tmp_path / "mkdocs.yml").write_text(config, encoding="utf-8")
    settings = environment() | {"PYTHONPATH": os.pathsep.join([str(tmp_path), str(ROOT / "src")])}
    done = subprocess.run(
        [program, "build", "-f", "mkdocs.yml"], cwd=tmp_path, env=settings, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr
    ours, theirs = tables(site), tables(tmp_path / "out")
    assert len(ours) > 20
    assert theirs.keys() == ours.keys()
    assert theirs == ours
