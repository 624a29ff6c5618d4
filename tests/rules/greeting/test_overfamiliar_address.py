"""overfamiliar-address: where it fires and where it stays silent."""

import pytest

from tactful import Context, check


@pytest.mark.parametrize(
    ("text", "context", "fires"),
    [
        (
            "Hello bro Samuel, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            True,
        ),
        (
            "Ay up petal, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            True,
        ),
        (
            "Hey kiddo, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            True,
        ),
        (
            "Dear Mrs Pal, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            False,
        ),
        (
            "Dear Dr Darling, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            False,
        ),
        (
            "Hello Dude Perić, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            False,
        ),
        (
            "Hey buddy, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            True,
        ),
        (
            "Hi mate! I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            True,
        ),
        (
            "Hello my friend, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            True,
        ),
        (
            "Dear my friend, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            True,
        ),
        (
            "Dear, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            True,
        ),
        (
            "Hi sweetie, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            True,
        ),
        (
            "Thanks for connecting, bro. I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            True,
        ),
        (
            "Ada my dear, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            True,
        ),
        (
            "Hey babe, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            True,
        ),
        (
            "What a talk, my friend! I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            True,
        ),
        (
            "Hello dearest friend, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            True,
        ),
        (
            "Hi love, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            True,
        ),
        (
            "Hello darling, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            True,
        ),
        (
            "Good morning my dear, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            True,
        ),
        (
            "Hi Ada, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks! Thanks hun",
            {},
            True,
        ),
        (
            "Hi Ada my friend, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            True,
        ),
        (
            "Hey man, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            True,
        ),
        ("hello dear i am a nurse in Cork. Your post on sepsis helped. Thanks", {}, True),
        (
            "Dear Ada, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            False,
        ),
        (
            "Hello dear Ada, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            False,
        ),
        (
            "My friend Ana Lee said to write to you. I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            False,
        ),
        (
            "Hi Ada, my dear colleague Ben sent me your maps. I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            False,
        ),
        (
            "Hi Ada, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks! My brother and sister live in Leeds.",
            {},
            False,
        ),
        (
            "Hi Ada, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks! A friend of mine, Bo, likes them.",
            {},
            False,
        ),
        (
            "Dear Sister Agnes, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            False,
        ),
        (
            "Hi Ada, the queen bee in your photo is lovely. I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            False,
        ),
        (
            "Hi Ada, your King Lear, dear to me, was great. I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            False,
        ),
        (
            "Dear Professor, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            False,
        ),
        (
            "Hi Ada, oh dear, I lost your address. I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            False,
        ),
        (
            "Hi Ada, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks! Best, Buddy",
            {},
            False,
        ),
        (
            "Dear Angel, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            False,
        ),
        (
            "Hi Ada, you made a good friend of a sceptic. I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            False,
        ),
        (
            "Dear Honey Okoro, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            False,
        ),
        (
            "Yo Ada! I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            False,
        ),
        (
            "Sup Ada, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {"channel": "xing/note"},
            True,
        ),
        # Names, also of office and in their bearer's tongue.
        (
            "Dear Mate, your wind diary is the best I know. May I follow it? I sail in Split. Hvala, Ivo",
            {"to": "Mate Horvat"},
            False,
        ),
        (
            "Dear Dr Bello, your notes on feeding helped. I'm a dietitian in Kano. May I read more? Halima",
            {},
            False,
        ),
        (
            "Assalamu alaikum brother Mohammed, your talk on pumps in Sohar was clear. May I follow? Yusuf, Salalah",
            {},
            False,
        ),
        ("Sister Ngozi, good morning. You trained us at Nsukka. May I follow your posts? Ifeoma", {}, False),
        (
            "Well Sean my old mate, I fit kitchens in Cork. Your dovetail clip was class; which saw is it? Thanks, Don",
            {},
            True,
        ),
        (
            "Thanks for connecting my friend! Loved the bit about eels. I'm a vet in Lugo. May I follow? Thanks",
            {},
            True,
        ),
        (
            "Ciao bello! I restore Vespas in Lyon and saw your blue GS in Milan. Which primer did you use? Thanks, Théo",
            {},
            True,
        ),
    ],
)
def test_pet_names_are_told_from_names_and_from_talk_of_others(text, context, fires):
    report = check(text, Context.of(**{"purpose": "request", **context}))
    assert ("overfamiliar-address" in {finding.rule for finding in report.findings}) is fires
