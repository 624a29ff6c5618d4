"""T03 no-consent."""

from __future__ import annotations

from tactful.finding import CONVENTION, HINT, Match
from tactful.phrases import Phrases
from tactful.rule import bad, good, rule
from tactful.sources import DOUBLE_OPT_IN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft

_CONSENT = Phrases(
    # Asked and answered.
    "both|each|you|two|he|she|they|him|her|one|him [been|have] [both|each|two|has|have|had|kindly|already|separately|is|are|also|very|of|you] [is|are|was|were|seemed|sounded|very] "
    "said|says|agreed|agrees|wanted|consented|promised|approved|accepted|asked|confirmed|told|briefed|warned|gave|game|happy|glad|keen|ok|okay|willing|fine|delighted|pleased|up",
    "i [did] [have] [had|already|first|also] ask|asked|checked|check|cleared you|him|her|both|them|with|each|first|it|[_]",
    "asking|asked|checking|checked {you|him|her|both|them|with|each|first|separately|beforehand|before}",
    "your|his|her|their permission|consent|blessing|ok|okay|yes|agreement|leave|approval|go",
    "permission|consent|consented|agreed", "as|like {agreed|promised|discussed|we agreed|we discussed|i promised|you asked|you wished|you wanted|requested}",
    "with your ok|okay|blessing", "thumbs up", "said|says|saying yes|ok|okay|sure|go", "gave|given [me] [your|his|her|their|the|a] ok|okay|yes|nod|blessing|green|go|permission",
    "thanks|thank [to] [you] [both] [of] [you] for letting|agreeing|saying|allowing",
    "go ahead", "i {may|could|might} [introduce|write|connect|pass]", "knows|know {i am|that i am|i was|i would|i write|i wrote|about this|of this} [_] ",
    # Asking one side first.
    "may|can|could|shall|should|might i [please] introduce|connect|put|pass|share|give|ask|tell|suggest",
    "would|are|if you|either|both [both|each|be|two|of|you] [be] open|interested|willing|happy|up|like|mind|okay|ok|rather|prefer|game|keen",
    "is|would|if {it|that|this} [be] ok|okay|fine|alright|welcome|suits|suit|all|helpful|useful|agreeable",
    "only if", "if you would|both|either|neither|do|are", "if|should either|neither|you|one [of] [you|both] ... prefer|rather|like|want|wish|mind|decline|busy",
    # An easy way out.
    "no pressure|obligation|obligations|strings|hurry|rush|bother|worries|offence|offense|hard|harm|need|problem|expectation|expectations|fuss",
    "feel free", "{let it|just let it|let this} lie|go|drop|pass|slide|sit|rest", "ignore|decline|skip|pass this|me|it|freely|politely|if|on|without",
    "if|when [the] {timing|time|moment|month|week|it|this} is|does|bad|poor|not|suits",
    "timing is|isn't bad|poor|off|not|wrong", "bad|busy {time|month|week|moment|patch|season}", "bad timing", "not convenient|suit|suits", "does not suit",
    "simply|just|please|only [tell|say] say|tell {so|no|the word|it}", "say no", "owes|owe _ [_] anything|nothing", "no one will mind", "either way", "up to you", "entirely yours|up",
    "opt|bow|back out", "too soon|busy", "snowed|swamped", "let me know {if|whether} you would|are|both|either|prefer|do|this",
)  # fmt: skip


@rule(
    code="T03",
    name="no-consent",
    severity=HINT,
    basis=CONVENTION,
    since="1.0",
    purposes=("introduction",),
    waits=True,
    message="Nothing shows that both agreed, or leaves them an easy way out.",
    what="An introduction that does not say that both were asked and offers no way to decline.",
    why="Somebody who was not asked has to choose between a talk they did not want and a silence that looks rude.",
    instead="Ask each of them first and say so, or add a way out: *no pressure if the timing is bad*.",
    examples=(
        bad(
            "⟦⟧Hi Ana, hi Tom. Ana needs her toaster leaflet in Spanish and Tom needs a place to test his. Enjoy! Best, Jo"
        ),
        bad(
            "⟦⟧Kwaku, meet Birgit; Birgit, meet Kwaku. You are the only people I know who restore tide mills. All the best, Saul"
        ),
        good(
            "Kwaku, meet Birgit; Birgit, meet Kwaku. You are the only people I know who restore tide mills. If it's a bad month, let it lie. All the best, Saul"
        ),
        good(
            "Hi Ana, hi Tom, you both said yes last Sunday. Ana has 300 jam jars and Tom has 300 kilos of plums. All the best, Jo"
        ),
        good(
            "Dear Yasmin, may I introduce you to Gareth Pryde? He manages a clinic in Neath and needs the rota lessons you wrote up. Kind regards, Philip"
        ),
    ),
    sources=(DOUBLE_OPT_IN,),
)
def no_consent(draft: Draft, context: Context) -> Iterator[Match]:
    """Yield the whole draft when it shows neither consent nor a way out."""
    if draft.words and not _CONSENT.found(draft):
        yield Match(0, 0, place="whole")
