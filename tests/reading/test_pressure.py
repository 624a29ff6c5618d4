"""Words that press, and the calm ones beside them."""

import pytest
from plain_drafts import PLAIN

from tactful import Context
from tactful.draft import Draft
from tactful.reading.pressure import pressure

PRESSING = [
    "Hi Tess, please accept my request ASAP. Thanks",
    "Hi Vik, this is your last chance to join us. Best, Nell",
    "Hi Ada, I've written to you three times now. Thanks!",
    "Hi Bo, why haven't you answered? Cheers",
    "Hi Cy, I'm sure you'll agree that we should talk. Thanks, Eve",
    "Hi Dee, you must reply today. Cheers",
    "Hi Em, I am still waiting for your answer. Best, Ants",
    "Hi Flo, don't miss out, only three places left! Thanks!",
    "Hi Gil, I'm disappointed that you ignored my last message. Thanks, Huw",
    "Hi Hana, this is my third message to you. Thanks, Yuki",
    "Hi Ira, please respond urgently. Best, Nuala",
    "Hi Jo, I won't take no for an answer. Best, Cal",
    "Hi Kim, you have not accepted my invitation yet. Thanks",
    "Hi Lu, surely you can spare five minutes. Thanks",
    "Hi Mo, kindly accept my friend request. Best, Sami",
    "Hi Al, act now before it's too late. Thanks",
    "Hi Bea, I need your answer by tomorrow. Thanks",
    "Hi Cleo, if you really cared about bees you would sign. Thanks",
    "Hi Carla, answer me by Friday or I'll ask somebody else. Cheers, Mac",
    "Hi Tom, I have sent you two requests already. All the best",
    "Hello Ms Ito, I would be very sad if you refused. Best, Jan",
    "Hi Abdul, no reply since Monday? I'm waiting. Thanks",
    "Hi Greta, you simply have to join us. Have a nice day!",
    "Hi Paul, hope you won't ignore me like the others. Thanks",
    "Dear Lucia, be quick, seats are going fast. Thank you",
    "Hi Sven, this is urgent, write back today. Best",
    "Hi Rita, you really should accept this. Ciao",
    "Hi Max, I know you'll say yes. Thanks, Kai",
    "Hi Lena, third time lucky! You did not react to my first two messages. Best, Ute",
    "Hi Oli, don't be rude, just answer. Cheers",
    "Hi Pia, I'm begging you to accept. Best, Bo",
    "Hi Quin, please respond at your earliest convenience, time is short. Best",
    "Hi Lou, why no answer? I asked nicely. Em",
    "Hi Raj, you need to add me today, the group is nearly full. Wim",
    "Dear Ms Lund, this is my second request, please do accept it. Otto",
    "Hi Nia, I've been waiting for weeks for your answer. Per",
    "Hi Kofi, you can't say no to this. Thanks!",
    "Hi Pat, I expect a reply by tonight. Thanks",
    "Hi Zoe, everyone else from the committee has accepted me. Al",
    "Dear Lena, I'd hate to think you ignore students. Mia",
    "Hi Max, one last try before I give up on you. Uli",
    "Hi Ivo, urgent! Call me back as soon as you see this. Pia",
    "Hello Birgit, I need an answer by tomorrow. Karl",
    "Hi Deon, you still haven't accepted. Did I offend you? Ger",
    "Hey Fay, come on, don't leave me hanging. Thanks",
    "Dear Hal, I am sure you would not want to miss this. Odile",
    "Hi Ina, accept today, tomorrow it will be too late. Jo",
    "Hi Kim, after all my messages the least you could do is reply. Uwe",
    "Hi Anke, I'm still hoping for that answer you owe me. Dirk",
    "Hi Bas, don't make me ask a third time. Cor",
    "Hello Chloe, reply quickly please, it's now or never. Dean",
    "Hi Eli, I must insist that you connect. Finn",
    "Hi Gabi, you would be silly to miss this. Hedda",
    "Hi Ilja, I wrote twice and heard nothing. Jura",
]  # fmt: skip
"""Drafts that press."""

CALM = [
    *PLAIN,
    "Hi Tess, the call for papers closes on Friday, in case cheese counts as heritage. I make some in Jura. Thanks",
    "Hi Vik, no rush at all: which hall has the best echo? I sing in Cork. Best, Nell",
    "Dear Ada, please accept my apologies for the mix-up with the felt. What do I owe you? Best, Ute",
    "Hi Bo, you must have been tired after the lambing day! I help in Skye; may I follow your notes? Cheers",
    "Hi Cy, I study urgent care queues. Your bike triage is close to it; how do you rank a flat tyre? Thanks, Eve",
    "Hi Dee, I waited three years for your book on slate and it was worth it. I'm a roofer; is a second one planned? Cheers",
    "Hi Em, I'll send the mite counts as soon as possible. I keep bees in Tartu; where should they go? Best, Ants",
    "Hi Flo, the last chance to swim in the old pool was lovely. I coach there; will the lane signs be kept? Thanks!",
    "Hi Gil, I have read your note on oak three times. I'm a joiner: is two summers enough? Best, Huw",
    "Hi Hana, there is no need to reply; I only want to see your ikebana here. I'm a florist. Thanks, Yuki",
    "Hi Lee, thank you for asking. I keep this account for people I've worked with, so I won't connect, but I wish you well. Best, Kim",
    "Dear Musa, thanks for your note. I have to say no, as I don't take on mentees. Good luck with the search! Ada",
    "Hi Bo, thank you. I do not accept requests here; please don't take it personally. All the best, Em",
    "Hello Tia, thanks for thinking of me. I can't help with the job, and I must be honest about that now. Kind regards, Sam",
    "Hi Ray, thank you for the invitation. You should know that I rarely use this site. Best wishes, Pat",
    "Dear Sir Alan, thank you. I need to keep my list small. I'm sure you'll find good people. Best wishes, Flo",
    "Anna, meet Ben. Ben, meet Anna. You both said yes last week: Anna looks for reed beds, Ben cuts them. I leave you to it, Jo",
    "Dear Carla, dear Tom, you both paint signs and asked for a brush supplier. No pressure if the timing is bad. Best, Mac",
    "Hi Ines and Raj, Ines is hiring a tram driver and Raj drives the 42; both of you agreed to talk. Have fun, Kim",
    "We had the same at our school: free lunches cut absence by 12%. Which year did you start?",
    "I used your discount table in class and two pupils found a mistake in row 4.",
    "The deadline moved twice, so don't miss the note on page 3. It changed my mind about the grant.",
    "You must see the mills at Bergen to believe it, they turn on a hand's width of tide.",
    "As a nurse I can say that the urgent cases are never the loud ones.",
    "Only three seats were left when we came, and still nobody hurried. Lovely thing to read.",
    "My gran would have said: act now, think later. She was wrong about the bees though.",
    "Hi Ana, could we have a quick word about the stall map? I think row C is too narrow. Rui",
    "Tom, the choir starts at 7 on Friday. Bring the blue folder if you can. Nell",
    "Hi Lu, did you see my last message about the van? No worries if not, I can ask Ben. Kim",
    "Hi Sam, I'm sorry I haven't replied sooner, the move ate my week. The answer is yes! Jo",
    "Hello Dr Weiss, I teach physics in Jena. In your video on tides, why does the second bulge come late? Thank you, Arne",
    "Hey Mo, happy birthday! Hope the cake survived the train. Pia",
    "Hi Lin, you looked at my profile page on the school site and found the wrong date, thank you! It's fixed. Best, Ed",
    "Hi Cy, is the green bike still for sale? I could come by on Sunday. Eve",
    "Hi Vera, my daughter loved your reading at the library. She drew the fox for you, where can I send it? Thanks, Dana",
    "Hi Otto, I'd buy the clock book if it comes in English. Will it? Thanks, Bea",
]  # fmt: skip
"""Drafts that leave room for a no."""


@pytest.mark.parametrize("text", PRESSING)
def test_urgency_guilt_chasing_and_presumption_press(text):
    assert pressure(Draft(text), Context()).spans


@pytest.mark.parametrize("text", CALM)
def test_dates_apologies_and_promises_do_not(text):
    assert not pressure(Draft(text), Context()).spans
