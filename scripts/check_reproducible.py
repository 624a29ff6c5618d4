"""Build everything twice, from clean copies on two paths, and compare it to the byte.

    python scripts/check_reproducible.py

Time zone, language and file modes differ between the two as well. What is compared: the site with engine and memory
snapshot, wheel, source archive, bills of materials, checksums.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from filecmp import cmp
from pathlib import Path

from build_site import environment

ROOT = Path(__file__).resolve().parent.parent

COPIES = {
    "one": {"TZ": "UTC", "LC_ALL": "C.UTF-8"},
    "another path, with spaces/and longer": {"TZ": "Pacific/Auckland", "LC_ALL": "C"},
}
"""Where the copies stand, and in what surroundings each is built."""

PARTS = ("build/site", "dist")


def main() -> int:
    with tempfile.TemporaryDirectory() as scratch:
        one, two = build_copies(Path(scratch))
        found = list(differences(one, two))
        number = sum(len(files(one / part)) for part in PARTS)
    print("\n".join(found) or f"{number} files are the same to the byte.")
    return 1 if found else 0


def build_copies(scratch: Path) -> tuple[Path, Path]:
    """Build both copies at once and return their folders; a build that fails ends the program with what it said."""
    one, two = (scratch / name for name in COPIES)
    copy_sources(one)
    copy_sources(two)
    for kept in ("engine", "share"):
        # One starts from nothing, one from what earlier builds have kept: that must not matter either.
        if (ROOT / ".cache" / kept).is_dir():
            shutil.copytree(ROOT / ".cache" / kept, two / ".cache" / kept)
    running = [
        start(folder, settings, umask)
        for folder, settings, umask in zip((one, two), COPIES.values(), (0o022, 0o077), strict=True)
    ]
    for process in running:
        said, _ = process.communicate()
        if process.returncode:
            sys.exit(said)
    return one, two


def copy_sources(folder: Path) -> None:
    """Copy what git tracks or would track, with the installed npm packages beside it and nothing that was built."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    for name in filter(None, listed.split("\0")):
        if (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / name, folder / name)
    (folder / "node_modules").symlink_to(ROOT / "node_modules")


def start(folder: Path, settings: dict[str, str], umask: int) -> subprocess.Popen[str]:
    """Begin to build site and release in a copy; the copy's own package comes before the installed one."""
    surroundings = (
        environment() | settings | {"PYTHONPATH": os.pathsep.join([str(folder), str(folder / "src")])}
    )
    command = [sys.executable, "scripts/build_site.py"], [sys.executable, "scripts/release.py"]
    steps = "import subprocess, sys\n" + "".join(
        f"subprocess.run({step!r}, check=True)\n" for step in command
    )
    return subprocess.Popen(
        [sys.executable, "-c", steps],
        cwd=folder,
        env=surroundings,
        umask=umask,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def differences(one: Path, two: Path):
    """Yield a line for every file that is not the same in both copies."""
    for part in PARTS:
        ours, theirs = files(one / part), files(two / part)
        if not ours:
            yield f"{part} is empty."
        for name in sorted(ours | theirs):
            if name not in ours or name not in theirs:
                yield f"{part}/{name} is in one copy alone."
            elif not cmp(one / part / name, two / part / name, shallow=False):
                yield f"{part}/{name} differs."


def files(folder: Path) -> set[str]:
    """Return the files of a folder by their paths in it."""
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


if __name__ == "__main__":
    sys.exit(main())
