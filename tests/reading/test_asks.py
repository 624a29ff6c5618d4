"""Requests made of the recipient, and the topics that look like them."""

import pytest

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
    "Hi Tess, could you say which rind wash you used in March? I make cheese. Thanks",
    "Hi Vik, may I ask one thing: which hall has the best echo? I sing in Cork. Best, Nell",
    "Hi Ada, would you mind if I quoted your felt table in our newsletter? I restore pianos. Thanks!",
    "Hi Bo, I mentor vet students in Skye, and your lambing notes are on our list. Is there a newer version? Cheers",
    "Hi Cy, I review bikes for the Malmo paper. Did the hub ever get fixed? Thanks, Eve",
    "Hi Dee, your job ad for roofers made me laugh. Who wrote it? I'm a roofer in Hull. Cheers",
    "Hi Em, you gave the best fifteen minutes of the meeting in Tartu. Is the mite chart public? I keep bees there. Best, Ants",
    "Hi Flo, I coach swimming; is the coffee in your lobby as good as they say? Thanks!",
    "Hi Gil, thanks for reviewing the draft standard. Was clause 4 your idea? I'm a joiner. Best, Huw",
    "Hi Hana, I call bingo on Fridays. Where did you find the wooden balls? Thanks, Yuki",
    "Hi Tess, I make Comté in Jura and sell it at the Friday market. May I follow your posts on rinds? Thanks",
    "Hi Vik, does your studio give a discount to schools? I teach music in Cork. Thanks, Nell",
    "Hi Ada, could I book a demo of your felt press for our workshop? I restore pianos. Thanks!",
    "Hi Bo, I built the lambing app you reviewed in May, and your point about gloves was right. What else broke? Cheers, Ed",
    "Hi Cy, what would a service on a 1970s Peugeot cost at your shop? I'm new in Malmo. Thanks, Eve",
    "Hi Dee, I help out at the food bank in Hull. May I ask how your charity sorts donations? Cheers",
    "Hi Em, our company makes hive scales. Your post on winter weight matched our data to the gram. May I quote it? Best, Ants",
    "Hi Flo, I price swimming lessons for the council. How did you settle yours? Thanks!",
    "Hi Gil, I sell oak and I read your note on seasoning twice. Would you say two summers is enough? Thanks, Huw",
    "Hi Hana, we help refugees find flats in Kobe. Your talk on leases answered half our questions; could I ask the other half here? Thanks, Yuki",
    "Hi Carla, your Leith murals get me through the school run. I paint signs in Dundee and just want to see what wall is next. Cheers, Mac",
    "Hi Tom, canal nut from Stoke here. Episode 14 left me wondering who paid for the Harecastle tunnel. Thanks for all of it, Steve",
    "Dear Ms Ito, my stall was two down from yours at the Kyoto print fair. I owe you a roll of tape! Jan, screen printer",
    "Hi Abdul, Leeds Poly surveying '98 here too. Old Briggs is retiring in June, and some of us are clubbing together for a card. Join in? Thanks, Phil",
    "Hallo Greta, I teach maths in Ulm like you did. I'd be interested how you introduced fractions with no worksheets. Viele Grüße, Ines",
    "Hi Paul, farmer in Fife. Your bit about worms has me arguing with my dad every night, send ammunition! Cheers, Callum",
    "Dear Lucia, pharmacist in Vigo, sorry for my English. I look for the leaflet you made about insulin in the summer, our patients need exactly this. Many thanks, Pedro",
    "Hi Sven, we sat on the same jury in Lund. If the moot court needs a timekeeper again, I am around in May. Best, Elsa",
    "Hi Rita, your Faro photos are how I learn Portuguese. I translate for a living. Obrigado, Dan",
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
        ("Which glue did you use?", "question"),
        ("Could you send the slides?", "give"),
    ],
)
def test_a_request_has_its_kind(text, kind):
    assert [ask.kind for ask in asks(Draft(text), REQUEST)] == [kind]
