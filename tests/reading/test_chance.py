"""Chance given as the reason, and the two ways of knowing that somebody has met."""

import pytest

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
    "Hi Vik, Ana suggested that I write to you about the echo in St Luke's. Is it still closed? I sing in Cork. Best, Nell",
    "Hi Ada, I viewed the profile of the felt you posted, the cross-section. Is the scale in microns? I restore pianos. Thanks!",
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
"""Nothing of the kind."""


WEAKLY_BY_CHANCE = [
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
