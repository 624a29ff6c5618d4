"""`tactful audit`."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Any

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from tactful.audit import Options, audit
from tactful.cli.options import settings_from, settings_options
from tactful.formats.audit_html import audit_html
from tactful.formats.audit_text import audit_text
from tactful.formats.json import dumps
from tactful.formats.terminal import printable, show

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tactful.export import Broken


@click.command(name="audit")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--channel", default="linkedin/note", show_default=True, help="Where the texts were sent.")
@click.option("--tier", help="The account's tier; the widest when absent, since what was sent did fit.")
@click.option("--purpose", default="request", show_default=True)
@click.option("--column", metavar="HEADING", help="The column of texts, when it is not found by itself.")
@click.option("--received", is_flag=True, help="Audit what others sent you, where the export tells.")
@click.option("--workers", type=click.IntRange(min=1), help="Processes; all cores when absent.")
@settings_options
@click.option(
    "--format", "format_", type=click.Choice(("text", "json", "html")), default="text", show_default=True
)
def command(file: Path, **options: Any) -> int:
    """Sum up your own past: LinkedIn's data export (Invitations.csv or its zip), or any CSV with texts.

    Nothing leaves this machine. Exit codes: 0, or 2 when the file or some rows could not be read.
    """
    settings = settings_from(options)
    chosen = Options(
        options["channel"],
        options["tier"],
        options["purpose"],
        options["column"],
        options["received"],
        settings,
    )
    errors = Console(stderr=True, highlight=False, soft_wrap=True)
    columns = (TextColumn("checked"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=errors, disable=not errors.is_terminal, transient=True) as bar:
        task = bar.add_task("rows", total=_lines(file) if errors.is_terminal else None)

        def complain(row: Broken) -> None:
            words = f"tactful: {file}:{row.line}: {row.problem}; the row is left out."
            errors.print(printable(words), markup=False)

        tally = audit(
            file, chosen, workers=options["workers"], broken=complain, progress=lambda n: bar.advance(task, n)
        )
    if options["format_"] == "json":
        click.echo(dumps(tally.as_object()))
    elif options["format_"] == "html":
        click.echo(audit_html(tally), nl=False)
    else:
        console = Console(highlight=False, soft_wrap=True)
        show(audit_text(tally), console)
    return 2 if tally.broken else 0


def _lines(file: Path) -> int | None:
    """Count lines for the bar; quoted line breaks make it a guess from above."""
    if not file.is_file() or zipfile.is_zipfile(file):
        return None
    with file.open("rb") as raw:
        return sum(chunk.count(b"\n") for chunk in iter(lambda: raw.read(1 << 20), b""))
