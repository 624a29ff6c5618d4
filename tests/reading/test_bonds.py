"""Clauses that bind the recipient to a place, a year or a named thing."""

import pytest

from tactful.draft import Draft
from tactful.reading.bonds import bonds
from tactful.reading.topics import Topics


@pytest.mark.parametrize(
    "text",
    [
        "Tess, my hens took the same mite you wrote about in Ludlow. I hope to follow the trial. Thanks, Bryn",
        "Hello Signe, from one lighthouse painter to another: which primer did you use at Skagen? Best wishes, Col",
        "Dear Ruta, two of us on the Kaunas night desk read your typo column aloud. May we follow along here? Thanks, Jonas",
        "Hi Amadou, I saw your film on the Segou dyers and dye wool on Harris. Could I ask which indigo you grew? Thanks, Catriona",
        "Dear Marta, I set type by hand in Braga. Your broadside of the Minho songs made me want to follow you. Thanks, Rui",
        "Hello Fintan, the boats our yard mends all carry your fastenings from Arklow. I'd love to see the catalogue of the next ones. Thanks, Nell",
        "Halla, remember the ferry stuck off Husavik in 2016? You and I shared the last cinnamon roll. I mend nets now and would like to keep in touch. Thanks, Einar",
        "Dear Bruno, that was me in row C asking about the bassoon. I tune pianos in Bergamo and would like to hear how the piece ended. Thanks, Ada",
        "Hi Candela, we were the only two without umbrellas at the Vigo regatta. I sail from Poole now and would be glad to follow you. Cheers, Tom",
        "Joost, of all the kites over Scheveningen only yours stayed up. I sew sails in Hoek and would like to know the cloth. Thanks, Fem",
        "Dear Amina, the Zanzibar clove map is a joy to have on the wall here. I teach geography in Hull and hope to follow the new edition. Thanks, Ken",
        "Hello Pilar, half of Cadiz is talking about what you said to the harbour board. I pilot ships at Algeciras and want to follow how it goes. Thanks, Nico",
        "Nils, you pulled my van out of the snow. I never got to say thank you properly. I deliver post in Kiruna and would like to stay in touch. All the best, Sofia",
        "Hi Greta, it's Paolo who sat behind you in Latin at Liceo Dante. I grow lemons now. I'd like to hear how you are. Thanks, Paolo",
        "Dear Hana, both of us lost a boot in the same bog on the Kerry Way. I bind books in Cork and would like to keep in touch. Thanks, Moss",
        "Dear Celeste, I'm just back from Arles and the two looms in the window there are yours, the owner says. I weave in Bute. Which wool is it? Thanks, Isla",
        "Dear Kay, I'm an entrepreneur, goat's cheese mostly. Your Bute rennet article made me want to follow you. Thanks, Fay",
        "Hi Lev, I'm a person who tunes harpsichords. Your Vilnius temperament notes made me want to read more. Thanks, Guy",
        "Dear Olek, there are four of us in the Lublin fire watch who print your wind maps. Could we see May? Thanks, Tomek",
        "Hello Duc, your pho broth thread helped a home cook in Leeds more than any book. I'd like to follow the next. Thanks, Pam",
        "Dear Selma, I read your Mostar bridge piece twice and lay stone myself. I'd like to know which lime you used. Thanks, Edo",
        "Dear Jude, the Accra-Kumasi night coach, seats 14 and 15, and your radio. I mend radios in Tema now and would like to stay in touch. Thanks, Efo",
        "Hi Marek, neither of us could find the door at the Gdansk shipyard tour, remember? I weld in Hull and hope to keep in touch. Thanks, Bob",
        "Dear Lotta, a tall woman at the Turku fair sold me the last jar of cloudberry jam, and I believe it was you. I keep a shop in Bath. Is there more this year? Thanks, Sue",
        "Hi Ezra, that bassoon solo in Haifa! I tune pianos and would love to know who wrote it. Thanks, Noa",
        "Hello Min, the second verse of the Busan ferry song, is it yours? I teach singing in York and would like to use it. Thanks, Jo",
        "Hi Ayo, Ibadan railway canteen, 1994: you taught the whole table to play ayo. I am a clerk in Jos now and wish to keep in touch. Thanks, Musa",
        "Dear Fran, everybody on Whalsay says the only one who understands peat cutters is you. I cut peat and would like to ask about blades. Thanks, Magnus",
        "Hi Bela, how did the storks at Tokaj come through the storm? I ring birds in Arad and follow every count. Thanks, Doru",
        "Dear Cato, I walked the Hardanger path last June because of you. I'm a postman in Voss and hope to follow the next. Thanks, Liv",
    ],
)
def test_a_clause_only_they_would_know_binds_them(text):
    assert bonds(Topics(Draft(text)))


@pytest.mark.parametrize(
    "text",
    [
        "Hi Marta, I dredge canals near Ghent and would like to connect with you. Thanks, Wim",
        "Dear Priya, I came across your profile and was impressed. I'm a nurse in Leeds and I'd like to follow your posts. Thanks, Jo",
        "Hello Anders, as a teacher in Lagos your work inspires me. I hope to learn from what you share. Thanks, Bisi",
        "Hi Tom, I'm a project manager in Dublin looking to meet people in tech. Would love to stay in touch. Thanks, Orla",
        "Dear Ms Ono, greetings from Kerala! I teach physics in Kochi and your page is very inspiring, so I wish to follow it. Thanks, Leela",
        "Hi Sam, I run a bakery in York, and you seem like a great person to know. I'd love to follow your journey. Best, Meg",
        "Dear Luca, in 2011 I moved to Rome and became a guide. I would like to read what you publish. Thanks, Dan",
        "Hello Eva, your experience and your background are impressive. I study law at Leiden and hope to follow your career. Thanks, Bram",
        "Hi Rob, I gut herring on the night shift in Split and I'd like to stay in touch with you. Thanks, Ante",
        "Dear Ola, our depot in Lund is always looking for good people to know, and you look like one. I fix trams. I'd like to follow you. Thanks, Per",
        "Hello Sir, I am from Philippines, nurse in Riyadh. I hope you can accept me so I can learn from you. Thank you, Joy",
        "Hi Val, your profile came up while I was in Madrid for work. I design lifts and would like to follow your posts. Thanks, Kim",
        "Dear Gus, you have inspired me since the day I found your page. I study at Leeds and hope to follow you. Thanks, Ben",
        "Hi Ren, we were founded in 1987 and are based in Osaka. I'm the clerk there and would love to connect with you. Thanks, Aki",
        "Hello Tia, I admire how you always share such great content. I am a teacher at the Riga music school and hope to follow along. Thanks, Ilze",
        "Hi Max, a friend in London told me LinkedIn is useful. I drive a cab and would like to follow your posts. Thanks, Lee",
        "Hi Ann, I winter ewes on Unst. I'd like to follow you and hear what you are up to. Thanks, Jessie",
        "Dear Mr Rao, I am from Nashik, civil engineer. Your profile is very nice and I request you to accept. Thank you, Dev",
        "Hi Lou, I moved to Oban in 2018 and guide kayak tours. It would be lovely to be connected with you. Thanks, Fi",
        "Hello Tim, as a fellow human who drives trams in Leiden I thought I'd say hello and follow your posts. Thanks, Jo",
        "Dear Una, we are a small team in Pune and we love what you do. I run the press. I hope to follow you. Thanks, Raj",
        "Hi Vic, you seem to know everyone! I fit kitchens in Ennis and would like to follow your updates. Thanks, Sean",
        "Hello Wes, I found you through the search while sitting in the Jaffa archive. I bind maps and would like to connect. Thanks, Ruth",
        "Hi Al, I stood for the council in Zug once and paint for a living. I'd like to follow you. Thanks, Beat",
        "Dear Bo, I mend cellos in Hull. It would be nice to have you among the people I read. Thanks, Ida",
        "Hi Cy, people in Modena call me the lathe man. Your page looks great and I'd like to follow it. Thanks, Gino",
        "Hello Di, you have a very interesting profile and I, a roofer from Wigan, would like to follow it. Thanks, Daz",
        "Dear Ed, I am Amel, ambulance nurse in Sfax, and I love reading posts like yours. May I follow you? Thanks",
        "Hi Flo, I run the café at the Galway market. We all need to support each other, so let's connect! Thanks, Rory",
    ],
)
def test_the_senders_own_places_and_years_bind_nobody(text):
    assert not bonds(Topics(Draft(text)))
