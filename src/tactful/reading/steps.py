"""The steps with their evidence, for the purposes where they make sense."""

from __future__ import annotations

from tactful.draft import once
from tactful.reading.brevity import brevity
from tactful.reading.closing import closing
from tactful.reading.greeting import greeting
from tactful.reading.intent import intent
from tactful.reading.introduction import introduction
from tactful.reading.research import research
from tactful.reading.thanks import follow_up

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from tactful.context import Context
    from tactful.draft import Draft
    from tactful.steps import Evidence

_READINGS = {
    "research": research,
    "greeting": greeting,
    "introduction": introduction,
    "intent": intent,
    "brevity": brevity,
    "closing": closing,
    "follow-up": follow_up,
}

STEPS_FOR: dict[str, tuple[str, ...]] = {
    "request": ("research", "greeting", "introduction", "intent", "brevity", "closing"),
    "thanks": ("research", "greeting", "brevity", "closing", "follow-up"),
    "decline": ("greeting", "brevity", "closing"),
    "message": ("research", "greeting", "intent", "brevity", "closing"),
    "introduction": ("greeting", "intent", "brevity", "closing"),
    "comment": ("research", "brevity"),
}
"""The steps that make sense for each purpose, in the guide's order."""


@once
def step_evidence(draft: Draft, context: Context) -> Mapping[str, Evidence]:
    """Return, for each step that makes sense, how the draft takes it."""
    return {name: _READINGS[name](draft, context) for name in STEPS_FOR[context.purpose]}
