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
    assert made.advice == (f"Too long by {made.too_long}: shorten the facts.",)
    made = compose(FULL._replace(met="in Leeds", why="follow your posts " * 20), NOTE)
    assert made.without == ("read", "who")
    assert made.advice == (
        f"Too long by {made.too_long}, even without what of theirs you know and who you are: shorten the facts.",
    )


ALL = Facts(
    who="a geography teacher in Bradford",
    met="at the flood meetup in Leeds",
    mutual="Ana Diaz",
    read="your talk on flood maps",
    why="follow your posts for my class",
)
WORDY = "at the workshop on flood maps that the county of West Yorkshire held in the old town hall of Leeds in March"

LEFT_OUT = [
    # purpose, channel, facts, what is left out of them
    ("message", "linkedin/message", ALL, ()),
    ("request", "linkedin/note", ALL._replace(mutual=""), ()),
    ("request", "linkedin/note", ALL, ("read",)),
    ("request", "linkedin/note", ALL._replace(mutual="", met="at the spring meetup on flood maps and rivers of the county, in Leeds"), ("read",)),
    ("request", "linkedin/note", ALL._replace(mutual="", met=WORDY), ("read", "who")),
    ("request", "linkedin/note", FULL._replace(met="in Leeds", who="a teacher " * 20), ("who",)),
    ("request", "linkedin/note", FULL._replace(met="in Leeds " * 20), ("met",)),
    ("thanks", "linkedin/message", Facts(read="your notes on river gauges", why="read more of them " * 60), ("why",)),
    ("decline", "linkedin/message", Facts(reason="keep this account for people I know " * 60), ("reason",)),
]  # fmt: skip


@pytest.mark.parametrize(("purpose", "channel", "facts", "left_out"), LEFT_OUT)
def test_the_least_important_fact_is_left_out_when_the_room_is_short_and_that_is_said(
    purpose, channel, facts, left_out
):
    made = compose(facts, Context.of(purpose=purpose, channel=channel, to="Priya Raman"))
    assert made.variants
    for variant in made.variants:
        assert variant.left_out == left_out
        assert bool(variant.note) is bool(left_out)
        for name, value in facts._asdict().items():
            assert not value.strip() or (value.strip() in variant.text) is (name not in left_out), name


def test_what_was_left_out_is_said_in_words():
    made = compose(ALL._replace(mutual="", met=WORDY), NOTE)
    assert made.variants[0].note == "Left out, so that it fits: what of theirs you know and who you are."


def test_nothing_is_left_out_for_another_reason_than_length():
    house = '[[phrases]]\nname = "old-name"\nphrases = ["flood maps"]\n'
    made = compose(ALL._replace(mutual=""), NOTE, parse(house))
    assert not made.variants
    assert [finding.rule for finding in made.against] == ["old-name"]


def test_every_sentence_begins_with_a_capital():
    made = compose(Facts(met="in Leeds"), Context.of(purpose="thanks", channel="linkedin/message", to="Bo"))
    assert made.variants
    assert all(". We met in Leeds." in variant.text for variant in made.variants)


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
