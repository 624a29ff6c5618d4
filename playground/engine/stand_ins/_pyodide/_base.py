"""Running code that JavaScript hands over; Pyodide's own also rewrites it, awaits in it and finds what it imports."""

from __future__ import annotations

import _ast
from importlib import import_module

NAME = "<exec>"


def eval_code(
    source: str,
    globals: dict[str, object] | None = None,
    locals: dict[str, object] | None = None,
    **options: object,
) -> object:
    """Run code and return the value of its last statement, when that is an expression."""
    if globals is None:
        globals = {}
    tree = compile(source, NAME, "exec", _ast.PyCF_ONLY_AST)
    last = tree.body.pop() if tree.body and isinstance(tree.body[-1], _ast.Expr) else None
    exec(compile(tree, NAME, "exec"), globals, locals)  # noqa: S102 - the page's own code
    if last is None:
        return None
    return eval(compile(_ast.Expression(last.value), NAME, "eval"), globals, locals)  # noqa: S307


def pyimport_impl(path: str) -> object:
    """Return a module, or what a module holds under the last name of a path."""
    stem, _, name = path.rpartition(".")
    if not stem:
        return import_module(path)
    module = import_module(stem)
    return getattr(module, name) if hasattr(module, name) else import_module(path)
