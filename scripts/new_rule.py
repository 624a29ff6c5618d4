"""Scaffold a rule: `make new-rule NAME=vague-promise FAMILY=intent`.

Writes the rule's file with a first pattern and examples, registers it in its family, and adds its code to those that
tests/test_catalogue.py expects. Its page and its rows in every table come by themselves; the examples are its first
tests. What is to be said in words has no full stop yet, so that the catalogue's tests fail until it is written.
"""

from __future__ import annotations

import re
import sys
import textwrap
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RULES = ROOT / "src" / "tactful" / "rules"
CATALOGUE = ROOT / "tests" / "test_catalogue.py"

TEMPLATE = '''"""{code} {name}."""

from __future__ import annotations

from tactful.finding import HINT, TASTE
from tactful.phrases import phrases
from tactful.rule import EVERY, bad, good, rule

# 1. Say what it flags, why that matters to the reader of a draft, and what to write instead.
# 2. Give the drafts on which it must fire, with the words marked, and near misses on which it must not.
#    Where another rule is right to speak as well, name it: bad("…", also="other-rule").
# 3. Write patterns (see tactful.phrases), or a function of draft and context that yields matches:
#    rules/style/capitalisation.py has its shape.
# 4. Say which drafts it reads, purposes=("request",) or EVERY, and what it rests on: a basis other than TASTE needs
#    sources=(…,) from tactful.sources. tactful.rule has every field. Then delete these comments.
{function} = rule(
    code="{code}",
    name="{name}",
    severity=HINT,
    basis=TASTE,
    since="{since}",
    purposes=EVERY,
    message="“{{found}}” …, in words about this draft's reader.",
    what="What it flags, in one paragraph",
    why="Why it matters, in one paragraph",
    instead="What to write instead, in one paragraph",
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
        print("make new-rule NAME=some-name FAMILY=one of")
        for folder, family in families.items():
            print(f"  {folder:14}{family.letter}  {family.title}")
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
    promise(code)
    print(f"{path.relative_to(ROOT)}: {code} {name}, registered in {folder} and in tests/test_catalogue.py.")
    print(
        f"Now write it and run: python -m pytest tests/rules tests/test_catalogue.py -k {name}\n"
        f"Then add a draft whose “fires” names {name} to a file in tests/corpus/tune."
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


def promise(code: str) -> None:
    """Add a code to CODES in the catalogue's tests, after the last one of its family."""
    text = CATALOGUE.read_text(encoding="utf-8")
    entries = re.search(r'CODES = \(\n((?:    ".*"\n)+)\)', text)
    if entries is None:
        raise SystemExit(f"{CATALOGUE} has no CODES.")
    codes = re.findall(r"[A-Z]\d\d", entries[1])
    codes.insert(max(at for at, known in enumerate(codes, 1) if known[0] == code[0]), code)
    lines = textwrap.wrap(" ".join(codes), 108)
    written = "".join(f'    "{line} "\n' for line in lines[:-1]) + f'    "{lines[-1]}"\n'
    CATALOGUE.write_text(text.replace(entries[1], written), encoding="utf-8")


def refuse(why: str) -> int:
    """Say why nothing was written."""
    print(f"new-rule: {why}.", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())
