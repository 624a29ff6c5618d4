"""ProperDocs and Zensical, each in an environment of its own."""

import shutil
import subprocess
import sys
from pathlib import Path

from surroundings import ROOT, need


def uv(*arguments: str | Path) -> None:
    """Run uv, which `make setup` has put under .cache."""
    program = shutil.which(ROOT / ".cache" / "boot" / "bin" / "uv") or shutil.which("uv")
    need(program is not None, "uv (make setup)")
    subprocess.run([program, "--quiet", *arguments], check=True)


def environment_of(generator: str) -> Path:
    """Make the generator's own virtual environment under build/, so that nothing of MkDocs is in its way."""
    wanted = Path(__file__).parent / "generators" / f"{generator}.txt"
    folder = ROOT / "build" / "generators" / generator
    done = folder / wanted.name
    if not done.is_file() or done.read_text() != wanted.read_text():
        uv("venv", "--clear", "--python", sys.executable, folder)
        uv("pip", "install", "--python", folder / "bin" / "python", "-r", wanted)
        shutil.copy(wanted, done)
    return folder
