"""The page that shows how we know: the tests themselves stand on it, and what it names is there."""

import html
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
PAGE = ROOT / "docs" / "about" / "proofs.md"

pytestmark = pytest.mark.site


@pytest.mark.parametrize("file", re.findall(r'--8<-- "([^"]+)"', PAGE.read_text(encoding="utf-8")))
def test_a_claim_shows_its_test_in_full(site, file):
    page = (site / "about" / "proofs" / "index.html").read_text(encoding="utf-8")
    shown = html.unescape(re.sub(r"<[^>]+>", "", page))
    assert (ROOT / file).read_text(encoding="utf-8").strip() in shown


def test_there_are_three_and_every_file_that_is_named_is_there():
    text = PAGE.read_text(encoding="utf-8")
    assert text.count("--8<--") == 3
    for file in re.findall(r"\b(?:tests|scripts)/[\w/]+\.py", text):
        assert (ROOT / file).is_file(), file
