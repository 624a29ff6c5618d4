"""What is fuzzed: each target takes any bytes and asserts what must hold for all of them.

`fuzz/run.py` drives a target with coverage (atheris); `tests/test_fuzz.py` runs every target on the kept corpus and on
bytes from Hypothesis. A target may refuse its input with the errors that its module documents, and with no others.
"""

from __future__ import annotations

import io
import json
import sys
from contextlib import contextmanager
from types import SimpleNamespace

from tactful.browser import call
from tactful.checker import check
from tactful.configuration import SettingsError, dump, parse
from tactful.context import Context
from tactful.draft import Draft
from tactful.errors import InvalidInput
from tactful.export import Broken, Export
from tactful.fixes import fix
from tactful.formats.json import report_json
from tactful.inputs import read_draft, read_lines, read_request, read_requests
from tactful.platforms import CHANNELS

_CHANNELS = sorted(CHANNELS)
_SAMPLE = "Hi Ana, a a a a a b a b c a c b. I teach, x y, at 7 you the the Initech Ltd. thanks Ana"


def draft(data: bytes) -> None:
    """Words, sentences and zones lie inside the text, in order, and their text is what stands there."""
    text = _text(data)
    read = Draft(text)
    size = len(text)
    assert len(read.shadow) == size
    assert len(read.words) == len(read.starts) == len(read.ends) == len(read.sentence_of)
    assert all(0 <= start <= end <= size for start, end in zip(read.starts, read.ends, strict=True))
    assert read.starts == sorted(read.starts)
    assert all(0 <= opaque.start < opaque.end <= size for opaque in read.opaque)
    assert all(0 <= number < len(read.sentences) for number in read.sentence_of)
    first, last = read.body()
    assert 0 <= first <= last <= len(read.words)
    assert read.utf16(0, size).end == len(text.encode("utf-16-le", "surrogatepass")) // 2
    line, column = read.position(size)
    assert line >= 1
    assert column >= 1


def checker(data: bytes) -> None:
    """Any draft on any channel gets a report whose places lie in it, and fixes come to rest."""
    channel = _CHANNELS[data[0] % len(_CHANNELS)] if data else _CHANNELS[0]
    purposes = CHANNELS[channel].purposes
    purpose = purposes[data[1] % len(purposes)] if len(data) > 1 else purposes[0]
    context, text = Context.of(channel=channel, purpose=purpose), _text(data[2:])
    report = check(text, context)
    json.loads(report_json(report))
    spans = [finding.span for finding in report.findings]
    assert spans == sorted(spans)
    assert all(0 <= span.start <= span.end <= len(text) for span in spans)
    assert all(f.excerpt == text[f.span.start : f.span.end] for f in report.findings)
    fixed, _ = fix(text, context)
    assert fix(fixed, context)[0] == fixed


def front_matter(data: bytes) -> None:
    """A draft's file is read or refused with its place; the head and the draft together are the file."""
    try:
        with _piped(data):
            found = read_draft("-", {})
    except InvalidInput as error:
        assert error.message.startswith("-:")
    else:
        assert found.head + found.text == data.decode("utf-8-sig")


def lines(data: bytes) -> None:
    """JSON lines give a draft or an error each, and a request's file is read or refused."""
    with _piped(data):
        assert sum(1 for _ in read_lines("-", {})) <= data.count(b"\n") + 1
    with _piped(data):
        assert sum(1 for _ in read_requests("-")) <= data.count(b"\n") + 1
    try:
        with _piped(data):
            read_request("-")
    except InvalidInput as error:
        assert error.message.startswith("-:")


def settings(data: bytes) -> None:
    """Settings that are read can be written and read again as the same; all others are refused by name."""
    table = ("tool", "tactful") if data[:1] == b"#" else ()
    try:
        found = parse(data.decode("utf-8", "replace"), table=table)
    except SettingsError as error:
        assert error.message.startswith("tactful.toml")
    else:
        assert parse(dump(found)) == found
        # A house's phrases are patterns: none may keep the checker busy or come through as an error.
        report = check(_SAMPLE, settings=found)
        assert all(f.excerpt == _SAMPLE[f.span.start : f.span.end] for f in report.findings)


def export(data: bytes) -> None:
    """An export, packed or not, gives rows and broken rows, or is refused."""
    try:
        opened = Export(io.BufferedReader(io.BytesIO(data)), "export")
    except InvalidInput:
        return
    try:
        for row in opened:
            assert row.line >= 1
            assert isinstance(row, Broken) or row.month == "" or row.month[4] == "-"
        assert 0 <= opened.share <= 1
    except InvalidInput:
        pass
    finally:
        opened.close()


def door(data: bytes) -> None:
    """The function that the page calls answers everything with JSON and never stops."""
    answer = json.loads(call(_text(data)))
    assert answer["ok"] or not answer["error"]["message"].startswith("The checker stopped"), answer


@contextmanager
def _piped(data: bytes):
    """Stand in for standard input; files would take longer than what is tested."""
    before, sys.stdin = sys.stdin, SimpleNamespace(buffer=io.BytesIO(data))
    try:
        yield
    finally:
        sys.stdin = before


def _text(data: bytes) -> str:
    """Return bytes as a text that may hold lone surrogates, as one from JavaScript may."""
    return data.decode("utf-8", "surrogateescape")


TARGETS = {
    target.__name__: target for target in (draft, checker, front_matter, lines, settings, export, door)
}
