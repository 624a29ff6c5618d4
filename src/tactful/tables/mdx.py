"""MDX: Markdown in which `<` and `{` open code, so both are references like everything else.

remark-gfm, which Docusaurus uses, links addresses in the text after references are read; an empty expression inside
an address keeps it a text.
"""

from __future__ import annotations

import re

from tactful.tables.pipes import pipe_table, plain_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tactful.tables.model import Table

_NOTHING = '{""}'
_IN_ADDRESS = re.compile(r"(?i)(?=@)|(?<=www)(?=\.)|(?<=http)(?=://)|(?<=https)(?=://)")


def render(table: Table) -> str:
    """Return the table as MDX."""
    return pipe_table(table, _text)


def _text(text: str) -> str:
    return _NOTHING.join(plain_text(part) for part in _IN_ADDRESS.split(text))
