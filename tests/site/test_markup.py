"""Every page is valid HTML, says the Nu HTML checker."""

import shutil
import subprocess

import pytest
from surroundings import ROOT, need

pytestmark = pytest.mark.site

CHECKER = ROOT / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"


def test_no_page_has_an_error(site):
    need(shutil.which("java") is not None, "Java (apt-get install default-jre-headless)")
    need(CHECKER.is_file(), "vnu-jar (npm ci)")
    # The files of tables are parts for other pages, not pages.
    parts = [path for path in site.iterdir() if not path.name.startswith("v1")]
    done = subprocess.run(
        ["java", "-jar", CHECKER, "--errors-only", "--format", "text", "--skip-non-html", *parts],
        capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[:4000]
