"""What can go wrong on the way to any wiki, in words that say what to do and hold no password.

A token is sent to the address that was given and nowhere else: no redirect is followed. What a server answers is
shown only where it explains something, and never with the token in it.
"""

from __future__ import annotations

from base64 import b64encode
from contextlib import contextmanager
from typing import Any
from urllib.parse import quote, quote_plus

from tactful.catalogue import VERSION
from tactful.errors import InvalidInput
from tactful.tables.references import clean
from tactful.wiki.publish import TOKEN, USER, account, strange

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Generator

    import requests

SECONDS = 30
"""How long an answer may take."""

_AGAIN = "Run the command again: it looks first at what the wiki holds."
_LONGEST = 300


def unreachable() -> InvalidInput:
    """Return the error for a connection that failed or broke."""
    return InvalidInput("The wiki cannot be reached, or the connection was lost.", cure=_AGAIN)


def refused() -> InvalidInput:
    """Return the error for a login that is wrong or over."""
    cure = f"Make a new token and set {USER} and {TOKEN}."
    return InvalidInput("The wiki does not take the login: it is wrong or has expired.", cure=cure)


def forbidden(page: str) -> InvalidInput:
    """Return the error for a page that the account may not read or edit."""
    return InvalidInput(
        f"This account may not read or edit “{page}”.", cure="Ask an administrator of the wiki."
    )


def read_only() -> InvalidInput:
    """Return the error for a wiki that nobody can write now."""
    return InvalidInput("The wiki is read-only at present.", cure="Try again later.")


def too_many() -> InvalidInput:
    """Return the error for a wiki that takes no more requests of the account for a while."""
    return InvalidInput("The wiki takes no more requests at present.", cure="Run the command again later.")


def moved() -> InvalidInput:
    """Return the error for an address that sends to another one; the token is not taken there."""
    cure = "Give the address at which the wiki stands, as a browser shows it."
    return InvalidInput("The address leads to another one, where no token is sent.", cure=cure)


def said(words: object) -> InvalidInput:
    """Return the error that the wiki explains in its own words, short and without the token."""
    text = clean(str(words)).replace("\n", " ")
    user, token = account(USER), account(TOKEN)
    basic = b64encode(f"{user}:{token}".encode()).decode()
    for secret in (basic, quote(token, safe=""), quote_plus(token), token):
        text = text.replace(secret, "…") if token else text
    return InvalidInput(f"The wiki says: {text[:_LONGEST]}")


def session(user: str = "", token: str = "") -> requests.Session:
    """Return a session that sends a user's name and token, or the token alone, to no other address."""
    import requests
    from requests.auth import AuthBase, HTTPBasicAuth

    class Bearer(AuthBase):
        """A token in the header, or none; said so, lest requests take another login from a file of the user."""

        def __call__(self, r: requests.PreparedRequest) -> requests.PreparedRequest:
            if token:
                r.headers["Authorization"] = f"Bearer {token}".encode()
            return r

    made = requests.Session()
    made.headers["User-Agent"] = f"tactful/{VERSION}"
    made.hooks["response"].append(_stop)
    made.auth = HTTPBasicAuth(user.encode(), token.encode()) if user and token else Bearer()
    return made


def _stop(answer: requests.Response, **_: Any) -> None:
    """Stop at answers that no library shall follow, log or print."""
    error = moved() if answer.is_redirect else unreachable() if answer.status_code >= 500 else None
    if error is not None:
        answer.close()
        raise error


@contextmanager
def requests_errors() -> Generator[None]:
    """Turn what `requests` raises into errors for people; none of them shows an address or a token."""
    import requests

    try:
        yield
    except requests.exceptions.HTTPError as error:
        status = error.response.status_code if error.response is not None else 0
        if status == 401:
            raise refused() from None
        raise strange() from None
    except requests.exceptions.JSONDecodeError:
        raise strange() from None
    except requests.exceptions.RequestException:
        raise unreachable() from None
