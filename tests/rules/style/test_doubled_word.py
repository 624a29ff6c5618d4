"""A word twice by mistake, told from two verbs that meet."""

import pytest

from tactful import Context
from tactful.catalogue import get
from tactful.draft import Draft

RULE = get("doubled-word")


@pytest.mark.parametrize(
    ("text", "doubled"),
    [
        ("Your piece on blade care is is the best", True),
        ("Hi Clare, is is the museum open?", True),
        ("What it is is mite", False),
        ("The reason that it was was the frost", False),
    ],
)
def test_is_may_stand_twice_only_after_a_clause(text, doubled):
    assert bool(list(RULE.find(Draft(text), Context()))) is doubled
