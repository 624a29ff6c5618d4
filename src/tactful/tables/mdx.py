"""MDX: Markdown in which `<` and `{` open code, so both are references like everything else."""

from __future__ import annotations

from tactful.tables.pipes import pipe_table, plain_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tactful.tables.model import Table


def render(table: Table) -> str:
    """Return the table as MDX."""
    return pipe_table(table, plain_text)
