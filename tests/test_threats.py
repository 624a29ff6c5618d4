"""Every claim of the threat model names a test, and that test is there."""

import re

import pytest
from node import ROOT

PAGE = (ROOT / "docs" / "about" / "threats.md").read_text(encoding="utf-8")
CLAIMS = re.findall(r"^\| (?!Claim)(.+) \| (.+) \|$", PAGE, re.MULTILINE)


def test_the_page_makes_claims():
    assert len(CLAIMS) > 30
    assert not [claim for claim, test in CLAIMS if not re.fullmatch(r"`[^`]+::[^`]+`", test)]


@pytest.mark.parametrize(("claim", "test"), CLAIMS)
def test_each_claim_stands_beside_a_test_that_exists(claim, test):
    file, _, name = test.strip("`").partition("::")
    text = (ROOT / file).read_text(encoding="utf-8")
    assert (f"def {name}(" if file.endswith(".py") else name) in text, claim


@pytest.mark.parametrize(
    "part", ["text", "links", "settings", "exports", "wikis", "embeds", "server", "device", "supply"]
)
def test_each_part_has_its_own_claims(part):
    section = PAGE.partition(f"{{: #{part} }}")[2].partition("\n## ")[0]
    assert "::" in section
