"""All rules, by family, name and code."""

from __future__ import annotations

from tactful.errors import UnknownName
from tactful.rules import FAMILIES, Family

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tactful.rule import Rule

__all__ = ["FAMILIES", "RULES", "VERSION", "Family", "find", "get"]

VERSION = "1.0.0"
"""The version of the catalogue; see the versioning policy."""

RULES: tuple[Rule, ...] = tuple(rule for family in FAMILIES for rule in family.rules)
"""Every rule in the order of the catalogue."""

_BY_NAME: dict[str, Rule] = {rule.name: rule for rule in RULES}
_KEYS: dict[str, str] = {
    key.lower(): rule.name for rule in RULES for key in (rule.name, rule.code, *rule.aliases)
}


def find(key: str) -> Rule | None:
    """Return the rule of that name, code or old name, in any case; None when there is none."""
    name = _KEYS.get(key.strip().lower())
    return _BY_NAME[name] if name else None


def get(key: str) -> Rule:
    """Return the rule of that name, code or old name; `UnknownName` when there is none."""
    found = find(key)
    if found is None:
        raise UnknownName("rule", key, [*_BY_NAME, *(rule.code for rule in RULES)])
    return found
