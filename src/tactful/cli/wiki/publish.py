"""`tactful wiki publish`."""

from __future__ import annotations

import sys
from typing import Any

import click

from tactful.cli import complain, say
from tactful.cli.options import settings_from, settings_options
from tactful.cli.wiki.report import difference, exit_code, report
from tactful.errors import TactfulError
from tactful.formats.terminal import raw
from tactful.tables.build import FILTERS
from tactful.wiki.publish import ADDRESSES, WIKIS, Wanted, connect, publish
from tactful.wiki.regions import State, Tables


@click.command(name="publish")
@click.argument("kind", type=click.Choice(tuple(WIKIS)))
@click.option(
    "--address",
    envvar="TACTFUL_WIKI_ADDRESS",
    help="The wiki's address; or TACTFUL_WIKI_ADDRESS. Notion needs none.",
)
@click.option(
    "--page", "pages", required=True, multiple=True, help="A page's name, or its number; may be repeated."
)
@click.option(
    "--table", help="Add this table at the end of a page that has not got it; make the page if need be."
)
@click.option(
    "--filter",
    "filters",
    multiple=True,
    metavar="NAME=VALUE",
    help="platform, step, purpose, severity or columns of --table; may be repeated.",
)
@click.option("--write", is_flag=True, help="Write the pages; without it nothing is changed.")
@click.option("--check", is_flag=True, help="Change nothing, and exit with 1 when a table is not up to date.")
@click.option("--force", is_flag=True, help="Overwrite tables that were edited by hand.")
@settings_options
def command(
    kind: str,
    address: str | None,
    pages: tuple[str, ...],
    *,
    write: bool,
    check: bool,
    force: bool,
    **options: Any,
) -> int:
    """Renew the tables between the markers in pages of a wiki, through its own interface.

    The account stands in the environment: TACTFUL_WIKI_USER, and TACTFUL_WIKI_TOKEN for its token or password
    (MediaWiki: a bot password; Notion and Confluence Data Center: a token alone). Nothing outside the markers is touched.
    Without --write the difference is shown and nothing is changed.

    In MediaWiki a page whose name ends in .json takes the data of --table whole, and Module:Tactful the program that
    shows what a page asks for: {{#invoke:Tactful|table|page=Tactful/rules.json|step=intent|columns=rule,what}}.

    Exit codes: 0; 1 when --check finds a table that is not up to date, or --write leaves one that was edited by
    hand; 2 for a page that cannot be read, understood or written, which is left as it was.
    """
    if write and check:
        raise click.UsageError("--write and --check exclude each other.")
    address = address or ADDRESSES.get(kind)
    if address is None:
        raise click.UsageError("Name the wiki's address with --address.")
    wanted = _wanted(options.pop("table"), options.pop("filters"))
    tables = Tables(settings_from(options))
    wiki = connect(kind, address, write=write)
    code = 0
    for page in pages:
        try:
            done = publish(wiki, page, tables, write=write, force=force, wanted=wanted)
        except TactfulError as error:
            complain(error)
            code = 2
            continue
        report(page, done.changes, write=write)
        if not (write or check):
            sys.stdout.writelines(raw(difference(done.before, done.after, page, page)))
        if all(change.state is State.CURRENT for change in done.changes):
            say(f"{page}: up to date.")
        code = max(code, exit_code(done.changes, write=write, check=check))
    return code


def _wanted(table: str | None, filters: tuple[str, ...]) -> Wanted | None:
    if table is None:
        if filters:
            raise click.UsageError("--filter needs --table.")
        return None
    options: dict[str, str] = {}
    for item in filters:
        name, sign, value = item.partition("=")
        if not sign or name not in (*FILTERS, "columns"):
            raise click.UsageError(
                f"“{item}” is no filter. Write one of {', '.join(FILTERS)} or columns, = and a value."
            )
        options[name] = value
    return Wanted(table, options)
