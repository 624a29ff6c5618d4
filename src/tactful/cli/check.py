"""`tactful check`."""

from __future__ import annotations

import codecs
import difflib
import json
import re
import sys
from pathlib import Path

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from tactful.checker import check
from tactful.cli import complain, say
from tactful.cli.options import context_keys, context_options, settings_from, settings_options
from tactful.errors import InvalidInput, TactfulError
from tactful.finding import Severity
from tactful.fixes import fix
from tactful.formats import writer
from tactful.formats.json import dumps, report_json
from tactful.formats.terminal import raw
from tactful.inputs import read_draft, read_lines
from tactful.whole_file import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any

    from tactful.checker import Report
    from tactful.inputs import DraftFile
    from tactful.settings import Settings

_FORMATS = ("text", "json", "jsonl", "sarif", "github", "markdown")
_BASELINE = "baseline/1"


@click.command(name="check")
@click.argument("paths", nargs=-1, metavar="[PATH…|-]")
@click.option(
    "--jsonl",
    metavar="FILE",
    help="Read one JSON object a line (- for standard input), write one report a line.",
)
@context_options
@settings_options
@click.option("--format", "format_", type=click.Choice(_FORMATS), default="text", show_default=True)
@click.option(
    "--fix", "fix_", is_flag=True, help="Apply safe fixes to the files; standard input is written out fixed."
)
@click.option("--suggested", is_flag=True, help="With --fix or --diff: suggested fixes too.")
@click.option("--diff", is_flag=True, help="Show what the fixes would change, and change nothing.")
@click.option(
    "--baseline", type=click.Path(dir_okay=False), help="Leave out the findings that this file lists."
)
@click.option(
    "--ignore-fingerprint",
    "fingerprints",
    multiple=True,
    metavar="FP",
    help="Leave out the finding with this fingerprint, as JSON reports name it; may be repeated.",
)
@click.option("--write-baseline", type=click.Path(dir_okay=False), help="Write all findings to such a file.")
@click.option(
    "--fail-on",
    type=click.Choice([*(s.value for s in Severity), "never"]),
    default="warning",
    show_default=True,
    help="Exit with 1 for findings of at least this severity.",
)
def command(**options: Any) -> int:
    """Check drafts: files, standard input (-), or one JSON object a line (--jsonl).

    A file may begin with its context between two lines of three dashes: channel, tier, purpose, to, from.
    Exit codes: 0 clean, 1 findings, 2 usage or unreadable input.
    """
    given, settings = context_keys(options), settings_from(options)
    ignore = _baseline(options["baseline"]) | _fingerprints(options["fingerprints"])
    if options["jsonl"]:
        if options["paths"] or options["fix_"] or options["diff"]:
            raise click.UsageError("--jsonl goes without PATH, --fix and --diff.")
        return _check_lines(options["jsonl"], given, settings, ignore, options["fail_on"])
    paths = options["paths"] or (() if sys.stdin.isatty() else ("-",))
    if not paths:
        raise click.UsageError("Name a file, or - for standard input.")
    if options["fix_"] or options["diff"]:
        return _fix_files(paths, given, settings, ignore, options)
    return _check_files(paths, given, settings, ignore, options)


def _check_files(
    paths: Iterable[str],
    given: dict[str, object],
    settings: Settings,
    ignore: frozenset[str],
    options: dict[str, Any],
) -> int:
    code = 0
    console = Console(highlight=False, soft_wrap=True)
    reports: list[tuple[DraftFile, Report]] = []
    for draft in _read(paths, given):
        if draft is None:
            code = 2
            continue
        report = check(draft.text, draft.context, settings, ignore=ignore)
        reports.append((draft, report))
        code = max(code, _exit_code(report, options["fail_on"]))
    if options["write_baseline"]:
        _write_baseline(options["write_baseline"], reports)
        return 2 if code == 2 else 0
    writer(options["format_"])(reports, console)
    return code


def _fix_files(
    paths: Iterable[str],
    given: dict[str, object],
    settings: Settings,
    ignore: frozenset[str],
    options: dict[str, Any],
) -> int:
    code = 0
    kinds = ("safe", "suggested") if options["suggested"] else ("safe",)
    for draft in _read(paths, given):
        if draft is None:
            code = 2
            continue
        fixed, report = fix(draft.text, draft.context, settings, kinds=kinds, ignore=ignore)
        code = max(code, _exit_code(report, options["fail_on"]))
        if options["diff"]:
            sys.stdout.writelines(raw(_diff(draft, fixed)))
        elif draft.place == "-":
            sys.stdout.write(draft.head + fixed)
        elif fixed != draft.text:
            if _written(draft, fixed):
                say(f"{draft.place}: fixed")
            else:
                code = 2
    return code


def _written(draft: DraftFile, fixed: str) -> bool:
    """Put the fixed text into the draft's file; False, after a complaint, when that cannot be."""
    try:
        path = Path(draft.place)
        mark = codecs.BOM_UTF8 if path.read_bytes().startswith(codecs.BOM_UTF8) else b""
        replace(path, *(mark + (draft.head + text).encode() for text in (draft.text, fixed)))
    except InvalidInput as error:
        complain(error)
    except OSError as error:
        complain(InvalidInput(f"{draft.place}: {error.strerror}."))
    else:
        return True
    return False


def _check_lines(
    path: str, given: dict[str, object], settings: Settings, ignore: frozenset[str], fail_on: str
) -> int:
    code = 0
    for item in _with_progress(path, read_lines(path, given)):
        if isinstance(item, InvalidInput):
            complain(item)
            line = int(str(item).split(": ", 1)[0].rpartition(":")[2])
            error = {"message": item.message, "field": item.field, "cure": item.cure}
            sys.stdout.write(dumps({"schema": "error/1", "line": line, "error": error}) + "\n")
            code = 2
            continue
        report = check(item.text, item.context, settings, ignore=ignore)
        sys.stdout.write(report_json(report, id=item.id) + "\n")
        code = max(code, _exit_code(report, fail_on))
    return code


def _read(paths: Iterable[str], given: dict[str, object]) -> Iterator[DraftFile | None]:
    """Yield a draft for each path, and None, after a complaint, for one that cannot be read."""
    for path in paths:
        try:
            yield read_draft(path, given)
        except TactfulError as error:
            complain(error if isinstance(error, InvalidInput) else InvalidInput(f"{path}: {error}"))
            yield None


def _with_progress(path: str, items: Iterable[Any]) -> Iterator[Any]:
    if not sys.stderr.isatty() or sys.stdout.isatty():
        yield from items
        return
    total = None
    if path != "-" and Path(path).is_file():
        with Path(path).open("rb") as file:
            total = sum(1 for line in file if line.strip())
    columns = (TextColumn("checked"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True)) as progress:
        yield from progress.track(items, total=total)


def _exit_code(report: Report, fail_on: str) -> int:
    if fail_on == "never":
        return 0
    bar = Severity(fail_on).rank
    return int(any(finding.severity.rank >= bar for finding in report.counted))


def _diff(draft: DraftFile, fixed: str) -> list[str]:
    lines = difflib.unified_diff(
        (draft.head + draft.text).splitlines(keepends=True),
        (draft.head + fixed).splitlines(keepends=True),
        fromfile=draft.place,
        tofile=f"{draft.place} (fixed)",
    )
    return [line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines]


def _fingerprints(given: tuple[str, ...]) -> frozenset[str]:
    for fingerprint in given:
        if not re.fullmatch(r"[0-9a-f]{16}", fingerprint):
            raise click.BadParameter(
                f"“{fingerprint}” is no fingerprint: it has sixteen hexadecimal digits.",
                param_hint="--ignore-fingerprint",
            )
    return frozenset(given)


def _baseline(path: str | None) -> frozenset[str]:
    if path is None:
        return frozenset()
    try:
        values = json.loads(Path(path).read_text(encoding="utf-8"))
        if values["schema"] != _BASELINE:
            raise KeyError("schema")
        return frozenset(entry["fingerprint"] for entry in values["findings"])
    except OSError as error:
        raise InvalidInput(f"{path}: {error.strerror}.", field="baseline") from None
    except (ValueError, KeyError, TypeError, RecursionError):
        raise InvalidInput(
            f"{path}: This is not a baseline.", field="baseline", cure="Make one with --write-baseline."
        ) from None


def _write_baseline(path: str, reports: list[tuple[DraftFile, Report]]) -> None:
    findings = [
        {
            "path": draft.place,
            "rule": finding.rule,
            "excerpt": finding.excerpt,
            "fingerprint": finding.fingerprint,
        }
        for draft, report in reports
        for finding in report.findings
    ]
    Path(path).write_text(
        dumps({"schema": _BASELINE, "findings": findings}, indent=2) + "\n", encoding="utf-8"
    )
    say(f"{path}: {len(findings)} findings written")
