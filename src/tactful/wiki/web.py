"""What can go wrong on the way to any wiki, in words that say what to do."""

from __future__ import annotations

from contextlib import contextmanager

from tactful.errors import InvalidInput
from tactful.wiki.publish import TOKEN, USER

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Generator

SECONDS = 30
"""How long an answer may take."""

_AGAIN = "Run the command again: it looks first at what the wiki holds."


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


def strange() -> InvalidInput:
    """Return the error for an answer that the wiki's interface would not give."""
    cure = "Look whether the address is the wiki's own."
    return InvalidInput("The answer is not one of this kind of wiki.", cure=cure)


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
        if status >= 500:
            raise unreachable() from None
        raise strange() from None
    except requests.exceptions.JSONDecodeError:
        raise strange() from None
    except requests.exceptions.RequestException:
        raise unreachable() from None
