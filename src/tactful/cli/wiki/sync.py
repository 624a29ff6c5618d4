"""`tactful wiki sync`."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

import click

from tactful.cli import complain
from tactful.cli.options import settings_from, settings_options
from tactful.cli.wiki.report import difference, exit_code, report
from tactful.errors import InvalidInput
from tactful.formats.terminal import raw
from tactful.wiki.files import sync
from tactful.wiki.regions import Change, State, Tables


@click.command(name="sync")
@click.argument("paths", nargs=-1, required=True, metavar="PATH…", type=click.Path(path_type=Path))
@click.option("--write", is_flag=True, help="Write the files; without it nothing is changed.")
@click.option("--check", is_flag=True, help="Change nothing, and exit with 1 when a table is not up to date.")
@click.option("--diff", is_flag=True, help="Show the difference with --write and --check too.")
@click.option("--force", is_flag=True, help="Overwrite tables that were edited by hand.")
@settings_options
def command(
    paths: tuple[Path, ...], *, write: bool, check: bool, diff: bool, force: bool, **options: Any
) -> int:
    """Renew the tables between the markers in files, and in all files of folders.

    A table stands between two markers: in Markdown <!-- tactful:table rules platform=linkedin --> and
    <!-- tactful:end -->. MDX, AsciiDoc, reStructuredText and MediaWiki files have comments of their own;
    “tactful table NAME --region” writes them. Nothing outside is touched. Without --write the difference is
    shown, as “git apply” takes it, and nothing is changed.

    Exit codes: 0; 1 when --check finds a table that is not up to date, or --write leaves one that was edited by
    hand; 2 for a file that cannot be read or understood, after the rest is done.
    """
    if write and check:
        raise click.UsageError("--write and --check exclude each other.")
    tables = Tables(settings_from(options))
    code, files, changes = 0, 0, []
    for item in sync(paths, tables, write=write, force=force):
        if isinstance(item, InvalidInput):
            complain(item)
            code = 2
            continue
        files += 1
        changes += item.changes
        report(item.path, item.changes, write=write)
        if diff or not (write or check):
            name = _name(item.path)
            lines = difference(item.before, item.after, f"a/{name}", f"b/{name}")
            sys.stdout.writelines(raw(lines))
    if changes or not code:
        click.echo(_summary(changes, files, write=write), err=True)
    return code or exit_code(changes, write=write, check=check)


def _name(path: Path) -> str:
    """Return what git calls a file that was named from this folder."""
    absolute = Path(os.path.normpath(Path.cwd() / path))
    inside = absolute.is_relative_to(Path.cwd())
    return (absolute.relative_to(Path.cwd()) if inside else path).as_posix()


def _summary(changes: list[Change], files: int, *, write: bool) -> str:
    if not changes:
        return "No tables found. “tactful table NAME --region” writes one to paste."
    due = sum(change.written and change.state is not State.CURRENT for change in changes)
    left = sum(not change.written for change in changes)
    found = f"{len(changes)} table{'s' * (len(changes) > 1)} in {files} file{'s' * (files > 1)}"
    parts = [f"{due} {'renewed' if write else 'to renew'}"] if due else []
    parts += [f"{left} edited by hand"] if left else []
    hint = "" if write or not due else " --write writes them."
    return f"{found}: {', '.join(parts) or 'up to date'}.{hint}"
