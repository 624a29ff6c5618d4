"""Write the static endpoints into a built site: `/v1/`, the frozen version beside it, and `/embed/v1/`.

    python scripts/build_endpoints.py build/site

Runs after finish_site.py, because these pages have a policy of their own.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from embed_pages import embed_pages
from endpoints import files
from finish_site import feed, site_url

from tactful.catalogue import VERSION

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent


def main() -> None:
    site = Path(sys.argv[1])
    url = site_url(site)
    made = files(feed(url))
    for folder in ("v1", f"v{VERSION}"):
        for file in made:
            write(site / folder / file.path, file.body)
    bundle(site / "embed" / "v1")
    for page in embed_pages(url):
        write(site / "embed" / "v1" / f"{page.slug}.html", page.html.encode())
        write(site / "embed" / "v1" / f"{page.slug}.oembed.json", page.oembed.encode())


def write(path: Path, body: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(body)


def bundle(out: Path) -> None:
    """Bundle the element and the scripts and style of the frame."""
    path = f"{BIN}{os.pathsep}{os.environ.get('PATH', '')}"
    command = [
        shutil.which("node", path=path) or "node",
        "--no-warnings",
        "embed/build.ts",
        str(out.resolve()),
    ]
    subprocess.run(command, cwd=ROOT, env=os.environ | {"PATH": path}, check=True)


if __name__ == "__main__":
    main()
