"""Wordings for a kind no: by situation, tone and platform, in the guide's order of thanks, no and a good wish."""

from __future__ import annotations

from typing import NamedTuple

from tactful.checker import Report, check
from tactful.compose import titled
from tactful.context import Context
from tactful.errors import InvalidValue, UnknownName
from tactful.platforms import PLATFORMS
from tactful.platforms import platform as platform_named

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from tactful.settings import Settings

SITUATIONS: dict[str, str] = {
    "circle": "I keep this account for a smaller circle",
    "stranger": "I do not know them, and they explained themselves well",
    "pitch": "They want to sell me something",
    "colleague": "It is a colleague, a client or my manager",
}
"""Every situation, as the one who declines would say it."""

TONES: dict[str, str] = {"warm": "Warm", "brief": "Brief", "formal": "Formal"}
"""Every tone with its name for readers."""


class Wording(NamedTuple):
    """A no that can be sent."""

    text: str
    """The words."""
    report: Report
    """What the checker says of them."""


_CIRCLES = {
    "linkedin": "people I have worked with",
    "xing": "people I have worked with",
    "facebook": "family and close friends",
    "instagram": "close friends",
}
_CIRCLE = "people I know well"

_BODIES: dict[str, dict[str, str]] = {
    "circle": {
        "warm": "thank you so much for asking! I keep {platform} for {circle}, so I won't add you here. "
        "I hope all goes well with what you are doing!",
        "brief": "thank you for your request. I keep {platform} for {circle}, so I won't accept it. All the best!",
        "formal": "thank you for your request. I use {platform} only for {circle}, so I will not accept it. "
        "I wish you all the best with your work.",
    },
    "stranger": {
        "warm": "thank you for telling me why you wrote; I enjoyed reading it. I only connect with people "
        "I have talked with before, so it is a no for now. I wish you every success with your plans!",
        "brief": "thank you for explaining. I only connect after a first talk, so I won't accept it. "
        "Good luck with your plans!",
        "formal": "thank you for your request and for the reason you gave. I connect only with people I have "
        "talked with before, so I will not accept it. I wish you every success with your plans.",
    },
    "pitch": {
        "warm": "thanks for thinking of us. We are well looked after already, so I'll decline. "
        "I hope you find the right people for it. Good luck!",
        "brief": "thanks for writing. We have no need of it, so I'll decline. Good luck with it!",
        "formal": "thank you for your offer. We have no need of it, so I will decline. "
        "I wish you every success with it.",
    },
    "colleague": {
        "warm": "thanks for the request! I don't mix {platform} and work, so I won't accept it; "
        "it has nothing to do with you. See you soon!",
        "brief": "thanks for the request. I keep {platform} apart from work, so I won't accept it. See you soon!",
        "formal": "thank you for your request. I keep {platform} apart from my work, so I will not accept it; "
        "this is no comment on our good work together. I wish you a pleasant week.",
    },
}
_WORK_NETWORKS = {
    "warm": "thanks for the request! I keep {platform} for contacts outside our house, so I won't accept it; "
    "it has nothing to do with you. See you soon!",
    "brief": "thanks for the request. I keep {platform} for contacts outside our house, so I won't accept it. "
    "See you soon!",
    "formal": "thank you for your request. I keep {platform} for contacts outside our house, so I will not "
    "accept it; this is no comment on our good work together. I wish you a pleasant week.",
}
"""What a colleague is told on a network that is for work."""


def platforms() -> dict[str, str]:
    """Return the platforms on which a no can be sent, with the channel that carries it."""
    return {
        name: next(c.name for c in platform.channels if "decline" in c.purposes)
        for name, platform in PLATFORMS.items()
        if any("decline" in c.purposes for c in platform.channels)
    }


def decline(
    situation: str,
    tone: str,
    platform: str,
    *,
    to: str | None = None,
    sender: str | None = None,
    settings: Settings | None = None,
) -> Wording:
    """Return a wording for a no.

    Parameters:
        situation: A key of `SITUATIONS`.
        tone: A key of `TONES`.
        platform: A key of `platforms()`.
        to: The name of the one who asked; without it the greeting has none.
        sender: The name under the message, if any.
        settings: House settings that the checker goes by.

    Raises:
        UnknownName: For a situation, tone or platform that does not exist, or carries no such message.
    """
    for kind, name, known in (
        ("situation", situation, SITUATIONS), ("tone", tone, TONES), ("platform", platform, platforms()),
    ):  # fmt: skip
        if name not in known:
            raise UnknownName(kind, name, known, field=kind)
    body = _BODIES[situation][tone]
    if situation == "colleague" and platform in ("linkedin", "xing"):
        body = _WORK_NETWORKS[tone]
    body = body.format(platform=_spoken(platform), circle=_CIRCLES.get(platform, _CIRCLE))
    context = Context.of(
        channel=platforms()[platform],
        purpose="decline",
        to=to or None,
        sender=sender or None,
        relation="met" if situation == "colleague" else None,
    )
    text = f"{_greeting(tone, to)} {body}"
    if sender:
        text += f" {'Kind regards, ' if tone == 'formal' else ''}{sender}"
    return Wording(text, check(text, context, settings))


def wording_from(values: Mapping[str, object], settings: Settings | None = None) -> Wording:
    """Return the wording for plain values: `situation`, `tone`, `platform`, `to`, `from`; others are passed over.

    Raises:
        InvalidValue: For what is not text.
        UnknownName: As `decline` does.
    """
    given: dict[str, str] = {}
    for key in ("situation", "tone", "platform", "to", "from"):
        value = values.get(key) or ""
        if not isinstance(value, str):
            raise InvalidValue(f"{key} must be text.", field=key)
        given[key] = value.strip()
    return decline(
        given["situation"], given["tone"], given["platform"],
        to=given["to"], sender=given["from"], settings=settings,
    )  # fmt: skip


def _spoken(platform: str) -> str:
    """Return the platform's name as people say it: without what stands in brackets after it."""
    return platform_named(platform).title.partition(" (")[0]


def _greeting(tone: str, to: str | None) -> str:
    if not to or not to.strip():
        return "Hello,"
    if tone == "formal" or titled(to):
        return f"Dear {to},"
    return f"Hi {to.split()[0]},"
