"""MediaWiki, through its action API and mwclient.

A table stands between markers in a page or a template; or its data stand in a JSON page, and a module of Scribunto
shows what a page asks for: `{{#invoke:Tactful|table|page=Tactful/rules.json|step=intent}}`.
"""

from __future__ import annotations

import json
import logging
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit

import mwclient
from mwclient import errors

from tactful.errors import InvalidInput
from tactful.wiki import web
from tactful.wiki.dialects import MEDIAWIKI, Dialect
from tactful.wiki.publish import Conflict, Holds, Stored, strange
from tactful.wiki.whole import json_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Generator

_JSON_FOR_LUA = (1, 39)
_WITHOUT_LUA = "Publish the table into a template instead, --page Template:…, or ask an administrator to see to Scribunto."
_CONFLICTS = frozenset({"editconflict", "articleexists", "missingtitle", "pagedeleted", "nosuchrevid"})
_EXPIRED = frozenset({"badtoken", "assertuserfailed", "assertbotfailed", "mwoauth-invalid-authorization"})
_FORBIDDEN = frozenset({"permissiondenied", "readapidenied", "blocked", "cantcreate"})  # fmt: skip


def connect(address: str, user: str, token: str) -> MediaWiki:
    """Return a MediaWiki, logged in when there is a token: a bot password for a user like `Name@bot`."""
    parts = urlsplit(address)
    # It logs what the server answers, and that may hold anything.
    logging.getLogger("mwclient").setLevel(logging.CRITICAL + 1)
    with _errors(""):
        site = mwclient.Site(
            parts.netloc, f"{parts.path}/", scheme=parts.scheme, pool=web.session(), max_retries=1, retry_timeout=1, connection_options={"timeout": web.SECONDS},
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
                prop="revisions|info",
                rvprop="ids|content",
                rvslots="main",
                formatversion="2",
            )["query"]["pages"][0]
        if found.get("invalid"):
            raise InvalidInput(f"“{page}” cannot be the title of a page.")
        holds = self._holds(page, found)
        if found.get("missing"):
            return Stored("", "", holds=holds)
        revision = found["revisions"][0]
        text = revision["slots"]["main"]["content"]
        # MediaWiki lays JSON out in its own way.
        text = json_text(json.loads(text)) if holds is Holds.DATA else text
        return Stored(text, str(revision["revid"]), holds=holds)

    def _holds(self, page: str, found: dict[str, Any]) -> Holds:
        """Return what a page holds, by the content model that the wiki gives it, also before it exists."""
        model, name = found["contentmodel"], page.lower()
        if model == "Scribunto" and self._site.version < _JSON_FOR_LUA:
            oldest = ".".join(map(str, _JSON_FOR_LUA))
            raise InvalidInput(f"The module needs MediaWiki {oldest} or newer.", cure=_WITHOUT_LUA)
        if model == "Scribunto":
            return Holds.MODULE
        if name.startswith("module:") and not name.endswith("/doc"):
            raise InvalidInput(
                "The wiki has no modules: its extension Scribunto is not on.", cure=_WITHOUT_LUA
            )
        if name.endswith(".json") and model != "json" and not found.get("missing"):
            cure = "Move it away, or change its content model at Special:ChangeContentModel."
            raise InvalidInput(f"The page “{page}” exists and is no JSON page.", cure=cure)
        return Holds.DATA if model == "json" or name.endswith(".json") else Holds.REGIONS

    def write(self, page: str, text: str, base: Stored, summary: str) -> None:
        """Write a page as `Wiki.write` says."""
        # Only edits of others conflict in MediaWiki, and those beside a region it merges by itself; so look again.
        if self.read(page).revision != base.revision:
            raise _conflict(page)
        model = {"contentmodel": "json"} if base.holds is Holds.DATA else {}
        state = {"baserevid": base.revision, "nocreate": "1"} if base.revision else {"createonly": "1"}
        with _errors(page):
            answer = self._site.post(
                "edit", title=page, text=text, summary=summary, bot="1", **{"assert": "user"}, **state, **model,
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
        if error.code == "ratelimited":
            raise web.too_many() from None
        if error.code == "cantchangecontentmodel":
            cure = "Ask an administrator for the right editcontentmodel."
            raise InvalidInput(f"This account may not make a JSON page of “{page}”.", cure=cure) from None
        if error.code in _FORBIDDEN or "protected" in str(error.code):
            raise web.forbidden(page) from None
        raise web.said(error.info) from None
    except (errors.InvalidResponse, errors.MediaWikiVersionError, errors.APIDisabledError):
        raise strange() from None
    except errors.MaximumRetriesExceeded:
        raise web.unreachable() from None
