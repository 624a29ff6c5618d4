"""Emoji and runs of them, as people see them: a family, a flag, a keycap is one."""

from __future__ import annotations

from typing import NamedTuple

from tactful.draft import once
from tactful.pattern import Pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tactful.context import Context
    from tactful.draft import Draft

# Shown as a picture by themselves (Emoji_Presentation), and a few that keyboards send bare, such as ❤ and ☺.
_PICTURE = (
    "\u231a\u231b\u23e9-\u23ec\u23f0\u23f3\u25fd\u25fe\u2600\u2614\u2615\u261d\u2639\u263a\u2648-\u2653\u2665\u267f"
    "\u2693\u26a1\u26aa\u26ab\u26bd\u26be\u26c4\u26c5\u26ce\u26d4\u26ea\u26f2\u26f3\u26f5\u26fa\u26fd\u2705\u270a-"
    "\u270d\u2728\u274c\u274e\u2753-\u2755\u2757\u2764\u2795-\u2797\u27b0\u27bf\u2b1b\u2b1c\u2b50\u2b55"
    "\U0001f004\U0001f0cf\U0001f170\U0001f171\U0001f17e\U0001f17f\U0001f18e\U0001f191-\U0001f19a\U0001f201-\U0001f251"
    "\U0001f300-\U0001f64f\U0001f680-\U0001f6ff\U0001f7e0-\U0001f7f0\U0001f900-\U0001f9ff\U0001fa70-\U0001faff"
)
# Text by themselves, a picture with U+FE0F.
_SYMBOL = (
    "\u00a9\u00ae\u203c\u2049\u2122\u2139\u2194-\u21aa\u2300-\u23ff\u24c2\u25aa-\u25fe\u2600-\u27bf\u2934\u2935"
    "\u2b05-\u2b55\u3030\u303d\u3297\u3299\U0001f000-\U0001f2ff"
)
_ONE = rf"(?:[{_PICTURE}]\ufe0f?|[{_SYMBOL}]\ufe0f)[\U0001f3fb-\U0001f3ff]?(?:[\U000e0020-\U000e007e]{{1,8}}\U000e007f)?"
_EMOJI = Pattern(
    rf"[\U0001f1e6-\U0001f1ff]{{2}}|[0-9#*]\ufe0f?\u20e3|{_ONE}(?:\u200d{_ONE}|\u200d[\u2640\u2642\u2695\u2696\u2708]\ufe0f?){{0,8}}+"
)


class Run(NamedTuple):
    """Emoji that follow one another with nothing but spaces between."""

    start: int
    """Offset of the first code point."""
    end: int
    """Offset after the last code point."""
    count: int
    """How many emoji a person would count."""


@once
def emoji_runs(draft: Draft, context: Context) -> tuple[Run, ...]:
    """Return the runs of emoji in order."""
    text = draft.text
    if text.isascii():
        return ()
    runs: list[Run] = []
    for match in _EMOJI.finditer(text):
        start, end = match.span()
        if runs and not text[runs[-1].end : start].strip(" \u00a0"):
            runs[-1] = Run(runs[-1].start, end, runs[-1].count + 1)
        else:
            runs.append(Run(start, end, 1))
    return tuple(runs)
