"""What the guide's pages call.

MkDocs, ProperDocs and Zensical load this package by `modules: [macros]` and run `define_env` alone; nothing here
may rely on any other hook. Every macro reads the `tactful` package, so that a rule, a limit or a step is written once.

Macros that a page may call inside a tab, a list or an admonition return one line of HTML: such a line survives any
indentation, and the theme's content template takes away the paragraph that Markdown puts around it there.
"""

from __future__ import annotations

from typing import Any

from macros.builder import define_builder
from macros.changes import define_changes
from macros.drafts import define_drafts
from macros.endpoints import define_endpoints
from macros.platforms import define_platforms
from macros.playground import define_playground
from macros.rules import define_rules
from macros.sheets import define_sheets
from macros.signals import define_signals
from macros.steps import define_steps
from macros.targets import define_targets
from macros.worksheets import define_worksheets


def define_env(env: Any) -> None:
    """Give every page its macros."""
    define_drafts(env)
    define_rules(env)
    define_platforms(env)
    define_steps(env)
    define_signals(env)
    define_changes(env)
    define_worksheets(env)
    define_targets(env)
    define_builder(env)
    define_endpoints(env)
    define_playground(env)
    define_sheets(env)
