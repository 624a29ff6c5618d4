"""The files of the endpoints, made once."""

from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(scope="session")
def made():
    """Every file under `/v1/`, by its path."""
    from endpoints import files

    return {file.path: file for file in files("<feed/>")}
