"""Where packages would lie. The checker's own is in the zip that Python starts from, and no other is loaded."""

from __future__ import annotations

from site import getsitepackages

# A memory snapshot is taken only of a Python that holds on to these things of JavaScript's, in this order.
from pyodide_js import loadedPackages as loadedPackages


class Directory:
    """A directory, which JavaScript asks for its path."""

    def __init__(self, path: str) -> None:
        self.path = path

    def __str__(self) -> str:
        return self.path


SITE_PACKAGES = Directory(getsitepackages()[0])
DSO_DIR = Directory("/usr/lib")


def init_loaded_packages() -> None:
    """There are none."""
