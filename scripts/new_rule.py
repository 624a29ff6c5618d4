"""Scaffold a rule: `make new-rule NAME=vague-promise FAMILY=intent`.

Writes the rule's file with a first pattern and examples, and registers it in its family. Its page and its rows in
every table come by themselves; the examples are its first tests.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

RULES = Path(__file__).resolve().parent.parent / "src" / "tactful" / "rules"

TEMPLATE = '''"""{code} {name}."""

from __future__ import annotations

from tactful.finding import HINT, TASTE
from tactful.phrases import phrases
from tactful.rule import EVERY, bad, good, rule

# 1. Say what it flags, why that matters to the reader of a draft, and what to write instead.
# 2. Give the drafts on which it must fire, with the words marked, and near misses on which it must not.
#    Where another rule is right to speak as well, name it: bad("…", also="other-rule").
# 3. Write patterns (see tactful.phrases), or a function of draft and context that yields matches:
#    rules/style/capitalisation.py has its shape. Then delete these comments.
{function} = rule(
    code="{code}",
    name="{name}",
    severity=HINT,
    basis=TASTE,
    since="{since}",
    purposes=EVERY,
    message="“{{found}}” …, in words about this draft's reader.",
    what="What it flags, in one paragraph.",
    why="Why it matters, in one paragraph.",
    instead="What to write instead, in one paragraph.",
    examples=(
        bad(
            "Hi Priya, thank you for your talk on floods in Leeds. I teach there; may I follow your posts? ⟦Replace these words⟧. Best, Leah"
        ),
        bad(
            "Hello Tom, your bakery's rye was a find. I bake too: which flour is it? ⟦Replace these words⟧! Best, Ana"
        ),
        good(
            "Hi Priya, thank you for your talk on floods in Leeds. I teach there; may I follow your posts? Best, Leah"
        ),
        good("Hello Tom, your bakery's rye was a find. I bake too: which flour is it? Best, Ana"),
        good(
            "Dear Dr Okafor, your paper on wells helped my village. I am a plumber; may I write? Kind regards, Jon"
        ),
    ),
)(phrases("replace these words"))
'''


def main() -> int:
    """Write and register the rule; refuse what would break the catalogue."""
    from tactful import __version__
    from tactful.catalogue import FAMILIES, find

    families = {family.name.replace("-", "_"): family for family in FAMILIES}
    if len(sys.argv) == 1:
        print(f"make new-rule NAME=some-name FAMILY=one of {', '.join(families)}")
        return 0
    if len(sys.argv) != 3:
        return refuse(f"say make new-rule NAME=some-name FAMILY=one of {', '.join(families)}")
    name, folder = sys.argv[1], sys.argv[2].replace("-", "_")
    if not re.fullmatch(r"[a-z]+(-[a-z]+)*", name):
        return refuse(
            f"“{name}” is not a rule name: lower-case words joined by hyphens, reading as “allow NAME”"
        )
    if find(name):
        return refuse(f"“{name}” exists")
    if folder not in families:
        return refuse(f"there is no family “{folder}”: {', '.join(families)}")
    family = families[folder]
    numbers = [int(rule.code[1:]) for rule in family.rules]
    code = f"{family.letter}{max(numbers, default=0) + 1:02}"
    function = name.replace("-", "_")
    since = ".".join(__version__.split(".")[:2])
    path = RULES / folder / f"{function}.py"
    path.write_text(TEMPLATE.format(code=code, name=name, function=function, since=since), encoding="utf-8")
    register(RULES / folder / "__init__.py", folder, function)
    print(f"{path.relative_to(RULES.parents[2])}: {code} {name}, registered in {folder}.")
    print(
        f"Now write it and run: python -m pytest tests/rules -k {name}\n"
        f"Then add {code} to CODES in tests/test_catalogue.py, and to a file in tests/corpus/tune a draft that fires it."
    )
    return 0


def register(front: Path, folder: str, function: str) -> None:
    """Add the import and the entry in RULES to the family's front."""
    text = front.read_text(encoding="utf-8")
    line = f"from tactful.rules.{folder}.{function} import {function}\n"
    imports = [*re.findall(r"^from tactful\.rules\..*\n", text, re.MULTILINE), line]
    text = re.sub(r"^from tactful\.rules\..*\n", "", text, flags=re.MULTILINE)
    text = text.replace(
        "from __future__ import annotations\n\n",
        "from __future__ import annotations\n\n" + "".join(sorted(imports)),
        1,
    )
    entries = re.search(r"RULES: tuple\[Rule, \.\.\.\] = \(([^)]*)\)", text)
    if entries is None:
        raise SystemExit(f"{front} has no RULES tuple.")
    names = [entry.strip() for entry in entries[1].split(",") if entry.strip()] + [function]
    listed = (
        f"({names[0]},)" if len(names) == 1 else "(\n" + "".join(f"    {entry},\n" for entry in names) + ")"
    )
    front.write_text(text.replace(entries[0], f"RULES: tuple[Rule, ...] = {listed}"), encoding="utf-8")


def refuse(why: str) -> int:
    """Say why nothing was written."""
    print(f"new-rule: {why}.", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())
