"""Requests made of the recipient, and the topics that look like them."""

import pytest
from plain_drafts import PLAIN

from tactful import Context
from tactful.draft import Draft
from tactful.reading.asks import BIG, asks, separate

REQUEST = Context()

LARGE = [
    "Hi Tess, could you refer me for the cheese job at your firm? Thanks",
    "Hi Vik, would you have 15 minutes for a quick call next week? I sing in Cork. Best, Nell",
    "Hi Ada, I'm looking for a job in your company, please help me. Thanks!",
    "Hi Bo, I'm a vet student in Skye. Would you be my mentor? Cheers",
    "Hi Cy, could you please review my CV? I build bikes in Malmo. Thanks, Eve",
    "Hi Dee, I'd love to grab a coffee and pick your brain. Cheers",
    "Hi Em, could you introduce me to the editor of Bee World? Best, Ants",
    "Hi Flo, would you be willing to invest in our pool? Thanks!",
    "Hi Gil, please endorse me for carpentry. Thanks, Huw",
    "Hi Hana, can we schedule a Zoom meeting to discuss flowers? Thanks, Yuki",
    "Hi Ira, are there any openings in your team? I'm a tester in Cork. Best, Nuala",
    "Hi Jo, please let me know if you hear of any vacancies at the lighthouse board. Best, Cal",
    "Hi Kim, would you donate to our clinic's fundraiser? I'm a midwife in Perth. Thanks",
    "Hi Lu, I'd appreciate it if you could put in a good word for me with your manager. Thanks",
    "Hi Mo, I am seeking mentorship in boxing. Best, Sami",
    "Hi Al, can I buy you lunch and ask about harps? I'm a harpist. Thanks",
    "Hi Carla, I'm a sign painter in Leith. Could you get me a place on the mural team? Cheers, Mac",
    "Hi Tom, any chance you could have me on your podcast and talk for an hour? I own a boat in Stoke. All the best",
    "Hello Ms Ito, I'm a print student. I hope you will take me as an apprentice. Best, Jan",
    "Hi Abdul, I'm a surveyor in Bath. Can I ring you tomorrow at ten? Thanks",
    "Hi Greta, could you write a recommendation for my profile? I'm a teacher. Have a nice day!",
    "Hi Paul, I farm in Fife. We need £500 for the fence; could you help out? Thanks",
    "Dear Lucia, I'm a pharmacist in Vigo, unemployed. Please help me to find work in your city. Thank you",
    "Hi Sven, I study law in Lund and would be grateful for half an hour of your time. Best",
    "Hi Rita, I run a kiosk in Faro. Would you put me in contact with your supplier? Ciao",
    "Hi Max, would you look over my business plan? I'm a baker. Thanks, Kai",
    "Hi Lena, coach from Bonn here. Let's meet for lunch next week! Best, Ute",
    "Hi Oli, I'd love for you to mentor me. I draw logos. Cheers",
    "Hi Pia, can we hop on Zoom some time this week? I fix looms. Best, Bo",
    "Hi Lou, could you recommend me to your studio? I price kitchens. Em",
    "Hi Raj, would you be open to a 20 minute call on Friday? Wim",
    "Dear Ms Lund, could I come and work for you this summer? Otto",
    "Hi Nia, I'm raising money for a river boat. Could you chip in? Per",
    "Hi Kofi, can you get me into the bird society? Introduce me to the chair? Thanks!",
    "Hi Pat, I'd like you to be my referee for a job. Thanks",
    "Hi Zoe, let's grab a coffee on Tuesday! Al",
    "Dear Lena, would you read my thesis before Friday? Mia",
    "Hi Max, is your lab taking interns? Uli",
    "Hi Ivo, kindly guide me in my career. Pia",
    "Hello Birgit, could I shadow you in your practice for a week? Karl",
    "Hi Deon, would you pass my CV to your principal? Ger",
    "Hey Fay, can you get me a slot at the slam? Also I'd need a sponsor. Thanks",
    "Dear Hal, are you free for a chat on Thursday at 5? Odile",
    "Hi Ina, I'd be glad if you could connect me with the mayor. Jo",
    "Hi Kim, could you check my cover letter before Monday? Uwe",
    "Hi Anke, I'd love for you to be a guest at our school for a day. Could you come to Leeds? Dirk",
    "Hi Bas, would you write me a reference for my visa? Cor",
    "Hi Eli, can I get 30 minutes with you to talk about my career? Finn",
    "Hi Gabi, I need a job badly, do you have something for me? Hedda",
    "Hi Ilja, would you be open to mentoring a junior dev? Jura",
    "Hi Karin, please forward my application to your HR. Lars",
    "Hi Mona, could we meet up when you are in Oslo? Nils",
]  # fmt: skip
"""Drafts that ask much of a stranger."""

SMALL = [
    *PLAIN,
]  # fmt: skip
"""Drafts that ask little or nothing."""

SEVERAL = [
    "Hi Tess, could you review my CV and introduce me to your boss? Thanks",
    "Hi Vik, can you send me the score? And would you meet for a coffee next week? I sing in Cork. Best, Nell",
    "Hi Ada, please refer me to your company, share any openings and let me know the salaries. Thanks!",
    "Hi Bo, would you be my mentor? Also could you read my thesis? Cheers",
    "Hi Cy, could you endorse my skills, and can we have a call on Monday? Thanks, Eve",
    "Hi Carla, I'm a sign painter in Leith. Could you share your paint list, and would you introduce me to the council? Cheers, Mac",
    "Hi Tom, please follow my page and send me your guest form. I own a boat in Stoke. All the best",
    "Hello Ms Ito, could you look at my portfolio? It would also help if you could recommend me to the fair. Best, Jan",
    "Hi Abdul, can we have a call? And can you forward my CV to your boss? Thanks",
]  # fmt: skip
"""Drafts with two or more separate requests."""


@pytest.mark.parametrize("text", LARGE)
def test_a_large_request_is_seen(text):
    assert [ask for ask in asks(Draft(text), REQUEST) if ask.kind in BIG]


@pytest.mark.parametrize("text", SMALL)
def test_a_small_question_or_a_topic_is_not_large(text):
    assert not [ask for ask in asks(Draft(text), REQUEST) if ask.kind in BIG]


@pytest.mark.parametrize("text", SEVERAL)
def test_separate_requests_are_counted(text):
    assert len(separate(asks(Draft(text), REQUEST))) > 1


@pytest.mark.parametrize("text", SMALL)
def test_one_request_said_twice_is_one(text):
    assert len(separate(asks(Draft(text), REQUEST))) < 2


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Could you refer me?", "referral"),
        ("Can we have a quick call?", "call"),
        ("Are there any openings in your team?", "job"),
        ("Would you introduce me to Ana?", "introduction"),
        ("Please review my CV.", "review"),
        ("Please endorse me.", "endorsement"),
        ("Would you be my mentor?", "mentorship"),
        ("Could you lend me 200 euros?", "money"),
        ("May I pick your brain?", "brain"),
        ("May I stay at your flat in May?", "lodging"),
        ("Could your church pay for desks for us?", "money"),
        ("Would you hang two of my pictures?", "money"),
        ("Can I come and work a week in your kitchen?", "job"),
        ("Which glue did you use?", "question"),
        ("Could you send the slides?", "give"),
    ],
)
def test_a_request_has_its_kind(text, kind):
    assert [ask.kind for ask in asks(Draft(text), REQUEST)] == [kind]
