"""Chance given as the reason, and the two ways of knowing that somebody has met."""

import pytest
from plain_drafts import PLAIN

from tactful import Context, check
from tactful.draft import Draft
from tactful.reading.acquaintance import acquaintance
from tactful.reading.chance import chance

BY_CHANCE = [
    "Hi Tess, I saw you viewed my profile. I make cheese. Thanks",
    "Hi Vik, LinkedIn suggested that we connect. Best, Nell",
    "Hi Ada, you came up in my suggestions. I restore pianos. Thanks!",
    "Hi Bo, thanks for checking out my profile! Let's connect. Cheers",
    "Hi Cy, your profile popped up in my feed and I thought I'd connect. Thanks, Eve",
    "Hi Dee, you showed up under people you may know. I'm a roofer. Cheers",
    "Hi Em, I noticed that you visited my page. Best, Ants",
    "Hi Flo, Facebook keeps recommending you to me. Thanks!",
    "Hi Gil, the algorithm thinks that we should know each other. I'm a joiner. Thanks, Huw",
    "Hi Carla, you looked at my profile yesterday, so I'm adding you. I'm a sign painter in Leith. Cheers, Mac",
    "Hi Tom, my app showed me your profile. Steve, Stoke. All the best",
    "Hello Ms Ito, you were in my list of suggested contacts. I design in Kyoto. Best, Jan",
    "Hi Abdul, got a notification that you've been looking at my page. Thanks",
    "Hi Greta, LinkedIn tells me we should connect. I'm a teacher in Ulm. Have a nice day!",
    "Hi Paul, your name keeps coming up in my suggestions. I farm in Fife. Thanks",
    "Hi Lou, thanks for stopping by my profile! Em",
    "Hi Raj, Facebook put you first in my suggestions. Wim",
    "Dear Ms Lund, you appeared in my feed this morning. Otto",
    "Hi Nia, I see you've been on my page. Per",
    "Hello Birgit, I got you as a suggestion from XING. Karl",
    "Hi Deon, I noticed you visited me here last night. Ger",
    "Hey Fay, the algorithm brought you up. Thanks",
    "Hi Anke, saw that you had visited my profile. Dirk",
    "Hi Bas, LinkedIn recommended your profile to me. Cor",
    "Hello Chloe, you keep appearing among my suggestions. Dean",
    "Hi Eli, I see you checked me out on here. Finn",
    "Hi Gabi, Instagram proposed your account. Hedda",
]  # fmt: skip
"""A platform's suggestion, or a visit to one's page."""

ON_PURPOSE = [
    *PLAIN,
    "Hi Vik, Ana suggested that I write to you about the echo in St Luke's. Is it still closed? I sing in Cork. Best, Nell",
    "Hi Ada, I viewed the profile of the felt you posted, the cross-section. Is the scale in microns? I restore pianos. Thanks!",
]  # fmt: skip
"""Nothing of the kind."""


WEAKLY_BY_CHANCE = [
    "Hi Tariq, the algorithm thinks we should meet. Who am I to argue? Best, Zoe",
    "Hello Yusuf, your profile was among today's recommendations. It would be nice to connect. Best, Leila",
    "Hi Ollie, you dropped by my profile last night. Curious what you were after! Cheers, Jen",
    "Hello Chloe, I see that you've been on my profile a couple of times this week. Let me make it easy and connect. Best, Jude",
    "Hi Sue, saw you had a nosey at my profile ;) I clean windows in Rhyl. Cheers, Gaz",
    "Good evening Paul, you were at the top of my suggestions tonight. I paint houses in Lyon. Merci, Luc",
    "Hello Yusuf, we have 14 mutual contacts according to the site so it proposed you. I am in logistics in Izmir. Thanks, Can",
    "Hi Jill, was scrolling and up you came. I run a chippy in Hull. Ta, Baz",
    "Hi Leo, my feed is convinced I need you in it. I brew beer in Plzen. Ahoj, Petr",
    "Hi Ruth, Facebook is forever putting you in front of me. I keep goats in Wales. Best, Dilys",
    "Hello Ms Roth, you are shown to me every time I log in. I'm a banker in Zug. Best, Urs",
    "Dear Eva, according to my statistics you were one of my readers. I am a translator in Brno. Regards, Jan",
    "Hi Fred, we seem to have lots of shared contacts and the site keeps nagging. I'm a plumber in Ely. Cheers, Tim",
    "Hi Hal, I was told by LinkedIn to connect to you. I do HR in York. Best, Meg",
    "Hi Jo, some robot decided that you and I belong together. I mend shoes in Bath. Thanks, Ed",
]  # fmt: skip
"""Signs of a platform's hand that are harmless one by one."""

THEIR_OWN_REASON = [
    "Hi Dr Banda, I'm a statistics teacher in Zomba and would like to follow your maize threads. Thank you, Grace",
    "Hi Noemi, I'm a conservator in Łódź. The vat in your reel looks just like ours. Would you tell me what you feed it? Thank you, Agata",
    "Hi Rosa, LinkedIn showed me your talk on green oak. I teach woodwork in Bergen: did you dry it first? Thanks, Nils",
    "Hello Tom, your kennel page has the vaccine chart I looked for. I run one in Cork; may I print it? Best, Aoife",
    "Hi Meera, you visited our stall in Pune and asked about prisms. Here is my answer: BK7. I'm the optician. Thanks, Dev",
    "Dear Mr Falk, we know each other from the pump course in Lahti. I'd like to stay in touch. Regards, Arto",
    "Hi Karl, thank you for looking at my payroll sheet last week. I'd like to ask about row 4. Best, Lisl",
    "Hi Gita, I noticed your visit to our school and the children still talk of the sari. I'm a tailor in Leicester; may I see more of your cloth? Thanks, Bina",
    "Hi Theo, our names stand together on the Bath survey of 1998. I'm retired and still have the maps; want them? Best, Hugh",
    "Hi Mel, the feed you recommend for calves worked. I'm a farmer near Perth. What do you give in winter? Cheers, Jack",
    "Hello Amir, it says in your post that the rank at Malmo C closes. I drive a taxi there; when? Thanks, Sami",
    "Hi Olga, you turned up at my lesson in Tartu once! I'd love to hear how the Bach went. I still teach piano. Best, Maret",
    "Hello Fatou, your mail about the interesting facade in Bonn made my day. I'm an architect: may I see the plan? Gruss, Timo",
    "Hi Leo, I feed hop waste to pigs after reading your post. I brew in Plzen. Does yours smell too? Ahoj, Petr",
]  # fmt: skip
"""The same words beside a reason."""


@pytest.mark.parametrize("text", BY_CHANCE)
def test_chance_is_seen(text):
    assert chance(Draft(text), Context()).spans


@pytest.mark.parametrize("text", ON_PURPOSE)
def test_a_person_or_a_topic_is_not_chance(text):
    assert not chance(Draft(text), Context()).spans


@pytest.mark.parametrize(
    "text",
    [
        "Hi Ana, we met at the Cork fair.", "It was good to see you at the fair.", "As we discussed, here is the plan.",
        "You once told me to write.", "We worked together in Porto.", "Do you remember me from the choir?",
        "Long time no see!", "I was your student in Jena.",
    ],
)  # fmt: skip
def test_a_meeting_makes_acquaintances(text):
    assert acquaintance(Draft(text), Context()).spans


@pytest.mark.parametrize(
    "text",
    [
        "I read your book.",
        "We both teach.",
        "Nice to meet you here.",
        "I hope that we meet one day.",
        "Your talk at the fair was good.",
        "I am a student of law in Lagos.",
    ],
)
def test_reading_somebody_does_not(text):
    assert not acquaintance(Draft(text), Context()).spans


def test_the_context_settles_it():
    assert acquaintance(Draft("Hello."), Context(relation="met")).status == "met"


@pytest.mark.parametrize("text", WEAKLY_BY_CHANCE)
def test_signs_of_chance_count_where_nothing_else_is_a_reason(text):
    assert "viewed-profile" in [finding.rule for finding in check(text).findings]


@pytest.mark.parametrize("text", THEIR_OWN_REASON)
def test_signs_of_chance_beside_a_reason_say_nothing(text):
    assert "viewed-profile" not in [finding.rule for finding in check(text).findings]
