"""The form of the embed builder; `embed/src/builder.ts` makes it work."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from macros import drafts, html
from macros.targets import TARGETS
from tactful.catalogue import VERSION
from tactful.context import PURPOSES
from tactful.finding import Severity
from tactful.platforms import PLATFORMS
from tactful.steps import STEPS
from tactful.tables import FORMATS, TABLES, build
from tactful.tables.build import columns_of, filters_of
from tactful.wiki.dialects import dialect_for
from tactful.wiki.publish import WIKIS

if TYPE_CHECKING:
    from collections.abc import Iterable

LIVE = {"element": "Any web page: the element", "iframe": "Any web page: an iframe"}
"""Targets whose code shows the table live, with their titles in `TARGETS`."""
THEMES = {"auto": "Automatic", "light": "Light", "dark": "Dark"}
COPY = {"office": "SharePoint, Google Docs, Word, Slack, mail"}
"""The target whose table goes over the clipboard."""


def define_builder(env: Any) -> None:
    """Register `embed_builder`."""

    @env.macro
    def embed_builder() -> str:
        """Show the form, and places for the preview, the code and what must be allowed."""
        data = html.attribute(json.dumps(_data(), ensure_ascii=False, separators=(",", ":")))
        return (
            f'<div class="embed-builder" data-embed-builder="{data}">{_form()}'
            '<section class="embed-code needs-scripts" aria-labelledby="code-title"><h2 id="code-title">The code</h2>'
            '<p class="embed-allow"></p>'
            '<label for="embed-code">Paste this into your page</label>'
            '<textarea id="embed-code" readonly rows="8" spellcheck="false"></textarea>'
            '<div class="embed-buttons"><button type="button" class="md-button md-button--primary" data-copy="code">Copy the code'
            '</button><button type="button" class="md-button" data-copy="rich">Copy the table with its formatting</button>'
            '<button type="button" class="md-button" data-copy="link">Copy a link to these choices</button></div>'
            '<p class="embed-status" role="status"></p>'
            '<p class="embed-command" hidden>The same from the command line: <code></code><span></span></p></section>'
            '<section class="embed-preview needs-scripts" aria-labelledby="preview-title"><h2 id="preview-title">Preview</h2>'
            "<div></div></section></div>"
        )


def _form() -> str:
    fields = "".join(
        (
            _select("table", "Table", TABLES.items()),
            _select("platform", "Platform", _any((name, p.title) for name, p in PLATFORMS.items())),
            _select("step", "Step", _any((step.name, step.title) for step in STEPS)),
            _select("purpose", "Purpose", _any((name, drafts.PURPOSE_TITLES[name]) for name in PURPOSES)),
            _select("severity", "Severity", _any(_severities())),
            _select("target", "Where it goes", _targets()),
            _select("theme", "Colours", THEMES.items()),
        )
    )
    return (
        f'<form class="rule-filters needs-scripts" aria-label="What to embed">{fields}'
        '<fieldset class="embed-columns"><legend>Columns</legend><div></div></fieldset></form>'
    )


def _any(options: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    return [("", "All"), *options]


def _severities() -> list[tuple[str, str]]:
    exact = [(str(severity), f"{drafts.SEVERITY_TITLES[severity]}s") for severity in Severity]
    return [*exact, (f"{Severity.WARNING}+", "Errors and warnings")]


def _targets() -> list[tuple[str, str]]:
    return [*LIVE.items(), *COPY.items(), *((name, form.title) for name, form in FORMATS.items())]


def _select(name: str, title: str, options: Iterable[tuple[str, str]]) -> str:
    listed = "".join(
        f'<option value="{html.attribute(v)}">{html.text(words)}</option>' for v, words in options
    )
    return (
        f'<div data-field="{name}"><label for="embed-{name}">{html.text(title)}</label>'
        f'<select id="embed-{name}" name="{name}">{listed}</select></div>'
    )


def _data() -> dict[str, object]:
    """Return what the script must know: columns and filters of tables, suffixes of formats, words for administrators."""
    return {
        "version": VERSION,
        "tables": {
            name: {
                "columns": [[column.name, column.title] for column in columns_of(name)],
                "shown": [column.name for column in build(name).columns],
                "filters": filters_of(name),
            }
            for name in TABLES
        },
        "suffixes": {name: form.suffix for name, form in FORMATS.items()},
        "regions": {
            name: f"tactful wiki publish {name}" if name in WIKIS else "tactful wiki sync"
            for name in FORMATS
            if dialect_for(name)
        },
        "allow": _allowances(),
    }


def _allowances() -> dict[str, str]:
    by_title = {target.title: target.allow for target in TARGETS}
    allowed = {name: by_title[title] for name, title in (LIVE | COPY).items()}
    return allowed | {name: target.allow for target in TARGETS for name in target.formats}
