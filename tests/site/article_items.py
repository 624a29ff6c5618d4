"""What the seed article says, statement by statement, and where the guide says it better.

The statements are put in our own words; the article itself is not in the repository. `kept` means that the guide says
the same, `mended` that it says it with a correction (all corrections stand in docs/about/corrections.md as well).
"""

from __future__ import annotations

from typing import NamedTuple


class Item(NamedTuple):
    """One statement of the article."""

    part: str
    """The article's heading that it stands under."""
    statement: str
    """What it says, in our words."""
    page: str
    """The page that answers it, relative to the site's root."""
    anchor: str
    """The id of the section there."""
    change: str = "kept"
    """`kept` or `mended`."""


UNDERSTANDING = "Understanding connection requests"
REQUEST = "Making a request"
ACCEPT = "Requests to accept"
DECLINE = "Declining politely"
SPECIAL = "Special considerations"
ENGAGE = "Engaging new connections"
QUALITY = "A quality network"
LINKEDIN = "LinkedIn"
FACEBOOK = "Facebook"
X = "Twitter"
INSTAGRAM = "Instagram"
CONCLUSION = "Conclusion"

ITEMS: tuple[Item, ...] = (
    Item(UNDERSTANDING, "Networks serve work as well as old friendships", "write/", "what-it-can-lead-to"),
    Item(UNDERSTANDING, "Each platform has manners of its own", "platforms/", "why-they-differ"),
    Item(UNDERSTANDING, "A request asks to be let into somebody's circle", "write/", "what-a-request-is"),
    Item(UNDERSTANDING, "Accepting makes each more visible to the other", "write/", "what-a-request-is"),
    Item(
        UNDERSTANDING,
        "At work it can lead to jobs, knowledge, joint projects and mentors",
        "write/",
        "what-it-can-lead-to",
    ),
    Item(
        UNDERSTANDING,
        "Among friends it keeps people and communities together over a distance",
        "write/",
        "among-friends",
    ),
    Item(UNDERSTANDING, "Connections make you and your work better known", "build/sharing/", "why"),
    Item(
        UNDERSTANDING,
        "Whom you connect with shapes how others see you",
        "write/",
        "your-network-speaks-for-you",
    ),
    Item(UNDERSTANDING, "Manners count as much as knowing the tools", "write/", "two-people"),
    Item(REQUEST, "Think of the other person's interests, not only of your aims", "write/", "two-people"),
    Item(
        REQUEST,
        "Research before you write: profile, posts, background, role",
        "write/research/",
        "what-to-read",
    ),
    Item(REQUEST, "Research lets you tailor the note and mean it", "write/research/", "why"),
    Item(REQUEST, "Greet warmly and by name", "write/greeting/", "the-name"),
    Item(REQUEST, "Greet warmly", "write/greeting/", "warm"),
    Item(
        REQUEST,
        "Mention what you found out right after the greeting",
        "write/greeting/",
        "what-follows-the-name",
    ),
    Item(
        REQUEST,
        "A recent achievement or a shared person shows that the note is meant for them",
        "write/research/",
        "achievements-and-people",
    ),
    Item(
        REQUEST,
        "Introduce yourself: who you are, position, affiliations",
        "write/introduction/",
        "what-to-say",
    ),
    Item(REQUEST, "An introduction gives them a setting to judge by", "write/introduction/", "why"),
    Item(REQUEST, "Say openly what you hope for", "write/intent/", "why"),
    Item(REQUEST, "Sharing insights or working together are good reasons", "write/intent/", "good-reasons"),
    Item(REQUEST, "Growing your network is a reason", "write/intent/", "my-network", "mended"),
    Item(REQUEST, "A concrete intention raises the chances", "write/intent/", "concrete", "mended"),
    Item(REQUEST, "Keep it short out of respect for their time", "write/brevity/", "why"),
    Item(REQUEST, "A request opens a conversation; it is no proposal", "write/brevity/", "an-opening"),
    Item(REQUEST, "All the parts fit into a short request", "write/", "what-fits", "mended"),
    Item(REQUEST, "End with thanks and a good wish", "write/closing/", "ways-to-end"),
    Item(REQUEST, "A good ending keeps the door open", "write/closing/", "open-door"),
    Item(REQUEST, "Thank them when they accept", "write/follow-up/", "thank"),
    Item(REQUEST, "The thank-you shows manners and lasting interest", "write/follow-up/", "why"),
    Item(REQUEST, "From there a longer conversation may grow", "write/follow-up/", "then", "mended"),
    Item(ACCEPT, "Review the profile before you accept", "answer/accept/", "profile"),
    Item(
        ACCEPT,
        "Mutual connections show that an account is genuine",
        "answer/accept/",
        "mutual-connections",
        "mended",
    ),
    Item(ACCEPT, "Ask whether both of you would gain", "answer/accept/", "mutual-benefit"),
    Item(
        ACCEPT,
        "Be careful with shallow profiles: few contacts, little activity, general words",
        "answer/accept/",
        "authenticity",
    ),
    Item(ACCEPT, "A full and coherent profile speaks for an account", "answer/accept/", "profile", "mended"),
    Item(ACCEPT, "Posts that are worth your time are a reason to accept", "answer/accept/", "instinct"),
    Item(ACCEPT, "Your instinct may decide", "answer/accept/", "instinct", "mended"),
    Item(DECLINE, "Be direct and kind", "answer/decline/", "direct-and-kind"),
    Item(DECLINE, "Explain a refusal in a message", "answer/decline/", "silence", "mended"),
    Item(DECLINE, "Use platform features to limit who can ask", "answer/settings/", "who-can-ask"),
    Item(DECLINE, "Settings spare you unwanted invitations", "answer/", "fewer"),
    Item(DECLINE, "LinkedIn can require an e-mail address", "answer/settings/", "email"),
    Item(DECLINE, "Set who can see your profile and send requests", "answer/settings/", "visibility"),
    Item(DECLINE, "Block repeated requests and suspected fakes", "answer/settings/", "block"),
    Item(
        SPECIAL,
        "A missing photo puts people off but may belong to a high-security profession",
        "special/no-photo/",
        "why",
    ),
    Item(
        SPECIAL,
        "Then look at history, shared contacts and groups",
        "special/no-photo/",
        "other-signs",
        "mended",
    ),
    Item(
        SPECIAL,
        "In sensitive work, ask for an explanation or an introduction offline",
        "special/high-security/",
        "explain",
    ),
    Item(
        SPECIAL, "That lowers the risk of giving away something sensitive", "special/high-security/", "risk"
    ),
    Item(SPECIAL, "There are many fakes and bots", "special/fakes/", "common"),
    Item(
        SPECIAL,
        "Signs: little information, no real interaction, too good to be true",
        "special/fakes/",
        "signs",
    ),
    Item(SPECIAL, "Verify profiles and do not accept at random", "special/fakes/", "verify"),
    Item(SPECIAL, "Report and block suspicious accounts", "special/fakes/", "report"),
    Item(ENGAGE, "A network is more than a number of contacts", "build/", "more-than-a-number"),
    Item(ENGAGE, "Thank a new connection, also when you accepted", "build/first-message/", "thank-you"),
    Item(ENGAGE, "Name a mutual interest", "build/first-message/", "shared-interest"),
    Item(ENGAGE, "Share updates and articles that fit your field", "build/sharing/", "what"),
    Item(
        ENGAGE,
        "Sharing makes you known for a subject and starts conversations",
        "build/sharing/",
        "why",
        "mended",
    ),
    Item(ENGAGE, "Comment on their posts", "build/commenting/", "why"),
    Item(ENGAGE, "Comments with something in them start discussions", "build/commenting/", "what-to-add"),
    Item(ENGAGE, "Offer help and resources", "build/helping/", "what"),
    Item(ENGAGE, "Helping builds trust", "build/helping/", "trust"),
    Item(ENGAGE, "Introduce connections who would profit from each other", "build/introducing/", "how"),
    Item(ENGAGE, "Introducing does good to them and to your name", "build/introducing/", "why"),
    Item(QUALITY, "Quality is worth more than size", "build/quality/", "why"),
    Item(QUALITY, "Good connections bring jobs, partners and knowledge", "build/quality/", "what-it-brings"),
    Item(QUALITY, "A chosen network has less noise", "build/quality/", "less-noise"),
    Item(
        LINKEDIN,
        "Customise each request, referring to what you share",
        "platforms/linkedin/",
        "notes",
        "mended",
    ),
    Item(
        LINKEDIN,
        "Use recommendations and endorsements to be credible",
        "platforms/linkedin/",
        "recommendations",
    ),
    Item(
        LINKEDIN,
        "Premium's list of visitors helps to find people",
        "platforms/linkedin/",
        "visitors",
        "mended",
    ),
    Item(FACEBOOK, "Limit friend requests in the settings", "platforms/facebook/", "settings"),
    Item(
        FACEBOOK,
        "Use the introduction feature as a reminder or an opening",
        "platforms/facebook/",
        "introduction-feature",
        "mended",
    ),
    Item(
        FACEBOOK,
        "Meet in groups and at events before you add somebody",
        "platforms/facebook/",
        "groups-and-events",
    ),
    Item(X, "Sort accounts into lists by subject", "platforms/x/", "lists", "mended"),
    Item(X, "Lists keep what you read to the point", "platforms/x/", "lists"),
    Item(X, "Use direct messages for relevant or professional talk", "platforms/x/", "direct-messages"),
    Item(INSTAGRAM, "You can follow without approval", "platforms/instagram/", "follows", "mended"),
    Item(INSTAGRAM, "Engage by liking and commenting", "platforms/instagram/", "follows"),
    Item(INSTAGRAM, "Answer stories and posts privately", "platforms/instagram/", "direct-messages"),
    Item(INSTAGRAM, "Share personal stories with Close Friends", "platforms/instagram/", "close-friends"),
    Item(
        CONCLUSION, "Research, words of your own and a courteous follow-up belong together", "write/", "steps"
    ),
    Item(CONCLUSION, "Be tactful, personal and clear", "write/", "two-people"),
    Item(CONCLUSION, "Aim at connections that last", "build/quality/", "long-lasting"),
)
"""Every statement, in the order of the article."""
