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
    "LinkedIn Talent Blog: InMail policy change to increase response rates (2014-07-10)",
    "https://business.linkedin.com/talent-solutions/blog/2014/07/inmail-policy-change",
    "2026-11-24",
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
    "https://help.x.com/en/rules-and-policies/platform-manipulation",
    "2026-11-10",
)
X_DM_LENGTH = Source(
    "domain-b: Twitter extends 140 character limit for Direct Messages (2015-08-14)",
    "https://domain-b.com/amp/companies-organisations/firms-companies/"
    "twitter-extends-140-character-limit-for-direct-messages",
    "2026-11-24",
)
MESSENGER_REQUESTS = Source(
    "Messenger Help Center: Control who can message you on Messenger",
    "https://www.messenger.com/help/2258699540867663",
    "2026-11-24",
)
META_SPAM = Source(
    "Meta Transparency Center: Spam policy",
    "https://transparency.meta.com/policies/community-standards/spam/",
    "2026-11-10",
)
INSTAGRAM_REQUESTS = Source(
    "The Verge: Instagram lets strangers send one text-only message until they are accepted (2023-08-03)",
    "https://www.theverge.com/2023/8/3/23818552/instagram-dm-request-spam-limit",
    "2026-11-24",
)
INSTAGRAM_API = Source(
    "Meta for Developers: Instagram Messaging, send a message (2026-07-02)",
    "https://developers.facebook.com/documentation/business-messaging/instagram-messaging/features/send-message",
    "2026-11-24",
)
THREADS_POSTS = Source(
    "Meta for Developers: Threads posts (2026-04-14)",
    "https://developers.facebook.com/documentation/threads/posts",
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
    "University of Oxford on the NPSA campaign Think Before You Link",
    "https://infosec.web.ox.ac.uk/article/think-before-you-link",
    "2026-11-24",
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
    "Khaleej Times on a survey by a photo company: unwelcome messages to women on LinkedIn",
    "https://khaleejtimes.com/uae/"
    "dubai-is-linkedin-the-new-tinder-women-call-out-creepy-men-using-work-platform-as-dating-site",
    "2026-11-24",
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
    "LinkedIn Help: Accepting, Ignoring, or Reporting Invitations as Spam (2016-01-22)",
    "https://help.linkedin.com/app/answers/detail/a_id/1303",
    "2026-11-24",
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
THINK_BEFORE_YOU_LINK_NZ = Source(
    "New Zealand Protective Security Requirements: Think before you link (2021-03-23)",
    "https://protectivesecurity.govt.nz/campaigns/think-before-you-link/",
    "2026-11-24",
)
CPNI_APP = Source(
    "UKAuthority: CPNI launches an app to counter malicious approaches online",
    "https://www-ukauthority-com.azurewebsites.net/articles/cpni-launches-app-to-counter-malicious-approaches-online",
    "2026-11-24",
)
FBI_LINKEDIN = Source(
    "Axios: FBI warns LinkedIn users of crypto fraud (2022-06-17)",
    "https://www.axios.com/2022/06/17/fbi-warns-linkedin-users-on-crypto-fraud",
    "2026-11-24",
)
FACEBOOK_REQUEST_STEPS = Source(
    "HowTopic: managing friend requests on Facebook",
    "https://howtopic.com/how-to-manage-facebook-friend-requests",
    "2026-11-24",
)
META_POLICIES = Source(
    "Open Terms Archive: Facebook Community Standards (recorded 2026-08-20)",
    "https://transparency.meta.com/policies/community-standards/",
    "2026-11-10",
)
X_MESSAGE_STEPS = Source(
    "Vloggerbeat: Twitter's direct message rules, explained (2024-07)",
    "https://vloggerbeat.com/posts/twitter-s-direct-message-rules-explained",
    "2026-11-24",
)
X_LISTS = Source(
    "Readstash: how lists on X work (2026-02-17)",
    "https://readstash.app/blog/twitter-lists-guide",
    "2026-11-24",
)
X_LIST_MANNERS = Source(
    "Twactiva: lists, and why to ask before you add people",
    "https://twactiva.com/guide/your-account-s/lists.html",
    "2026-11-24",
)
X_ACCOUNT_LIMITS = Source(
    "Lokmat Times, quoting X's own page: daily limits (2026-05-18)",
    "https://www.lokmattimes.com/technology/x-imposes-daily-limits-on-unverified-accounts-see-whats-new/amp/",
    "2026-11-24",
)
INSTAGRAM_REQUEST_STEPS = Source(
    "News9: Instagram's limits on messages from strangers, and the setting (2023-08)",
    "https://www.news9live.com/technology/app-news/"
    "instagram-cracks-down-on-unwanted-dms-with-this-new-feature-all-details-2238508/amp",
    "2026-11-24",
)
INSTAGRAM_CLOSE_FRIENDS = Source(
    "Guiding Tech: fifteen things to know about Close Friends on Instagram",
    "https://www.guidingtech.com/instagram-close-friends/",
    "2026-11-24",
)
INSTAGRAM_CLOSE_FRIENDS_STEPS = Source(
    "MacPaw: how to use Close Friends on Instagram",
    "https://macpaw.com/how-to/close-friends-instagram",
    "2026-11-24",
)
THREADS_MESSAGES = Source(
    "Optimixed: Threads lets people take message requests from anybody",
    "https://www.optimixed.com/?p=34580",
    "2026-11-24",
)
THREADS_MESSAGES_START = Source(
    "Sunrise Geek: Threads introduces direct messaging, without encryption (2025-07)",
    "https://www.sunrisegeek.com/post/threads-introduces-direct-messaging-as-it-moves-further-away-from-instagram",
    "2026-11-24",
)
MASTODON_PREFERENCES = Source(
    "Mastodon documentation: Set your preferences",
    "https://docs.joinmastodon.org/user/preferences/",
    "2026-11-24",
)
MASTODON_MODERATING = Source(
    "Mastodon documentation: Dealing with unwanted content",
    "https://docs.joinmastodon.org/user/moderating/",
    "2026-11-24",
)
BLUESKY_CHAT_DECLARATION = Source(
    "Bluesky's app, settings of messages: who may write to you",
    "https://github.com/bluesky-social/social-app/blob/main/src/screens/Messages/Settings.tsx",
    "2026-11-24",
)
BLUESKY_RATE_LIMITS = Source(
    "Bluesky developer documentation: rate limits (2026-04)",
    "https://docs.bsky.app/docs/advanced-guides/rate-limits",
    "2026-11-10",
)
BLUESKY_BLOCKS = Source(
    "gomoderate: on Bluesky blocks are public and mutes are private",
    "https://github.com/thepudds/gomoderate",
    "2026-11-24",
)
XING_CONTACTS = Source(
    "XING Help: What exactly are contacts on XING?",
    "https://faq.xing.com/en/contacts/what-exactly-are-contacts-xing",
    "2026-11-24",
)
XING_PRIVACY = Source(
    "XING Help: Privacy Policy and settings",
    "http://www.xing.com/help/help-and-faqs-2/general-stuff-55/privacy-policy-and-settings-147",
    "2026-11-24",
)
XING_NETIQUETTE = Source(
    "XING Help: How do I communicate successfully on XING?",
    "https://faq.xing.com/en/contacts-messages-groups/netiquette",
    "2026-11-24",
)
TRIAL_TEGZE = Source(
    "Jan Tegze: 1,000 LinkedIn invitations", "https://tegze.eu/1000-linkedin-invitations/", "2026-11-24"
)
TRIAL_PRACTICALSMM = Source(
    "Practical Social Media Marketing: Should you include a note with your connection invitation? (2020-12-01)",
    "https://practicalsmm.com/2020/12/01/should-you-include-a-note-with-your-connection-invitation-on-linkedin/",
    "2026-11-24",
)
TRIAL_SOCIALJOBSEARCH = Source(
    "Social Job Search: Linked In invite research (2010-09-18)",
    "https://socialjobsearch.wordpress.com/2010/09/18/linked-in-invite-research-and-other-tips/",
    "2026-11-24",
)
TRIAL_BUSINESSWEST = Source(
    "Business West: Should I personalise my LinkedIn invitations? (2018-10-26)",
    "https://www.businesswest.co.uk/members/blog/should-i-personalise-my-linkedin-invitations",
    "2026-11-24",
)
TRIAL_SOURCEURS = Source(
    "Sourceurs: 4,906 LinkedIn invitations with and without a note (2020-12-08)",
    "https://sourceurs.be/nl/2020/12/08/979",
    "2026-11-24",
)
TRIALS_VENDORS = Source(
    "LinkedIn Insider: Should you add a note to a LinkedIn connection request? (2026-05-23)",
    "https://linkedinsider.blog/linkedin-connection-request-note",
    "2026-11-24",
)
ESPIRIAN = Source(
    "John Espirian: LinkedIn connect experiment (2020-11-30)",
    "https://espirian.co.uk/linkedin-connect-experiment/",
    "2026-11-24",
)
SIEBEN = Source(
    "Darby Sieben: Be the 9%, my LinkedIn request to connect experiment (2016)",
    "https://www.darby.ca/social-media/1523/be-the-9-my-linkedin-request-to-connect-experiment/",
    "2026-11-24",
)
FAVOUR_TEST = Source(
    "Hootsuite, an excerpt from Alexandra Samuel: the favor test (2013)",
    "https://blog.hootsuite.com/should-i-accept-linkedin-invitation/",
    "2026-11-24",
)
DECLINE_ORDER = Source(
    "Linked Intelligence: How to politely decline a LinkedIn invitation",
    "https://linkedintelligence.com/how-to-politely-decline-a-linkedin-request/",
    "2026-11-24",
)
DOUBLE_OPT_IN = Source(
    "Fred Wilson: The double opt-in introduction (2009-11)",
    "https://avc.com/2009/11/the-double-optin-introduction/",
    "2026-11-24",
)
NAMES_IN_SALUTATIONS = Source(
    "Syntaxis: Email recipient names", "https://www.syntaxis.com/email-recipient-names", "2026-11-24"
)
LEIDEN_SALUTATIONS = Source(
    "Leiden University: Writing guidelines, on salutations",
    "https://staff.universiteitleiden.nl/communications--marketing/guidelines-and-support/writing-and-translating/writing-guidelines",
    "2026-11-24",
)
INSTAGRAM_PRIVATE = Source(
    "Business Remark: how to limit who can contact you on Instagram (2022-04-17)",
    "https://businessremark.com/2022/04/17/how-to-limit-who-can-contact-you-on-instagram/",
    "2026-11-24",
)
HIGHFIELD_STRANGER = Source(
    "Highfield Partners: I don't want to be just another notch on your LinkedIn bedpost",
    "https://highfieldpartners.com/i-dont-want-to-be-just-another-notch-on-your-linkedin-bedpost/",
    "2026-11-24",
)
NETIQUETTE_RFC = Source(
    "RFC 1855: Netiquette Guidelines (1995)",
    "https://www.potaroo.net/ietf/idref/rfc1855/index.html",
    "2026-11-24",
)
BOOMERANG_CLOSINGS = Source(
    "The Bulletproof Musician on Boomerang's count of closings and the experiments behind it",
    "https://bulletproofmusician.com/an-email-hack-that-could-increase-the-likelihood-of-getting-a-reply-and-possibly-make-the-world-a-slightly-better-place-for-everyone-too/",
    "2026-11-24",
)
BOOMERANG_CAPITALS = Source(
    "SmartCompany on Boomerang's counts of subject lines in capitals and of “thanks in advance”",
    "https://coreuat-cdn.smartcompany.com.au/business-advice/one-thing-always-keep-email-subject-line",
    "2026-11-24",
)
LINKEDIN_TONE = Source(
    "Lykoza: LinkedIn etiquette, on the tone of messages",
    "https://lykoza.com/linkedin-etiquette-best-practices-for-professional-communication-and-interaction",
    "2026-11-24",
)
