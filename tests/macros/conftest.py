"""A stand-in for the environment that mkdocs-macros hands to `define_env`."""

from pathlib import Path
from types import SimpleNamespace

import jinja2
import pytest

ROOT = Path(__file__).parent.parent.parent


class Env:
    """Collects macros as mkdocs-macros does, and renders pages with them as Jinja does."""

    def __init__(self, docs: Path) -> None:
        self.docs = docs
        self.macros: dict[str, object] = {}
        self.variables: dict[str, object] = {}
        self.page = SimpleNamespace(meta={}, file=SimpleNamespace(src_uri="index.md", abs_src_path=""))

    def macro(self, function):
        self.macros[function.__name__] = function
        return function

    def render(self, text: str, source: str = "write/greeting.md", front_matter: str = "") -> str:
        path = self.docs / source
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(front_matter + text, encoding="utf-8")
        self.page.file = SimpleNamespace(src_uri=source, abs_src_path=str(path))
        jinja = jinja2.Environment(undefined=jinja2.StrictUndefined, autoescape=False)  # noqa: S701
        jinja.globals.update(self.macros | self.variables)
        return jinja.from_string(text).render()


@pytest.fixture
def env(tmp_path):
    from macros import define_env

    made = Env(tmp_path / "docs")
    define_env(made)
    return made
