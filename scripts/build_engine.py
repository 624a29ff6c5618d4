"""Build the playground's engine: Pyodide, the trimmed standard library with the checker in it, a memory snapshot.

    python scripts/build_engine.py --out build/playground

Everything comes from the pinned npm package and the wheel of this checkout. The result is a directory named
after the hash of what went in, so an unchanged engine is not built again, and two builds are the same bytes.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import brotli

ROOT = Path(__file__).resolve().parent.parent
MODULES = ROOT / "node_modules"
PYODIDE = MODULES / "pyodide"
SOURCES = ROOT / "playground" / "engine"
EXAMPLE = ROOT / "playground" / "src" / "example-invitations.csv"
STAND_INS = SOURCES / "stand_ins"
TRIM = SOURCES / "trim.ts"
RUNTIME = ("pyodide.asm.js", "pyodide.asm.wasm")
CACHE = ROOT / ".cache" / "engine"
NODE = Path(sys.executable).parent / "node"

# Needed while Pyodide starts and gone from `sys.modules` afterwards, or reached only on a way that the
# requests below do not take.
ALLOWED = {"tactful_engine.trimmed"}

# Determinism: py_compile then writes hash-based bytecode, and hatchling fixed dates.
ENVIRONMENT = {**os.environ, "SOURCE_DATE_EPOCH": "1577836800", "PYTHONHASHSEED": "0"}
ZIP_DATE = (2020, 1, 1, 0, 0, 0)


def main() -> None:
    """Build the engine unless it is there already, and print where it is."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "playground")
    parser.add_argument("--wheel", type=Path, help="use this wheel instead of building one")
    options = parser.parse_args()

    with tempfile.TemporaryDirectory() as scratch:
        wheel = options.wheel or build_wheel(Path(scratch))
        digest = fingerprint(wheel)
        engine = options.out / f"engine-{digest}"
        if not (engine / "engine.json").exists():
            build(wheel, digest, Path(scratch), options.out)
    for stale in options.out.glob("engine-*"):
        if stale != engine:
            shutil.rmtree(stale)
    print(engine)


def build_wheel(scratch: Path) -> Path:
    """Build the wheel of this checkout."""
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", scratch, ROOT]
    run(command)
    return next(scratch.glob("*.whl"))


def fingerprint(wheel: Path) -> str:
    """Return ten hexadecimal digits over everything that the engine is made of."""
    digest = hashlib.sha256(pyodide_version().encode())
    digest.update("{}.{}".format(*sys.version_info).encode())
    digest.update(Path(__file__).read_bytes())
    digest.update(EXAMPLE.read_bytes())
    for source in sorted(SOURCES.rglob("*")):
        if source.suffix in {".py", ".ts"}:
            digest.update(source.read_bytes())
    with zipfile.ZipFile(wheel) as archive:
        for name in sorted(archive.namelist()):
            digest.update(name.encode() + b"\0" + archive.read(name))
    return digest.hexdigest()[:10]


def build(wheel: Path, digest: str, scratch: Path, out: Path) -> None:
    """Build `engine-DIGEST` and, where it is not there yet, its runtime in `out`."""
    runtime = trimmed_runtime()
    staging = scratch / "engine"
    staging.mkdir()

    library = read_zip(compiled(PYODIDE / "python_stdlib.zip", CACHE))
    library |= package_files(wheel, scratch) | own_files(scratch)
    given = scratch / "given"
    exports = write_exports(given)
    requests = scratch / "requests.json"
    requests.write_text(warm_up_requests(wheel, exports), encoding="utf-8")

    full = scratch / "full.zip"
    write_zip(full, {**library, "tactful_engine/trimmed.pyc": b""})
    patterns, later = scratch / "patterns.bin", scratch / "later.txt"
    node("modules.ts", runtime, full, requests, given, staging / "modules.txt", later, patterns)
    library["tactful_engine/patterns.bin"] = patterns.read_bytes()
    kept = files_of(library, read_names(staging / "modules.txt") | ALLOWED)
    more = files_of(library, read_names(later)) - kept
    trimmed = {"more.zip": more, "rest.zip": set(library) - kept - more}

    zips = {archive: sorted(module_names(paths)) for archive, paths in trimmed.items()}
    text = f"ZIPS = {{archive: frozenset(names) for archive, names in {zips!r}.items()}}\n"
    library["tactful_engine/trimmed.pyc"] = compile_text(text, scratch)
    kept.add("tactful_engine/trimmed.pyc")
    for archive, paths in {"python.zip": kept, **trimmed}.items():
        write_zip(staging / archive, {path: library[path] for path in paths})
    node("snapshot.ts", runtime, staging / "python.zip", requests, staging / "snapshot.bin")

    copy_runtime(runtime, out)
    shutil.copytree(SOURCES / "licences", staging / "licences")
    for name, quality in (("python.zip", 11), ("more.zip", 11), ("rest.zip", 9), ("snapshot.bin", 9)):
        compress(staging / name, quality)
    files = {
        path.name: describe(path) for path in sorted(staging.glob("*.*")) if path.suffix in {".zip", ".bin"}
    }
    files |= {name: describe(runtime / name) for name in RUNTIME}
    manifest = {
        "engine": digest,
        "pyodide": pyodide_version(),
        "directory": f"engine-{digest}",
        "runtime": runtime.name,
        "files": files,
    }
    (staging / "engine.json").write_text(json.dumps(manifest, indent=2) + "\n", encoding="utf-8")
    destination = out / f"engine-{digest}"
    shutil.rmtree(destination, ignore_errors=True)
    shutil.copytree(staging, destination)


def pyodide_version() -> str:
    """Return the version of the installed npm package."""
    return package_version("pyodide")


def package_version(name: str) -> str:
    """Return the version of an installed npm package."""
    return json.loads((MODULES / name / "package.json").read_text(encoding="utf-8"))["version"]


def package_files(wheel: Path, scratch: Path) -> dict[str, bytes]:
    """Return the compiled files of the wheel, without its metadata."""
    files = read_zip(compiled(wheel, scratch / "compiled"))
    return {path: data for path, data in files.items() if ".dist-info/" not in path}


def own_files(scratch: Path) -> dict[str, bytes]:
    """Return, compiled, the engine's own module and what stands in for heavier modules of Pyodide."""
    own = scratch / "own.zip"
    package = {f"tactful_engine/{p.name}": p for p in SOURCES.glob("tactful_engine/*.py")}
    stand_ins = {p.relative_to(STAND_INS).as_posix(): p for p in STAND_INS.rglob("*.py")}
    write_zip(own, {name: path.read_bytes() for name, path in (package | stand_ins).items()})
    return read_zip(compiled(own, scratch / "compiled"))


def compiled(archive: Path, where: Path) -> Path:
    """Return the archive with its sources as bytecode; kept in `where` under the hash of the archive."""
    key = hashlib.sha256(archive.read_bytes() + sys.version.encode()).hexdigest()[:16]
    done = where / f"{key}.zip"
    if not done.exists():
        where.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory() as scratch:
            copy = Path(scratch) / "library.zip"
            shutil.copyfile(archive, copy)
            # Without docstrings and assertions the zip is a sixth smaller.
            environment = {**ENVIRONMENT, "PYTHONOPTIMIZE": "2"}
            run([Path(sys.executable).parent / "pyodide", "py-compile", "--silent", copy], environment)
            shutil.copyfile(copy, done)
    return done


def compile_text(text: str, scratch: Path) -> bytes:
    """Return the bytecode of one generated module."""
    archive = scratch / "generated.zip"
    write_zip(archive, {"module.py": text.encode()})
    return read_zip(compiled(archive, scratch / "compiled"))["module.pyc"]


def write_exports(given: Path) -> list[Path]:
    """Write what an audit reads: a CSV, one as some spreadsheets save it, and one in a zip as LinkedIn gives it."""
    given.mkdir()
    plain, wide, packed = given / "Invitations.csv", given / "wide.csv", given / "export.zip"
    shutil.copyfile(EXAMPLE, plain)
    wide.write_text(EXAMPLE.read_text(encoding="utf-8"), encoding="utf-16")
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(plain, plain.name)
    return [plain, wide, packed]


def warm_up_requests(wheel: Path, exports: list[Path]) -> str:
    """Return, as JSON, requests that make the checker use all that it has, read from the wheel itself."""
    command = [sys.executable, SOURCES / "requests.py", *exports]
    return run(command, env={**ENVIRONMENT, "PYTHONPATH": str(wheel)})


def read_names(path: Path) -> set[str]:
    """Return the names in a file with one a line."""
    return set(path.read_text(encoding="utf-8").split())


def files_of(library: dict[str, bytes], modules: set[str]) -> set[str]:
    """Return the files of modules, and the files that are no bytecode in those that are packages."""
    return {
        path
        for path in library
        if (module_name(path) if path.endswith(".pyc") else module_name(str(Path(path).parent))) in modules
    }


def module_names(paths: set[str]) -> set[str]:
    """Return the names of the modules among some files."""
    return {module_name(path) for path in paths if path.endswith(".pyc")}


def module_name(path: str) -> str:
    """Return the dotted name of a module's path in a zip."""
    return path.removesuffix(".pyc").removesuffix("/__init__").replace("/", ".")


def read_zip(path: Path) -> dict[str, bytes]:
    """Return the files of a zip by name."""
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist() if not name.endswith("/")}


def write_zip(path: Path, files: dict[str, bytes]) -> None:
    """Write a zip without compression (the wire compresses better), in one order and of one date."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        for name in sorted(files):
            archive.writestr(zipfile.ZipInfo(name, ZIP_DATE), files[name])


def trimmed_runtime() -> Path:
    """Return the directory with what is kept of Pyodide's loader and wasm, compressed too."""
    digest = hashlib.sha256(TRIM.read_bytes())
    for package in ("pyodide", "binaryen", "terser"):
        digest.update(package_version(package).encode())
    runtime = CACHE / f"pyodide-{pyodide_version()}-{digest.hexdigest()[:8]}"
    if not (runtime / "done").exists():
        runtime.mkdir(parents=True, exist_ok=True)
        node(TRIM.name, PYODIDE, runtime)
        # For Node, which would else take the loader for a module as the rest of this checkout is.
        (runtime / "package.json").write_text('{"type": "commonjs"}\n', encoding="utf-8")
        for name in RUNTIME:
            compress(runtime / name, 11)
        (runtime / "done").touch()
    return runtime


def copy_runtime(runtime: Path, out: Path) -> None:
    """Copy loader and wasm, unless they are there; they change only with Pyodide and how it is trimmed."""
    for stale in out.glob("pyodide-*"):
        if stale.name != runtime.name:
            shutil.rmtree(stale)
    copy = out / runtime.name
    copy.mkdir(parents=True, exist_ok=True)
    for file in runtime.glob("pyodide.*"):
        if not (copy / file.name).exists():
            shutil.copyfile(file, copy / file.name)


def compress(path: Path, quality: int) -> None:
    """Write the file compressed with brotli next to it."""
    window = 24
    data = brotli.compress(path.read_bytes(), quality=quality, lgwin=window)
    path.with_name(path.name + ".br").write_bytes(data)


def describe(path: Path) -> dict[str, object]:
    """Return size, compressed size and hash of a file."""
    data = path.read_bytes()
    return {
        "size": len(data),
        "brotli": path.with_name(path.name + ".br").stat().st_size,
        "sha256": hashlib.sha256(data).hexdigest(),
    }


def node(script: str, *arguments: Path) -> str:
    """Run one of the engine's node scripts and return what it prints."""
    return run([NODE, "--experimental-strip-types", "--no-warnings", SOURCES / script, *arguments])


def run(command: list[str | Path], env: dict[str, str] | None = None) -> str:
    """Run a command and return what it prints; a failure ends the build with what it said."""
    finished = subprocess.run(command, env=env or ENVIRONMENT, cwd=ROOT, capture_output=True, text=True)
    if finished.returncode:
        sys.exit(f"{' '.join(map(str, command))} failed:\n{finished.stdout}{finished.stderr}")
    return finished.stdout


if __name__ == "__main__":
    main()
