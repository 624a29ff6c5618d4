"""Build the playground into build/playground: engine, bundle, and the page's first HTML.

    python scripts/build_playground.py [--out build/playground]

The site build copies the directory as it is and puts the first HTML in `assets` into its pages.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from tactful.formats.audit_html import AUDIT_STYLE

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "playground")
    parser.add_argument("--wheel", type=Path, help="use this wheel instead of building one")
    options = parser.parse_args()
    out = options.out
    wheel = ["--wheel", options.wheel] if options.wheel else []

    if not (ROOT / "node_modules" / "pyodide").is_dir():
        run(BIN / "npm", "ci", "--no-fund", "--no-audit")
    built = run(sys.executable, ROOT / "scripts" / "build_engine.py", "--out", out, *wheel)
    engine = Path(built.splitlines()[-1])
    shutil.copyfile(engine / "engine.json", out / "engine.json")
    answer = ask({"op": "catalogue"})
    write(out / "catalogue.json", catalogue(answer))
    write(out / "review.json", review(answer))
    write(out / "composing.json", {"facts": answer["facts"], "purposes": answer["facts_for"]})
    sample = json.loads((ROOT / "playground" / "src" / "sample.json").read_text(encoding="utf-8"))
    write(out / "sample.json", ask({"op": "check", **sample}))
    (out / "audit-style.css").write_text(AUDIT_STYLE, encoding="utf-8")
    run(BIN / "node", "--no-warnings", ROOT / "playground" / "build.ts", out)


def ask(request: dict[str, object]) -> dict[str, Any]:
    """Return the checker's result, from this Python, so that the page need not wait for the reader's."""
    from tactful.browser import call

    return json.loads(call(json.dumps(request)))["result"]


def catalogue(answer: dict[str, Any]) -> dict[str, object]:
    """Return what every form offers: channels, purposes, steps; rules stay on their own pages."""
    from tactful.checker import SITE
    from tactful.units import UNITS

    wanted = ("version", "purposes", "relations", "steps", "platforms", "advice")
    return {"site": SITE, "units": UNITS, **{key: answer[key] for key in wanted}}


def review(answer: dict[str, Any]) -> dict[str, object]:
    """Return the words that a review is shown in."""
    signals = {signal["name"]: signal["label"] for signal in answer["signals"]}
    return {
        "recommendations": answer["recommendations"],
        "directions": answer["directions"],
        "signals": signals,
    }


def write(path: Path, value: object) -> None:
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    path.write_text(text + "\n", encoding="utf-8")


def run(*command: str | Path) -> str:
    """Run a step from the root of the checkout; the first that fails ends the build."""
    environment = os.environ | {"PATH": f"{BIN}{os.pathsep}{os.environ.get('PATH', '')}"}
    done = subprocess.run(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True)
    if done.returncode:
        sys.exit(done.returncode)
    return done.stdout


if __name__ == "__main__":
    main()
