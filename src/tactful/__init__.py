"""The etiquette of connection requests, as rules that can be run.

>>> from tactful import Context, check
>>> report = check("Hi, let's connect!", Context.of(channel="linkedin/note", tier="free"))
>>> report.verdict
<Verdict.REVISE: 'revise'>
"""

from __future__ import annotations

from tactful.checker import Length, Report, check
from tactful.context import PURPOSES, Context
from tactful.errors import InvalidInput, InvalidValue, TactfulError, UnknownName
from tactful.finding import Basis, Edit, Finding, Fix, Severity, Span, Verdict
from tactful.settings import Settings
from tactful.steps import STEPS, Evidence, Status

__all__ = [
    "PURPOSES", "STEPS", "Basis", "Context", "Edit", "Evidence", "Finding", "Fix", "InvalidInput", "InvalidValue",
    "Length", "Report", "Settings", "Severity", "Span", "Status", "TactfulError", "UnknownName", "Verdict",
    "check",
]  # fmt: skip

__version__ = "1.0.0"
