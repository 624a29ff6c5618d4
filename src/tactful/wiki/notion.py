"""Notion, through its REST interface.

A Notion page is no text but a list of blocks. For regions it is written as text, a block a line or a table as the
table format `notion-blocks` has it. The interface changes one block at a time and knows no versions; so a new table
is put below the old one, whole, and only then the old one goes to the trash. Only blocks at the top level of a page
are looked at.
"""

from __future__ import annotations

import json
import re
import time
from itertools import groupby, zip_longest
from typing import Any, NamedTuple
from urllib.parse import unquote

from tactful.errors import InvalidInput
from tactful.wiki import web
from tactful.wiki.dialects import Dialect, label, labelled_address
from tactful.wiki.publish import Conflict, Stored, strange
from tactful.wiki.regions import find

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    import requests

    from tactful.wiki.regions import Region

_INTERFACE = "2022-06-28"
_MOST_CHILDREN = 100
_MOST_TRIES = 4
_LONGEST_WAIT = 60
"""Seconds that one answer may ask to wait."""


def connect(address: str, user: str, token: str) -> Notion:
    """Return a Notion; the token is that of an integration or of OAuth, and says whose it is without a user."""
    del user
    session = web.session(token=token)
    session.headers["Notion-Version"] = _INTERFACE
    return Notion(address, session)


def _table(table: dict[str, Any]) -> dict[str, Any]:
    """Return a table block without what Notion adds to it, as the table format writes it."""
    rows = [[_bare(cell) for cell in row["table_row"]["cells"]] for row in table["children"]]
    return {
        "object": "block",
        "type": "table",
        "table": {
            **{key: table[key] for key in ("table_width", "has_column_header", "has_row_header")},
            "children": [
                {"object": "block", "type": "table_row", "table_row": {"cells": cells}} for cells in rows
            ],
        },
    }


def _bare(cell: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return a cell's text without defaults, and in one piece wherever it looks the same."""
    pieces: list[dict[str, Any]] = []
    for looks, group in groupby(cell, _looks):
        content = "".join(
            (piece.get("text") or {"content": piece["plain_text"]})["content"] for piece in group
        )
        address, annotations = looks
        link = {"link": {"url": address}} if address else {}
        shown = {"annotations": dict(annotations)} if annotations else {}
        pieces.append({"type": "text", "text": {"content": content, **link}, **shown})
    return pieces


def _looks(piece: dict[str, Any]) -> tuple[str, list[tuple[str, Any]]]:
    """Return a piece's address and what is not usual about its looks."""
    link = piece["text"].get("link") if "text" in piece else None
    shown = piece.get("annotations", {}).items()
    return link["url"] if link else "", [pair for pair in shown if pair[1] and pair[1] != "default"]


def _dumped(block: dict[str, Any]) -> str:
    return json.dumps(block, ensure_ascii=False, indent=1)


def _values(body: str) -> Iterator[dict[str, Any]]:
    """Yield the JSON values that stand one below the other."""
    decoder, at = json.JSONDecoder(), 0
    while rest := body[at:].lstrip():
        value, length = decoder.raw_decode(rest)
        yield value
        at = len(body) - len(rest) + length


def _words(body: str) -> str:
    values = (_table(value["table"]) if "table" in value else value for value in _values(body))
    return "\n".join(_dumped(value) for value in values)


NOTION = Dialect(
    "Notion", r"\[[^\[\]\r\n]*\]\([^()\s]*#(?P<text>tactful:[^()\s]*)\)",
    lambda text: f"[{label(text)}]({labelled_address(text)})", ("notion-blocks",), r"(?!)", words=_words,
)  # fmt: skip
"""A page as text; only this interface reads and writes it."""


class _Block(NamedTuple):
    """A block at the top level of a page."""

    id: str
    text: str


class _Due(NamedTuple):
    """A region to write."""

    old: tuple[str, ...]
    """The blocks that it replaces, in order."""
    marker: str
    """Its opening marker."""
    blocks: list[dict[str, Any]]
    """Its blocks, from marker to marker."""


class Notion:
    """A Notion."""

    dialect: Dialect = NOTION
    """How its pages are written as text."""

    def __init__(self, address: str, session: requests.Session) -> None:
        self._address = f"{address}/v1"
        self._session = session

    def close(self) -> None:
        """Close the connection."""
        self._session.close()

    def read(self, page: str) -> Stored:
        """Return a page as `Wiki.read` says; it must exist, since it has no place before that."""
        found = self._ask("GET", f"pages/{_number(page)}", page)
        if found.get("in_trash") or found.get("archived"):
            raise InvalidInput(f"“{page}” is in the trash.")
        blocks = self._blocks(page)
        return Stored(_text(blocks), found["last_edited_time"])

    def write(self, page: str, text: str, base: Stored, summary: str) -> None:
        """Write the regions of a page as `Wiki.write` says; Notion keeps no summaries."""
        del summary
        blocks = self._blocks(page)
        if _text(blocks) != base.text:
            raise _conflict(page)
        due = list(_due(blocks, text))
        touched: list[str] = []
        try:
            for region in due:
                self._append(page, region)
            if not set(blocks) <= set(self._blocks(page)):
                raise _conflict(page)
            for number in (number for region in due for number in region.old):
                touched.append(number)
                self._ask("DELETE", f"blocks/{number}", page)
        except InvalidInput as error:
            self._undo(page, {block.id for block in blocks}, due, touched, error)
            raise type(error)(
                f"{error.message} The page is as it was: the new table was taken out again.", cure=error.cure
            ) from None

    def _blocks(self, page: str) -> list[_Block]:
        """Return the blocks of a page; tables between markers are whole."""
        blocks: list[_Block] = []
        inside = False
        for block in self._children(_number(page), page):
            words = _marker(block)
            if words:
                inside = not words.startswith("tactful:end")
                text = NOTION.write(words)
            elif inside and block["type"] == "table":
                text = _dumped(
                    _table({**block["table"], "children": list(self._children(block["id"], page))})
                )
            else:
                text = json.dumps(_other(block), ensure_ascii=False)
            blocks.append(_Block(block["id"], f"{text}\n"))
        return blocks

    def _children(self, number: str, page: str) -> Iterator[dict[str, Any]]:
        cursor: dict[str, str] = {}
        while True:
            options = {"page_size": str(_MOST_CHILDREN), **cursor}
            found = self._ask("GET", f"blocks/{number}/children", page, params=options)
            yield from found["results"]
            if not found["has_more"]:
                return
            cursor = {"start_cursor": found["next_cursor"]}

    def _append(self, page: str, region: _Due) -> None:
        """Put a region below the one that it replaces, or at the end; what is over the limit follows in parts."""
        first, rest = _parted(region.blocks)
        place = {"after": region.old[-1]} if region.old else {}
        made = self._ask(
            "PATCH", f"blocks/{_number(page)}/children", page, json={"children": first, **place}
        )["results"]  # fmt: skip
        tables = (block["id"] for block in made if block["type"] == "table")
        for table, rows in zip(tables, rest, strict=False):
            for start in range(0, len(rows), _MOST_CHILDREN):
                part = {"children": rows[start : start + _MOST_CHILDREN]}
                self._ask("PATCH", f"blocks/{table}/children", page, json=part)

    def _undo(
        self, page: str, known: set[str], due: list[_Due], touched: list[str], error: InvalidInput
    ) -> None:
        """Take out what was appended and bring back what was deleted.

        The page is looked at for it: an answer that was lost on its way leaves no number of what it made.
        """
        markers = {region.marker for region in due}
        try:
            for number in touched:
                self._ask("PATCH", f"blocks/{number}", page, json={"archived": False})
            blocks = self._blocks(page)
            text = _text(blocks)
            for region in find(text, NOTION):
                numbers = _numbers(blocks, region)
                if text[region.start : region.body] in markers and known.isdisjoint(numbers):
                    for number in numbers:
                        self._ask("DELETE", f"blocks/{number}", page)
        except InvalidInput:
            raise InvalidInput(
                f"{error.message} What was written could not be taken out again: the page may hold the table twice.",
                cure="Restore the page from its history in Notion, then run the command again.",
            ) from None

    def _ask(self, method: str, way: str, page: str, **options: Any) -> dict[str, Any]:
        with web.requests_errors():
            for _ in range(_MOST_TRIES):
                answer = self._session.request(
                    method, f"{self._address}/{way}", timeout=web.SECONDS, **options
                )
                if answer.status_code != 429:
                    break
                wait = answer.headers.get("Retry-After", "1")
                time.sleep(min(int(wait) if wait.isdigit() else 1, _LONGEST_WAIT))
            _raise(answer, page)
            found = answer.json()
        if not isinstance(found, dict):
            raise strange()
        return found


def _raise(answer: requests.Response, page: str) -> None:
    if answer.status_code == 429:
        raise web.too_many()
    if answer.status_code == 409:
        raise _conflict(page)
    if answer.status_code in (400, 413):
        raise InvalidInput(f"Notion did not take the blocks of “{page}”: they may be too long.")
    if answer.status_code == 403:
        raise web.forbidden(page)
    if answer.status_code == 404:
        cure = "In Notion, open the page's menu and add the integration under Connections."
        raise InvalidInput(f"There is no page “{page}”, or the integration may not see it.", cure=cure)
    answer.raise_for_status()


def _conflict(page: str) -> Conflict:
    return Conflict(f"Somebody else changed “{page}” at the same time.", cure="Run the command again.")


def _number(page: str) -> str:
    """Return a page's number from itself or from the address that “Copy link” gives."""
    bare = re.split(r"[?#]", page)[0].replace("-", "").lower()
    found = re.search(r"[0-9a-f]{32}$", bare)
    if found is None:
        cure = "It is the 32 figures and letters at the end of the page's address."
        raise InvalidInput(f"“{page}” is not the number of a page.", cure=cure)
    return found[0]


def _text(blocks: list[_Block]) -> str:
    return "".join(block.text for block in blocks)


def _numbers(blocks: list[_Block], region: Region) -> tuple[str, ...]:
    """Return the blocks of a region, with its markers."""
    at, numbers = 0, []
    for block in blocks:
        if region.start <= at <= region.end:
            numbers.append(block.id)
        at += len(block.text)
    return tuple(numbers)


def _due(blocks: list[_Block], text: str) -> Iterator[_Due]:
    """Yield the regions of a text that are not those of the page."""
    before = _text(blocks)
    for old, new in zip_longest(find(before, NOTION), find(text, NOTION)):
        if old is not None and before[old.start : old.end] == text[new.start : new.end]:
            continue
        marker = text[new.start : new.body]
        ends = [_paragraph(marker), _paragraph(NOTION.write("tactful:end"))]
        made = [ends[0], *_values(text[new.body : new.end]), ends[1]]
        yield _Due(_numbers(blocks, old) if old else (), marker, made)


def _parted(blocks: list[dict[str, Any]]) -> tuple[list[dict[str, Any]], list[list[dict[str, Any]]]]:
    """Return blocks with tables cut to what one request takes, and the rows that are left of each table."""
    first, rest = [], []
    for block in blocks:
        if block["type"] == "table":
            rows = block["table"]["children"]
            rest.append(rows[_MOST_CHILDREN:])
            block = {**block, "table": {**block["table"], "children": rows[:_MOST_CHILDREN]}}
        first.append(block)
    return first, rest


def _marker(block: dict[str, Any]) -> str:
    """Return the words of a marker, or nothing for a block that is none or in which somebody wrote beside it."""
    if block["type"] != "paragraph":
        return ""
    pieces = [piece for piece in block["paragraph"]["rich_text"] if piece["plain_text"].strip()]
    addresses = {piece.get("href") or "" for piece in pieces}
    found = re.search(r"#(tactful:[^#]*)$", unquote(addresses.pop())) if len(addresses) == 1 else None
    return found[1] if found else ""


def _paragraph(marker: str) -> dict[str, Any]:
    shown, _, address = marker[1:-1].partition("](")
    text = {
        "type": "text",
        "text": {"content": shown, "link": {"url": address}},
        "annotations": {"color": "gray"},
    }
    return {"object": "block", "type": "paragraph", "paragraph": {"rich_text": [text]}}


def _other(block: dict[str, Any]) -> dict[str, str]:
    """Return what tells a block that is not ours from others, and shows it in a difference."""
    held = block.get(block["type"])
    pieces = held.get("rich_text", []) if isinstance(held, dict) else []
    words = "".join(piece["plain_text"] for piece in pieces)
    return {"id": block["id"], "type": block["type"], "text": words}
