"""How a function of JavaScript is called from Python: any arguments, converted as they come.

Pyodide's own reads that from annotations, which takes the module `inspect` and all that this imports.
"""

from __future__ import annotations

from _pyodide_core import JsFuncSignature, js2py_default, js2py_default_call_result, py2js_default


class Default:
    """The annotation of what converts as ever."""

    py2js = py2js_default
    js2py = js2py_default


class Json(Default):
    """The annotation of what Pyodide converts to JSON."""


class Deep(Default):
    """The annotation of what Pyodide converts with all that it holds."""


class BindClass:
    """The annotation of classes of JavaScript."""


no_default = object()
"""What a parameter of a signature has that must be given."""


def _any(*arguments: object, **named: object) -> None:
    pass


default_signature = JsFuncSignature(
    _any, False, 0, (), (), py2js_default, (), (), (), py2js_default, js2py_default_call_result
)


def func_to_sig(f: object) -> object:
    """Return the one signature."""
    return default_signature


def get_attr_sig(sig: object, attr: str) -> tuple[bool, object]:
    """Return that no annotation says anything of an attribute."""
    return (False, None)


def bind_class_sig(sig: object) -> object:
    """Leave a signature as it is."""
    return sig
