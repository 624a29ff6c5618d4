"""Read drafts from files, pipes and JSON lines; every error names the place and the cure."""

from __future__ import annotations

import json
import sys
import tomllib
from pathlib import Path
from typing import IO, Any, NamedTuple

from tactful.browser import CONTEXT_KEYS, context_from, review_values
from tactful.errors import InvalidInput, InvalidValue, TactfulError, UnknownName
from tactful.settings import DEFAULTS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from tactful.context import Context
    from tactful.review import Review
    from tactful.settings import Settings

REQUEST_KEYS: tuple[str, ...] = ("id", "signals", "platform", "note", "name")
"""Keys of an incoming request as a JSON line, in TOML, or in front matter (then the body is the note)."""

JSONL_KEYS: tuple[str, ...] = ("id", "text", *CONTEXT_KEYS)
"""Keys of a JSON line; unknown ones are refused."""

_FENCE = "---"


class RequestFile(NamedTuple):
    """An incoming request, as it stands in a file or a line, with its review."""

    place: str
    """What to call it in messages."""
    id: str
    """Its own name in output."""
    review: Review
    """What to do with it."""


class DraftFile(NamedTuple):
    """A draft as it stands in a file, a pipe or a JSON line."""

    place: str
    """What to call it in messages: a path, `-`, or `file:line`."""
    id: str
    """Its own name in output: the path, or the line's `id`."""
    text: str
    """The draft."""
    context: Context
    """Its context: the file's own keys over those given for all."""
    head: str = ""
    """The front matter as it stands in the file, so that a fix can put it back."""

    @property
    def first_line(self) -> int:
        """The line of the file on which the draft begins, from 1."""
        return self.head.count("\n") + 1


def read_draft(path: str, given: Mapping[str, object]) -> DraftFile:
    """Read a draft with optional front matter from a path, or from standard input for `-`.

    Parameters:
        path: A path, or `-`.
        given: Context keys for all drafts; front matter wins over them.

    Raises:
        InvalidInput: For what cannot be read or is not UTF-8, and for front matter that cannot be used.
    """
    text = _decode(path, _read(path))
    head, keys, body = _front_matter(path, text, tuple(CONTEXT_KEYS))
    return DraftFile(path, path, body, _context(path, {**given, **keys}, 1 if head else None), head)


def read_lines(path: str, given: Mapping[str, object]) -> Iterator[DraftFile | InvalidInput]:
    """Read JSON lines one by one, from a path or from standard input for `-`.

    Yields:
        A draft for each line, or the error that the line gives, so that the rest goes on.

    Raises:
        InvalidInput: When the file itself cannot be opened.
    """
    for place, values in _objects(path, JSONL_KEYS):
        if isinstance(values, InvalidInput):
            yield values
            continue
        try:
            text = values.get("text")
            if not isinstance(text, str):
                raise InvalidValue("text is missing or not a text.", field="text")
            yield DraftFile(place, _id(place, values), text, context_from({**given, **_own(values)}))
        except TactfulError as error:
            yield _at(place, error)


def read_request(path: str, settings: Settings = DEFAULTS) -> RequestFile:
    """Read an incoming request from TOML, or from front matter with the note below it.

    Parameters:
        path: A path, or `-` for standard input.
        settings: House settings that the reply must meet.

    Raises:
        InvalidInput: For what cannot be read, and for keys or values that cannot be used.
    """
    text = _decode(path, _read(path))
    head, values, note = _front_matter(path, text, REQUEST_KEYS)
    if not head:
        values = _toml(path, text)
    elif note.strip():
        values["note"] = note.strip()
    try:
        return RequestFile(path, str(values.get("id", path)), review_values(values, settings))
    except TactfulError as error:
        raise _at(path, error) from None


def read_requests(path: str, settings: Settings = DEFAULTS) -> Iterator[RequestFile | InvalidInput]:
    """Read incoming requests from JSON lines; as `read_lines`, and with settings as `read_request`."""
    for place, values in _objects(path, REQUEST_KEYS):
        if isinstance(values, InvalidInput):
            yield values
            continue
        try:
            yield RequestFile(place, _id(place, values), review_values(values, settings))
        except TactfulError as error:
            yield _at(place, error)


def _objects(path: str, keys: tuple[str, ...]) -> Iterator[tuple[str, dict[str, Any] | InvalidInput]]:
    """Yield each line's place with its object, or with the error that it gives."""
    with open_lines(path) as lines:
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            place = f"{path}:{number}"
            try:
                yield place, _object(place, line, keys)
            except TactfulError as error:
                yield place, error if isinstance(error, InvalidInput) else _at(place, error)


def open_lines(path: str) -> IO[bytes]:
    """Open a file, or standard input for `-`, for reading lines of bytes."""
    if path == "-":
        return sys.stdin.buffer
    try:
        return Path(path).open("rb")
    except OSError as error:
        raise InvalidInput(f"{path}: {error.strerror}.", field="path") from None


def _object(place: str, line: bytes, keys: tuple[str, ...]) -> dict[str, Any]:
    text = _decode(place, line)
    try:
        values = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise InvalidInput(
            f"{place}: This is not JSON: {error}.", cure="Write one JSON object a line."
        ) from None
    if not isinstance(values, dict):
        raise InvalidInput(f"{place}: This is not a JSON object.", cure='Write {"id": …} with its keys.')
    for key in values:
        if key not in keys:
            raise UnknownName("key", key, keys)
    return values


def _id(place: str, values: Mapping[str, Any]) -> str:
    id = values.get("id", place.rpartition(":")[2])
    if not isinstance(id, (str, int)) or isinstance(id, bool):
        raise InvalidValue("id must be a text or a number.", field="id")
    return str(id)


def _toml(path: str, text: str) -> dict[str, Any]:
    try:
        values = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise InvalidInput(
            f"{path}: This is neither TOML nor front matter: {error}.",
            cure='Write signals = ["met-before"] and note = "…".',
        ) from None
    for key in values:
        if key not in REQUEST_KEYS:
            raise _at(path, UnknownName("key", key, REQUEST_KEYS))
    return values


def _own(values: Mapping[str, object]) -> dict[str, object]:
    return {key: value for key, value in values.items() if key in CONTEXT_KEYS and value is not None}


def _front_matter(path: str, text: str, keys: tuple[str, ...]) -> tuple[str, dict[str, Any], str]:
    """Split a text into its front matter as written, the keys in it, and the draft."""
    if not text.startswith(_FENCE + "\n") and not text.startswith(_FENCE + "\r\n"):
        return "", {}, text
    lines = text.splitlines(keepends=True)
    end = next((n for n, line in enumerate(lines[1:], 1) if line.rstrip() == _FENCE), None)
    if end is None:
        return "", {}, text
    import yaml

    head = "".join(lines[: end + 1])
    try:
        values = yaml.safe_load("".join(lines[1:end])) or {}
    # PyYAML lets errors of a value's own type through, such as that of a day which does not exist.
    except (
        yaml.YAMLError,
        ArithmeticError,
        AttributeError,
        LookupError,
        RecursionError,
        TypeError,
        ValueError,
    ) as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 2 if mark else 2
        raise InvalidInput(
            f"{path}:{line}: The front matter cannot be read: {getattr(error, 'problem', error)}.",
            cure="Write one `key: value` a line between the two lines of dashes.",
        ) from None
    if not isinstance(values, dict):
        raise InvalidInput(f"{path}:2: The front matter holds no keys.", cure="Write `key: value` lines.")
    for key in values:
        if key not in keys:
            line = next((n for n, text in enumerate(lines, 1) if text.startswith(f"{key}")), 2)
            raise _at(f"{path}:{line}", UnknownName("key of the front matter", str(key), keys))
    return head, values, "".join(lines[end + 1 :])


def _context(path: str, keys: Mapping[str, object], line: int | None) -> Context:
    try:
        return context_from(dict(keys))
    except TactfulError as error:
        raise _at(f"{path}:{line}" if line else path, error) from None


def _at(place: str, error: TactfulError) -> InvalidInput:
    return InvalidInput(f"{place}: {error.message}", field=error.field, cure=error.cure)


def _read(path: str) -> bytes:
    if path == "-":
        return sys.stdin.buffer.read()
    try:
        return Path(path).read_bytes()
    except OSError as error:
        raise InvalidInput(f"{path}: {error.strerror}.", field="path") from None


def _decode(place: str, raw: bytes) -> str:
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        where = place if place.rpartition(":")[2].isdigit() else f"{place}:{line}"
        raise InvalidInput(
            f"{where}: This is not UTF-8 text (byte {error.start}).", cure="Save the file as UTF-8."
        ) from None
