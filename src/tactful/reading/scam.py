"""The marks of a scam: sure gains, prizes, inheritances, fees to be paid first, and codes to be handed over."""

from __future__ import annotations

from tactful.draft import once
from tactful.phrases import Phrases

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tactful.context import Context
    from tactful.draft import Draft
    from tactful.finding import Span

_COIN = "crypto|bitcoin|btc|ethereum|eth|usdt|tether|forex|fx|binary|coin|coins|token|tokens|blockchain|nft"
_GAIN = "profit|profits|return|returns|income|earnings|gains|gain|payout|roi|yield|interest|dividends"
_PAY = "fee|fees|charge|charges|deposit|tax|stamp|delivery|shipping|customs|clearance|processing|handling|release|transfer|administration|registration"

_SURE = Phrases(
    f"guaranteed|assured|sure|certain|risk [free] [monthly|weekly|daily|fixed|steady|passive|huge|big|massive] [#] [{_GAIN}] {_GAIN}",
    f"guarantee|guarantees|guaranteed|guaranteeing [you] [a|an|of] [minimum] [of] [monthly|weekly|daily|fixed] [#] [percent|per] [cent] {_GAIN}",
    f"{_GAIN} [are|is] [fully|completely|#] guaranteed|assured",
    f"risk free {_GAIN}|investment|trading|money|scheme|system|way|plan|method",
    "no|zero|without [any] risk|loss guaranteed|involved|at",
    "double|doubled|doubles|doubling|triple|tripled|triples|multiply|multiplied your|my|the|their|our money|investment|savings|deposit|capital|cash|euros|dollars|pounds",
    "{turn|turned|turns|turning} # into #",
    f"{_COIN} {{investment|trading|mining|platform|opportunity|mentor|broker|expert|signals|project|scheme|wallet}} ... {{profit|profits|earn|earning|returns|join|double|daily|weekly|guaranteed|invest|start|minimum}}",
    f"{{invest|investing|trade|trades|trading|invested}} ... {_COIN} ... {{for you|profit|profits|weekly|daily|guaranteed|returns|earn|risk|with me|with us|together|mentor|doubled|tripled}}",
    f"{_COIN} {{opportunity|mentor}}",
    f"{{i|we|she|he|to|will|can|could|who}} {{teach|show|help|guide|introduce|train}} [you] ... {{invest|trade|trading|earn|make money|make profit}} [in|with] [{_COIN}]",
    "{earn|make|making|earning|earned|made} [up] [to] [over|at] [least] [€|about|around] # [k] [dollar|dollars|usd|euro|euros|pounds|naira|rupees] {a|per|each|every|daily|weekly|monthly|in} [day|week|month|hour|your] [sitting|from]",
    "{passive|weekly|daily} income from your|just|only|without",
    "{financial|money} freedom with|through|by|in",
    "she|he|it|they|who returned|gave|paid [me|us] [back] # [in|within|after] [#|two|three|five|seven] [days|hours|weeks]",
)

_PRIZE = Phrases(
    "you|your|u ... {won|win|winner|been selected as a winner|been chosen as a winner} ... {lottery|prize|draw|raffle|sweepstake|sweepstakes|jackpot|iphone|cash|voucher|million|giveaway|holiday|week|award|car|trip}",
    "your|the|her|his ... {shop|number|email|profile|account|name|page|ticket|business|address} [has|have|was|is|been] [been|was] {won|picked|drawn|selected|chosen} ... {draw|lottery|prize|winner|raffle|winners|our|anniversary}",
    "claim|collect|receive|redeem your|the [cash|free|full] {prize|winnings|reward|lottery|cash|gift card|jackpot|award money}",
    "{lottery|sweepstake|sweepstakes} {winner|department|office|board|fund|agent|commission|win|prize|winning|money|ticket has}",
    "all {expenses|expense} {paid|covered} {trip|week|conference|holiday|invitation|travel|award|speaking|job|position|visit}",
    "{all|fully} {paid|expenses|expense} ... {week|trip|holiday|stay|journey} ... {code|account|confirm|selected|won|winner|fee|only}",
)

_LEGACY = Phrases(
    "{inheritance|inherit} ... {fund|funds|fee|release|million|share|claim|money|percent|kin|bank|client|late}",
    "{late|deceased|dead} {client|husband|uncle|father|customer|account holder|relative|man}",
    "client|man|person|customer|holder ... {same|your} [family|last] {surname|name} ... {died|deceased|late|left|million|heir|without}",
    "{bearing|bears|sharing|shares|has} your [family|last|same] {surname|family name}",
    "next of kin",
    "died|dying|passed without|with|leaving|left [no|any|a] heir|heirs|will|million|fortune",
    "{left|leaving|worth|sum|total|of} [of|behind] [usd|dollars] # [#] million ... {share|claim|release|account|bank|half|percent|you}",
    "{unclaimed|dormant|abandoned} {fund|funds|account|inheritance|money|estate|million}",
    "widow|prince|princess|barrister|diplomat ... {million|fund|funds|inheritance|gold|transfer}",
    "{transfer|move|send|receive|release} ... {million|funds|gold|consignment} ... {account|country|share|percent|out of|trust}",
)

_FIRST = Phrases(
    f"{{pay|pays|paying|send|sends|sending|transfer|deposit|remit|cover|settle}} [just|only|me|us|a|an|the|for|up|over] [small|little|refundable|token|initial|one|time] [#] [dollar|dollars|euro|euros|pounds|usd] [for|the|as|of] [a|the|small|refundable] [{_PAY}] {_PAY} [first|upfront|before|to]",
    f"{_PAY} {{first|upfront|up front|in advance|before|beforehand|is needed|is required|of # is|required|only}}",
    f"{{small|refundable|token|little}} [registration|processing|delivery|shipping|handling|security] {_PAY}",
    f"{{only|just|simply}} {{pay|send|cover}} [for|the|a|my|small|#] [#|the|small|dollar|dollars|euro] [for|of|as] [the|court] [{_PAY}] {_PAY}",
    "pay|send|transfer [only|just|me] # [dollar|dollars|euro|euros|pounds|usd|first|for] [first|the|before|for|upfront]",
    "{gift|itunes|amazon|steam|google play|apple|vanilla} {card|cards|voucher|vouchers}",
    "{western union|moneygram}",
    "{send|wire|lend|borrow|loan|transfer|forward} [me|us] [some|the|a|just|only] [money|cash|#] [euro|euros|dollars|pounds|usd] {urgently|today|and i will|for the ticket|for a ticket}",
    unless=(
        "beware|warn|warned|warning|warns|avoid|victims|fraud|scam|scams|scammers|fraudsters|swindle|swindles|students",
    ),
)

_HANDING = Phrases(
    "{send|give|share|tell|forward|provide|confirm|text|submit|enter|reply with|message} [me|us|back|over|to] [with] [your|the|just|only|all] [full|personal|own|bank|online|login|account|six|6|digit|verification|security|whatsapp|sms|card|4|four|one|time|secret] [bank|digit|account|banking|card|login|number|time] "
    "{password|passwords|pin|otp|passcode|code we|code you|code that|code i|verification code|account number|account details|bank details|bank account|card number|card details|cvv|login|logins|credentials|social security|ssn|sort code|passport number|bvn}",
    "{code|pin|otp|passcode} [that|which] {we|i|you} [have|just|will] [just] {texted|sent|received|receive|get|got|text|send} [you|to you]",
    "{your|ur} {bank account|account|card|pin} {number|details|pin|password} {and|so|to|for|is needed|required}",
    "{log|sign} in with your {password|bank|facebook|linkedin|google|email}",
    "{need|needs|require|want} your [bank|account|card|online|banking|login] {password|pin|otp|account number|bank details|card number|card details|passcode}",
    unless=("never", "do not", "talk|course|workshop|article|post|lesson|slide|class"),
)

_MARKS = (_SURE, _PRIZE, _LEGACY, _FIRST, _HANDING)

# Somebody whose work it is may name every one of these.
_FIELD = Phrases(
    "audit|auditor|auditing|investigate|investigator|investigating|research|researching|researcher|teach|teaching|prosecute|prosecutor|"
    "journalist|reporter|regulate|regulator|compliance|forensic|examiner|fraud|scam|scams|scammers|scammed|victims|swindles|awareness|lecture|lecturer",
)
_SURER = Phrases("guaranteed", "click|join|dm|inbox|write|contact|whatsapp|telegram|send|pay")


@once
def scam(draft: Draft, context: Context) -> tuple[Span, ...]:
    """Return the words that bear the marks of a scam, in order; professionals who name the field are left alone."""
    found = sorted({draft.span(*place) for marks in _MARKS for place in marks.ranges(draft)})
    if found and _FIELD.found(draft) and not _SURER.found(draft):
        return ()
    kept: list[Span] = []
    for span in found:
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return tuple(kept)
