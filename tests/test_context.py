"""A context is made from plain values, and says what the channel allows."""

import pytest

from tactful import Context
from tactful.context import RECOMMENDED
from tactful.errors import InvalidValue, UnknownName
from tactful.platforms import PLATFORMS
from tactful.platforms import channel as channel_named

NOTE = channel_named("linkedin/note")


@pytest.mark.parametrize(
    ("given", "key", "value"),
    [
        ({}, "purpose", "request"),
        ({"channel": "linkedin/comment"}, "purpose", "comment"),  # the channel's first
        ({"channel": "linkedin/message", "purpose": "decline"}, "purpose", "decline"),
        ({"channel": ""}, "channel", None),
        ({"channel": "linkedin/note"}, "channel", NOTE),
        ({"channel": "linkedin/note"}, "tier", NOTE.tiers[0]),  # the strictest
        ({"channel": "linkedin/note", "tier": "premium"}, "tier", NOTE.tiers[1]),
        ({"channel": "linkedin/message", "tier": "premium"}, "tier", None),  # it makes no difference there
        ({"tier": "premium"}, "tier", None),
        ({"to": "Priya Raman"}, "to", ("Priya Raman",)),
        ({"to": " Ana Diaz, Tom Lee and Bo ,"}, "to", ("Ana Diaz", "Tom Lee", "Bo")),
        ({"to": ["Ana Diaz", " ", "Tom Lee "]}, "to", ("Ana Diaz", "Tom Lee")),
        ({"to": ("Lee, Tom",)}, "to", ("Lee, Tom",)),
        ({"to": ""}, "to", ()),
        ({"sender": " Leah "}, "sender", "Leah"),
        ({"sender": "  "}, "sender", None),
        ({"sender": ""}, "sender", None),
        ({"relation": "met"}, "relation", "met"),
        ({"relation": ""}, "relation", None),
        ({"high_security": 1}, "high_security", True),
        ({}, "high_security", False),
        ({"notes_left": 0}, "notes_left", 0),
        ({}, "notes_left", None),
    ],
)
def test_what_is_given_is_taken_and_the_rest_filled_in(given, key, value):
    assert getattr(Context.of(**given), key) == value


@pytest.mark.parametrize(
    ("given", "error", "field", "words"),
    [
        ({"purpose": "reqest"}, UnknownName, "purpose", "There is no purpose “reqest”. Did you mean “request”?"),
        ({"purpose": 3}, InvalidValue, "purpose", "purpose must be text, not int."),
        ({"channel": "linkedin/nte"}, UnknownName, "channel", "Did you mean “linkedin/note”"),
        ({"channel": ["linkedin/note"]}, InvalidValue, "channel", "channel must be text, not list."),
        ({"channel": "linkedin/note", "purpose": "decline"}, InvalidValue, "channel",
         "linkedin/note does not carry a draft whose purpose is decline. Use linkedin/message or linkedin/inmail."),
        ({"channel": "threads/reply", "purpose": "request"}, InvalidValue, "channel",
         "threads/reply does not carry a draft whose purpose is request. It carries: comment."),
        ({"channel": "x/reply", "purpose": "decline"}, InvalidValue, "channel", "Use x/dm."),
        ({"channel": "linkedin/note", "tier": "premum"}, UnknownName, "tier", "Did you mean “premium”?"),
        ({"channel": "linkedin/note", "tier": 1}, InvalidValue, "tier", "tier must be text, not int."),
        ({"relation": "friend"}, UnknownName, "relation", "Known: stranger, mutual, met."),
        ({"relation": 1}, InvalidValue, "relation", "relation must be text, not int."),
        ({"sender": 1}, InvalidValue, "from", "from must be text, not int."),
        ({"to": {"Ana": 1}}, InvalidValue, "to", "to must be a name or a list of names, not dict."),
        ({"to": 7}, InvalidValue, "to", "to must be a name or a list of names, not int."),
        ({"to": ["Ana", 7]}, InvalidValue, "to", "to must be text, not int."),
        ({"notes_left": -1}, InvalidValue, "notes_left", "notes_left must be a whole number from 0."),
        ({"notes_left": "1"}, InvalidValue, "notes_left", "notes_left must be a whole number from 0."),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_with_its_field_and_the_cure(given, error, field, words):
    with pytest.raises(error) as caught:
        Context.of(**given)
    assert caught.value.field == field
    assert words in str(caught.value)


@pytest.mark.parametrize("name", PLATFORMS)
def test_a_channel_tells_its_platform_and_its_manners(name):
    for channel in PLATFORMS[name].channels:
        context = Context.of(channel=channel.name)
        assert (context.platform, context.formal) == (name, name in ("linkedin", "xing"))


def test_without_a_channel_nothing_is_known_of_the_platform():
    context = Context.of(relation="mutual")
    assert (context.platform, context.formal, context.note_possible, context.acquainted) == (
        None,
        False,
        True,
        False,
    )
    assert Context.of(relation="met").acquainted


@pytest.mark.parametrize(
    ("given", "possible"),
    [
        ({"channel": "linkedin/note", "tier": "free"}, True),
        ({"channel": "linkedin/note", "tier": "free", "notes_left": 1}, True),
        ({"channel": "linkedin/note", "tier": "free", "notes_left": 0}, False),
        ({"channel": "linkedin/note", "tier": "premium", "notes_left": 0}, True),  # nobody counts them
        ({"channel": "linkedin/message", "notes_left": 0}, True),
        ({"channel": "xing/note", "tier": "premium"}, True),
        ({"channel": "xing/note", "tier": "basic"}, False),
        ({"channel": "x/follow"}, False),
        ({"channel": "x/dm"}, True),
    ],
)
def test_whether_words_can_go_with_a_request(given, possible):
    assert Context.of(**given).note_possible is possible


LIMIT = NOTE._replace(limit=1000, recommended=200, confidence="high", unit="utf16", byte_limit=3000, tiers=())
OPEN = LIMIT._replace(limit=None, byte_limit=None)
TIER = NOTE.tiers[0]._replace(limit=150)


@pytest.mark.parametrize(
    ("channel", "more", "limits"),
    [
        # limit, recommended, unit, whose weights, how sure, limit in bytes
        (None, {}, (None, RECOMMENDED["request"], "utf16", "", "high", None)),
        (None, {"house_limit": 90, "house_recommended": 80}, (90, 80, "utf16", "", "high", None)),
        (LIMIT, {}, (1000, 200, "utf16", "linkedin", "high", 3000)),
        (LIMIT._replace(recommended=None), {}, (1000, 1000, "utf16", "linkedin", "high", 3000)),
        (OPEN, {}, (None, 200, "utf16", "linkedin", "high", None)),
        (OPEN._replace(recommended=None), {}, (None, RECOMMENDED["request"], "utf16", "linkedin", "high", None)),
        (LIMIT, {"tier": TIER}, (150, 150, "utf16", "linkedin", "high", 3000)),
        (LIMIT, {"tier": TIER._replace(limit=None)}, (1000, 200, "utf16", "linkedin", "high", 3000)),
        (LIMIT, {"tier": TIER, "house_limit": 140}, (140, 140, "utf16", "linkedin", "high", 3000)),
        (LIMIT, {"house_recommended": 120}, (1000, 120, "utf16", "linkedin", "high", 3000)),
        (LIMIT, {"house_recommended": 1200}, (1000, 1000, "utf16", "linkedin", "high", 3000)),
        # A limit that nobody is sure of does not lower what is recommended; a house's own is sure.
        (LIMIT._replace(confidence="low", limit=100), {}, (100, 200, "utf16", "linkedin", "low", 3000)),
        (LIMIT._replace(confidence="low"), {"house_limit": 100}, (100, 100, "utf16", "linkedin", "high", 3000)),
    ],
)  # fmt: skip
def test_limits_are_the_houses_then_the_accounts_then_the_channels(channel, more, limits):
    assert tuple(Context(channel=channel, **more).limits) == limits
