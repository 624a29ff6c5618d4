"""Introductions: two names, a reason, and consent or a way out."""

import pytest

from tactful import Context, check

RULES = {"introduces-whom", "no-mutual-reason", "no-consent"}


@pytest.mark.parametrize(
    ("text", "fires"),
    [
        ("Hi Ana, meet Tom. Tom, meet Ana. Enjoy!", {"no-mutual-reason", "no-consent"}),
        (
            "Ana, Tom: two of my favourite people. I just know you'll get on. Coffee soon? Best, Jo",
            {"no-mutual-reason", "no-consent"},
        ),
        (
            "Hi both, Ana is looking for a sound engineer for her puppet play and Tom wants stage work. You both said I could write. Best, Jo",
            set(),
        ),
        (
            "Hi Ana and Tom, I think you'd get on really well, so I'm connecting you here. Have a great week! Jo",
            {"no-mutual-reason", "no-consent"},
        ),
        (
            "Hi Ana, Tom is the roofer I mentioned. Tom, Ana has the leaking chapel. I've asked you both. Thanks, Jo",
            set(),
        ),
        (
            "Ana – may I put you in touch with Tom Rusk? He edits the parish paper and wants your tide tables. No worries if not. Jo",
            set(),
        ),
        (
            "Dear Ms Obi, my nephew has started a bakery and you wrote the book on rye, so he would learn a lot. He knows I'm asking; ignore this if you're busy. Best, Jo",
            {"introduces-whom"},
        ),
        (
            "Dear Ana, dear Tom, it gives me great pleasure to introduce two amazing professionals. I'm sure there are synergies. Best regards, Jo",
            {"no-mutual-reason", "no-consent"},
        ),
        ("Hi Ana, hi Tom! You're both into kites. Talk kites! Jo", {"no-consent"}),
        ("Ana, Tom: as promised. Ana needs bamboo; Tom grows it. Jo", set()),
        (
            "Hi Ana, you asked for a bell founder: here is Tom Rusk, who casts them in Loughborough. Tom is glad to hear from you. Best, Jo",
            set(),
        ),
        (
            "Hi Ana and Tom, both of you know everything about lichens. I told each of you about the other and you were keen. Over to you! Jo",
            set(),
        ),
        ("Ana meet Tom, Tom meet Ana. Magic will happen! x", {"no-mutual-reason", "no-consent"}),
        (
            "Hello Ana, I want to introduce a colleague of mine to you. She is brilliant. Best, Jo",
            {"no-mutual-reason", "no-consent", "introduces-whom"},
        ),
        (
            "Ana, Tom – you should talk. Ana makes cheese in Aarhus, Tom has goats in Odense. Only if you have time. Jo",
            set(),
        ),
        (
            "Hi Tom, hi Ana, connecting you as discussed. Tom can explain the grant forms; Ana has to fill them in by May. Thanks! Jo",
            set(),
        ),
        ("Hi Tom, please meet Ana, you'll love her. Best, Jo", {"no-mutual-reason", "no-consent"}),
        (
            "Dear Prof. Obi, dear Dr Lee, you are both working on malaria nets in Kisumu and both kindly agreed to be put in touch. Warm regards, Jo",
            set(),
        ),
        ("Hey Tom and Ana, you two need to meet ASAP. Trust me. Jo", {"no-mutual-reason", "no-consent"}),
        ("Hi Ana, Tom. Ana is a nurse. Tom is a baker. Enjoy! Jo", {"no-mutual-reason", "no-consent"}),
        (
            "Hi Ana, I'd like you to meet my cousin Bo, who is moving to Turin and knows nobody; you know every choir there. She'd be happy to hear from you, and it's fine to say no. Jo",
            set(),
        ),
        ("@ana @tom you both asked for a typeface tester, meet each other. Jo", set()),
        # what they are and where they sit is not yet a reason…
        (
            "Dear Miguel, dear Franka, I would like you to know each other. Miguel is a bridge engineer in Bilbao; Franka is a violinist in Mainz. You both said it was all right to share your names. Best, Jo",
            {"no-mutual-reason"},
        ),
        (
            "Priya, this is Ola. Ola, this is Priya. I've known Priya since school and Ola since last summer. Only if you both like. Jo",
            {"no-mutual-reason"},
        ),
        # …but what one is after and the other has is, and what both lost
        ("Ana, Tom, you both agreed. Ana has the kiln, Tom has the clay. Best, Jo", set()),
        ("Ana, Tom, you both wanted this. Do talk about the canal boats: Ana moors them. Best, Jo", set()),
        (
            "Hi Ana and Tom, you both agreed. Ana is after old maps of Lisbon, Tom deals in them. Done! All best, Jo",
            set(),
        ),
        (
            "Ana, Tom: you both keep bees and lost colonies this winter. Ignore this if the week is bad. Jo",
            set(),
        ),
        (
            "Hi Ana, Tom's cousin is a welder out of work. Tom, Ana is hiring a welder. You both said I might write. Jo",
            set(),
        ),
    ],
)
def test_what_an_introduction_lacks(text, fires):
    report = check(text, Context.of(purpose="introduction"))
    assert {finding.rule for finding in report.findings} & RULES == fires
