"""Tactful's tables in another team's MkDocs, ProperDocs or Zensical site.

A site names this module under `plugins: macros: modules: [mkdocs_macros_tactful]`, and its pages then write
`{{ tactful.table("rules", platform="linkedin") }}`. House settings are read from the site's own `tactful.toml`.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from tactful.catalogue import VERSION
from tactful.configuration import discover, load
from tactful.errors import InvalidInput, InvalidValue, TactfulError, UnknownName
from tactful.settings import DEFAULTS
from tactful.tables import FORMATS, build, render
from tactful.tables.build import filters_of

_FORMATS = ("markdown", "html")


class TableError(InvalidInput):
    """A table that a page asks for and that cannot be made; the message names the page."""


class Tactful:
    """What pages see as `tactful`."""

    version = VERSION
    """The version of the catalogue that the tables are made from."""

    def __init__(self, env: Any) -> None:
        """Take the environment that a generator hands to `define_env`."""
        self._env = env
        found = discover(Path(env.project_dir))
        self._settings = load(found) if found else DEFAULTS

    def table(
        self, name: str, *, columns: str | list[str] | None = None, format: str = "markdown", **filters: Any
    ) -> str:
        """Return a table; inside a tab, an admonition or a list it goes through `| indent`.

        Parameters:
            name: The table: `rules`, `channels` and so on; `tactful table --list` shows them.
            columns: Names of columns in order, as a list or joined by commas.
            format: `markdown`, or `html` for a site without the extension `tables`.
            filters: `platform`, `step`, `purpose` or `severity`, where the table takes them.

        Raises:
            TableError: For a table, column, filter or value that does not exist; names the page and the cure.
        """
        try:
            return self._table(name, columns, format, filters)
        except TactfulError as error:
            raise TableError(
                f"{self._place()}: {error.message}", field=error.field, cure=error.cure
            ) from None

    def _table(self, name: str, columns: str | list[str] | None, format: str, filters: dict[str, Any]) -> str:
        if format not in _FORMATS:
            if format in FORMATS:
                cure = f"Choose {' or '.join(_FORMATS)}."
                raise InvalidValue(f"A page here holds no table as “{format}”.", field="format", cure=cure)
            raise UnknownName("format", format, _FORMATS)
        known = (*filters_of(name), "columns", "format")
        for option in filters:
            if option not in known:
                raise UnknownName("option", option, known)
        wanted = [part.strip() for part in columns.split(",")] if isinstance(columns, str) else columns
        return render(build(name, columns=wanted, settings=self._settings, **filters), format).rstrip("\n")

    def _place(self) -> str:
        """Return the page that is being rendered, and the line of the call where the generator tells it."""
        page = self._env.page
        file = getattr(page, "file", None)
        if file is None:
            return page.path if page else "a page"  # Zensical's pages have a path and no file
        line = _template_line()
        if line is None or page.markdown is None:
            return file.src_uri
        # What the generator has taken from the top: front matter and blank lines.
        above = Path(file.abs_src_path).read_text(encoding="utf-8-sig").count("\n") - page.markdown.count(
            "\n"
        )
        return f"{file.src_uri}:{line + above}"


def define_env(env: Any) -> None:
    """Give pages the variable `tactful`; the generators call this."""
    env.variables["tactful"] = Tactful(env)


def _template_line() -> int | None:
    """Return the line of the template that is being rendered, from 1."""
    frame = sys._getframe()
    while frame := frame.f_back:
        template = frame.f_globals.get("__jinja_template__")
        if template is not None:
            return template.get_corresponding_lineno(frame.f_lineno)
    return None
