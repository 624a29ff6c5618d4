"""Pages that are ours from end to end: the data of a table, and the module of MediaWiki that shows it.

Such a page holds the digest of the rest of it, so that one that has grown old is told from one that somebody edited.
"""

from __future__ import annotations

import json
import re
from hashlib import sha256
from pathlib import Path

from tactful.catalogue import VERSION
from tactful.errors import InvalidInput, InvalidValue
from tactful.tables.choices import choices_object
from tactful.wiki.regions import Change, Region, Renewed, State

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from tactful.wiki.dialects import Dialect
    from tactful.wiki.regions import Tables

_STAMPED = re.compile(r"-- tactful:module version=\S+ body=(?P<body>\S+)\r?\n(?P<rest>[\s\S]*)")
_WRITTEN = ("version", "body")


def renew_data(
    text: str, dialect: Dialect, tables: Tables, *, table: str | None, options: Mapping[str, str], force: bool
) -> Renewed:
    """Write the present data of a table into a JSON page.

    Parameters:
        text: The page; empty for one that does not exist.
        dialect: The markup of the wiki's other pages.
        tables: The tables, with house settings.
        table: The table wanted; None keeps the page's own.
        options: Filters and columns wanted; a page of data takes none.
        force: Overwrite a page that was edited by hand too.

    Raises:
        InvalidInput: For a page of another table, or of none when none is wanted.
        InvalidValue: For options.
        UnknownName: For a table that does not exist.
    """
    if options:
        cure = "Name them where the table is shown: {{#invoke:Tactful|table|…}}."
        raise InvalidValue("A JSON page holds a table whole.", field="filter", cure=cure)
    found = json.loads(text) if text else {}
    found = found if isinstance(found, dict) and "body" in found else {}
    held = found.get("name")
    name = table or held
    if name is None:
        return Renewed(text, ())
    if held not in (None, name):
        raise InvalidInput(f"The page holds the table “{held}”.", cure="Take another page for this table.")
    value = choices_object(name, tables.settings)
    present = json_text({**value, "body": _body(value)})
    if not text:
        state = State.EMPTY
    elif found.get("body") != _body(found):
        state = State.EDITED
    else:
        state = State.CURRENT if found["body"] == _body(value) else State.STALE
    return _renewed(text, present, dialect, "table", name, state, force=force)


def renew_module(text: str, dialect: Dialect, *, force: bool) -> Renewed:
    """Write the present module into a page; what goes in and comes out is as for `renew_data`."""
    source = Path(__file__).with_name("tactful.lua").read_text(encoding="utf-8").rstrip()
    present = f"-- tactful:module version={VERSION} body={_digest(source)}\n{source}"
    stamped = _STAMPED.fullmatch(text)
    if not text:
        state = State.EMPTY
    elif stamped is None or stamped["body"] != _digest(stamped["rest"].replace("\r\n", "\n").rstrip()):
        state = State.EDITED
    else:
        state = State.CURRENT if stamped["body"] == _digest(source) else State.STALE
    return _renewed(text, present, dialect, "module", "Tactful", state, force=force)


def json_text(value: object) -> str:
    """Return JSON with a line for each member, as differences are read best."""
    return json.dumps(value, ensure_ascii=False, indent="\t")


def _renewed(
    text: str, present: str, dialect: Dialect, kind: str, name: str, state: State, *, force: bool
) -> Renewed:
    write = state in (State.EMPTY, State.STALE) or (state is State.EDITED and force)
    region = Region(dialect, 1, 0, 0, len(text), "", name, {}, {}, kind)
    change = Change(region, state, write or state is State.CURRENT)
    return Renewed(present if write else text, (change,))


def _body(value: Mapping[str, object]) -> str:
    """Return the digest of all that is not the stamp; a new version with the same words has the same."""
    rest = {key: held for key, held in value.items() if key not in _WRITTEN}
    return _digest(json.dumps(rest, ensure_ascii=False, sort_keys=True))


def _digest(text: str) -> str:
    return sha256(text.encode("utf-8", "replace")).hexdigest()[:16]
