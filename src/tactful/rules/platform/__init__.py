"""Rules on what a platform carries and what it calls things."""

from __future__ import annotations

from tactful.rules.platform.bare_link import bare_link
from tactful.rules.platform.contact_details import contact_details
from tactful.rules.platform.hashtag_or_mention import hashtag_or_mention
from tactful.rules.platform.link_in_request import link_in_request
from tactful.rules.platform.note_not_possible import note_not_possible
from tactful.rules.platform.wrong_platform_term import wrong_platform_term

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tactful.rule import Rule

RULES: tuple[Rule, ...] = (
    link_in_request,
    contact_details,
    hashtag_or_mention,
    wrong_platform_term,
    note_not_possible,
    bare_link,
)
