"""How long a draft is, against what its channel and purpose allow."""

from __future__ import annotations

from tactful.draft import once
from tactful.steps import Evidence, Status
from tactful.units import byte_length, count

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tactful.context import Context
    from tactful.draft import Draft


@once
def used(draft: Draft, context: Context) -> int:
    """Return the draft's length in the channel's unit."""
    limits = context.limits
    return count(draft.text, limits.unit, limits.weighting)


@once
def brevity(draft: Draft, context: Context) -> Evidence:
    """Return met within the recommended length, partial above it, missing above the limit."""
    limits = context.limits
    length = used(draft, context)
    over = limits.limit is not None and length > limits.limit
    if over or (limits.byte_limit is not None and byte_length(draft.text) > limits.byte_limit):
        return Evidence(Status.MISSING)
    return Evidence(Status.MET if length <= limits.recommended else Status.PARTIAL)
