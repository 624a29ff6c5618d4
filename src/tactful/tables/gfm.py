"""GitHub Flavored Markdown; GitLab and Obsidian read it too."""

from __future__ import annotations

import re

from tactful.tables.pipes import pipe_table, plain_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tactful.tables.model import Table

# cmark-gfm links addresses and e-mail after it has decoded references; a comment keeps the words apart.
_LINKED = re.compile(r"&#64;|&#58;(?=&#47;)|(?i:(?<=\bwww)&#46;)|(?i:(?<=\bmailto)|(?<=\bxmpp))&#58;")


def render(table: Table) -> str:
    """Return the table as GitHub Flavored Markdown."""
    return pipe_table(table, lambda text: _LINKED.sub(lambda m: f"{m[0]}<!-- -->", plain_text(text)))
