"""What stands in for heavier modules of Pyodide, as far as it runs without Pyodide."""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

import pytest
from faults import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

STAND_INS = ROOT / "playground" / "engine" / "stand_ins"


class JsProxy:
    """An object of JavaScript."""


@pytest.fixture
def pyodide(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """Python's side of Pyodide, as it is while Pyodide starts."""
    before = dict(sys.modules)
    docs = ModuleType("_pyodide._core_docs")
    monkeypatch.setattr(docs, "JsProxy", JsProxy, raising=False)
    monkeypatch.syspath_prepend(STAND_INS)
    for name in ("asyncio", "inspect", "traceback"):
        sys.modules.pop(name, None)
    sys.modules["_pyodide._core_docs"] = docs
    yield import_module("_pyodide")
    for name in set(sys.modules) - set(before):
        del sys.modules[name]
    sys.modules.update(before)


@pytest.mark.parametrize(
    ("source", "value"),
    [
        ("1 + 1", 2),
        ("import json; json.dumps([])", "[]"),
        ("{}", {}),
        ("x = 1", None),
        ("", None),
        ("def f(): return 3\nf()", 3),
    ],
)
def test_code_gives_the_value_of_its_last_statement(pyodide, source, value):
    assert pyodide._base.eval_code(source) == value


@pytest.mark.parametrize(
    ("path", "kind"), [("json", "module"), ("json.dumps", "function"), ("json.tool", "module")]
)
def test_a_path_gives_a_module_or_what_is_in_it(pyodide, path, kind):
    assert type(pyodide._base.pyimport_impl(path)).__name__ == kind


def test_a_module_that_pyodide_names_at_its_start_is_imported_when_it_is_used(pyodide):
    later = sys.modules["inspect"]
    assert isinstance(later, pyodide.Later)
    assert later.iscoroutinefunction(len) is False
    assert later.signature is sys.modules["inspect"].signature
    assert sys.modules["inspect"] is not later


def test_objects_of_javascript_are_modules_and_other_names_are_not(pyodide):
    finder = pyodide._importhook.JsFinder()
    shop = JsProxy()
    shop.counter = JsProxy()
    shop.price = 3
    finder.register_js_module("shop", shop)
    assert finder.find_spec("shop").loader.create_module(None) is shop
    assert finder.find_spec("json") is None
    sys.modules["shop"] = shop
    assert finder.find_spec("shop.counter").loader.create_module(None) is shop.counter
    assert finder.find_spec("shop.price") is None
