"""Write each text of a built site compressed beside it, as brotli and gzip, for servers that send such files as they are.

    python scripts/compress_site.py build/site

What the playground's own build has compressed, with more effort, is left as it is.
"""

from __future__ import annotations

import functools
import gzip
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import brotli
from headers import MEDIA_TYPES

PACKED = {"png", "woff2"}
"""Ends of names whose files are compressed by themselves."""
LEAST = 512
"""In bytes; smaller files fit into one packet as they are."""

EFFORT, MOST_EFFORT = 9, 11
"""Of brotli; the second is a twelfth smaller and takes twenty times as long, so it is for what many pages load."""
LOADED_OFTEN = {".css", ".js"}


def main() -> None:
    site = Path(sys.argv[1])
    files = [
        path for path in sorted(site.rglob("*")) if path.suffix.lstrip(".") in MEDIA_TYPES.keys() - PACKED
    ]
    with ThreadPoolExecutor() as pool:  # both compressors let other threads run
        list(pool.map(compress, files))


def compress(path: Path) -> None:
    """Write the compressed forms of a file, unless they are there or it is too small."""
    data = path.read_bytes()
    if len(data) < LEAST:
        return
    if not (packed := path.with_name(f"{path.name}.br")).exists():
        often = path.suffix in LOADED_OFTEN or "playground" in path.parts
        packed.write_bytes(as_brotli(data, MOST_EFFORT if often else EFFORT))
    if not (packed := path.with_name(f"{path.name}.gz")).exists():
        packed.write_bytes(as_gzip(data))


# The frozen version holds the same bytes as the newest.
@functools.cache
def as_brotli(data: bytes, effort: int) -> bytes:
    return brotli.compress(data, quality=effort)


@functools.cache
def as_gzip(data: bytes) -> bytes:
    return gzip.compress(data, mtime=0)


if __name__ == "__main__":
    main()
