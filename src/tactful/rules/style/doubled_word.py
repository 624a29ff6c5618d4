"""V05 doubled-word."""

from __future__ import annotations

from tactful import lexicon
from tactful.finding import HINT, TASTE, Edit, Fix, Match
from tactful.rule import EVERY, bad, good, rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft

# Doubled on purpose, for stress, in greetings or by grammar: “had had”, “it is is”, “gave her her book”.
_WILLED = frozenset(
    "had that very so really much many far too never ever no yes bye hey hi hello well now there here long knock ha haha hehe "
    "blah bla yada same what her you do please night more over again up down on-and out who why wow ok okay small big quick "
    "sharp soft hot cold slow fast early late different plenty little chop ta tut there's aye hear come go boom beep ding tick "
    "super extra old new good nice thank thanks years hours miles days round ever less years little some can will one two "
    "yummy mama papa dada cha bye choo woof meow pretty cheers always only both".split()
)
# What makes a clause its verb's subject, so that two verbs may meet.
_CLAUSES = frozenset("what who where how why which that all whatever whoever it there".split())
_LONG = 5


@rule(
    code="V05",
    name="doubled-word",
    severity=HINT,
    basis=TASTE,
    since="1.0",
    purposes=EVERY,
    message="“{found}” stands twice; it is easy to miss and easy to see.",
    what="The same word twice in a row by mistake, such as *to to*. Doubles that are meant, such as *had had*, *very very* "
    "and names, are left alone.",
    why="In a note of two lines the one slip is what the eye stops at.",
    instead="Delete one.",
    examples=(
        bad(
            "Hi Priya, I teach geography in Leeds and would like ⟦to to⟧ follow your flood map of the Aire. May I? Thanks, Ana",
            "Hi Priya, I teach geography in Leeds and would like to follow your flood map of the Aire. May I? Thanks, Ana",
        ),
        bad(
            "Hi Priya, ⟦The the⟧ flood map of the Aire that you drew hangs in my classroom in Leeds. May I follow your work? Thanks, Ana",
            "Hi Priya, The flood map of the Aire that you drew hangs in my classroom in Leeds. May I follow your work? Thanks, Ana",
        ),
        good("Hi Priya, I teach geography in Leeds and found that that bend on your flood map of the Aire is new. May I follow your work? Thanks, Ana"),
        good("Hi Priya, I teach geography in Walla Walla, where we had had only one flood map before yours of the Aire. May I follow your work? Thanks, Ana"),
        good("Hi Priya, your flood map of the Aire was very very useful to my class in Leeds. May I follow your work? Thanks, Ana"),
    ),
)  # fmt: skip
def doubled_word(draft: Draft, context: Context) -> Iterator[Match]:
    """Yield each word that stands twice with nothing but a space between."""
    words, starts, ends, shadow = draft.words, draft.starts, draft.ends, draft.shadow
    for index in range(1, len(words)):
        word = words[index]
        if word != words[index - 1] or index - 1 in draft.contracted or word in _WILLED or not word.isalpha():
            continue
        # “What it is is hard to say.”
        if word in ("is", "was") and not _CLAUSES.isdisjoint(words[draft.sentence(index).first : index - 1]):
            continue
        if shadow[ends[index - 1] : starts[index]].strip(" ") or ends[index - 1] == starts[index]:
            continue
        # A name, or a word doubled for stress as in “gently gently”, is meant.
        if shadow[starts[index]].isupper() and word not in lexicon.words("function-words"):
            continue
        if word not in lexicon.words("function-words") and (len(word) < _LONG or word.endswith("ly")):
            continue
        fix = Fix("Delete one", "safe", (Edit(ends[index - 1], ends[index], ""),))
        yield Match(starts[index - 1], ends[index], fixes=(fix,))
