"""What the guide says of `/v1/`: tables, formats and schemas, with links to the files themselves."""

from __future__ import annotations

from typing import Any

from macros import html, page
from macros.tables import table
from tactful.catalogue import RULES, VERSION
from tactful.schemas import schemas
from tactful.tables import FORMATS, TABLES
from tactful.tables.build import filters_of


def define_endpoints(env: Any) -> None:
    """Register `table_names`, `table_list`, `format_list`, `schema_list`, `rules_badge` and `embed_link`."""

    def link(target: str, words: str) -> str:
        return f'<a href="{html.attribute(page.link(env, target))}">{html.text(words)}</a>'

    @env.macro
    def table_names() -> str:
        """Name every table, joined by commas."""
        return ", ".join(f"<code>{html.text(name)}</code>" for name in TABLES)

    @env.macro
    def table_list() -> str:
        """Show every table with its page for frames and its data."""
        rows = [
            (
                [
                    f"<code>{html.text(name)}</code>",
                    html.text(title),
                    "yes" if "platform" in filters_of(name) else "no",
                    ", ".join(
                        (
                            link(f"embed/v1/{name}.html", f"page of {name}"),
                            link(f"v1/tables/{name}.json", f"{name}.json"),
                            link(f"v1/tables/{name}.safe.csv", f"{name}.safe.csv"),
                        )
                    ),
                ],
                {},
            )
            for name, title in TABLES.items()
        ]
        return table("Tables", ["Name", "What it shows", "Also by platform", "Look"], [("", rows)])

    @env.macro
    def format_list() -> str:
        """Show every format with what its files end with."""
        rows = [
            ([html.text(f.title), f"<code>.{html.text(f.suffix)}</code>", html.text(f.media_type)], {})
            for f in FORMATS.values()
        ]
        return table("Formats", ["Format", "Ends with", "Media type"], [("", rows)])

    @env.macro
    def schema_list() -> str:
        """Link every schema, joined by commas."""
        return ", ".join(link(f"v1/schemas/{name}.json", name) for name in schemas())

    @env.macro
    def rules_badge() -> str:
        """Show the badge."""
        source = html.attribute(page.link(env, "v1/badge.svg"))
        return f'<img src="{source}" alt="Connection rules: {len(RULES)}, version {VERSION}" height="20">'

    @env.macro
    def embed_link(fragment: str, words: str = "Embed this table") -> str:
        """Link to the builder with choices made: `table=channels&platform=x`."""
        return link(f"embed/builder/#{fragment}", words)
