"""Confluence Data Center and Server, through the REST interface that they have had since version 5.5."""

from __future__ import annotations

from typing import Any

from tactful.wiki import web
from tactful.wiki.confluence import Confluence


def connect(address: str, user: str, token: str) -> DataCenter:
    """Return a Confluence; the token is a personal access token, or with a user that one's password."""
    return DataCenter(address, web.session(user, token))


class DataCenter(Confluence):
    """A Confluence of the team's own: other addresses and bodies, the same page with the same version numbers."""

    _way = "/rest/api/content"
    _with_text = {"expand": "body.storage,version"}  # noqa: RUF012, never changed

    @staticmethod
    def _body(text: str) -> dict[str, Any]:
        return {"type": "page", "body": {"storage": {"representation": "storage", "value": text}}}
