"""Running code that JavaScript hands over."""

from _pyodide._base import eval_code as eval_code
