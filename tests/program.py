"""The real program, as a person starts it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

PROGRAM = Path(sys.executable).parent / "tactful"


def tactful(*arguments: str, **options: Any) -> subprocess.CompletedProcess[str]:
    """Run the program and return what it said."""
    return subprocess.run(
        [PROGRAM, *arguments], capture_output=True, encoding="utf-8", check=False, **options
    )
