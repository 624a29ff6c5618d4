"""The files of a wiki in git: which they are, how they are read, and how they are written whole or not at all."""

from __future__ import annotations

import os
import stat
import subprocess
from pathlib import Path
from typing import NamedTuple

from tactful.errors import InvalidInput
from tactful.whole_file import replace
from tactful.wiki.dialects import SUFFIXES, dialect_of
from tactful.wiki.regions import RegionError, Tables, renew

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tactful.wiki.regions import Change

_BOM = "\ufeff"
# Folders that hold other people's pages, where no git says what is ignored.
_OTHERS = frozenset({"node_modules", "__pycache__", "site-packages"})


class Synced(NamedTuple):
    """A file after its regions were looked at; files without any are not reported."""

    path: Path
    """The file as it was named or found."""
    changes: tuple[Change, ...]
    """Its regions in order."""
    before: str
    """Its text as it stands in the file, line endings included."""
    after: str
    """The text with the present tables."""


def sync(
    paths: Iterable[Path], tables: Tables, *, write: bool, force: bool = False
) -> Iterator[Synced | InvalidInput]:
    """Renew the regions of files and of all files in folders.

    Parameters:
        paths: Files, and folders to go through. What git ignores, and symbolic links, are left out of folders.
        tables: The tables to write.
        write: Write the files; each is replaced whole.
        force: Overwrite regions that were edited by hand too.

    Yields:
        What became of each file that has regions, and an error, named by file and line, for one that cannot be
        read, understood or written; such a file is left as it was.
    """
    for item in _files(paths):
        if isinstance(item, InvalidInput):
            yield item
            continue
        try:
            synced = _synced(item, tables, force=force)
            if synced is None:
                continue
            if write and synced.after != synced.before:
                replace(item, synced.before.encode(), synced.after.encode())
            yield synced
        except RegionError as error:
            yield InvalidInput(f"{item}:{error.line}: {error.message}", field=error.field, cure=error.cure)
        except InvalidInput as error:
            yield error
        except OSError as error:
            yield InvalidInput(f"{item}: {error.strerror}.")


def _synced(path: Path, tables: Tables, *, force: bool) -> Synced | None:
    raw = path.read_bytes()
    if b"tactful:" not in raw:
        if b"tactful:" in raw.replace(b"\0", b""):
            raise _not_utf8(path)
        return None
    try:
        before = raw.decode("utf-8")
    except UnicodeDecodeError:
        raise _not_utf8(path) from None
    dialect = dialect_of(path.suffix, before)
    if dialect is None:
        known = ", ".join(SUFFIXES)
        raise InvalidInput(f"{path}: No markup is known by this ending.", cure=f"Known: {known}.")
    mark, text = (_BOM, before[1:]) if before.startswith(_BOM) else ("", before)
    renewed = renew(text, dialect, tables, force=force)
    return Synced(path, renewed.changes, before, mark + renewed.text) if renewed.changes else None


def _not_utf8(path: Path) -> InvalidInput:
    return InvalidInput(f"{path}: This is not UTF-8 text.", cure="Save it as UTF-8.")


def _files(paths: Iterable[Path]) -> Iterator[Path | InvalidInput]:
    seen: set[Path] = set()
    for path in paths:
        for found in _pages(path) if path.is_dir() else (_named(path),):
            if isinstance(found, InvalidInput):
                yield found
            elif (real := found.resolve()) not in seen:
                seen.add(real)
                yield found


def _named(path: Path) -> Path | InvalidInput:
    """Return a file that was named itself; a link must not lead out of the folder that one stands in."""
    if not path.exists():
        return InvalidInput(f"{path}: There is no such file or folder.")
    if not path.is_file():
        return InvalidInput(f"{path}: This is no file.", cure="Name a file or a folder.")
    if path.is_symlink() and not path.resolve().is_relative_to(Path.cwd()):
        return InvalidInput(f"{path}: This link leads out of the folder.", cure="Name the file itself.")
    return path


def _pages(folder: Path) -> Iterator[Path | InvalidInput]:
    listed = _listed_by_git(folder)
    for path in _walk(folder) if listed is None else listed:
        if isinstance(path, InvalidInput):
            yield path
        elif path.suffix.lower() in SUFFIXES:
            try:
                mode = path.lstat().st_mode
            except FileNotFoundError:  # git knows it, and somebody has deleted it
                continue
            except OSError as error:
                yield InvalidInput(f"{path}: {error.strerror}.")
                continue
            if stat.S_ISREG(mode):
                yield path


def _listed_by_git(folder: Path) -> list[Path] | None:
    """Return the files of a folder that git does not ignore; None without git or outside a repository."""
    # A repository of somebody else's must not name a program for git to run.
    git = ["git", "-C", str(folder), "-c", "core.fsmonitor=false"]
    command = [*git, "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        done = subprocess.run(command, capture_output=True, check=False)  # noqa: S603
    except OSError:
        return None
    if done.returncode:
        return None
    return sorted({folder / os.fsdecode(name) for name in done.stdout.split(b"\0") if name})


def _walk(folder: Path) -> Iterator[Path | InvalidInput]:
    unread: list[OSError] = []
    for root, folders, names in os.walk(folder, onerror=unread.append):
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name not in _OTHERS)
        yield from (Path(root, name) for name in sorted(names))
    yield from (InvalidInput(f"{error.filename}: {error.strerror}.") for error in unread)
