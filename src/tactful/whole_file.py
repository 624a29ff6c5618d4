"""Write a file whole or not at all."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

from tactful.errors import InvalidInput


def replace(path: Path, before: bytes, after: bytes) -> None:
    """Replace what a file holds, its permissions kept; a link's target is replaced and the link stays.

    Parameters:
        path: The file.
        before: What was read; it must still be what is in it.
        after: What it shall hold.

    Raises:
        InvalidInput: When somebody else wrote the file meanwhile; it is left as it is.
        OSError: When it cannot be written; it is left as it was.
    """
    target = path.resolve()
    handle, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(after)
        shutil.copymode(target, name)
        if target.read_bytes() != before:
            raise InvalidInput(f"{path}: Somebody else changed it meanwhile.", cure="Run the command again.")
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
