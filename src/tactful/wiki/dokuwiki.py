"""DokuWiki, through its XML-RPC interface, which every version has."""

from __future__ import annotations

import http.client
import xmlrpc.client
from base64 import b64encode
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit
from xml.parsers.expat import ExpatError

from tactful.errors import InvalidInput
from tactful.wiki import web
from tactful.wiki.dialects import DOKUWIKI, Dialect
from tactful.wiki.publish import Conflict, Stored, strange

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Generator

_FORBIDDEN, _MISSING, _LOCKED = (111, 112), 121, 133
_REMOTE_OFF, _NOT_AUTHORISED = -32605, (-32603, -32604)
_MAY_EDIT = 2


def connect(address: str, user: str, token: str) -> DokuWiki:
    """Return a DokuWiki; the token is a password, or without a user a token of DokuWiki's own."""
    secure = urlsplit(address).scheme == "https"
    headers = []
    if token:
        basic = b64encode(f"{user}:{token}".encode()).decode()
        headers = [("Authorization", f"Basic {basic}" if user else f"Bearer {token}")]
    transport = (_SafeTransport if secure else _Transport)(headers=headers)
    calls = xmlrpc.client.ServerProxy(f"{address}/lib/exe/xmlrpc.php", transport=transport)
    return DokuWiki(calls)


class _Transport(xmlrpc.client.Transport):
    """A connection that does not wait for ever."""

    def make_connection(self, host: Any) -> http.client.HTTPConnection:
        connection = super().make_connection(host)
        connection.timeout = web.SECONDS
        return connection


class _SafeTransport(xmlrpc.client.SafeTransport):
    """An encrypted connection that does not wait for ever."""

    def make_connection(self, host: Any) -> http.client.HTTPSConnection:
        connection = super().make_connection(host)
        connection.timeout = web.SECONDS
        return connection


class DokuWiki:
    """A DokuWiki."""

    dialect: Dialect = DOKUWIKI
    """The markup of its pages."""

    def __init__(self, calls: Any) -> None:
        self._calls = calls

    def read(self, page: str) -> Stored:
        """Return a page as `Wiki.read` says."""
        with _errors(page):
            try:
                info = self._calls.wiki.getPageInfo(page)
            except xmlrpc.client.Fault as fault:
                if fault.faultCode != _MISSING:
                    raise
                return Stored("", "")
            # Some versions say nothing of a page that does not exist.
            if not info:
                return Stored("", "")
            return Stored(str(self._calls.wiki.getPage(page)), str(info["version"]))

    def write(self, page: str, text: str, base: Stored, summary: str) -> None:
        """Write a page as `Wiki.write` says.

        `putPage` cannot name what was read. The lock, which the editor of a person takes too, keeps others away
        between looking once more and writing.
        """
        with _errors(page):
            if self._calls.dokuwiki.setLocks({"lock": [page], "unlock": []})["lockfail"]:
                raise _conflict(page) if self._calls.wiki.aclCheck(page) >= _MAY_EDIT else web.forbidden(page)
            try:
                if self.read(page) != base:
                    raise _conflict(page)
                self._calls.wiki.putPage(page, text, {"sum": summary, "minor": False})
            finally:
                self._calls.dokuwiki.setLocks({"lock": [], "unlock": [page]})


def _conflict(page: str) -> Conflict:
    return Conflict(f"Somebody else changes “{page}” at the same time.", cure="Run the command again.")


@contextmanager
def _errors(page: str) -> Generator[None]:
    try:
        yield
    except xmlrpc.client.Fault as fault:
        raise _fault(fault, page) from None
    except xmlrpc.client.ProtocolError as error:
        if error.errcode in (401, 403):
            raise _refused() from None
        if error.errcode in range(300, 400):
            raise web.moved() from None
        raise (web.unreachable() if error.errcode >= 500 else strange()) from None
    except (ExpatError, xmlrpc.client.ResponseError):
        raise strange() from None
    except (OSError, http.client.HTTPException):
        raise web.unreachable() from None


def _refused() -> InvalidInput:
    """Return the error for a login that is wrong or may not use the remote interface: DokuWiki does not say which."""
    refused = web.refused()
    return InvalidInput(
        refused.message, cure=f"{refused.cure} Or an administrator names the account in “remoteuser”."
    )


def _fault(fault: xmlrpc.client.Fault, page: str) -> InvalidInput:
    if fault.faultCode == _LOCKED:
        return _conflict(page)
    if fault.faultCode in _FORBIDDEN:
        return web.forbidden(page)
    if fault.faultCode == _REMOTE_OFF:
        cure = "An administrator sets “remote” and “remoteuser” in the configuration."
        return InvalidInput("The wiki's remote interface is switched off.", cure=cure)
    if fault.faultCode in _NOT_AUTHORISED:
        return _refused()
    return web.said(fault.faultString)
