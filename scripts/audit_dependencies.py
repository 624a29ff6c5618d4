"""Ask the registries for known holes in what the lock files install.

    python scripts/audit_dependencies.py

Exit code 0 when both registries answered and know of none, 1 when there are some, 2 when a registry gave no answer, so
that silence is never taken for safety.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent


def main() -> int:
    found = {"Python": python_holes(), "npm": npm_holes()}
    for side, holes in found.items():
        if holes is None:
            print(f"{side}: the registry gave no answer; nothing is known.")
        else:
            print("\n".join([f"{side}: {len(holes)} known holes.", *(f"  {hole}" for hole in holes)]))
    if any(found.values()):
        return 1
    return 2 if None in found.values() else 0


def python_holes() -> list[str] | None:
    """Return the known holes of the installed Python packages; None when most could not be asked for."""
    said = output(BIN / "pip-audit", "--local", "--progress-spinner", "off", "--format", "json")
    try:
        packages = json.loads(said)["dependencies"]
    except (ValueError, KeyError):
        return None
    asked = [package for package in packages if "vulns" in package]
    if len(asked) < len(packages) / 2:
        return None
    return [
        f"{package['name']} {package['version']}: {hole['id']}"
        for package in asked
        for hole in package["vulns"]
    ]


def npm_holes() -> list[str] | None:
    """Return the known holes of the npm packages; None when the registry does not answer."""
    said = output(BIN / "npm", "audit", "--json")
    try:
        holes = json.loads(said)["vulnerabilities"]
    except (ValueError, KeyError):
        return None
    return [f"{name} {hole['range']}: {hole['severity']}" for name, hole in sorted(holes.items())]


def output(*command: str | Path) -> str:
    """Return what a command prints, whatever its exit code."""
    return subprocess.run(
        list(map(str, command)), cwd=ROOT, capture_output=True, text=True, check=False
    ).stdout


if __name__ == "__main__":
    sys.exit(main())
