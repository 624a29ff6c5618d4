"""`tactful table`."""

from __future__ import annotations

from typing import Any

import click

from tactful.cli.options import settings_from, settings_options
from tactful.tables import FORMATS, TABLES, build, render
from tactful.tables.build import FILTERS, columns_of, filters_of
from tactful.wiki.dialects import dialect_for
from tactful.wiki.regions import Tables, filled


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
    "--region", is_flag=True, help="Between markers, for a page that “tactful wiki” keeps up to date."
)
@click.option(
    "--list", "list_", is_flag=True, help="List tables with their columns and filters, and formats."
)
@settings_options
def command(name: str | None, *, list_: bool, region: bool, **options: Any) -> int:
    """Write a table in a wiki's own markup; house settings apply.

    Tables, columns, filters with their values, and formats are listed by --list.
    """
    if region and (options["select"] or options["ignore"] or options["profile"]):
        cure = "Write them into a tactful.toml, which a later run will read too."
        raise click.UsageError(f"--region cannot keep --select, --ignore and --profile. {cure}")
    settings = settings_from(options)
    if list_ or name is None:
        if not list_:
            raise click.UsageError(f"Name a table: {', '.join(TABLES)}. --list tells more.")
        _list()
        return 0
    filters = {key: options[key] for key in FILTERS if options[key]}
    columns = [part.strip() for part in options["columns"].split(",")] if options["columns"] else None
    if region:
        text = _region(name, options["format_"], columns, filters, Tables(settings))
    else:
        table = build(name, columns=columns, settings=settings, **filters)
        text = render(table, options["format_"])
        if not table.rows:
            click.echo(f"No row of “{name}” fits {', '.join(filters.values())}.", err=True)
    # As bytes, so that no platform changes the line endings of CSV.
    click.echo(text.encode("utf-8"), nl=False)
    return 0


def _region(
    name: str, format: str, columns: list[str] | None, filters: dict[str, str], tables: Tables
) -> str:
    dialect = dialect_for(format)
    if dialect is None:
        held = ", ".join(form for form in FORMATS if dialect_for(form))
        raise click.UsageError(f"No page holds a region as “{format}”. Choose {held}.")
    chosen = {"columns": ",".join(columns)} if columns else {}
    usual = {} if format == dialect.formats[0] else {"format": format}
    return filled(name, {**filters, **chosen, **usual}, dialect, tables)


def _list() -> None:
    for name, title in TABLES.items():
        columns = ", ".join(column.name for column in columns_of(name))
        filters = ", ".join(filters_of(name)) or "none"
        click.echo(f"{name}: {title}\n  columns: {columns}\n  filters: {filters}")
    click.echo("filters:")
    for key, values in FILTERS.items():
        click.echo(f"  {key}: {', '.join(values)}")
    click.echo("formats:")
    for form in FORMATS.values():
        click.echo(f"  {form.name}: {form.title}")
