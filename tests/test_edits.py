"""Deleting words leaves a text that reads well."""

import pytest

from tactful.draft import Draft
from tactful.edits import deletion, like


@pytest.mark.parametrize(
    ("marked", "left"),
    [
        # A whole sentence, after a greeting: the next one follows the comma in small letters.
        ("Hi Sam, ⟦I hope you are well⟧. Your post helped.", "Hi Sam, your post helped."),
        # A name or “I” keeps its capital there.
        ("Hi Sam, ⟦I hope you are well⟧. Kew is lovely.", "Hi Sam, Kew is lovely."),
        ("Hi Sam, ⟦I hope you are well⟧. I keep bees.", "Hi Sam, I keep bees."),
        # The beginning of a sentence hands on its capital.
        ("Bees. ⟦I am writing to you because⟧ my hive swarmed.", "Bees. My hive swarmed."),
        # What joined the clauses goes too.
        ("Hi Sam, ⟦sorry to bother you⟧, but my hive swarmed.", "Hi Sam, my hive swarmed."),
        ("⟦I know you're busy⟧ but my hive swarmed.", "My hive swarmed."),
        # The end of a sentence keeps its mark and loses the comma.
        ("My hive swarmed, ⟦lol⟧.", "My hive swarmed."),
        ("My hive ⟦lol⟧, it swarmed", "My hive, it swarmed"),
        # A paragraph of its own leaves no empty line.
        ("Hi Sam,\n\n⟦I hope you are well⟧.\n\nI keep bees.", "Hi Sam,\n\nI keep bees."),
    ],
)
def test_what_is_left_reads_well(marked, left):
    start, end = marked.index("⟦"), marked.index("⟧") - 1
    draft = Draft(marked.replace("⟦", "").replace("⟧", ""))
    edit = deletion(draft, start, end)
    assert draft.text[: edit.start] + edit.text + draft.text[edit.end :] == left


@pytest.mark.parametrize("marked", ["⟦I hope you are well⟧.", "Hi Sam, ⟦I hope you are well⟧!", "⟦lol⟧"])
def test_nothing_is_deleted_where_nothing_would_be_left(marked):
    start, end = marked.index("⟦"), marked.index("⟧") - 1
    assert deletion(Draft(marked.replace("⟦", "").replace("⟧", "")), start, end) is None


@pytest.mark.parametrize(("model", "text"), [("leverage", "use"), ("Leverage", "Use"), ("LEVERAGE", "USE")])
def test_case_is_kept(model, text):
    assert like(model, "use") == text
