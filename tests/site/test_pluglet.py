"""Another team's site takes the built wheel and shows the tables, with each of the generators."""

import os
import re
import subprocess
import sys
from pathlib import Path

import html_tree
import pytest
from other_generators import environment_of, uv
from surroundings import ROOT

from tactful.tables import build
from tactful.tables.model import words

pytestmark = pytest.mark.site

CONFIG = """site_name: Another team
theme: {name: material, font: false}
plugins: [{macros: {modules: [mkdocs_macros_tactful], on_error_fail: true}}]
markdown_extensions: [admonition, tables, pymdownx.superfences, {pymdownx.tabbed: {alternate_style: true}}]
"""
PAGE = """---
title: Rules of the house
---

# Rules

{{ tactful.table("rules", platform="linkedin", severity="error", columns="rule,what") }}

=== "LinkedIn"

    {{ tactful.table("channels", platform="linkedin") | indent }}

=== "XING"

    {{ tactful.table("channels", platform="xing") | indent }}

!!! note "Steps"

    {{ tactful.table("steps", columns=["step", "do"]) | indent }}

1.  Read the advice.

    {{ tactful.table("advice", platform="mastodon") | indent }}

2.  Write.

{{ tactful.table("settings", platform="facebook", format="html") }}

Made with {{ tactful.version }}.
"""
WANTED = (
    build("rules", platform="linkedin", severity="error", columns=("rule", "what")),
    build("channels", platform="linkedin"),
    build("channels", platform="xing"),
    build("steps", columns=("step", "do")),
    build("advice", platform="mastodon"),
    build("settings", platform="facebook"),
)
GENERATORS_BY_NAME = {"mkdocs": "MkDocs", "properdocs": "ProperDocs", "zensical": "Zensical"}
GENERATORS = pytest.mark.parametrize("generator", GENERATORS_BY_NAME)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """The folder that the built wheel is installed into; it comes before this checkout on the path."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, ROOT]
    subprocess.run(command, check=True, capture_output=True)
    [built] = folder.glob("*.whl")
    uv("pip", "install", "--offline", "--no-deps", "--target", folder / "installed", built)
    return folder / "installed"


def program(generator):
    if generator == "mkdocs":
        return [sys.executable, "-m", "mkdocs"]
    return [environment_of(generator) / "bin" / generator]


def name_of(generator):
    """The generator's name and version, as it says itself."""
    said = subprocess.run(
        [*program(generator), "--version"], capture_output=True, text=True, check=True
    ).stdout
    return f"{GENERATORS_BY_NAME[generator]} {re.search(r'[0-9]+[.][0-9.]+', said)[0]}"


def run(generator, wheel, folder, page, settings=None):
    (folder / "docs").mkdir()
    (folder / "docs" / "index.md").write_text(page, encoding="utf-8")
    (folder / "mkdocs.yml").write_text(CONFIG, encoding="utf-8")
    if settings:
        (folder / "tactful.toml").write_text(settings, encoding="utf-8")
    environment = os.environ | {"PYTHONPATH": str(wheel), "NO_MKDOCS_2_WARNING": "1"}
    return subprocess.run(
        [*program(generator), "build", "-f", "mkdocs.yml"],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
    )


def tables(folder):
    tree = html_tree.parse((folder / "site" / "index.html").read_text(encoding="utf-8"))
    return [
        [" ".join(cell.text.split()) for cell in table.walk() if cell.tag in {"td", "th"}]
        for table in tree.walk()
        if table.tag == "table"
    ]


def cells(table):
    rows = [" ".join(words(cell).split()) for row in table.rows for cell in row]
    return [*(column.title for column in table.columns), *rows]


@GENERATORS
def test_the_tables_stand_in_the_page_tabs_notes_and_lists(generator, wheel, tmp_path, record_property):
    done = run(generator, wheel, tmp_path, PAGE)
    assert done.returncode == 0, done.stdout + done.stderr
    assert tables(tmp_path) == [cells(table) for table in WANTED]
    page = (tmp_path / "site" / "index.html").read_text(encoding="utf-8")
    assert "Made with 1." in page
    assert "{{" not in page
    assert re.search(r'class="tabbed-block">\s*<table>', page)
    assert re.search(r'class="admonition-title">Steps</p>\s*<table>', page)
    assert re.search(r"<p>Read the advice\.</p>\s*<table>", page)
    record_property("renders", name_of(generator))


def test_the_wheel_is_what_the_site_imports(wheel, tmp_path):
    code = "import mkdocs_macros_tactful, tactful; print(mkdocs_macros_tactful.__file__, tactful.__file__, sep='\\n')"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, env=os.environ | {"PYTHONPATH": str(wheel)},
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert all(Path(line).is_relative_to(wheel) for line in done.stdout.split())


@GENERATORS
def test_house_settings_of_the_site_apply(generator, wheel, tmp_path):
    done = run(generator, wheel, tmp_path, PAGE, 'ignore = ["default-text"]\n')
    assert done.returncode == 0, done.stdout + done.stderr
    [rules, *_] = tables(tmp_path)
    assert "default-text" not in rules
    assert "default-text" in cells(WANTED[0])


@GENERATORS
@pytest.mark.parametrize(
    ("call", "message"),
    [
        ('"ruls"', "There is no table “ruls”. Did you mean “rules”?"),
        ('"rules", platform="linkedn"', "There is no platform “linkedn”. Did you mean “linkedin”?"),
        ('"rules", columns="rule,whot"', "There is no column “whot”. Did you mean “what”"),
        ('"rules", platfrom="x"', "There is no option “platfrom”. Did you mean “platform”?"),
        (
            '"rules", format="mediawiki"',
            "A page here holds no table as “mediawiki”. Choose markdown or html.",
        ),
    ],
)
def test_a_mistake_names_the_page_and_the_cure(generator, call, message, wheel, tmp_path):
    done = run(generator, wheel, tmp_path, f"---\ntitle: T\n---\n\nText\n\n{{{{ tactful.table({call}) }}}}\n")
    place = "index.md" if generator == "zensical" else "index.md:7"
    assert f"{place}: {message}" in done.stdout + done.stderr
    assert done.returncode != 0
