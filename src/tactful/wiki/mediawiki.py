"""MediaWiki, through its action API and mwclient."""

from __future__ import annotations

from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit

import mwclient
from mwclient import errors

from tactful.catalogue import VERSION
from tactful.errors import InvalidInput
from tactful.wiki import web
from tactful.wiki.dialects import MEDIAWIKI, Dialect
from tactful.wiki.publish import Conflict, Stored

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Generator

_CONFLICTS = frozenset({"editconflict", "articleexists", "missingtitle", "pagedeleted", "nosuchrevid"})
_EXPIRED = frozenset({"badtoken", "assertuserfailed", "assertbotfailed", "mwoauth-invalid-authorization"})
_FORBIDDEN = frozenset({"permissiondenied", "readapidenied", "blocked", "cantcreate"})  # fmt: skip


def connect(address: str, user: str, token: str) -> MediaWiki:
    """Return a MediaWiki, logged in when there is a token: a bot password for a user like `Name@bot`."""
    parts = urlsplit(address)
    with _errors(""):
        site = mwclient.Site(
            parts.netloc, f"{parts.path}/", scheme=parts.scheme, clients_useragent=f"tactful/{VERSION}",
            max_retries=1, retry_timeout=1, connection_options={"timeout": web.SECONDS},
        )  # fmt: skip
        if token:
            site.login(user, token)
    return MediaWiki(site)


class MediaWiki:
    """A MediaWiki."""

    dialect: Dialect = MEDIAWIKI
    """The markup of its pages."""

    def __init__(self, site: Any) -> None:
        self._site = site

    def read(self, page: str) -> Stored:
        """Return a page as `Wiki.read` says."""
        with _errors(page):
            found = self._site.get(
                "query",
                titles=page,
                prop="revisions",
                rvprop="ids|content",
                rvslots="main",
                formatversion="2",
            )["query"]["pages"][0]
        if found.get("invalid"):
            raise InvalidInput(f"“{page}” cannot be the title of a page.")
        if found.get("missing"):
            return Stored("", "")
        revision = found["revisions"][0]
        return Stored(revision["slots"]["main"]["content"], str(revision["revid"]))

    def write(self, page: str, text: str, base: Stored, summary: str) -> None:
        """Write a page as `Wiki.write` says."""
        # Only edits of others conflict in MediaWiki, and those beside a region it merges by itself; so look again.
        if self.read(page).revision != base.revision:
            raise _conflict(page)
        state = {"baserevid": base.revision, "nocreate": "1"} if base.revision else {"createonly": "1"}
        with _errors(page):
            answer = self._site.post(
                "edit", title=page, text=text, summary=summary, bot="1", **{"assert": "user"}, **state,
                token=self._site.get_token("csrf"),
            )  # fmt: skip
        if answer["edit"].get("result") != "Success":
            raise InvalidInput(
                f"The wiki did not take the edit of “{page}”.", cure="A filter may have stopped it."
            )


def _conflict(page: str) -> Conflict:
    return Conflict(f"Somebody else changed “{page}” at the same time.", cure="Run the command again.")


@contextmanager
def _errors(page: str) -> Generator[None]:
    try:
        with web.requests_errors():
            yield
    except errors.LoginError:
        raise web.refused() from None
    except errors.APIError as error:
        if error.code in _CONFLICTS:
            raise _conflict(page) from None
        if error.code in _EXPIRED:
            raise web.refused() from None
        if error.code == "readonly":
            raise web.read_only() from None
        if error.code in _FORBIDDEN or "protected" in str(error.code):
            raise web.forbidden(page) from None
        raise InvalidInput(f"The wiki says: {error.info}") from None
    except (errors.InvalidResponse, errors.MediaWikiVersionError, errors.APIDisabledError, KeyError):
        raise web.strange() from None
    except errors.MaximumRetriesExceeded:
        raise web.unreachable() from None
