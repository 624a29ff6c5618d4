"""Make everything that a release consists of, into dist/.

    python scripts/release.py [--out dist] [--site build/site]

Wheel, source archive, the built site, a bill of materials (CycloneDX) for Python and one for npm, and SHA256SUMS over
them. The same commit gives the same bytes on any path: dates come from SOURCE_DATE_EPOCH, order from the names.
"""

from __future__ import annotations

import argparse
import base64
import gzip
import hashlib
import io
import json
import shutil
import subprocess
import sys
import tarfile
import uuid
from datetime import UTC, datetime
from pathlib import Path

from build_site import SITE, environment

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, "https://tactful.example/sbom")
HASHES = {"sha1": "SHA-1", "sha512": "SHA-512"}


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--out", type=Path, default=ROOT / "dist")
    parser.add_argument("--site", type=Path, default=SITE, help="the built site (make site)")
    options = parser.parse_args()
    if not (options.site / "index.html").is_file():
        sys.exit(f"{options.site} holds no site. Build it first: make site")
    out = options.out.resolve()
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)

    run(sys.executable, "-m", "build", "--no-isolation", "--sdist", "--wheel", "--outdir", out, ROOT)
    version = next(out.glob("*.whl")).name.split("-")[1]
    name = f"tactful-site-{version}"
    (out / f"{name}.tar.gz").write_bytes(archive({name: options.site, f"{name}-server": ROOT / "deploy"}))
    write_json(out / f"tactful-{version}.python.cdx.json", python_materials())
    write_json(out / f"tactful-{version}.npm.cdx.json", npm_materials())
    (out / "SHA256SUMS").write_text(checksums(out), encoding="utf-8")
    print((out / "SHA256SUMS").read_text(encoding="utf-8"), end="")


def archive(folders: dict[str, Path]) -> bytes:
    """Return a gzipped tar of folders under new names: one order, one date, no owner, no machine's modes."""
    date = int(environment()["SOURCE_DATE_EPOCH"])
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as tar:
        for name, folder in folders.items():
            for path in sorted(path for path in folder.rglob("*") if path.is_file()):
                entry = tarfile.TarInfo(f"{name}/{path.relative_to(folder).as_posix()}")
                entry.size, entry.mtime, entry.mode = path.stat().st_size, date, 0o644
                with path.open("rb") as content:
                    tar.addfile(entry, content)
    return gzip.compress(packed.getvalue(), compresslevel=6, mtime=0)


def python_materials() -> dict:
    """Return what the Python environment of this checkout consists of, the package itself as the root."""
    command = ["cyclonedx-py", "environment", "--output-reproducible", "--pyproject", "pyproject.toml"]
    return json.loads(run(BIN / command[0], *command[1:], "--mc-type", "library", sys.executable))


def npm_materials() -> dict:
    """Return what the lock file installs for the browser app and for the tools that build and check it."""
    packages = json.loads((ROOT / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    root = packages.pop("")
    components = [npm_component(path, package) for path, package in sorted(packages.items())]
    asked = [f"node_modules/{name}" for name in (root["dependencies"] | root["devDependencies"])]
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        # Made from the content instead of by chance.
        "serialNumber": uuid.uuid5(NAMESPACE, json.dumps(components)).urn,
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(int(environment()["SOURCE_DATE_EPOCH"]), UTC).isoformat(),
            "component": {"type": "application", "bom-ref": "root", "name": root["name"], **licences(root)},
        },
        "components": components,
        "dependencies": [{"ref": "root", "dependsOn": sorted(asked)}],
    }


def npm_component(path: str, package: dict) -> dict:
    """Return a package of the lock file as CycloneDX describes it; packages for building alone are optional ones."""
    name = package.get("name") or path.rpartition("node_modules/")[2]
    group, _, plain = name.rpartition("/")
    algorithm, _, digest = package["integrity"].partition("-")
    return {
        "type": "library",
        "bom-ref": path,
        **({"group": group} if group else {}),
        "name": plain,
        "version": package["version"],
        "scope": "optional" if package.get("dev") else "required",
        "hashes": [{"alg": HASHES[algorithm], "content": base64.b64decode(digest).hex()}],
        **licences(package),
        "purl": f"pkg:npm/{name.replace('@', '%40')}@{package['version']}",
    }


def licences(package: dict) -> dict:
    """Return the licence of a package, if it names one."""
    named = package.get("license") or []
    expression = named if isinstance(named, str) else " OR ".join(named)
    return {"licenses": [{"license": {"name": expression}}]} if expression else {}


def checksums(folder: Path) -> str:
    """Return lines that `sha256sum --check` reads."""
    files = sorted(path for path in folder.iterdir() if path.name != "SHA256SUMS")
    return "".join(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in files)


def write_json(path: Path, value: object) -> None:
    path.write_text(json.dumps(value, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def run(*command: str | Path) -> str:
    """Run a step from the root of the checkout and return what it prints; a failure ends the release."""
    done = subprocess.run(
        list(map(str, command)), cwd=ROOT, env=environment(), capture_output=True, text=True, check=False
    )
    if done.returncode:
        sys.exit(f"{' '.join(map(str, command))} failed:\n{done.stdout}{done.stderr}")
    return done.stdout


if __name__ == "__main__":
    main()
