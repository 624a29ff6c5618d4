"""V: voice and spelling."""

from __future__ import annotations

from tactful.rules.style.capitalisation import capitalisation
from tactful.rules.style.doubled_word import doubled_word
from tactful.rules.style.emoji_pile import emoji_pile
from tactful.rules.style.gendered_address import gendered_address
from tactful.rules.style.machine_voice import machine_voice
from tactful.rules.style.shouting import shouting
from tactful.rules.style.text_speak import text_speak

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tactful.rule import Rule

RULES: tuple[Rule, ...] = (
    shouting,
    text_speak,
    emoji_pile,
    gendered_address,
    doubled_word,
    capitalisation,
    machine_voice,
)
