"""Words of other platforms, in drafts of people who use several."""

import pytest

from tactful.context import Context
from tactful.draft import Draft
from tactful.reading.terms import foreign_terms

FOREIGN = [
    ("linkedin/note", "request", "Hi Marta, I teach pastry in Lodz and your laminated dough series is on our wall. Would you accept my friendship request? Best, Ola"),
    ("linkedin/note", "request", "Hello Piet, we shared a stall in Delft. Sending you a friend invite before I forget. Cheers, Joos"),
    ("linkedin/message", "thanks", "Thanks for friending me back, Rita! Your note on wet plaster was useful. Paolo"),
    ("linkedin/note", "request", "Hi Sue, add me as a friend? We both nurse at Ward 9 and I loved your handover tips. Thanks, Bo"),
    ("linkedin/comment", "comment", "Great tweet, and the table on rents is what our council needs to see."),
    ("linkedin/comment", "comment", "This tweet put into words what our depot has said since May about split shifts."),
    ("linkedin/comment", "comment", "Retweeting this to the whole ward: the bit on night lighting is spot on."),
    ("linkedin/message", "message", "Hi Anders, I saw in your tweets that the ferry trial ended. What did the crews say? Best, Liv"),
    ("linkedin/note", "request", "Hi Kemi, your tweet about cassava flour made me ring my mum. I bake in Lagos. May I follow along? Thanks, Tolu"),
    ("x/dm", "message", "Hi Jan, I sent you a connection request last week after the beekeeping talk. Could you take a look? Best, Els"),
    ("x/dm", "request", "Hello Ruta, would love to have you among my connections, I paint trams in Vilnius and saw your tram thread. Thanks, Jonas"),
    ("instagram/dm", "request", "Hi Mia, I make looms in Porto. I invited you to connect because of your weaving reel. Thanks, Rui"),
    ("instagram/dm", "request", "Hey Lou, please accept my invitation to connect! I keep hens in Ghent like you. Cheers, Wim"),
    ("instagram/dm", "message", "Hi Ana, thanks for accepting my connection request. Your clay pictures are lovely. Ivo"),
    ("facebook/message-request", "request", "Hi Beth, I'm Tom's cousin from the Hull reunion. I sent you a connection request, hope that's fine. Gary"),
    ("facebook/message-request", "request", "Hi Nora, we met at the swim gala. I've sent you a follow request, could you approve it? Thanks, Kay"),
    ("linkedin/message", "thanks", "Thanks for the follow back, Deb! I enjoyed your piece on rail gauges. Len"),
    ("linkedin/message", "message", "Hi Jo, I left a comment on your wall about the rota. Did you see it? Best, Sam"),
    ("linkedin/note", "request", "Hi Uli, I run a bakery in Bonn. I'd like to be friends on here because your rye posts help me. Danke, Ute"),
    ("xing/message", "message", "Hallo Frau Kern, ich schreibe auf Englisch, sorry. I sent a friend request after the Kiel fair. Regards, Bo Lund"),
    ("mastodon/mention", "message", "Hi Ada, thanks for your connection request! What do you print on that press? Best, Tim"),
    ("bluesky/dm", "message", "Hi Max, your tweet on hedgerows was passed round our farm. Which hedge layer did you use? Thanks, Ros"),
    ("threads/reply", "comment", "Best tweet of the week, and the photo of the dog in the bakery explains it all."),
    ("linkedin/message", "decline", "Hi Colin, thank you for the friend request. I keep this account for work with people I have met. All the best, Ida"),
    ("linkedin/comment", "comment", "Upvoted. The part about apprentices and night buses matches what we see in Cork."),
    ("x/dm", "decline", "Hi Carl, I saw your request to connect. I only follow people I have worked with, so I'll pass. All good wishes, Ada"),
    ("instagram/dm", "decline", "Hello Finn, I don't take connection requests from firms, but good luck with the shop. Best, Mo"),
]  # fmt: skip
"""A word that belongs elsewhere: channel, purpose, text."""

AT_HOME = [
    ("linkedin/note", "request", "Hello Sanna, I teach in Tampere and cite your paper on friend requests between pupils. May I follow the next? Best, Jukka"),
    ("linkedin/note", "request", "Hi Tess, your talk about tweets in Malayalam was new to me. I study elections in Kochi; may I cite it? Best, Anil"),
    ("linkedin/note", "request", "Hi Marta, your tweet on Twitter about rye bread led me here. I bake in Lodz; may I follow? Thanks, Ola"),
    ("linkedin/note", "request", "Hi Piet, friend of Joos here, from the Delft stall. You had asked for the tile glue's name, shall I send it? Best, Ria"),
    ("linkedin/note", "request", "Hi Sue, a friend's invitation took me to your ward talk. I nurse in Hull; may I follow your posts? Thanks, Bo"),
    ("x/dm", "message", "Hi Jan, your thread on the rail connection to Ghent: which request did the council refuse? I drive that line. Best, Els"),
    ("instagram/dm", "message", "Hi Mia, the connection between warp and dye in your last reel was new to me. Which dye? Thanks, Rui"),
    ("facebook/message-request", "request", "Hi Beth, Tom's cousin Gary here from the Hull reunion. I'd sent you a friend request, so you know who it is. All the best!"),
    ("linkedin/comment", "comment", "We put this on the wall of the depot; the drivers added three more reasons by lunch."),
    ("linkedin/message", "thanks", "Thanks for accepting my invitation, Rita! Your note on wet plaster was useful. Paolo"),
    ("xing/message", "message", "Hello Ms Kern, thank you for the contact request. What do you print in Kiel? Regards, Bo Lund"),
    ("x/dm", "message", "Hi Ada, thank you for the follow. What do you print on that press? Best, Tim"),
    ("mastodon/mention", "message", "Hi Ada, thanks for the boost yesterday! Which ink was it? Best, Tim"),
    ("linkedin/message", "message", "Hi Jo, I hear the birds tweet again behind our office: did your count start? Best, Sam"),
    ("bluesky/dm", "message", "Hi Max, may I quote your skeet on hedgerows in our farm letter? Thanks, Ros"),
    ("facebook/message", "message", "Hi Nora, I wrote on your wall about the swim gala, but here is the date: 4 May. Kay"),
    ("linkedin/note", "request", "Hi Uli, I run a bakery in Bonn. Friends follow your rye posts and now I'd like to. Danke, Ute"),
]  # fmt: skip
"""The word of the place, another sense of it, or the other platform by its name."""


@pytest.mark.parametrize(("channel", "purpose", "text"), FOREIGN)
def test_a_word_of_another_platform_is_seen(channel, purpose, text):
    assert foreign_terms(Draft(text), Context.of(channel=channel, purpose=purpose))


@pytest.mark.parametrize(("channel", "purpose", "text"), AT_HOME)
def test_a_word_that_belongs_here_is_left_alone(channel, purpose, text):
    assert not foreign_terms(Draft(text), Context.of(channel=channel, purpose=purpose))
