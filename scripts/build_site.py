"""Build the whole site into build/site.

    python scripts/build_site.py [--no-strict] [--keep-playground]

One order: pages and fonts, the playground, MkDocs, what MkDocs leaves undone, the tables for other sites, and a search
for macros that failed without a word.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

ROOT = Path(__file__).resolve().parent.parent
SITE = ROOT / "build" / "site"
PLAYGROUND = ROOT / "build" / "playground"
SITE_URL = "https://tactful.example/"


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument(
        "--no-strict", action="store_true", help="go on after warnings, while a page is being written"
    )
    options.add_argument("--keep-playground", action="store_true", help="use build/playground as it is")
    options.add_argument("--site-dir", type=Path, default=SITE, help="where to put the site")
    chosen = options.parse_args()

    run(sys.executable, "scripts/generate_pages.py")
    run(sys.executable, "scripts/draw_imports.py")
    run(sys.executable, "scripts/make_fonts.py")
    if not chosen.keep_playground:
        run(sys.executable, "scripts/build_playground.py")
    strict = ["--no-strict"] if chosen.no_strict else ["--strict"]
    run(sys.executable, "-m", "mkdocs", "build", "--clean", *strict, "--site-dir", str(chosen.site_dir))
    if PLAYGROUND.is_dir():
        parts = shutil.ignore_patterns(
            "*.html", "audit-style.css", "manifest.json"
        )  # read by the build alone
        shutil.copytree(PLAYGROUND, chosen.site_dir / "playground", dirs_exist_ok=True, ignore=parts)
    run(sys.executable, "scripts/make_share_images.py", str(chosen.site_dir))
    run(sys.executable, "scripts/finish_site.py", str(chosen.site_dir))
    run(sys.executable, "scripts/make_app.py", str(chosen.site_dir))
    run(sys.executable, "scripts/list_offline.py", str(chosen.site_dir))
    run(sys.executable, "scripts/build_endpoints.py", str(chosen.site_dir))
    run(sys.executable, "scripts/check_site.py", str(chosen.site_dir))
    run(sys.executable, "scripts/compress_site.py", str(chosen.site_dir))
    return 0


def run(*command: str) -> None:
    """Run a step; the first that fails ends the build with its code."""
    done = subprocess.run(command, cwd=ROOT, env=environment(), check=False)
    if done.returncode:
        sys.exit(done.returncode)


def environment() -> dict[str, str]:
    """Return the environment of the steps: the repository on the path, and the values of mkdocs.yml's !ENV."""
    url = os.environ.get("TACTFUL_SITE_URL", SITE_URL)
    return os.environ | {
        "PYTHONPATH": os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")])),
        "PYTHONHASHSEED": "0",
        "SOURCE_DATE_EPOCH": os.environ.get("SOURCE_DATE_EPOCH", commit_time()),
        "NO_MKDOCS_2_WARNING": "1",
        "DISABLE_MKDOCS_2_WARNING": "true",
        "TACTFUL_SITE_URL": url,
        "TACTFUL_SITE_PATH": urlsplit(url).path or "/",
        "TACTFUL_LOADER": loader(),
    }


@cache  # a commit that is made while a build runs is not that build's
def commit_time() -> str:
    """Return the time of the last commit, so that two builds of it are the same; 0 outside a repository."""
    done = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return done.stdout.strip() or "0"


def loader() -> str:
    """Return the address of the playground's loader, or nothing before the bundle is built."""
    manifest = PLAYGROUND / "assets" / "manifest.json"
    if not manifest.is_file():
        return ""
    return f"playground/assets/{json.loads(manifest.read_text(encoding='utf-8'))['loader']}"


if __name__ == "__main__":
    sys.exit(main())
