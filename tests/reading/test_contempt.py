"""Harshness without a set phrase: signs that weigh together in a clause, and the kind refusals beside them."""

import pytest

from tactful import Context
from tactful.draft import Draft
from tactful.reading.abuse import reproach
from tactful.reading.contempt import contempt

DECLINE = Context(purpose="decline")


@pytest.mark.parametrize(
    "text",
    [
        "I find your posts shallow.",                                       # scorn, of what is the reader's
        "Your last paper was an embarrassment.",                            # the same, as a statement
        "This is exactly why people hate recruiters.",                      # those the reader is thrown in with
        "Even you can surely see that.",                                    # a stance, towards the reader
        "You took my slides without asking.",                               # what the reader did
        "You talk a lot for somebody who has done so little.",              # a measuring of people
        "I see that you have no sense of humour.",                          # a virtue denied
        "You'd get further in life if you introduced yourself properly.",   # what would be, if they were better
        "Not everyone is as desperate for contacts as you seem to be.",
        "You are fishing for names.",                                        # a motive
        "Don't boast to me.",                                               # an order has the reader in it
    ],
)  # fmt: skip
def test_signs_weigh_together(text):
    assert contempt(Draft(text), DECLINE)
    assert reproach(Draft(text), DECLINE)


@pytest.mark.parametrize(
    "text",
    [
        "My last paper was an embarrassment.",                              # the writer's own
        "I'm a dreadful correspondent and you would be cursing me by May.", # the writer is the last person named
        "Through no fault of yours.",                                       # denied
        "You sell tyres and I ride trains.",                                # a statement alone
        "I found your message honest.",
        "Your request came after the list was closed.",                     # what a refusal has to name
        "You clearly care about the harbour.",                              # a stance, and a kind word
        "You know the field better than I do.",                             # the writer comes off worse
        "Have you asked the people at the harbour?",                        # a question that helps
        "Why not ask somebody nearer?",
        "If you want a hand with the move, ring me.",                       # what may be
        "Do you want Carla's number instead?",
        "You want somebody who knows the Welsh market.",
        "You have more than enough engineers around you.",
        "You know I don't do these sites any more.",
        "Four men and me again?",                                           # nobody's but the writer's
        "Merci for your message and the trust.",                            # thanks in another language
        "The weather here is awful.",                                       # nobody's
    ],
)  # fmt: skip
def test_a_kind_or_plain_clause_weighs_too_little(text):
    assert contempt(Draft(text), DECLINE) == ()


@pytest.mark.parametrize(
    "text",
    [
        "I've seen how you treat people.", "What on earth made you think of it?", "Whoever told you that you can write was no friend.",
        "Funny how you remember me now.", "Find some other mug.", "Aren't you full of yourself.", "I'm not your free helpdesk.",
        "We howled with laughing at your message, laughing at your cv.", "Must be a slow day at the office.", "I'd say it's nothing personal, but it is.",
        "A word of advice: nobody likes a show-off.", "Spare us the small talk.", "I have no wish to be associated with failure.",
    ],
)  # fmt: skip
def test_turns_of_harsh_speech_are_heard(text):
    assert reproach(Draft(text), DECLINE)


@pytest.mark.parametrize(
    "text",
    [
        "I've seen how hard you fight for people.", "It must be lovely to have the bakery open at last.", "I'm not your man, sadly.",
        "Congratulations on the hundredth episode.", "I'd sooner be out in the garden than sit through a webinar.",
        "It is beyond me at my age to learn another website.", "You only need one referee and I know two.", "The ministry does not let us.",
        "Some of us at the office may not use this site.", "How brave of you to start again!", "You seem to have confused me with another Jan.",
    ],
)  # fmt: skip
def test_the_same_turns_may_be_kind(text):
    assert reproach(Draft(text), DECLINE) == ()
