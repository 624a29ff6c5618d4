"""The commands that the page copies: a text in them is one word for the shell, whatever it holds."""

import json
import subprocess

import pytest
from node import NODE, ROOT, missing

HOSTILE = [
    "", "plain", "a b", "it's", "'; touch owned; '", "'\\''; touch owned #", "$(touch owned)", "`touch owned`", "a\ntouch owned\n",
    "\\", "\\'", "'\"'\"'", "!!", "~", "*", "-rf", "&& touch owned", "> owned", "\r", "\t\x07é👩", "%s %n", "\u2028", "#", "=(touch owned)",
]  # fmt: skip


@missing()
@pytest.mark.parametrize("shell", ["sh", "bash"])
def test_no_text_leaves_its_quotes(tmp_path, shell):
    module = (ROOT / "playground" / "src" / "command.ts").as_uri()
    code = f"import {{ shellQuote }} from {json.dumps(module)}; console.log(JSON.stringify({json.dumps(HOSTILE)}.map(shellQuote)));"
    made = subprocess.run(
        [NODE or "node", "--no-warnings", "--input-type=module", "--eval", code],
        capture_output=True,
        check=True,
    )
    for text, word in zip(HOSTILE, json.loads(made.stdout), strict=True):
        done = subprocess.run(
            [shell, "-c", f"printf %s {word}"], cwd=tmp_path, capture_output=True, check=True
        )
        # A word of no letters is no word to printf, and both say nothing.
        assert done.stdout == text.encode(), text
    assert list(tmp_path.iterdir()) == []
