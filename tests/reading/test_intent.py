"""What counts as a reason, and what does not."""

import pytest

from tactful import Context
from tactful.draft import Draft
from tactful.reading.intent import intent, reasons

REQUEST = Context()

REASONS = [
    "Dear Moses, our two clinics send patients to one lab. I'd like to talk about one blood form for both. I'm a nurse in Bududa. Thanks",
    "Alright Gary, it's Stu from Rolls. Be good to see the finished boat. All the best",
    "Hi Frank, I'd like to keep in touch with the people who knew Eddie. I'm a pipefitter. Take care",
    "Ian, I coach in Fife. Your drill is the only one they ask for. Have you more? Cheers, Kit",
    "Hi Priya, I teach geography in Leeds. Would be lovely to swap notes on flood maps. Thanks!",
    "Hello Tom, I bake in Cork. Keen to hear how the trial goes. All the best, Ana",
    "Dear Dr Okafor, we met at the tide workshop; I'm adding you so that I don't lose you in the crowd. Best, Jo",
    "Hi Mei, we live two streets apart and I'm writing because our kids' schools share the bus. Thanks, Lena",
    "Hi Sam, I'd rather read your posts than the trade press. I fit boilers in Derby. Cheers",
    "Hi Ivo, I grow saffron too. Did the second harvest work out? Best, Pia",
    "Hi Noor, I run a repair cafe in Ghent. May I follow your posts on toasters? Thanks",
    "Hi Ben, fellow organ restorer here. If you are ever in Cork, the tea is on me. Best wishes, Una",
    "Hello Ruth, I've a spare copy of the 1961 tide tables, yours if you want it. Kind regards, Hal",
    "Hi Omar, you asked on Friday about the pump: it is a Grundfos 25. Best, Lee",
    "Hello Ana, I'm a nurse in Split. Connecting to see more of your ward drawings. Thank you!",
    "Hi Kofi, your bird counts belong in my feed. I ring swifts in Bern. Thanks!",
    "Hi Dana, more of your hedgehog photos please! I foster two of them. Thanks, Mo",
    "Dear Ms Lund, I restore clocks and I am trying to find the maker of your tower clock. Any hint is welcome. Regards, Otto",
    "hi lena, i sew sails in Kiel, curious what thread you use now. thanks",
    "Hi Pat, I work in the same hospital, ward 6. Let's keep the handover ideas coming here too. Thanks",
    "Hello, Jonas. I am student of forestry in Brno and I wish to learn how you count beetles. Thank you, Petra",
    "Hi Amy, I liked your post on wet plaster. I'm a plasterer and have the same wall: happy to share what I did. Thanks, Rob",
    "Dear Prof Sato, I translate your papers for our library, so your updates help me keep pace. Respectfully, Ilse",
    "Hi Gus, following for the sourdough disasters. I bake badly in Hull. Cheers, Tim",
    "Hi Nia, I collect river names. Your Welsh ones are the reason for this request. Thanks, Per",
    "Hi Ola, we shared a cab in Oslo, and you promised me a soup recipe! Greetings, Marta",
    "Hi Raj, I drive the 42 tram. Could I use your tram map in our depot? Thanks",
    "Hello Finn, I coach under-12s in Aarhus. Looking forward to your next drill video. Best, Kaja",
    "Hi Joy, I look after the parish archive; we have three letters of your great-uncle here, should you want scans. Best, Edith",
    "Hi Max, I teach chemistry. I want my pupils to see what a real lab day looks like, and your posts do that. Thanks",
    "Hi Zoe, I'd like to connect as we both sit on the Leith allotment committee. Thanks, Al",
    "Hi Tess, I make cheese in Jura. Always interested in what you do with whey. Merci, Luc",
    "Hello Vik, I lead the choir you heard on Sunday. We need a second bass. Would you come once and try? Best, Nell",
    "Hi Ada, I restore pianos. I'd love to connect and follow your felt experiments. Thanks!",
    "Hi Bo, I'm a vet in Skye. Connecting before the Inverness lambing day next week, see you there. Cheers",
    "Hi Cy, I'd like to connect with other people who mend bicycles in Malmo. Thanks, Eve",
    "Hi Dee, it's Rob from the night bus. You said to send you the name of that book: it's Mendel's Garden. Cheers",
    "Hi Em, I keep bees in Tartu. Here are the mite counts you were missing. Best, Ants",
    "Hi Flo, your thread on dyslexia and fonts made me change our signs, and I'd hate to miss the next one. I run a swimming pool. Thanks!",
    "Hi Gil, I'm a joiner. I'd be grateful for a pointer on where you get the oak. Thanks, Huw",
    "Hi Hana, my daughter starts at your school in May. I'd like to know other parents. Thanks, Yuki",
    "Hi Ira, I'm with the Cork library. We're hunting for the 1922 street photos; perhaps your society has some. Best, Nuala",
    "Hi Jo, I mind the lighthouse at Rue Point, and nobody else writes about lenses. So here I am. Best, Cal",
    "Hi Carla, your Leith murals get me through the school run. I paint signs in Dundee and just want to see what wall is next. Cheers, Mac",
    "Hi Tom, canal nut from Stoke here. Episode 14 left me wondering who paid for the Harecastle tunnel. Thanks for all of it, Steve",
    "Dear Ms Ito, my stall was two down from yours at the Kyoto print fair. I owe you a roll of tape! Jan, screen printer",
    "Hi Abdul, Leeds Poly surveying '98 here too. Old Briggs is retiring in June, and some of us are clubbing together for a card. Join in? Thanks, Phil",
    "Hallo Greta, I teach maths in Ulm like you did. I'd be interested how you introduced fractions with no worksheets. Viele Grüße, Ines",
    "Hi Paul, farmer in Fife. Your bit about worms has me arguing with my dad every night, send ammunition! Cheers, Callum",
    "Dear Lucia, pharmacist in Vigo, sorry for my English. I look for the leaflet you made about insulin in the summer, our patients need exactly this. Many thanks, Pedro",
    "Hi Sven, we sat on the same jury in Lund. If the moot court needs a timekeeper again, I am around in May. Best, Elsa",
    "Hi Max, baker in Köln. Not selling anything: I only wonder what flour you had in the picture from Sunday. Thanks, Kai",
    "Dear Lena, I'd be glad to read along when you write on coaching teenagers. I run a youth club in Bonn. Best, Ute",
    "Hi Oli, you drew the logo on my bike! Thought you'd like to know it has done 9,000 km. I'm a courier in Turin. Cheers, Gio",
    "Hi Pia, loom mender in Borås. There's a 1911 pattern book here with your village's weave in it; happy to photograph any page. Best, Bo",
    "Hi Quin, I organise the Cork seed swap. Your leeks won last year, would you bring some again on the 14th? Thanks, Nora",
    "Hello Wafa, midwife in Tunis. We are setting up the same clinic scheme you described; your checklist is on our wall and we would like to cite it properly. Regards, Leila",
    "Hi Xan, I drive the school bus past your farm. The kids ask daily what the goat is called. Thanks, Bea",
    "Hi Yves, cheesemonger in Lyon. It would please me to keep an eye on your goats from here. Merci, Luc",
    "Dear Zadie, I run the night shelter library. People here pass round your essay on sleep; may I tell you what they say? Thank you, Ros",
    "Hi Anja, I'm new to the Graz office and heard you started the lunch walks. Can anyone come? Thanks, Timo",
    "Hi Bram, I read your urgent call for donors, and I'm O negative. I nurse in Breda; where do I go? Best, Fleur",
    "Hi Cato, I also keep a free trial garden in Lier. Which of the beans froze? Thanks, Wim",
    "Hi Dov, you mentored my sister at the refuge. She says you collect job adverts from the thirties; I found two in our attic. Yours if wanted. Best, Tal",
    "Hi Edda, I'm a potter in Selfoss. I'm sure you get many of these, so just one thing: does the black clay need a slow fire? Thanks, Ari",
    "Hi Femi, my company makes hearing aids, and your column on noise in church is the talk of our canteen. I'd like to pass on what our users say. Best, Ade",
    "Hi Gwen, retired signalman, Crewe. I had the same box as your grandad, Basford Hall. Would be grand to hear if he kept the register. Regards, Norm",
    "Hi Hugo, nurse in Lille. I don't have a question. I would simply miss your ward diary if I lost it. Merci, Anne",
    "Hi Isla, the ferry is my commute and your tide notes my paper. I'm a clerk in Oban. More please. Thanks, Rory",
    "Hi Joao, please don't feel you must answer: I only hope to follow your cork harvest. I make stoppers in Porto. Abraço, Ze",
    "Hi Kit, I watched your demo of the hand loom at the Hexham show. I weave too; what reed was that? Best, Moll",
    "Hi Lou, I run a small recruitment desk for nurses in Bath. Your talk on night shifts was right about rotas. May I share it with our nurses? Thanks, Em",
    "Hi Mina, I'm a chef in Riga looking for somebody who knows old rye. Ana Ozola says that is you. Is your starter from Latgale? Thanks, Juris",
    "Hi Ned, we spoke on the Leeds train about lifts. I promised you the photo of the paternoster and here it is in words: still running. Best, Olga",
    "Hi Oda, I work in the same building, third floor. Could you tell whoever waters the ficus that it's ours? Thanks, Per",
    "Hi Pim, I lecture on grief in Ghent. I'd ask to be allowed to read your blog with my students. With respect, Tine",
    "Hello Birgit, dentist in Ulm here. Your enamel lecture sent me back to my own slides, so I'd be keen to see the sequel. Sincerely, Karl",
    "Hi Deon, I teach welding in Durban. My boys ask why your bead is so even. What current do you run? Ger",
    "Hey Fay, we once shared a stage at the Cork slam. I still tell people about your goose poem, could I print it for our prison class? Ger",
    "Dear Professor, I study rivers in Dhaka and follow your silt papers. If you ever come here, I will show you the old gauge. Regards, Tanvir",
    "Hi Hal, your train threads make my commute shorter and I'd like them in my feed. Baker, Lyon. Odile",
    "Hi Ina, parks department, Graz. I heard from Eva Moser that you saved the chestnuts; we are losing ours. What did you spray? Kind regards, Jo",
    "Hi Kim, I clean the tram depot at night and nobody tells us what the new seats are made of. You wrote about it. May I ask? Uwe",
    "Hi Lars, your map hangs in our kitchen, my son learns the fjords from it. He says hello, and I teach art in Bodo. Would a drawing of his please you? Siri",
    "Hi Mo, I mend radios. One of yours landed on my bench with a note inside. Thought you would want to know. Bert",
    "Hi Nell, two of my nurses come from your course. It shows! I run ward 2 and hope to send more. Thanks, Ros",
    "Hello Otis, I'm only here for the owl pictures. Retired vet, Perth. Cheers, Gail",
    "Hi Pru, allotment 14, the one with the bath. Let us know when the water is off again? Thanks, Len",
    "Hi Anke, I roof houses in Essen and cut slate the way you show in the Goslar clip. Where does the small hammer come from? Dirk",
    "Hi Bas, I teach time management to nurses. Your rota puzzle is on page one of my handout, credited. May I send you a copy? Cor",
    "Hello Chloe, I sell flowers in Hull. How do you keep the peonies shut until Saturday? Dean",
    "Hi Eli, I manage a small fund for lighthouses. Your piece on Rue Point made our board vote yes. I'd like to follow the repairs. Finn",
    "Hi Gabi, I make soap at home. Your lye chart saved my kitchen. Is there one for goat milk? Hedda",
    "Hi Ilja, we're a dev shop in Kyiv and use your parser daily. May we list you in our credits? Jura",
    "Hi Karin, ward clerk here. We still use paper rotas too. How do you handle swaps? Lars",
    "Hi Mona, I stayed at your hotel in March; the owl on the roof woke my son and he asks after it. Is it still there? Nils",
    "Hi Omar, I run the print shop behind yours, and I take in your parcels. Hope to put a face to the name. Pete",
    "Hi Qi, I recruit chemists in Basel, though not today: your talk on solvents taught me what to ask. I want to read the rest. Rolf",
    "Hi Rosa, our charity offers free bikes to nurses. You wrote about night buses; may I quote your numbers in our report? Sam",
    "Hi Tove, I need advice on one line of your pattern: is row 9 knit or purl? I knit in Umea. Ulf",
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
