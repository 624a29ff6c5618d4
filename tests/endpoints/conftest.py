"""The files of the endpoints, made once."""

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "scripts")]


@pytest.fixture(scope="session")
def made():
    """Every file under `/v1/`, by its path."""
    from endpoints import files

    return {file.path: file for file in files("<feed/>")}
