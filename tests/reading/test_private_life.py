"""What a stranger gathered of somebody's private life, told from ties, wishes and topics."""

import pytest

from tactful import Context
from tactful.draft import Draft
from tactful.reading.private_life import private_life


@pytest.mark.parametrize(
    "text",
    [
        "I saw that you had a little girl in May.", "My cousin lives across the road from you and says so.", "Is your mum still in the care home?",
        "I heard that you and Leila split up, sorry.", "How was Crete with the boys?", "You're recovering from a heart attack.",
        "As a fellow Jehovah's Witness I was glad.", "I drove past your place on Elm Road.", "Your ex told me you're good with bridges.",
        "I know about your time in rehab.", "I found your wedding album online.", "You wear the hijab so I think you are religious.",
        "Given your MS, how do you manage the travel?", "My daughter rides at the same stable as your Lotte.",
    ],
)  # fmt: skip
def test_what_was_gathered_is_heard(text):
    assert private_life(Draft(text), Context())


@pytest.mark.parametrize(
    "text",
    [
        "I had a little girl in May.", "I live across the road from your institute.", "My brother told me you're good with bridges.",
        "I drove past your new site on Elm Road.", "I do procurement for a rehab clinic.", "Greet your family.", "We met at her wedding in Brno.",
        "Your piece on autism helped us.", "Your cancer research is on my desk.", "Ramadan Mubarak!", "Best wishes to you and your family.",
        "I had a stroke in March.", "I teach your son this year.", "Ayesha seeks a room for her stroke choir.",
        "I was sorry to read about your father. He taught me drawing.",
    ],
)  # fmt: skip
def test_ties_wishes_and_topics_are_left_alone(text):
    assert private_life(Draft(text), Context()) == ()
