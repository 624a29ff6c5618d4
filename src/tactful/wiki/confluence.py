"""Confluence Cloud, through version 2 of its REST interface."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from tactful.errors import InvalidInput
from tactful.wiki import web
from tactful.wiki.dialects import CONFLUENCE, Dialect
from tactful.wiki.publish import Conflict, Stored

TYPE_CHECKING = False
if TYPE_CHECKING:
    import requests


def connect(address: str, user: str, token: str) -> Confluence:
    """Return a Confluence; the token is an API token of a user, or without a user an OAuth token."""
    return Confluence(address, web.session(user, token))


class Confluence:
    """A Confluence Cloud."""

    dialect: Dialect = CONFLUENCE
    """The markup of its pages."""

    _way = "/api/v2/pages"
    _with_text = {"body-format": "storage"}  # noqa: RUF012, never changed

    def __init__(self, address: str, session: requests.Session) -> None:
        self._pages = address + self._way
        self._session = session

    def close(self) -> None:
        """Close the connection."""
        self._session.close()

    def read(self, page: str) -> Stored:
        """Return a page as `Wiki.read` says; it must exist, since it has no place before that."""
        if not page.isdigit():
            cure = "It stands in the page's address, after “pages/” or “pageId=”."
            raise InvalidInput(f"“{page}” is not the number of a page.", cure=cure)
        answer = self._ask("GET", page, params=self._with_text)
        with web.requests_errors():
            self._raise(answer, page)
            found = answer.json()
        return Stored(found["body"]["storage"]["value"], str(found["version"]["number"]), found["title"])

    def write(self, page: str, text: str, base: Stored, summary: str) -> None:
        """Write a page as `Wiki.write` says: the next version number is taken by one writer alone."""
        version = {"number": int(base.revision) + 1, "message": summary}
        answer = self._ask(
            "PUT", page, json={"id": page, "title": base.title, "version": version, **self._body(text)}
        )  # fmt: skip
        if answer.status_code == 409:
            raise Conflict(f"Somebody else changed “{page}” at the same time.", cure="Run the command again.")
        if answer.status_code in (400, 413):
            raise InvalidInput(f"The wiki did not take the text of “{page}”: it may be too long.")
        if answer.status_code == 405:
            raise web.read_only()
        with web.requests_errors():
            self._raise(answer, page)

    @staticmethod
    def _body(text: str) -> dict[str, Any]:
        return {"status": "current", "body": {"representation": "storage", "value": text}}

    def _ask(self, method: str, page: str, **options: Any) -> requests.Response:
        with web.requests_errors():
            way = f"{self._pages}/{quote(page)}"
            return self._session.request(method, way, timeout=web.SECONDS, **options)

    @staticmethod
    def _raise(answer: requests.Response, page: str) -> None:
        if answer.status_code == 403:
            raise web.forbidden(page)
        if answer.status_code == 404:
            raise InvalidInput(f"There is no page “{page}”, or this account may not see it.")
        if answer.status_code == 429:
            raise web.too_many()
        answer.raise_for_status()
