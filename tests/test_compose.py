"""Composing from facts: only what is given, ready to send, within the limit, or what is missing."""

import pytest

from tactful import Context, InvalidValue
from tactful.compose import Facts, compose
from tactful.configuration import parse
from tactful.units import count

FULL = Facts(
    who="a geography teacher in Bradford",
    read="your talk on flood maps in Leeds",
    why="follow your posts for my class",
)
NOTE = Context.of(channel="linkedin/note", tier="free", to="Priya Raman", sender="Leah Okoye")

CASES = [
    # purpose, channel, to, facts
    ("request", "linkedin/note", "Priya Raman", FULL),
    ("request", "linkedin/note", "Dr Okafor", FULL),
    ("request", "linkedin/note", "Tom Lee", Facts(who="a nurse moving to Cork", mutual="Ana Diaz", why="ask how your ward settled?")),
    ("request", "linkedin/note", "Tom Lee", Facts(met="at the bread fair in Lyon", why="see what you bake next")),
    ("request", "xing/note", "Frau Schmidt", Facts(who="a carpenter in Kiel", read="your article on beech", why="follow your work")),
    ("request", "x/dm", "Bo", Facts(who="a student of birdsong", read="your thread on wrens", why="ask which recorder you use?")),
    ("message", "linkedin/message", "Priya Raman", FULL),
    ("thanks", "linkedin/message", "Priya Raman", Facts(read="your notes on river gauges")),
    ("decline", "linkedin/message", "Sam Roy", Facts(reason="keep this account for people I have worked with")),
    ("decline", "facebook/message", "Sam Roy", Facts()),
]  # fmt: skip


@pytest.mark.parametrize(("purpose", "channel", "to", "facts"), CASES)
def test_every_variant_is_ready_fits_and_says_only_what_was_given(purpose, channel, to, facts):
    context = Context.of(purpose=purpose, channel=channel, to=to, sender="Leah Okoye")
    made = compose(facts, context)
    assert made.variants
    limits = context.limits
    for variant in made.variants:
        assert variant.report.verdict == "ready"
        assert count(variant.text, limits.unit, limits.weighting) <= (limits.limit or 10_000)
        for fact in facts:
            assert not fact or fact.rstrip("?").lower() in variant.text.lower()
    assert len({variant.text for variant in made.variants}) == len(made.variants)


def test_several_variants_are_offered():
    assert len(compose(FULL, NOTE).variants) >= 3


@pytest.mark.parametrize(
    ("facts", "to", "words"),
    [
        (Facts(), "Priya", ["Who are you", "How do you know", "What do you hope"]),
        (FULL._replace(why=""), "Priya", ["What do you hope"]),
        (FULL, None, ["Whom do you write to"]),
    ],
)
def test_what_is_missing_is_said_rather_than_padded(facts, to, words):
    made = compose(facts, Context.of(channel="linkedin/note", to=to))
    assert not made.variants
    assert len(made.missing) == len(words)
    assert all(any(word in sentence for sentence in made.missing) for word in words)


def test_facts_that_do_not_fit_say_by_how_much():
    made = compose(FULL._replace(who="a teacher " * 40), NOTE)
    assert not made.variants
    assert made.too_long > 100


HOUSES = [
    # settings, what they ask of every draft
    (
        '[limits."linkedin/note"]\nlimit = 150\n',
        lambda v: v.report.length.limit == 150 and len(v.text) <= 150,
    ),
    ('[severity]\nno-greeting = "error"\n', lambda v: v.text.startswith(("Hi", "Hello", "Dear"))),
    ('[[phrases]]\nname = "no-hi"\nphrases = ["hi", "hello"]\n', lambda v: v.text.startswith("Dear")),
    ('[[phrases]]\nname = "no-hi"\nphrases = ["hi"]\nseverity = "hint"\n', lambda v: True),
    ('profile = "picky"\n', lambda v: not v.report.counted),
]


@pytest.mark.parametrize(("house", "kept"), HOUSES)
def test_every_variant_is_ready_under_house_settings_too(house, kept):
    made = compose(FULL, NOTE._replace(relation="met"), parse(house))
    assert made.variants
    assert all(variant.report.verdict == "ready" and kept(variant) for variant in made.variants)


def test_a_rule_that_the_house_leaves_out_lets_more_drafts_through():
    facts = FULL._replace(who="a geography teacher in Bradford , in the the north")
    assert not compose(facts, NOTE, parse('[severity]\ndoubled-word = "error"\n')).variants
    assert compose(facts, NOTE, parse('ignore = ["doubled-word"]\n')).variants


def test_what_a_house_rule_holds_against_every_draft_is_said():
    house = '[[phrases]]\nname = "old-name"\nphrases = ["flood maps"]\nmessage = "“{found}” is our old name."\ninstead = "Write *river atlas*."\n'
    made = compose(FULL, NOTE, parse(house))
    assert not made.variants
    assert [finding.rule for finding in made.against] == ["old-name"]
    assert made.advice[1:] == ("“flood maps” is our old name. Write *river atlas*.",)


def test_openings_that_the_form_gives_are_not_doubled():
    made = compose(
        Facts(who="I'm a nurse in Cork.", read="I read your paper on wounds", why="to follow your work"), NOTE
    )
    assert all(
        "I'm I'm" not in v.text and "I read I read" not in v.text and "to to" not in v.text
        for v in made.variants
    )


def test_a_comment_cannot_be_composed():
    with pytest.raises(InvalidValue, match="request, message, thanks, decline"):
        compose(Facts(), Context.of(purpose="comment"))
