"""Signs of who the sender is in clauses about something else, and introductions that fit anybody."""

import pytest

from tactful import Context
from tactful.draft import Draft
from tactful.reading.introduction import introduction
from tactful.reading.presence import presence
from tactful.steps import Status


@pytest.mark.parametrize(
    "text",
    [
        "Hi Petra, I dredge canals near Ghent and your note on silt curtains gave me an idea for the next cut. I'd like to read more. Thanks, Wim",
        "Dear Omar, we mill rye at Viborg and the chart in your starter article now hangs by the sacks. Which flour did you begin with? Thank you, Jens",
        "Tess, my hens took the same mite you wrote about in Ludlow. I hope to follow the trial. Thanks, Bryn",
        "Hi Goran, been laying tram rail in Zagreb for eleven years. Your clip-fatigue thread is spot on, and I'd like to follow the next part. Cheers, Mate",
        "Hello Signe, from one lighthouse painter to another: which primer did you use at Skagen? Best wishes, Col",
        "Dear Ruta, two of us on the Kaunas night desk read your typo column aloud. May we follow along here? Thanks, Jonas",
        "Hi Laszlo, as cook on the Balaton ferry I try every one of your carp recipes. I'd like to see the next. Thanks, Eva",
        "Ngaio, your possum-trap numbers were a surprise to this bus driver in Otaki. I'd like to keep reading. Thanks, Rua",
        "Hi Amadou, I saw your film on the Segou dyers and dye wool on Harris. Could I ask which indigo you grew? Thanks, Catriona",
        "Dear Marta, I set type by hand in Braga. Your broadside of the Minho songs made me want to follow you. Thanks, Rui",
        "Hello Fintan, the boats our yard mends all carry your fastenings from Arklow. I'd love to see the catalogue of the next ones. Thanks, Nell",
        "Greetings from Kerala, Dr Ito! Your squid-ink paper is what my students argue over. I hope to read the sequel. With thanks, Leela",
        "Dear Bruno, that was me in row C asking about the bassoon. I tune pianos in Bergamo and would like to hear how the piece ended. Thanks, Ada",
        "Joost, of all the kites over Scheveningen only yours stayed up. I sew sails in Hoek and would like to know the cloth. Thanks, Fem",
        "Dear Amina, the Zanzibar clove map is a joy to have on the wall here. I teach geography in Hull and hope to follow the new edition. Thanks, Ken",
        "Hello Pilar, half of Cadiz is talking about what you said to the harbour board. I pilot ships at Algeciras and want to follow how it goes. Thanks, Nico",
        "Ivo, hauling beer barrels in Plzen, that's me. Your cart-horse photographs made my week, so I'd like to follow you. Thanks, Zdenek",
        "Dear Celeste, I'm just back from Arles and the two looms in the window there are yours, the owner says. I weave in Bute. Which wool is it? Thanks, Isla",
        "Hi Oona, caretaker of three churches, Lincolnshire. Your bat survey made me look up. May I follow the next? Thanks, Ted",
        "Hello Kwame, I fell off a ladder last year and your tips for one-handed gilding kept my shop in Leeds open. I hope to follow the next ones. Thank you, Joan",
        "Hi Ike, I'm self-employed as a hedge-layer in Dorset. Your thorn survey made me want to follow you. Thanks, Abe",
        "Hi Jo, I'm a learner driver at 61, in Perth. Your clutch-control thread is why I write: may I follow the next? Thanks, Una",
        "Hi Mirko, I gut herring on the night shift in Split, and your salt-cure notes are taped above my bench. I'd like to see the next ones. Thanks, Ante",
        "Dear Yuki, our tram depot has used your rail-wear tables since spring. May I follow the updates? Thanks, Piet",
        "Hello Brona, retired from the lifeboat at Dunmore; your tide piece was read out in the pub. I'd love to see more. Thanks, Con",
        "Hi Pablo, the vines on my side of the hill in Rioja have the rot you filmed. I hope to follow the cure. Thanks, Ines",
        "Shanice, night-bus conductor, Kingston. Your route poem made me laugh and I'd like to follow you. Bless, Dez",
        "Dear Olek, there are four of us in the Lublin fire watch who print your wind maps. Could we see May? Thanks, Tomek",
        "Hi Rhea, since 1999 I've stuffed birds for the museum in Tring. Your moth tray post had me nodding. May I follow you? Thanks, Walt",
        "Hello Duc, your pho broth thread helped a home cook in Leeds more than any book. I'd like to follow the next. Thanks, Pam",
    ],
)
def test_a_trade_a_place_or_a_belonging_shows_the_sender(text):
    words = presence(Draft(text))
    assert words is not None
    assert words.kind == "who"


@pytest.mark.parametrize(
    "text",
    [
        "Hi Dana, your article on heat pumps in terraces was a joy. I'd like to follow the next ones. Thanks!",
        "Dear Kofi, I loved the Accra bus map you drew and hope to see the night routes. Thank you, Per",
        "Hello June, I saw your talk on peat at Sligo and think about it every day. May I follow your work? Best wishes, Ann",
        "Hi Ravi, I found your paper on monsoon drains and read it twice. It gave me a new way to look at kerbs. I'd like to read the next. Thanks, Bo",
        "Hi Lena, your wool post is on my desk and in my head. I want to see more of it. Many thanks, Ola",
        "Dear Jan, I enjoy your bridge photographs and share them often. I'd like to see the winter ones. Best, Lou",
        "Hi Nell, your Fife lichen map is lovely. My thanks for making it, and my hope is to see the next sheet. Best, Gwen",
        "Dear Sven, what a fine piece on Lapland sledges. I could read it all day and want to see more. Thank you, Pia",
        "Hi Cleo, I follow your Nile boat posts every week and share them with my family. I'd like to see more. Thanks, Sal",
        "Hello Hugo, seeing your Lyon puppets made my day. I'd like to follow the next show. Thanks, Luc",
        "Dear Ines, looking for good soup recipes in Lisbon, I came upon your caldo verde. I'd like to try the next. Thanks, Mo",
        "Hi Xena, your Doolin bench carving is a beauty. I'd be glad to see the next one. Thanks so much!",
        "Dear Yael, I have read your Jaffa archive guide from cover to cover. I'd like to follow what comes next. Thank you, Bo",
        "Hi Zoe, your Bodo storm log kept my evening busy. I would like to read the rest of it. Best, Kai",
        "Hi Gus, your Gotland goat book is on my shelf and I have given two copies away. I'd like to follow the third. Thanks, Britt",
        "Dear Hal, I watched your Wigan slate video with great pleasure. May I follow the next ones? Thank you, Di",
        "Hi Ivy, that Galway oyster story you told was wonderful. I'd like to hear the others. Best, Rue",
    ],
)
def test_reading_thanking_and_wishing_show_nobody(text):
    assert presence(Draft(text)) is None


@pytest.mark.parametrize(
    "text",
    [
        "Hi Ana, I'm a hard-working person who likes to learn new things. Your Lisbon tile post is why I'd like to follow you. Thanks, Ted",
        "Dear Bo, I'm in the same line as you are. Your essay on rope bridges made me curious; I'd like to read the next. Best, Al",
        "Hi Cy, I've been in business for many years. Your Hull dock history made me want to follow you. Thanks, Ray",
        "Hello Di, I am a professional with a wide range of interests. Your Cork chess column made me want to follow along. Thanks, Vi",
        "Hi Ed, I'm somebody who has worn many hats over the years. I'd like to follow your Oban kelp trials. Best, Jo",
        "Dear Flo, a bit about me: experienced leader, team player, quick learner. Your Skye map thread made me want to follow you. Thanks, Cal",
        "Hi Gil, freelancer here. Your Lyon puppet post had me laughing, and I'd like to follow the next ones. Thanks, Bea",
        "Dear Hal, I work in a similar area to yours. Your Bath stone survey is one I'd like to follow. Best, Ivy",
        "Hi Abe, I'm a jack of all trades. Your Skye wall post made me want to follow you. Thanks, Ron",
        "Dear Bea, I'm a fellow professional with years of experience. Your Hull crane article is why I'd like to follow. Best, Ian",
        "Hi Cal, I have been working for many years. I'd like to follow your Bute kelp trials. Thanks, Dot",
        "Hello Dee, as an experienced leader I liked your Cork tram survey and hope to see the next. Thanks, Al",
        "Dear Eli, I'm an ordinary guy who loves learning. Your York bell article made me want to follow. Thanks, Sid",
        "Hi Fi, I do the same sort of thing as you. Your Kent hop survey is one I'd like to follow. Best, Ray",
        "Hi Amy, I'm just a regular person. I loved your Taos adobe film and would like to see the next. Thanks, Ty",
        "Dear Ben, I'm an experienced professional with a passion for people. Your Oban kayak log made me want to follow. Best, Jo",
        "Hi Cat, businesswoman here. Your Leiden tram piece was lovely and I'd like to follow the next. Thanks, Ria",
        "Hello Dan, I have been in the same field for years. Your Namur lock survey is one I'd like to follow. Thanks, Eve",
        "Dear Em, I consider myself a leader and a people person. Your Izmir rope post made me want to follow you. Thanks, Gus",
        "Dear Jan, I am an ambitious person with big goals. Your Zug light sketches made me want to follow you. Thanks, Leo",
        "Hi Kay, I'm in business. Your Kano dye recipe made me want to follow you. Thanks, Pat",
        "Hello Len, I'm one of many entrepreneurs on here. Your Hull cello thread made me want to follow you. Best, Sid",
    ],
)
def test_words_that_fit_anybody_are_half_an_introduction(text):
    assert introduction(Draft(text), Context()).status is Status.PARTIAL
