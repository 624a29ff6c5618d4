"""`tactful table`."""

from __future__ import annotations

import sys
from typing import Any

import click

from tactful.cli.options import settings_from, settings_options
from tactful.tables import FORMATS, TABLES, build, render
from tactful.tables.build import columns_of, filters_of


@click.command(name="table")
@click.argument("name", required=False)
@click.option(
    "--format", "format_", default="gfm", show_default=True, help="One of the formats that --list shows."
)
@click.option("--platform", help="Only what concerns this platform.")
@click.option("--step", help="Only what belongs to this step.")
@click.option("--purpose", help="Only what concerns drafts for this purpose.")
@click.option("--severity", help="Only rules of this severity; warning+ means at least a warning.")
@click.option("--columns", help="Names of columns, joined by commas, in order.")
@click.option(
    "--list", "list_", is_flag=True, help="List tables with their columns and filters, and formats."
)
@settings_options
def command(name: str | None, *, list_: bool, **options: Any) -> int:
    """Write a table in a wiki's own markup; house settings apply."""
    settings = settings_from(options)
    if list_ or name is None:
        if not list_:
            raise click.UsageError("Name a table; --list shows them.")
        _list()
        return 0
    columns = tuple(part.strip() for part in options["columns"].split(",")) if options["columns"] else None
    table = build(
        name,
        platform=options["platform"],
        step=options["step"],
        purpose=options["purpose"],
        severity=options["severity"],
        columns=columns,
        settings=settings,
    )
    sys.stdout.write(render(table, options["format_"]))
    return 0


def _list() -> None:
    for name, title in TABLES.items():
        columns = ", ".join(column.name for column in columns_of(name))
        filters = ", ".join(filters_of(name)) or "none"
        click.echo(f"{name}: {title}\n  columns: {columns}\n  filters: {filters}")
    click.echo("formats:")
    for form in FORMATS.values():
        click.echo(f"  {form.name}: {form.title}")
