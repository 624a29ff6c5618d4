"""Who the sender is, or how the two know each other."""

import pytest

from tactful import Context
from tactful.draft import Draft
from tactful.reading.introduction import introduction, tied


def read(text):
    return introduction(Draft(text), Context())


@pytest.mark.parametrize(
    "text",
    [
        "Hi Ada, I fix church organs in Kent. Your talk on bellows was a joy. May I follow you? Thanks",
        "Hi Ada, I'm into year two of my plumbing apprenticeship in Derby and your videos help. Thanks!",
        "Hi Ada, retired bus driver, Hull. Your route maps are lovely. Thanks!",
        "Hi Ada, currently on placement at Alder Hey; your burns leaflet is in every cubicle. Thank you",
        "Hi Ada, we were on the same ferry to Oban, you had the dog. Nice to find you. Best, Jim",
        "Hi Ada, your brother-in-law Piotr gave me your name. I want to learn how you dry plums. Thanks",
        "Hi Ada, it's Mick from the five-a-side. Would like to keep up with the club news. Cheers",
        "Hi Ada, my daughter is in your Year 4 class. Lovely to see the reading list, thanks! Best",
        "Hi Ada, I was your student in 2011 at Kano. May I follow your papers? Best wishes",
        "Hi Ada, am a tailor in Kumasi, wanting to follow your kente posts. Thank you",
        "Hi Ada, me i be mechanic for Lagos, your engine video sweet me. Thank you",
        "Hi Ada, beekeeping vicar here. Your swarm post made my week. Thanks",
        "Hi Ada, you may remember me as the one who broke the projector in Ghent. Best, Leo",
        "Hi Ada, enjoyed meeting you at the Ghent type fair. Would love to see the specimen book. Best, Leo",
        "Hi Ada, as a fellow stammerer I found your TEDx brave. May I follow you? Thanks",
        "Hi Ada, software tester by day, lichen nerd by night. Your key to Cladonia is superb. Thanks",
        "Hi Ada, writing from the Falklands, where I count penguins for a living. Your drone paper helps. Thanks",
        "Hi Ada, Tom Reilly thought you and I should talk about peat. Best, Sian",
        "Hi Ada, both of us sat on the Haifa jury in May. Would like to stay in touch. Thanks, Noa",
        "Hi Ada, I've been a postie in Skye for 20 years and your letterbox photos are great. Thanks",
        "Hi Ada, I have a small bakery in Cork. Your rye notes are pinned above my oven. Thanks",
        "Hi Ada, I used to work at Kew with Ben. Your orchids are a wonder. Thanks",
        "Hi Ada, new to Leeds and to bell ringing. Your guide got me through the first lesson. Thanks",
        "Hi Ada, our school in Tartu uses your maths cards. May I send a photo? Thanks",
        "Hi Ada, my lab at ETH grows the same algae. May I follow your results? Thanks",
        "Hi Ada, mother of twins and part-time physio in Bath. Your posture post is gold. Thanks",
        "Hi Ada, I'm Kofi, I teach drumming in Accra. Your rhythm chart is clear. Thanks",
        "Hi Ada, this is Wanja, your seatmate on the Nairobi train. Got home safe? Best",
        "Hi Ada, I supervise two PhDs on moss. Your atlas is on every desk. Thanks",
        "Hi Ada, I chaired the session in Oslo where your slides froze. I'd love to see the rest. Best, Ole",
        "Hi Ada, I saw your post on peat. I'm doing my thesis on bogs at Galway. Thanks",
        "Hi Ada, I'm with the RNLI at Cromer and your tide app saved us an hour. Thanks",
        "Hi Ada, PhD candidate at Leiden working on dykes, would like to follow your surveys. Thanks",
        "Hi Ada, Year 12 student, hoping to do geology. Your rock walks are brilliant. Thanks",
        "Hi Ada, I represent dockers in Piraeus. Your piece on cranes was fair. Thanks",
        "Hi Ada, once upon a time I wrote for the Echo too. Your column keeps me young. Best, Val",
        "Hi Ada, I come from Ilorin and trained as a midwife. Following your thread on births. Thanks",
        "Hi Ada, wheelchair user and gallery-goer in Lille. Your access map is the first honest one. Thanks",
        "Hi Ada, I'm one of the Tuesday swimmers at Portobello. May I have your tide table? Thanks",
        "Hi Ada, your old neighbour from Mill Lane here. Saw the shop! Best, Pat",
        "Hi Ada, I'm studying law at Nairobi. Your brief on water rights is set reading. Thanks",
        "Hi Ada, Ben Osei suggested I write to you about cocoa. Best, Efua",
        "Hi Ada, I work nights at the Lidl in Neath. Your sleep thread helped. Thanks",
        "Hi Ada, your comment under my post about looms was spot on. May I ask which yarn? Best",
        "Hi Ada, your piece on peat is great. May I follow? Thanks, Jo (soil lab, Aarhus)",
        "Hi Ada, may I follow your peat posts? Thanks, Ann Lee, Moors for the Future",
        "Hi Ada, ham radio operator on Orkney. Your antenna sketch works a treat. Thanks!",
        "Hi Ada, I spend my days cataloguing stamps at the Postal Museum. Your thread on perforations is gold. Thanks",
        "Hi Ada, I live two streets from the canal you write about. May I follow your walks? Thanks",
        "Hi Ada, Portuguese translator, nights and weekends. Your glossary saved me. Thanks",
        "Hi Ada! Remember the power cut in Tallinn? I held the torch. Would like to keep in touch. Best, Jaak",
        "Hi Ada, we exchanged seeds in 2019 and yours came up. Best, Jo",
        "Hi Ada, Deputy head at a primary in Wigan; your spelling cards are used daily. Thank you",
        "Hi Ada, I'm three months into my first job in archives and your course got me here. Thanks",
        "Hi Ada, father of a deaf son, learning BSL from your clips. Thank you",
        "Hi Ada, I used to sit behind you in Mr Dunn's physics lessons! Would like to hear what you do now. Best, Kay",
        "Hi Ada, on behalf of the Leith history group: your map is on our wall. May we share it? Thanks, Con",
        "Hi Ada, I'm a second year student of nursing. Your notes on sepsis are clear. Thanks",
        "Hi Ada, your sister Mira told me you restore clocks. So do I. Best, Jo",
        "Hi Ada, Greetings from the Tartu observatory, where we print your star charts. Thanks, Liis",
        "Hi Ada, I lecture on harbour law in Gdynia and set your essay every spring. May I follow you? Thanks",
        "Hi Ada, my team at the Met Office runs the tide model you described. Thanks",
        "Hi Ada, I happened to sit next to your aunt on the bus and she said to write. Best, Mo",
        "Hi Ada, I was the one asking about salt at the Riga panel. Thanks for your answer! Best",
        "Hi Ada, I am from Tonga and studying tides. May I follow you? Thanks",
        "Hi Ada, I am working as welder in Gdansk. Your torch test is useful. Thanks",
        "Hi Ada, I'm a recently qualified arborist. Your ash map helps. Thanks",
        "Hi Ada, ex-navy, now keeping bees near Hull. Your hive plans are neat. Cheers",
        "Hi Ada, long-distance runner and physio. Your shoe test is honest. Thanks",
        "Hi Ada, your former intern Lena is now my colleague and speaks of you often. May I follow you? Thanks",
        "Hi Ada, we have Ben Osei in common and he told me about your mill. Thanks",
        "Hi Ada, PE teacher from Split. Your warm-ups are fun. Hvala",
        "Hi Ada, I'm Sofie - I make cheese in Aarhus. Your rennet post was helpful. Thanks",
        "Hi Ada, as somebody who edits a village newsletter I admire your layouts. May I follow you? Thanks",
        "Hi Ada, I look forward to your Lagos talk; I chair the panel after yours. Best, Bayo",
        "Hi Ada, I captain the Tuesday ferry to Bute. Your wave notes are right. Thanks",
        "Hi Ada, nobody in my orchestra (Cork, second violins) believed your tuning trick. It works. Thanks",
        "Hi Ada, im studying fashion at LCF n ur dye videos r so good. Thanks",
        "Hi Ada, just moved to Bergen and joined your climbing gym. May I ask which wall is open? Thanks",
        "Hi Ada, I organise the Kendal mountain quiz. Your photos won a round. May I credit you? Thanks",
    ],
)
def test_a_trade_a_place_a_study_or_a_tie_introduces(text):
    assert read(text).status == "met"


@pytest.mark.parametrize(
    "text",
    [
        "Hi Ada, your talk on peat was great. I would love to connect. Thanks",
        "Hi Ada, I came across your profile and was impressed. Let's connect! Best, Jo",
        "Hi Ada, I really liked your article on peat and want to read more. Thanks, Sam",
        "Hi Ada, LinkedIn suggested you to me. Happy to connect. Thanks",
        "Hi Ada, I'm looking to grow my network with people like you. Thanks",
        "Hi Ada, I am interested in peat and would like to follow your posts. Thanks",
        "Hi Ada, we help firms like yours cut costs by 40%. Can I show you a demo? Best, Rex",
        "Hi Ada, I noticed you are hiring. Could you refer me? Thanks",
        "Hi Ada, I'm a big fan of your work! Please accept. Thanks",
        "Hi Ada, just wanted to say your book changed my view on soil. All the best, Kim",
        "Hi Ada, I hope you are well. I'd like to add you to my professional network. Regards",
        "Hi Ada, I see that you work at Novartis. Can you tell me about the culture there? Thanks",
        "Hi Ada, thanks for your post on tides. It made me think. Best, Lu",
        "Hi Ada, I've been following your posts on soil for months and never miss one. Thanks",
        "Hi Ada, I have a question about your paper on peat: did you dry the cores? Thanks",
        "Hi Ada, I think your ideas on peat are right. Can I quote you? Thanks",
        "Hi Ada, I read about you in the Guardian and would be honoured to connect. Thanks, Bo",
        "Hi Ada, may I ask you a quick question about Kew? Thanks!",
        "Hi Ada, we should connect. You seem great. Best",
        "Hi Ada, you have a beautiful smile. Are you single?",
        "Hi Ada, I bought your book on bees and loved it. Would like to see the next. Thanks",
        "Hi Ada, I found your podcast last week and listened to all of it. Thanks, Al",
        "Hi Ada, I wish to invite you to our webinar on growth. Register today! Best, Team",
        "Hi Ada, I tried your sourdough recipe and it worked. May I follow? Thanks",
        "Hi Ada, I saw your talk at the Cork meetup. Excellent. Would love to connect. Thanks, Bo",
        "Hi Ada, I love how you write about soil. Please connect with me. Thanks",
        "Hi Ada, I'm reaching out because your company is growing fast. Let's talk. Best, Ken",
        "Hi Ada, I am writing to you because I saw you viewed my profile. Best, Ken",
        "Hi Ada, I'm always keen to meet interesting people. Let's connect! Best",
        "Hi Ada, I'm very impressed with your journey. Would be great to connect. Best",
        "Hi Ada, your lecture on salt made me laugh and think. I'd love to hear more. Best wishes",
        "Hi Ada, I am very interested in your work. Please accept my request. Thank you",
        "Hi Ada, I enjoyed your webinar on tides last Tuesday and would like to follow you. Thanks",
        "Hi Ada, I want to discuss a business opportunity with you. Kindly accept. Regards",
        "Hi Ada, your company looks great. Are there any openings? Thanks in advance",
        "Hi Ada, would you be open to a quick chat about your role at Siemens? Thanks",
        "Hi Ada, we offer web design at low prices. 20% off this week. Best, Vik",
        "Hi Ada, I loved the thread on moss you wrote in May. I'd be glad to read on. Thanks",
        "Hi Ada, I saw your name in the comments under Tom's post. Let's connect. Best",
        "Hi Ada, congratulations on the new job at Kew! I'd love to stay updated. Best",
        "Hi Ada, I need advice on visas and you seem to know. Please reply. Thanks",
        "Hi Ada, I believe great minds should connect. Cheers, Rob",
        "Hi Ada, as we share many interests, it would be good to connect. Best",
        "Hi Ada, I used your recipe for rye bread three times. Can I share it? Thanks",
        "Hi Ada, your profile popped up and I thought I'd say hello. Best, Tim",
        "Hi Ada, I'd like to join your network on LinkedIn.",
        "Hi Ada, reading your book on soil right now. It is wonderful. Thanks, Al",
        "Hi Ada, I quoted your paper on dykes twice. May I follow the next one? Thanks",
        "Hi Ada, would love to learn from you. You are an inspiration! Thanks",
        "Hi Ada, I do hope you will accept. Your posts are always so useful. Thanks",
        "Hi Ada, happy new year! Let's connect and grow together. Best",
        "Hi Ada, I have read your article in Nature and have two questions on method. May I ask? Thanks",
        "Hi Ada, I follow your blog and like the bit on kilns. Can we connect? Thanks",
        "Hi Ada, I think we could help each other. Let's hop on a call. Best, Jon",
        "Hi Ada, check out my new course! First 10 sign-ups get it free. Best",
    ],
)
def test_reading_praising_wanting_and_selling_do_not_introduce(text):
    assert read(text).status == "missing"


@pytest.mark.parametrize(
    "text",
    [
        "Hi Ada, I'm a passionate entrepreneur and would love to connect. Thanks",
        "Hi Ada, I'm an experienced professional with 10 years of experience. Let's connect. Thanks",
        "Hi Ada, as a fellow professional I'd like to connect. Thanks",
        "Hi Ada, I work in a similar field. Let's connect. Thanks",
        "Hi Ada, we are both in the same industry, so let's connect. Best",
        "Hi Ada, I am a business owner looking to expand. Thanks",
        "Hi Ada, I am a leader who loves people. Thanks",
        "Hi Ada, we have many mutual connections. Let's connect. Thanks",
        "Hi Ada, I am a CEO and investor. Let's talk. Thanks",
        "Hi Ada, fellow entrepreneur here. Let's connect. Thanks",
        "Hi Ada, I work in business and also lead people. Let's connect. Thanks",
        "Hi Ada, I work for a large company in a leading role. Let's connect. Thanks",
    ],
)
def test_what_fits_anybody_is_vague(text):
    assert read(text).status == "partial"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Hi Ada, I audit lifts in Halle. May I follow you?", "I audit lifts in Halle"),
        ("Hi Ada, we met at the Cork fair. Best, Jo", "we met at the Cork fair"),
        ("Hi Ada, I'm a driven professional. Thanks", "I'm a driven professional"),
    ],
)
def test_the_evidence_is_the_words_that_show_it(text, shown):
    span = read(text).spans[0]
    assert text[span.start : span.end] == shown


@pytest.mark.parametrize(
    ("text", "is_tied"),
    [
        ("Hi Ada, we met at the Cork fair. Best, Jo", True),
        ("Hi Ada, Dan Okello from the running club said you plan routes. Thanks", True),
        ("Hi Ada, my neighbour Bo sings with you. May I join? Thanks", True),
        ("Hi Ada, I'm a nurse in Cork and loved your talk. Thanks", False),
        ("Hi Ada, Vesna from your Ljubljana office sat next to me at the symposium. Thanks", True),
        ("Hi Ada, I swim in Hull too. See you in the water? Thanks", False),
        ("Hi Ada, LinkedIn suggested you to me. Thanks", False),
        ("Hi Ada, I hold the same ticket as you. Thanks", False),
    ],
)
def test_only_a_meeting_or_a_person_between_them_is_a_tie(text, is_tied):
    assert tied(Draft(text), Context()) is is_tied
