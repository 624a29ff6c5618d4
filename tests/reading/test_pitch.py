"""Sales offers, and the traders and buyers who make none."""

import pytest
from plain_drafts import PLAIN

from tactful import Context
from tactful.draft import Draft
from tactful.reading.pitch import pitch

PITCHES = [
    "Hi Beth, looking for a photographer for your next event? I have a few dates left in June. Best, Liv",
    "Hi Rob, I work with tradesmen who are sick of chasing leads. Happy to show you what we do. Cheers, Dean",
    "Hi Hana, have you thought about life insurance? I offer a no-obligation review. Best, Kenji",
    "Hi Gwen, the new caravan site by the lake opens in May. Early birds get a free pitch. Shall I hold one for you? Best, Ceri",
    "Hello Father Brian, we supply candles to forty parishes and could do the same for yours. Regards, Sheila",
    "Hi Tess, we help companies like yours double their leads. Would you be open to a quick demo? Thanks",
    "Hi Vik, our agency offers affordable web design. First consultation is free! Best, Nell",
    "Hi Ada, I'd love to show you our new CRM platform; it saves teams ten hours a week. Thanks!",
    "Hi Bo, get 20% off our vet software until Friday. Cheers",
    "Hi Cy, I have a free e-book on selling bikes online that you can download from our site. Thanks, Eve",
    "Hi Dee, are you looking for more roofing clients? We can get you 30 new leads a month. Cheers",
    "Hi Em, I help beekeepers scale their honey brand to six figures. Book a free strategy call. Best, Ants",
    "Hi Flo, we are hiring! Exciting opportunities for people with your background, send me your CV. Thanks!",
    "Hi Gil, our prices start at 99 euros a month and I can send you a quote today. Thanks, Huw",
    "Hi Hana, would you be interested in our flower subscription? Special price for new customers. Thanks, Yuki",
    "Hi Ira, I represent a leading outsourcing firm and we provide top developers at low cost. Best, Nuala",
    "Hi Jo, I'd like to offer you our services for your lighthouse. Best, Cal",
    "Hi Kim, ever thought of earning extra income from home? Join my team. Thanks",
    "Hi Carla, we make websites for artists from just £199. Fancy a chat? Cheers, Mac",
    "Hi Tom, I can get your podcast on the front page of Google within 90 days. All the best",
    "Hello Ms Ito, our team specialises in helping galleries sell more prints online. Best, Jan",
    "Hi Abdul, have you considered outsourcing your bookkeeping? We take care of it for a flat fee. Thanks",
    "Hi Greta, I'm offering a free webinar for teachers on Thursday, register here. Have a nice day!",
    "Hi Paul, our soil sensors cut fertiliser bills by 30%. Shall I send you the brochure? Thanks",
    "Dear Lucia, would your pharmacy like to stock our vitamins? First box free. Thank you",
    "Hi Sven, I have a client looking for a lawyer like you, salary up to 90k. Interested? Best",
    "Hi Rita, buy two boxes of our sweets for the kiosk and get one free. Ciao",
    "Hi Max, my agency places accountants; I have three roles that fit you perfectly. Thanks, Kai",
    "Hi Lena, I sell insurance for coaches and can save you hundreds a year. Best, Ute",
    "Hi Oli, DM me for my rates on logo design. Cheers",
    "Hi Lou, our design studio creates 3D plans at half your current cost. Can we talk? Em",
    "Hi Raj, thought you'd like our app: it finds passengers and pays for itself in a month. Wim",
    "Dear Ms Lund, I'm reaching out because we have a special deal on clock parts. Regards, Otto",
    "Hi Kofi, want more followers for your bird page? Our package delivers 5,000. Thanks!",
    "Hi Pat, we are looking for nurses for our clients in Dubai, tax-free pay. Send me your CV. Thanks",
    "Hi Zoe, could I interest you in our garden insurance? Al",
    "Dear Lena, as a wealth adviser I offer free portfolio reviews. Mia",
    "Hi Max, our lab kits are used by 300 schools and I'd be happy to send you a quote. Uli",
    "Hello Birgit, we supply dental chairs and this month there is 15% off for new practices. Karl",
    "Hi Deon, our training platform is used by 40 schools. Could I give you a quick tour? Ger",
    "Dear Hal, I can cut your freight costs by a third. Let me prove it. Odile",
    "Hi Ina, do your parks need new benches? Ours last 30 years, catalogue on request. Jo",
    "Hi Kim, I'm a headhunter and have an opening in Zurich you should hear about. Uwe",
    "Hi Anke, our roofing firm is running a spring promotion in your street. May we come by with an estimate? Dirk",
    "Hi Bas, you seem like someone who would benefit from my time management course. Next cohort starts Monday. Cor",
    "Hello Chloe, we build websites for florists and noticed yours is slow. Want us to fix it? Dean",
    "Hi Gabi, I distribute organic cosmetics and am looking for ambassadors who earn commission. Hedda",
    "Hi Ilja, we're a Kyiv dev shop with senior engineers available from 25 dollars an hour. Jura",
    "Hi Karin, I noticed you are still using paper rotas. Our tool does it in minutes. Lars",
    "Hi Mona, your hotel deserves better reviews, and we know how to get them. Nils",
    "Hi Omar, free SEO check for your shop? Takes 5 minutes. Pete",
    "Hi Qi, opportunity for a senior chemist in Basel, great salary, interested? Rolf",
]  # fmt: skip
"""Drafts that sell or advertise."""

NO_PITCHES = [
    "Hi Jamie, your free guide on sourdough got me through winter. I help out at a bakery in Ely now. Thanks, Chad",
    "Ned, our little app for lambing counts was built on your 2019 tables. May we put your name in the credits? Best, Pip",
    *PLAIN,
]  # fmt: skip
"""Drafts that name a trade, or ask for the recipient's wares."""


@pytest.mark.parametrize("text", PITCHES)
def test_an_offer_is_a_pitch(text):
    assert pitch(Draft(text), Context()).spans


@pytest.mark.parametrize("text", NO_PITCHES)
def test_a_trade_or_a_purchase_is_none(text):
    assert not pitch(Draft(text), Context()).spans
