"""Deleting words leaves a text that reads well."""

import pytest

from tactful.draft import Draft
from tactful.edits import deletion, like, replacement
from tactful.finding import Edit


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
        ("My hive swarmed ⟦lol⟧", "My hive swarmed"),
        ("My hive, ⟦lol⟧, it swarmed.", "My hive, it swarmed."),
        ("My hive, ⟦lol⟧ it swarmed.", "My hive, it swarmed."),
        # What joins goes only where a comma or the sense allows it.
        ("⟦I know you're busy⟧, so my hive swarmed.", "My hive swarmed."),
        ("⟦I know you're busy⟧ so my hive swarmed.", "So my hive swarmed."),
        ("Bees. ⟦I am writing⟧, because my hive swarmed.", "Bees. My hive swarmed."),
        (" ⟦I know you're busy⟧ but my hive swarmed.", " My hive swarmed."),
        ("I keep bees\n⟦Sorry to bother you⟧, but my hive swarmed.", "I keep bees\nMy hive swarmed."),
        # Who writes small letters keeps them, and so does a capital that stood there before.
        ("bees. ⟦lol⟧. my hive swarmed.", "bees. my hive swarmed."),
        ("Bees. ⟦Lol⟧. The hive swarmed.", "Bees. The hive swarmed."),
        ("Hi Sam, ⟦I hope you are well⟧. ALL hives swarmed.", "Hi Sam, ALL hives swarmed."),
        ("Hi Sam, ⟦I hope you are well⟧. It's swarming.", "Hi Sam, it's swarming."),
        # A greeting without a comma is no beginning, and neither are words after the comma.
        ("Hi Sam ⟦lol⟧. The hive swarmed.", "Hi Sam. The hive swarmed."),
        ("Hi Sam, thanks ⟦lol⟧. The hive swarmed.", "Hi Sam, thanks. The hive swarmed."),
        # A name is left whole, whatever it begins or ends with.
        ("Bees. ⟦I am writing because⟧ Xenia told me.", "Bees. Xenia told me."),
        ("Hi Sam, ⟦I hope you are well⟧. Xenia told me.", "Hi Sam, Xenia told me."),
        ("Hi Sam, ⟦sorry to bother you⟧, but Xenia told me.", "Hi Sam, Xenia told me."),
        ("Hi Sam, ⟦sorry to bother you⟧, Xenia told me.", "Hi Sam, Xenia told me."),
        ("⟦I hope you are well⟧.\n\nXenia told me.", "Xenia told me."),
        ("The bees sent a FAX, ⟦lol⟧.", "The bees sent a FAX."),
        ("Ask MAX ⟦lol⟧, it swarmed.", "Ask MAX, it swarmed."),
        # A paragraph of its own leaves no empty line.
        ("Hi Sam,\n\n⟦I hope you are well⟧.\n\nI keep bees.", "Hi Sam,\n\nI keep bees."),
        ("Hi Sam,\n⟦I hope you are well⟧.\n\nI keep bees.", "Hi Sam,\nI keep bees."),
        ("⟦I hope you are well⟧.\n\nI keep bees.", "I keep bees."),
        ("Bees. ⟦I hope you are well⟧.\n\nI keep bees.", "Bees. \n\nI keep bees."),
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


@pytest.mark.parametrize(
    ("model", "text"),
    [("leverage", "use"), ("Leverage", "Use"), ("LEVERAGE", "USE"), ("OK", "USE"), ("A", "Use"), ("", "use")],
)
def test_case_is_kept(model, text):
    assert like(model, "use") == text


def test_words_are_replaced_in_the_case_that_stood_there():
    assert replacement(Draft("We LEVERAGE bees"), 3, 11, "use") == Edit(3, 11, "USE")
