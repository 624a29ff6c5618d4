"""Stub."""

from __future__ import annotations

from tactful.draft import once
from tactful.steps import Evidence, Status

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tactful.context import Context
    from tactful.draft import Draft


@once
def introduction(draft: Draft, context: Context) -> Evidence:
    """Stub."""
    return Evidence(Status.MISSING)
