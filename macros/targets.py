"""Where the tables can go, and how far the tests prove each way.

Each target names the tests that read a table back. What did so, the real engine or a reader of the documented form,
stands in `proofs.json`: the tests write it down as they run, and `scripts/check_proofs.py`, the last part of
`make test`, fails when this list claims anything that the run has not proved.
"""

from __future__ import annotations

import json
from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple

from macros import html, page
from macros.tables import table
from tactful.tables import FORMATS

PROOFS = Path(__file__).with_name("proofs.json")
"""What read a table in each test that a target names: a grade, and a name with its version."""
_GRADES = {"renders": "rendered", "checks": "structure"}


class Proof(StrEnum):
    """How far the tests prove a way, the strongest first."""

    RENDERED = "rendered"
    """The real engine renders the table in the tests, and the cells come back unchanged."""
    STRUCTURE = "structure"
    """The tests check the output against the documented form; the product itself cannot run there."""
    DESCRIBED = "described"
    """Nobody but readers has tried it."""


PROOF_WORDS = {
    Proof.RENDERED: "rendered by the real thing in the tests",
    Proof.STRUCTURE: "structure checked in the tests",
    Proof.DESCRIBED: "described only",
}


class Target(NamedTuple):
    """A place that a table can be put into."""

    title: str
    """What its users call it."""
    formats: tuple[str, ...]
    """Keys of `tactful.tables.FORMATS`; empty where the live embed goes in."""
    kept: str
    """How the table there is kept up to date."""
    tests: tuple[str, ...] = ()
    """The tests that prove it, as pytest names them; none where it is only described."""
    page: str | None = None
    """The name of its page in `docs/embed`."""
    allow: str = "Nothing: it is a table in the wiki's own markup."
    """What the wiki's administrator must allow, in a sentence."""

    @property
    def by(self) -> tuple[str, ...]:
        """What reads the table in the tests, with versions."""
        return tuple(dict.fromkeys(_PROVED[test][1] for test in self.tests))

    @property
    def proof(self) -> Proof:
        """How far the tests prove it: by the strongest that any of them has."""
        grades = [Proof(_GRADES[_PROVED[test][0]]) for test in self.tests]
        return min(grades, key=list(Proof).index, default=Proof.DESCRIBED)


_PROVED: dict[str, list[str]] = json.loads(PROOFS.read_text(encoding="utf-8"))


def _hostile(*formats: str) -> tuple[str, ...]:
    return tuple(
        f"tests/tables/test_hostile.py::test_hostile_cells_come_back_as_they_were[{name}]" for name in formats
    )


_PLUGLET = tuple(
    f"tests/site/test_pluglet.py::test_the_tables_stand_in_the_page_tabs_notes_and_lists[{generator}]"
    for generator in ("mkdocs", "properdocs", "zensical")
)
_ELEMENT = "tests/embed/test_element.py::test_several_tables_stand_in_a_page_with_a_strict_policy"
_FRAME = "tests/embed/test_frame.py::test_each_of_several_frames_gets_its_own_height"
_PUBLISH = "tests/wiki/test_publish.py::test_a_changed_rule_renews_the_table_and_leaves_the_rest"
_MODULE = "tests/wiki/test_module.py::test_each_choice_shows_what_the_command_writes"
_CONFLUENCE = tuple(
    f"tests/wiki/test_confluence.py::test_a_table_is_added_renewed_and_then_left[{kind}]"
    for kind in ("confluence", "confluence-data-center")
)
_ENGINES = ("chromium", "firefox", "webkit")

TARGETS: tuple[Target, ...] = (
    Target("Any web page: the element", (), "itself, at each visit",
           tuple(f"{_ELEMENT}[{name}]" for name in _ENGINES), "web-page",
           "Scripts from this site, and data from it: script-src and connect-src where the page has a content security "
           "policy."),
    Target("Any web page: an iframe", (), "itself, at each visit",
           tuple(f"{_FRAME}[{name}]" for name in _ENGINES), "web-page",
           "Frames from this site: frame-src where the page has a content security policy. The second line, a script that "
           "sets the height, may be left out; the frame then scrolls."),
    Target("SharePoint, Google Docs, Word, Slack, mail", (), "pasting it again",
           ("tests/embed/test_builder.py::test_rich_copy_puts_html_and_markdown_on_the_clipboard",), "office"),
    Target("MkDocs, ProperDocs, Zensical", ("markdown",), "upgrading the package",
           (*_PLUGLET, *_hostile("markdown")), "mkdocs"),
    Target("GitHub and GitLab wikis, Obsidian, Markdown in git", ("gfm",), "a command, in CI", _hostile("gfm"), "git",
           "Nothing: a Markdown table is text."),
    Target("Docusaurus", ("mdx",), "a command, in CI", _hostile("mdx"), "docusaurus"),
    Target("MediaWiki", ("mediawiki",), "a command, through its API",
           (*_hostile("mediawiki", "scribunto"), f"{_PUBLISH}[mediawiki]", _MODULE), "mediawiki",
           "Nothing for a pasted table. For the command: a bot password that may edit the page."),
    Target("DokuWiki", ("dokuwiki",), "a command, through its API",
           (*_hostile("dokuwiki"), f"{_PUBLISH}[dokuwiki]"), "dokuwiki",
           "Nothing for a pasted table. For the command: the remote API, switched on for your account."),
    Target("Confluence Cloud and Data Center", ("confluence",), "a command, through its API",
           (*_hostile("confluence"), *_CONFLUENCE), "confluence",
           "Nothing for the command: it needs a token of somebody who may edit the page. An iframe needs this site on the "
           "allow-list of the iframe macro."),
    Target("Jira, old Confluence markup", ("jira",), "pasting it again"),
    Target("Notion", ("notion-blocks", "notion"), "a command, through its API",
           (*_hostile("notion-blocks"), "tests/wiki/test_notion.py::test_a_table_is_added_renewed_and_then_left"),
           "notion",
           "Nothing for a pasted table. For the command: an integration that may read, update and insert content."),
    Target("Sphinx, Read the Docs", ("rst",), "a command, in CI", _hostile("rst"), "git"),
    Target("Antora, AsciiDoc", ("asciidoc",), "a command, in CI", _hostile("asciidoc"), "git"),
    Target("Spreadsheets", ("csv-safe", "csv"), "downloading it again",
           (*_hostile("csv"), "tests/tables/test_hostile.py::test_a_spreadsheet_reads_no_formula"), None,
           "Nothing: it is a file."),
    Target("Your own program", ("json", "html"), "fetching it again", _hostile("json", "html"), "data",
           "Nothing: the data may be fetched from any page and by any program."),
)  # fmt: skip
"""Every target, in the order of the guide."""


def define_targets(env: Any) -> None:
    """Register `support_table`."""

    @env.macro
    def support_table() -> str:
        """Show every target with its format, how it is kept up to date, and how far it is proved."""
        rows = [
            (
                [
                    _title(target, env),
                    ", ".join(f"<code>{html.text(FORMATS[name].name)}</code>" for name in target.formats)
                    or "–",
                    html.text(target.kept),
                    _proof(target),
                ],
                {"proof": target.proof},
            )
            for target in TARGETS
        ]
        return table(
            "Where the tables can go", ["Where", "Format", "Kept up to date by", "Proved"], [("", rows)]
        )


def _title(target: Target, env: Any) -> str:
    if target.page is None or not Path("docs", "embed", f"{target.page}.md").is_file():
        return html.text(target.title)
    way = page.link(env, f"embed/{target.page}/")
    return f'<a href="{html.attribute(way)}">{html.text(target.title)}</a>'


def _proof(target: Target) -> str:
    words = html.text(PROOF_WORDS[target.proof])
    return f"{words}: {html.text(', '.join(target.by))}" if target.by else words
