"""The small markup of rules and advice, as inline nodes: `code`, *emphasis*, [text](url)."""

from __future__ import annotations

import re
from urllib.parse import urljoin

from tactful.tables.model import Cell, Code, Emphasis, Link, Node, Plain

_MARKUP = re.compile(r"`(?P<code>[^`]+)`|\[(?P<label>[^\]]+)\]\((?P<url>[^)\s]+)\)|\*(?P<emphasis>[^*]+)\*")


def nodes(text: str, site: str) -> Cell:
    """Return a text's inline nodes; addresses without a host are taken from the site's root."""
    found: list[Node] = []
    end = 0
    for match in _MARKUP.finditer(text):
        if match.start() > end:
            found.append(Plain(text[end : match.start()]))
        end = match.end()
        if match["code"] is not None:
            found.append(Code(match["code"]))
        elif match["emphasis"] is not None:
            found.append(Emphasis(match["emphasis"]))
        else:
            found.append(Link(match["label"], urljoin(site, match["url"])))
    if end < len(text):
        found.append(Plain(text[end:]))
    return tuple(found)
