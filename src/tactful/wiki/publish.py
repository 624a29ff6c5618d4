"""Publish tables into pages of a wiki that keeps them in a database.

A page is read, its regions are renewed, and it is written back in one request that names what was read. When
somebody else wrote meanwhile, all of it is done once more on their text, and then given up with an error.
"""

from __future__ import annotations

import importlib
import os
from contextlib import contextmanager
from enum import Enum
from typing import NamedTuple, Protocol
from urllib.parse import urlsplit

from tactful.errors import InvalidInput, InvalidValue, TactfulError, UnknownName
from tactful.wiki.regions import empty, find, renew
from tactful.wiki.whole import renew_data, renew_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Generator, Mapping

    from tactful.wiki.dialects import Dialect
    from tactful.wiki.regions import Change, Renewed, Tables

USER, TOKEN = "TACTFUL_WIKI_USER", "TACTFUL_WIKI_TOKEN"
"""The variables of the environment that hold the account and its token or password."""

WIKIS: dict[str, str] = {
    "mediawiki": "MediaWiki, by the address of its api.php without that name",
    "dokuwiki": "DokuWiki, by the address of its start page",
    "confluence": "Confluence Cloud, by an address that ends in /wiki; a page is named by its number",
    "confluence-data-center": "Confluence of one's own, by the address of its start page; a page is named by its number",
    "notion": "Notion, which needs no address; a page is named by its number or its link",
}
"""Every kind of wiki, with what its address is; the module has the kind's name with underscores."""

ADDRESSES: dict[str, str] = {"notion": "https://api.notion.com"}
"""The address of each kind of wiki that has one alone."""


class Conflict(InvalidInput):
    """Somebody else wrote the page, or is writing it."""


class Holds(Enum):
    """What a page can hold of us."""

    REGIONS = "regions"
    """Words of others, and tables between markers."""
    DATA = "data"
    """The data of one table and nothing else."""
    MODULE = "module"
    """The program that shows such data."""


class Stored(NamedTuple):
    """A page as the wiki holds it."""

    text: str
    """Its source; empty for a page that does not exist."""
    revision: str
    """What the wiki calls this state of it; empty for a page that does not exist."""
    title: str = ""
    """Its title, where that is not its name."""
    holds: Holds = Holds.REGIONS
    """What it can hold."""


class Wiki(Protocol):
    """What publishing needs of a wiki."""

    dialect: Dialect
    """The markup of its pages."""

    def read(self, page: str) -> Stored:
        """Return a page; `InvalidInput` for one that may not or cannot be read."""
        ...

    def write(self, page: str, text: str, base: Stored, summary: str) -> None:
        """Replace what was read by a text, whole or not at all.

        Raises:
            Conflict: When the page is not any more what was read.
            InvalidInput: When it may not or cannot be written.
        """
        ...


class Wanted(NamedTuple):
    """A table that a page shall hold."""

    table: str
    """Its name."""
    options: Mapping[str, str]
    """Its filters and columns."""


class Published(NamedTuple):
    """A page after its regions were looked at."""

    changes: tuple[Change, ...]
    """Its regions in order."""
    before: str
    """Its text as it stands in the wiki."""
    after: str
    """The text with the present tables."""


def connect(kind: str, address: str, *, write: bool) -> Wiki:
    """Return a wiki, logged in with the account that the environment names.

    Parameters:
        kind: A key of `WIKIS`.
        address: Where it is; https, or http on this machine.
        write: Whether pages will be written, for which an account is needed.

    Raises:
        InvalidValue: For an address that would show or send a password in the clear, or without an account.
    """
    if kind not in WIKIS:
        raise UnknownName("kind of wiki", kind, WIKIS)
    try:
        parts = urlsplit(address)
    except ValueError:
        parts = urlsplit("")
    if parts.scheme not in ("https", "http") or not parts.hostname:
        raise InvalidValue("This is not a web address.", field="address", cure="Begin it with https://.")
    if parts.username or parts.password:
        cure = f"Set {USER} and {TOKEN} in the environment instead."
        raise InvalidValue("The address holds a name or password.", field="address", cure=cure)
    if parts.scheme == "http" and parts.hostname not in ("localhost", "127.0.0.1", "::1"):
        raise InvalidValue(
            "Over http the password could be read on its way.", field="address", cure="Use https."
        )
    user, token = (account(name) for name in (USER, TOKEN))
    if write and not token:
        cure = f"Set {USER} and {TOKEN} in the environment."
        raise InvalidValue("Without an account nothing can be written.", field="write", cure=cure)
    try:
        module = importlib.import_module(f"tactful.wiki.{kind.replace('-', '_')}")
        with _sensible():
            return module.connect(address.rstrip("/"), user, token)
    except ModuleNotFoundError as error:
        if error.name is None or error.name.startswith("tactful"):
            raise
        raise InvalidInput(
            f"The package “{error.name}” is missing.", cure="pip install 'tactful[wiki]'"
        ) from None


def strange() -> InvalidInput:
    """Return the error for an answer that the wiki's interface would not give."""
    cure = "Look whether the address is the wiki's own."
    return InvalidInput("The answer is not one of this kind of wiki.", cure=cure)


@contextmanager
def _sensible() -> Generator[None]:
    """Refuse answers of a server that have another shape, or none, wherever that shows."""
    try:
        yield
    except TactfulError:
        raise
    except (AttributeError, LookupError, RecursionError, TypeError, ValueError):
        raise strange() from None


def account(name: str) -> str:
    """Return a variable of the environment as one line; its value is in no message."""
    value = os.environ.get(name, "").strip()
    if not value.isprintable():
        cure = "It may have been copied with a line too many."
        raise InvalidValue(f"{name} holds what no name or token can hold.", field="environment", cure=cure)
    return value


def publish(
    wiki: Wiki, page: str, tables: Tables, *, write: bool, force: bool = False, wanted: Wanted | None = None
) -> Published:
    """Renew the regions of a page.

    Parameters:
        wiki: Where it is.
        page: Its name there.
        tables: The tables to write.
        write: Write the page.
        force: Overwrite regions that were edited by hand too.
        wanted: A table to add at the end where the page has no region for it; a missing page is made.

    Raises:
        Conflict: When somebody else wrote the page both times.
        InvalidInput: For a page that cannot be read, understood or written; it is left as it was.
    """
    try:
        return _publish(wiki, page, tables, write=write, force=force, wanted=wanted)
    except Conflict:
        return _publish(wiki, page, tables, write=write, force=force, wanted=wanted)


def _publish(
    wiki: Wiki, page: str, tables: Tables, *, write: bool, force: bool, wanted: Wanted | None
) -> Published:
    with _sensible():
        stored = wiki.read(page)
    renewed = _renewed(stored, wiki.dialect, tables, wanted, force=force)
    if not renewed.changes:
        what = "has no table of ours" if stored.revision else "does not exist"
        raise InvalidInput(f"The page “{page}” {what}.", cure="Name a table with --table to add it.")
    if write and renewed.text != stored.text:
        names = ", ".join(sorted({change.region.table for change in renewed.changes if change.written}))
        with _sensible():
            wiki.write(page, renewed.text, stored, f"Renewed by Tactful: {names}")
    return Published(renewed.changes, stored.text, renewed.text)


def _renewed(
    stored: Stored, dialect: Dialect, tables: Tables, wanted: Wanted | None, *, force: bool
) -> Renewed:
    if stored.holds is Holds.MODULE:
        return renew_module(stored.text, dialect, force=force)
    if stored.holds is Holds.DATA:
        table, options = wanted or (None, {})
        return renew_data(stored.text, dialect, tables, table=table, options=options, force=force)
    return renew(_with(stored.text, dialect, wanted), dialect, tables, force=force)


def _with(text: str, dialect: Dialect, wanted: Wanted | None) -> str:
    """Return a page that has a region for the wanted table."""
    if wanted is None:
        return text
    for region in find(text, dialect):
        if (region.table, dict(region.options)) == (wanted.table, dict(wanted.options)):
            return text
    gap = "" if not text else "\n" if text.endswith("\n") else "\n\n"
    return f"{text}{gap}{empty(wanted.table, wanted.options, dialect)}"
