"""Ask Node what JavaScript makes of many texts, in one process."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
NODE = shutil.which("node", path=f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}")


def missing(*needed: str):
    """Skip with a reason where Node or a package is missing; in CI let the test fail instead."""
    absent = [] if NODE else ["node"]
    absent += [name for name in needed if not (ROOT / "node_modules" / name).exists()]
    return pytest.mark.skipif(
        bool(absent) and "CI" not in os.environ, reason=f"missing: {', '.join(absent)} (run make setup)"
    )


def ask(expression: str, texts: list[str], setup: str = "") -> list:
    """Return what a JavaScript expression over `t` gives for each text."""
    script = f"""
        {setup}
        const texts = JSON.parse(require("fs").readFileSync(0, "utf8"));
        console.log(JSON.stringify(texts.map((t) => {expression})));
    """
    run = subprocess.run(
        [NODE or "node", "-e", script],
        input=json.dumps(texts),
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )
    return json.loads(run.stdout)
