"""Where facts come from: every source once, with the day it was read."""

from __future__ import annotations

from typing import NamedTuple


class Source(NamedTuple):
    """A page, study or specification that a fact or a piece of advice rests on."""

    title: str
    """Its title and publisher, as a reader would cite it."""
    url: str
    """Its address."""
    read: str
    """The day it was last read, as YYYY-MM-DD."""


LINKEDIN_POLICIES = Source(
    "LinkedIn Professional Community Policies",
    "https://www.linkedin.com/legal/professional-community-policies",
    "2026-11-10",
)
LINKEDIN_INVITATION_LIMIT = Source(
    "LinkedIn Help: Invitation limit reached",
    "https://www.linkedin.com/help/linkedin/answer/a550555",
    "2026-11-10",
)
LINKEDIN_INVITATIONS = Source(
    "LinkedIn Help: Types of restrictions for sending invitations",
    "https://www.linkedin.com/help/linkedin/answer/a551012",
    "2026-11-10",
)
LINKEDIN_PERSONALIZE = Source(
    "LinkedIn Help: Personalize invitations to connect",
    "https://www.linkedin.com/help/linkedin/answer/a563153",
    "2026-11-10",
)
LINKEDIN_INMAIL_LENGTH = Source(
    "Search Engine Journal on LinkedIn's figures for InMail (2022-05-24)",
    "https://www.searchenginejournal.com/linkedin-data-reveals-what-type-of-inmail-gets-best-results/451007/",
    "2026-11-24",
)
LINKEDIN_BULK_INMAIL = Source(
    "LinkedIn Talent Blog: bulk InMails and their response rate (2014-07-10)",
    "https://business.linkedin.com/talent-solutions/blog",
    "2026-11-10",
)
BOOMERANG = Source(
    "Boomerang: seven tips for getting more responses to your emails (2016)",
    "https://blog.boomerangapp.com/2016/02/7-tips-for-getting-more-responses-to-your-emails-with-data/",
    "2026-11-10",
)
GRANT_GINO = Source(
    "Grant and Gino: A little thanks goes a long way (Journal of Personality and Social Psychology, 2010)",
    "https://doi.org/10.1037/a0017935",
    "2026-11-10",
)
NOHELLO = Source("No Hello", "https://nohello.net/en/", "2026-11-10")
X_COUNTING = Source(
    "X developer documentation: Counting characters",
    "https://docs.x.com/fundamentals/counting-characters",
    "2026-11-10",
)
X_AUTHENTICITY = Source(
    "X Help Center: Authenticity policy",
    "https://help.x.com/en/rules-and-policies/authenticity",
    "2026-11-10",
)
X_DM_LENGTH = Source(
    "X: removing the 140-character limit from Direct Messages (2015-08)",
    "https://blog.x.com/official/en_us/a/2015/removing-the-140-character-limit-from-direct-messages.html",
    "2026-11-10",
)
MESSENGER_REQUESTS = Source(
    "Messenger Help Center: message requests and who can reach your chats",
    "https://www.messenger.com/help/2258699540867663",
    "2026-11-10",
)
META_SPAM = Source(
    "Meta Transparency Center: Spam policy",
    "https://transparency.meta.com/policies/community-standards/spam/",
    "2026-11-10",
)
INSTAGRAM_REQUESTS = Source(
    "TechCrunch: Instagram limits message requests from strangers to one text (2023-08-03)",
    "https://techcrunch.com/2023/08/03/instagram-dm-requests-limit/",
    "2026-11-10",
)
INSTAGRAM_API = Source(
    "Meta for Developers: Instagram messaging, message text limit",
    "https://developers.facebook.com/docs/messenger-platform/instagram/features/send-message",
    "2026-11-10",
)
THREADS_POSTS = Source(
    "Meta for Developers: Threads posts (2026-04-14)",
    "https://developers.facebook.com/docs/threads/posts",
    "2026-11-10",
)
MASTODON_POSTING = Source(
    "Mastodon documentation: Posting to your profile",
    "https://docs.joinmastodon.org/user/posting/",
    "2026-11-10",
)
MASTODON_FEDIQUETTE = Source(
    "Mastodon Help: Fediquette", "https://help.joinmastodon.org/article/13", "2026-11-10"
)
BLUESKY_LEXICONS = Source(
    "AT Protocol lexicons: app.bsky.feed.post and chat.bsky.convo",
    "https://github.com/bluesky-social/atproto/tree/main/lexicons",
    "2026-11-10",
)
BLUESKY_GUIDELINES = Source(
    "Bluesky Community Guidelines (2025-10-03)",
    "https://bsky.social/about/support/community-guidelines",
    "2026-11-10",
)
XING_GUIDELINES = Source(
    "XING Help: Community Guidelines", "https://faq.xing.com/en/messages/community-guidelines", "2026-11-24"
)
THINK_BEFORE_YOU_LINK = Source(
    "NPSA (formerly CPNI): Think Before You Link",
    "https://www.npsa.gov.uk/security-campaigns/think-you-link-tbyl-0",
    "2026-11-10",
)
PLAIN_ENGLISH = Source(
    "Plain English Campaign: How to write in plain English",
    "https://www.plainenglish.co.uk/how-to-write-in-plain-english.html",
    "2026-11-10",
)
FTC_SCAMS = Source(
    "US Federal Trade Commission: How to avoid a scam",
    "https://consumer.ftc.gov/articles/how-avoid-scam",
    "2026-11-10",
)
KHALEEJ_ADVANCES = Source(
    "Khaleej Times: survey of women's experience of advances on LinkedIn (2023)",
    "https://www.khaleejtimes.com/jobs/91-per-cent-women-receive-inappropriate-messages-on-linkedin",
    "2026-11-10",
)
LINKEDIN_NOTE_LENGTH = Source(
    "career-ops pull request 2951: the length of a note, tried on both kinds of account (2026-08-16)",
    "https://github.com/career-ops-hq/career-ops/pull/2951",
    "2026-11-24",
)
LINKEDIN_NOTES_USED_UP = Source(
    "linkedin-mcp-server issue 448: what happens when the free notes are used up (2026-05-16)",
    "https://github.com/stickerdaniel/linkedin-mcp-server/issues/448",
    "2026-11-24",
)
LINKEDIN_WHO_CAN_INVITE = Source(
    "LinkedIn Help: Controlling who can send you invitations (2015)",
    "https://help.linkedin.com/app/answers/detail/a_id/70",
    "2026-11-24",
)
LINKEDIN_IGNORE = Source(
    "LinkedIn Help: Accepting or ignoring invitations (2016)",
    "https://help.linkedin.com/app/answers/detail/a_id/1303",
    "2026-11-10",
)
LINKEDIN_PRIVATE_MODE = Source(
    "LinkedIn Help: Private mode viewers of profiles (2015)",
    "https://help.linkedin.com/app/answers/detail/a_id/47082",
    "2026-11-24",
)
LINKEDIN_REACH_STEPS = Source(
    "Guideflow: the steps to limit who can invite you on LinkedIn (2026-03-13)",
    "https://www.guideflow.com/tutorial/"
    "how-to-allow-only-contacts-and-email-matches-to-send-you-connection-invitations-on-linkedin",
    "2026-11-24",
)
LINKEDIN_VISIBILITY_STEPS = Source(
    "IPSeoLink: seven ways to manage the visibility of a LinkedIn profile",
    "https://ipseolink.net/7-tips-to-manage-the-visibility-of-your-linkedin-profile/",
    "2026-11-24",
)
LINKEDIN_AGREEMENT = Source(
    "LinkedIn User Agreement (2025-11-04)", "https://www.linkedin.com/legal/user-agreement", "2026-11-10"
)
LINKEDIN_INVITE_BUTTON = Source(
    "SSW Rules: Do you connect with people on LinkedIn? (2024)",
    "https://github.com/SSWConsulting/SSW.Rules.Content/pull/8475",
    "2026-11-24",
)
SHRM_INMAIL = Source(
    "SHRM on LinkedIn's figures: short, personalised InMails work best",
    "https://shrm.org/topics-tools/news/talent-acquisition/analysis-short-personalized-inmails-work-best",
    "2026-11-24",
)
