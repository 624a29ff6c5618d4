"""Secrets told in passing, and the same words as a topic or an everyday thing."""

import pytest

from tactful import Context
from tactful.draft import Draft
from tactful.reading.secrets_told import secrets_told


@pytest.mark.parametrize(
    "text",
    [
        "I'm building a submarine sonar that I'm not supposed to talk about.",      # not to be told, and told
        "I'm an intelligence officer, though on paper I'm a cultural attaché.",
        "I still have the classified map of the raid at home.",                     # secret things, one's own
        "At the ministry my security check came through as SECRET.",
        "I run the vault. The guards change at five.",                              # guards, and when there are none
        "On our nights at the reactor only two of us are on after midnight.",
        "We protect the minister and are short of men.",
        "The ambassador will be in Oslo from 4 to 6 March without escort.",         # who is guarded, where and when
        "I drive for the minister. He goes by the side entrance every Friday.",
        "Inmate 5512 is the one we keep in the hidden wing.",                       # who may not be found
        "My national insurance number is QQ123456C.",                               # a key with its value
        "The code for our main gate is 4471.",
        "The PIN for our safe is my birthday.",
        "At our site the night code is 4471.",
        "The medicine cabinet opens with 3391.",
    ],
)  # fmt: skip
def test_a_secret_told_in_passing_is_heard(text):
    assert secrets_told(Draft(text), Context())


@pytest.mark.parametrize(
    "text",
    [
        "I liked your report on smuggling and the undercover police.",              # a topic
        "Your thesis on how prison guards change at night was great.",
        "Old radios fail in rain, as you say.",                                     # nobody's secret
        "I'm not allowed to accept gifts.",
        "The building code changed in 2023.",
        "The code for our village is 4471.",
        "The error code was 5012.",
        "Our door opens with a groan at 7:30.",
        "The commonest PIN is still too short.",
        "My passport has come, so I start in May.",
        "I go by your studio on Elm Street every Friday.",
        "Our ward is short of staff on Monday nights.",
        "The shop is unlocked from nine.",
        "I can't say more than thank you.",
    ],
)  # fmt: skip
def test_the_same_words_may_tell_nothing(text):
    assert secrets_told(Draft(text), Context()) == ()
