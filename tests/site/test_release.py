"""A release from two clean copies on two paths is the same to the byte, complete, and works without the repository."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import check_reproducible
import pytest
from cyclonedx.schema import OutputFormat, SchemaVersion
from cyclonedx.validation import make_schemabased_validator
from surroundings import ROOT, need

pytestmark = pytest.mark.site


@pytest.fixture(scope="module")
def copies(tmp_path_factory) -> tuple[Path, Path]:
    return check_reproducible.build_copies(tmp_path_factory.mktemp("copies"))


@pytest.fixture(scope="module")
def dist(copies) -> Path:
    return copies[0] / "dist"


@pytest.fixture(scope="module")
def fresh(dist, tmp_path_factory) -> Path:
    """The folder of the programs of a new environment with the wheel in it, and nothing of the repository."""
    folder = tmp_path_factory.mktemp("fresh")
    uv = shutil.which(ROOT / ".cache" / "boot" / "bin" / "uv") or shutil.which("uv")
    need(uv is not None, "uv (make setup)")
    subprocess.run([uv, "venv", "--quiet", "--python", sys.executable, folder / "env"], check=True)
    python = folder / "env" / "bin" / "python"
    subprocess.run(
        [uv, "pip", "install", "--quiet", "--python", python, next(dist.glob("*.whl"))], check=True
    )
    return python.parent


def run(*command: object, stdin: str = "", cwd: Path) -> subprocess.CompletedProcess:
    """Run a program as a stranger would: in another folder, without this checkout's environment."""
    clean = {"PATH": os.defpath, "HOME": str(cwd), "LC_ALL": "C.UTF-8"}
    return subprocess.run(
        list(map(str, command)), cwd=cwd, env=clean, input=stdin, capture_output=True, text=True
    )


def test_two_clean_builds_on_two_paths_are_the_same_to_the_byte(copies):
    assert list(check_reproducible.differences(*copies)) == []


def test_a_difference_would_be_seen(tmp_path):
    for name, text in (("one", "a"), ("two", "b")):
        for part in check_reproducible.PARTS:
            (tmp_path / name / part).mkdir(parents=True)
            (tmp_path / name / part / "same").write_text("same")
        (tmp_path / name / "dist" / "file").write_text(text)
    (tmp_path / "two" / "dist" / "more").touch()
    found = list(check_reproducible.differences(tmp_path / "one", tmp_path / "two"))
    assert found == ["dist/file differs.", "dist/more is in one copy alone."]


def test_nothing_tells_where_it_was_built(copies):
    for folder in copies:
        where = str(folder).encode()
        for part in check_reproducible.PARTS:
            assert [p for p in (folder / part).rglob("*") if p.is_file() and where in p.read_bytes()] == []


def test_the_checksums_cover_every_file(dist):
    listed = dict(reversed(line.split("  ")) for line in (dist / "SHA256SUMS").read_text().splitlines())
    assert listed == {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in dist.iterdir()
        if path.name != "SHA256SUMS"
    }
    kinds = sorted(name.partition("-")[2].lstrip("0123456789.") for name in listed)
    assert kinds == ["-py3-none-any.whl", "npm.cdx.json", "python.cdx.json", "site-1.0.0.tar.gz", "tar.gz"]


@pytest.mark.parametrize(
    ("side", "known"), [("python", {"click", "PyYAML", "mkdocs-material"}), ("npm", {"pyodide", "esbuild"})]
)
def test_the_bills_of_materials_are_valid_and_name_what_is_shipped(dist, side, known):
    text = next(dist.glob(f"*.{side}.cdx.json")).read_text(encoding="utf-8")
    validator = make_schemabased_validator(OutputFormat.JSON, SchemaVersion.V1_6)
    assert validator.validate_str(text) is None
    found = {component["name"]: component for component in json.loads(text)["components"]}
    assert known <= found.keys()
    assert all(component.get("version") and component.get("purl") for component in found.values())


def test_the_site_archive_holds_the_site_and_nothing_of_its_builder(dist, copies):
    with tarfile.open(next(dist.glob("tactful-site-*.tar.gz"))) as archive:
        members = archive.getmembers()
    names = {member.name for member in members}
    site = check_reproducible.files(copies[0] / "build" / "site")
    assert {f"tactful-site-1.0.0/{name}" for name in site} <= names
    assert {(m.uid, m.gid, m.uname, m.gname, m.mode) for m in members} == {(0, 0, "", "", 0o644)}
    assert not [name for name in names if name.startswith("/") or ".." in name.split("/")]


def test_the_wheel_works_without_the_repository(fresh, tmp_path):
    where = run(fresh / "python", "-c", "import tactful; print(tactful.__file__)", cwd=tmp_path)
    assert where.stdout.startswith(str(fresh.parent)), where

    draft = "Hi, I'd like to add you to my professional network on LinkedIn.\n"
    checked = run(fresh / "tactful", "check", "-", "--channel", "linkedin/note", stdin=draft, cwd=tmp_path)
    assert checked.returncode == 1
    assert "default-text (P01)" in checked.stdout

    (tmp_path / "draft.md").write_text("---\nchannel: linkedin/note\nto: Priya\n---\n" + draft)
    report = run(fresh / "tactful", "check", "draft.md", "--format", "json", cwd=tmp_path)
    assert json.loads(report.stdout), report.stderr

    table = run(fresh / "tactful", "table", "rules", "--format", "mediawiki", cwd=tmp_path)
    assert table.stdout.startswith("{|"), table

    (tmp_path / "past.csv").write_text("Message\nHi\nGreat post!\n")
    audited = run(fresh / "tactful", "audit", "past.csv", cwd=tmp_path)
    assert audited.returncode in (0, 1), audited


def test_the_source_archive_builds_the_same_wheel(dist, tmp_path):
    with tarfile.open(next(path for path in dist.glob("*.tar.gz") if "site" not in path.name)) as archive:
        archive.extractall(tmp_path, filter="data")
    source = next(tmp_path.iterdir())
    command = [
        sys.executable,
        "-m",
        "build",
        "--no-isolation",
        "--wheel",
        "--outdir",
        tmp_path / "out",
        source,
    ]
    subprocess.run(command, check=True, capture_output=True, env=check_reproducible.environment())
    built = next((tmp_path / "out").glob("*.whl"))
    assert built.read_bytes() == next(dist.glob("*.whl")).read_bytes()
