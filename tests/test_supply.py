"""What is installed is what was looked at: pinned by hash, and without a script that runs on its own."""

import json
import os
import re
import subprocess
import tomllib
from pathlib import Path

from node import NODE, ROOT, missing


def test_every_package_is_pinned_with_its_hash():
    python = tomllib.loads((ROOT / "uv.lock").read_text(encoding="utf-8"))["package"]
    others = [package for package in python if "registry" in package["source"]]
    assert len(others) > 50
    assert len(python) - len(others) == 1, "all but this package itself come from the registry"
    files = [
        file for package in others for file in [*package.get("wheels", []), package.get("sdist")] if file
    ]
    assert {file["hash"].partition(":")[0] for file in files} == {"sha256"}

    npm = json.loads((ROOT / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    assert len(npm) > 100
    assert {entry["integrity"].partition("-")[0] for path, entry in npm.items() if path} == {"sha512"}

    uv = (ROOT / "scripts" / "uv.txt").read_text(encoding="utf-8")
    assert re.fullmatch(r"uv==[\d.]+( \\\n    --hash=sha256:[0-9a-f]{64})+\n", uv)
    assert re.search(
        r"pip install .*--require-hashes --requirement", (ROOT / "Makefile").read_text(encoding="utf-8")
    )


@missing()
def test_no_package_runs_anything_when_it_is_installed():
    npm = Path(NODE).with_name("npm")
    clean = {name: value for name, value in os.environ.items() if not name.lower().startswith("npm_config")}
    told = subprocess.run(
        [npm, "config", "get", "ignore-scripts"],
        cwd=ROOT,
        env=clean,
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.strip() == "true"
