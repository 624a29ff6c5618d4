"""What counts as a reason, and what does not."""

import pytest
from plain_drafts import WITH_A_REASON

from tactful import Context
from tactful.draft import Draft
from tactful.reading.intent import intent, reasons

REQUEST = Context()

REASONS = [
    "Hi Ben, I'd love to chat about your radio play sometime, as I'm adapting one in Bristol. Thanks, Meg",
    "Dear Moses, our two clinics send patients to the same lab in Mbale. I'd like to talk about one form for both. Thank you, Rose",
    "Hi Tariq, I'm a professional much like yourself. Your article on goat-milk pricing raised a question: did the dairies in Swat agree? Thanks, Glenn",
    *WITH_A_REASON,
    "Dear Moses, our two clinics send patients to one lab. I'd like to talk about one blood form for both. I'm a nurse in Bududa. Thanks",
    "Dear Tariq, I fitted pumps in Herat once. I would like to stay in touch with the people who know that work. Samir",
    "Hi Ute, you build screen readers. I'm blind and tune pianos in Lier. Happy to be a tester of the betas. Wim",
    "Hi Wendy, I cut hair in Bayonne. A brown beagle ate my lunch. Come by the shop whenever. Sal",
    "Alright Gary, it's Stu from Rolls. Be good to see the finished boat. All the best",
    "Hi Frank, I'd like to keep in touch with the people who knew Eddie. I'm a pipefitter. Take care",
    "Ian, I coach in Fife. Your drill is the only one they ask for. Have you more? Cheers, Kit",
]  # fmt: skip
"""Drafts that say, in ways no list foresees, what the sender hopes for."""

NO_REASONS = [
    "Hi Priya, I'm a teacher in Leeds. Let's connect! Thanks",
    "Hi Priya, I'd like to connect. I bake bread in Cork. Thanks!",
    "Hi Priya, I loved your talk on flood maps. I teach geography in Leeds. Thanks!",
    "Hello Tom, I am a nurse from Split. I hope you accept my request. Thank you",
    "Hi Mei, your article on tide mills was brilliant. I'm an engineer in Bergen. Best, Ola",
    "Dear Dr Okafor, I'm a dentist in Kano and would be honoured to be connected with you. Kind regards, Musa",
    "Hi Sam, I work at the harbour in Derry. I hope you are well. Please add me. Thanks",
    "Hi Noor, it would be great to connect with you here on LinkedIn. I run a shop in Ghent. Best",
    "Hi Ben, fellow plumber here. I'd love to connect. Have a great week!",
    "Hi Ruth, I saw your post about wool. I knit for a living. Would you like to connect? Thanks",
    "Hi Omar, I'm Ana, accountant in Porto. Can we connect? Best wishes",
    "Hello Ana. My name is Josip and I drive a bus in Rijeka. I wanted to reach out and introduce myself. Thanks",
    "Hi Kofi, we both studied in Accra. Thought I'd send you a request. Cheers",
    "Hi Dana, I teach yoga in Graz. Looking forward to hearing from you. Thanks!",
    "Hi Lena, great talk yesterday. I design shoes in Kiel. Hope to connect!",
    "Hi Pat, I am a welder. I would be really happy if you accepted my invitation. Thank you in advance",
    "Hi Ana, I plait baskets in Ely. Please accept ASAP! Best, Tom",
    "Hi Ana, I plait baskets in Ely. Would you accept at your earliest convenience? Best, Tom",
    "hi jonas, im a baker from brno, lets be friends here, thx",
    "Hi Amy, your post on wet plaster made my day. I'm a plasterer in Hull. It would mean a lot to connect. Thanks, Rob",
    "Hi Gus, I'm a pilot. How are you? Hope you had a lovely weekend. Best, Tim",
    "Hi Nia, I have been reading your blog for years and admire it. I catalogue maps in Bern. Kind regards, Per",
    "Hi Raj, I am writing to you to connect. I'm an electrician in Pune. Thanks",
    "Hi Joy, I keep the parish archive in Ludlow. Mind if I add you? Best, Edith",
    "Hi Max, I teach chemistry in Ulm. I'd appreciate the opportunity to connect with you. Thanks",
    "Hi Zoe, I'm an architect in Leith. Happy to connect! Best, Al",
    "Hey Carla, love the murals you did in Leith. I paint signs in Dundee. Add me? Cheers, Mac",
    "Good morning Dr Shah, I'm a paediatric nurse at St Jude's. Kindly accept the connection. Regards, Lou",
    "Hi Tom! Big fan of your podcast on canals. Steve, narrowboat owner, Stoke. All the best",
    "Hello Ms Ito, we were both at the Kyoto print fair last weekend. My stall was two down from yours. Best, Jan",
    "Hi Abdul, I noticed we both went to Leeds Poly. I'm now a surveyor in Bath. Let's be connected. Thanks",
    "Hi Greta, just sending a connection request. I'm a teacher. Have a nice day!",
    "Hi Paul, your book changed how I think about soil. I farm in Fife. Would be an honour to have you as a connection. Thanks",
    "Dear Lucia, I am Pedro, pharmacist of Vigo. I would like very much that we are connected. Thank you",
    "Hi Rita, I've followed your photos for two years. I run a kiosk in Faro. It'd be lovely to link up. Ciao",
    "Hi Raj, tram driver from Ghent. I think your maps are the best. Please add. Wim",
    "Dear Ms Lund, I would be delighted to have you here as a contact. I restore clocks. Regards, Otto",
    "Hi Nia, your Welsh list is a treasure. I collect river names. Greetings, Per",
    "Hi Kofi, sending you a quick invite! I ring swifts in Bern. Have a lovely Sunday!",
    "hello pat, i am nurse in ward 6 of same hospital, pls connect",
    "Hi Zoe, saw you speak at the allotment day on Saturday. Very funny! I'm the new clerk in Leith. Al",
]  # fmt: skip
"""Drafts that introduce, praise and ask to connect, and no more."""

EMPTY_REASONS = [
    "Hi Andy, I'm a mechanic in Derby. Just thought it'd be worth having you on here. Cheers, Lee",
    "Hi Ben, I'm a copywriter from Bristol. I'd love to have a natter sometime about this and that. Cheers, Meg",
    "Hello Anna, my name is Peter and I am a carpenter in Graz. I would like to be in exchange with you. Kind regards, Peter",
    "Dear Karin, your lecture on moor fires in Lund was clear. I'm a fire officer in Kalmar. I am convinced that we could mutually enrich our work. Kind regards, Elin",
    "Hello Olena, I saw your post about ash veneer. I hope for fruitful cooperation in various directions. Best regards, Juris",
    "Hi Nadia, I'm a designer in Leeds. You never know when our skills might come in handy for each other! Best, Sue",
    "Hi Anna, I'm a consultant in Malmö. I would welcome a dialogue about how our two organisations could complement each other. Best, Per",
    "Hi Laura, I work in steel. It would be great to see where a connection could take us. Best, Jan",
    "Bonjour Claire, I work in tourism and am always happy to enlarge my vision by contact with interesting profiles. Merci, Luc",
    "Hi Olga, vet in Lugo. I'd be happy to be a resource for you and vice versa. Thanks",
    "Hi Tess, I make cheese in Jura and would love to explore possible synergies. Thanks",
    "Hi Vik, I lead a choir in Cork. I think connecting could be mutually beneficial. Best, Nell",
    "Hi Ada, I restore pianos in Wien. Always keen to connect with like-minded professionals. Thanks!",
    "Hi Bo, I'm a vet in Skye. Let's see how we can help each other. Cheers",
    "Hi Cy, I sell bikes in Malmo and would like to discuss potential opportunities. Thanks, Eve",
    "Hi Dee, I'm a roofer in Hull. I'd love to pick your brain. Cheers",
    "Hi Em, I keep bees in Tartu. It'd be great to connect and explore ways to collaborate. Best, Ants",
    "Hi Flo, I run a pool in Bath. We have a lot in common, so it makes sense to connect. Thanks!",
    "Hi Gil, I'm a joiner in Wrexham. I believe there are many possibilities for collaboration between us. Thanks, Huw",
    "Hi Hana, I'm a florist in Kobe, and I'd like to connect for networking purposes. Thanks, Yuki",
    "Hi Ira, I'm in IT in Cork. I like connecting with people in the same industry. Best, Nuala",
    "Hi Jo, I do marketing in Rue. It could be a win-win for both of us. Best, Cal",
    "Hi Kim, I'm a broker in Perth. I'd love to connect and see where it goes. Thanks",
    "Hi Lu, I'm a coder in Riga. Would love to share ideas and learn from each other. Thanks",
    "Hi Mo, I run a gym in Fes. Hoping we can work together in the future. Best, Sami",
    "Hi Carla, I'm a consultant in Leith. I feel there may be room for us to do great things together. Cheers, Mac",
    "Hi Tom, I run a firm in Stoke. Let's explore how our businesses might complement each other. All the best",
    "Hello Ms Ito, as a designer in Kyoto I value meaningful connections. Best, Jan",
    "Hi Abdul, I'm a surveyor in Bath keen on exchanging ideas with other professionals. Thanks",
    "Hi Greta, I'm a teacher in Ulm. Let's connect and see what opportunities arise. Have a nice day!",
    "Hi Paul, I farm in Fife. I see potential for collaboration. Thanks",
    "Dear Lucia, I'm a pharmacist in Vigo. I'd welcome a fruitful exchange. Thank you",
    "Hi Sven, lawyer from Lund here. Would love to learn from your experience. Best",
    "Hi Rita, I run a kiosk in Faro. Our profiles align well, so it would be good to know each other. Ciao",
    "Hi Max, I work in finance too. Maybe one day we can do business together. Thanks, Kai",
    "Hi Lena, I'm a coach from Bonn. Let's support each other's growth. Best, Ute",
    "Hi Lou, I price kitchens. I'm sure there is common ground for a partnership. Em",
    "Hi Raj, I'm always open to new opportunities and collaborations. Wim",
    "Dear Ms Lund, it would be beneficial for both of us to connect. Otto",
    "Hi Nia, I love meeting inspiring people from all walks of life. Per",
    "Hi Kofi, who knows what we could achieve together! Thanks",
    "Hi Pat, I'd like to connect for professional reasons. Thanks",
    "Hi Zoe, we share similar interests. Al",
    "Dear Lena, hoping for a mutually enriching connection. Mia",
    "Hi Deon, I teach welding. I'm looking to exchange experiences with interesting people. Ger",
    "Hey Fay, I'd love to discover what we might build together. Thanks",
    "Dear Hal, I work in logistics as well; it makes sense to stay close to others in the sector. Odile",
    "Hi Ina, I'd like to connect to discuss potential win-win cooperation. Jo",
    "Hi Anke, I roof houses. It never hurts to know each other. Dirk",
    "Hi Bas, let's see if there's something we could do for one another. Cor",
    "Hello Chloe, I'd love to pick your brain sometime. Dean",
    "Hi Eli, our fields overlap and I sense a lot of potential. Finn",
]  # fmt: skip
"""Drafts whose reason would fit any two people."""

OWN_NETWORK = [
    "Hi Lea, I teach in Metz. My network is still small, so I'm adding people. Best, Max",
    "Hi Tom, I'm a surveyor in Leeds. I'm trying to get my contacts up on here. Best, Jo",
    "Hi Kim, estate agent in Reno. Just adding everybody in the trade. Cheers, Bo",
    "Hi Tess, I make cheese in Jura and want to add you to my network. Thanks",
    "Hi Vik, I'm a singer in Cork, looking to grow my network. Best, Nell",
    "Hi Ada, I restore pianos in Wien. I'm expanding my connections in the trade. Thanks!",
    "Hi Bo, I'm a vet in Skye and I'd like to have you in my network. Cheers",
    "Hi Cy, I sell bikes in Malmo; I am building up my professional circle here. Thanks, Eve",
    "Hi Dee, I'm a roofer in Hull trying to increase my number of contacts. Cheers",
    "Hi Em, beekeeper in Tartu here. You'd be a great addition to my network. Best, Ants",
    "Hi Flo, I run a pool in Bath and I am working on broadening my network of swimmers. Thanks!",
    "Hi Gil, I'm a joiner. I would love to include you among my connections. Thanks, Huw",
    "Hi Carla, I'm a sign painter in Leith hoping to widen my circle. Cheers, Mac",
    "Hi Tom, I run a firm in Stoke and I'm keen to have more engineers among my contacts. All the best",
    "Hello Ms Ito, I am a designer building a strong professional network. Best, Jan",
    "Hi Abdul, it would be great to add you to my list of contacts. Thanks",
    "Hi Greta, my network could use more teachers. Have a nice day!",
    "Hi Paul, I farm in Fife and am looking to expand my LinkedIn. Thanks",
    "Dear Lucia, I'm a pharmacist in Vigo. I would be glad to count you among my connections. Thank you",
    "Hi Lou, I'd love to welcome you to my network. Em",
    "Hi Raj, I'm trying to get to 500 connections. Wim",
    "Dear Ms Lund, I'm new here and building my network. Otto",
    "Hi Nia, I want to extend my professional circle in Wales. Per",
]  # fmt: skip
"""Drafts whose reason is the sender's own network."""

OTHER_NETWORKS = [
    "Hi Ugo, tailor in Bari. A client in my circle wears your coat and I had to turn it inside out. May I ask who wove it? Ciao, Gino",
    "Hi Gil, I maintain the network at Hull hospital. May I ask how you cooled the racks? Thanks, Huw",
    "Hi Hana, congratulations on the food bank network you built in Kobe. I'd like to follow how it goes. I cook for one here. Thanks, Yuki",
    "Hi Ira, Cork's repair network quotes your manual often. Would you mind if we printed it for our volunteers? I run the shed. Best, Nuala",
    "Hi Jo, I study neural networks for fish counts. Your labelled set saved us months; may I follow what comes next? Best, Cal",
    "Hi Kim, Ana from your network of midwives told me about the night line. I'm a midwife in Perth; how did you fund it? Thanks",
]  # fmt: skip
"""Networks of others and of machines."""

MESSAGES = [
    "Hi Anna, congratulations on the prize, well deserved!",
    "Hi Tom, the room for Friday has moved to Hall B. See you there, Lou",
    "Dear Mina, thank you for the talk last night, my pupils still speak of it. Best, Ed",
    "Hi Jo, how did the exam go? Thinking of you, Pat",
    "Hi Lee, I found your umbrella in the lab. It's at reception. Best, Kim",
    "Hi Max, sorry to hear about the flood. Our van is free on Sunday if it helps. Lu",
    "Hi Ana, loved the rye recipe. Mine came out flat though, too wet maybe? Thanks, Ben",
]  # fmt: skip
"""Messages that need not ask for anything."""


@pytest.mark.parametrize("text", REASONS)
def test_a_reason_is_met_however_it_is_worded(text):
    assert intent(Draft(text), REQUEST).status == "met"


@pytest.mark.parametrize("text", NO_REASONS)
def test_praise_and_a_wish_to_connect_are_no_reason(text):
    assert intent(Draft(text), REQUEST).status == "missing"


@pytest.mark.parametrize("text", EMPTY_REASONS)
def test_a_reason_for_anybody_is_half_a_reason(text):
    assert intent(Draft(text), REQUEST).status == "partial"


@pytest.mark.parametrize("text", OWN_NETWORK)
def test_the_senders_own_network_is_seen(text):
    assert reasons(Draft(text), REQUEST).network


@pytest.mark.parametrize("text", OTHER_NETWORKS)
def test_other_networks_are_not_the_senders(text):
    assert not reasons(Draft(text), REQUEST).network


@pytest.mark.parametrize("text", MESSAGES)
def test_news_thanks_and_congratulations_are_errand_enough_for_a_message(text):
    assert intent(Draft(text), Context(purpose="message")).status == "met"


def test_a_wish_to_stay_in_touch_is_a_reason_between_people_who_have_met():
    text = "Hi Ana, let's keep in touch. Rui"
    assert intent(Draft(text), Context(relation="met")).status == "met"
    assert intent(Draft(text), REQUEST).status == "partial"


def test_the_evidence_is_the_words_from_where_the_wish_begins():
    text = "Hi Priya, I teach in Leeds. I would like to follow your flood maps. Thanks!"
    (span,) = intent(Draft(text), REQUEST).spans
    assert text[span.start : span.end] == "would like to follow your flood maps"
