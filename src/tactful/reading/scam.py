"""The marks of a scam: sure gains, prizes, inheritances, fees to be paid first, and codes to be handed over."""

from __future__ import annotations

from tactful.draft import once
from tactful.phrases import Phrases
from tactful.reading.nearness import near

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

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
    f"double|doubles|doubling|triple|triples|multiply your [{_COIN}] {_COIN}",
    "join my|our|us|the [_] {trading|crypto|forex|bitcoin|investment|signals} {group|team|channel|platform|community|program|programme|family}",
    "{turn|turned|turns|turning} # into #",
    f"{_COIN} {{investment|trading|mining|platform|opportunity|mentor|broker|expert|signals|project|scheme|wallet}} ... {{profit|profits|earn|earning|returns|join|double|daily|weekly|guaranteed|invest|start|minimum}}",
    f"{{invest|investing|trade|trades|trading|invested}} ... {_COIN} ... {{for you|profit|profits|weekly|daily|guaranteed|returns|earn|risk|with me|with us|together|mentor|doubled|tripled}}",
    f"{_COIN} {{opportunity|mentor}}",
    f"{{teach|show|help|guide|train}} you ... {{invest|trade|trading|earn}} ... {{{_COIN}|daily|weekly|profit|profits}}",
    "you|u|can|could|will|to|start|just|and|easily|who earn|make|earning|making [up] [to] [over|at] [least] [€|about|around] # [k] [dollar|dollars|usd|euro|euros|pounds|naira|rupees] {a|per|each|every|daily|weekly|monthly} [day|week|month|hour|your] [sitting|from]",
    "^ earn|make|earning|making [up] [to] [over|at] [least] [€|about|around] # [k] [dollar|dollars|usd|euro|euros|pounds|naira|rupees] {a|per|each|every|daily|weekly|monthly} [day|week|month|hour|your] [sitting|from]",
    "pay|pays|paying you # [dollars|euros|pounds|usd] [a|per|every] {weekly|daily|day|week|hour} ... {from home|your phone|no experience|part time}",
    "deposit|invest|put|send|pay [just|only|in] # [dollars|euros|pounds|usd|today|now] ... {get|receive|earn|withdraw|collect} [back] #",
    f"send|transfer [#] {_COIN} to this|the|my|our {{wallet|address}}",
    "mentor|trader|broker|manager|expert ... {made|makes|earned|earns|paid} me #",
    "zero risk",
    "your|my|the capital|money|investment|deposit|savings doubles|triples|doubled|tripled ... {days|day|weeks|hours|month|daily|weekly}",
    "{passive|weekly|daily} income from your|just|only|without",
    "{financial|money} freedom with|through|by|in",
    "she|he|it|they|who returned|gave|paid [me|us] [back] # [in|within|after] [#|two|three|five|seven] [days|hours|weeks]",
)

_LUCKY = "lottery|draw|raffle|sweepstake|sweepstakes|jackpot|iphone|ipad|laptop|cash|voucher|million|giveaway|promo"
_PRIZE = Phrases(
    "you|u ... {won|win|winner|been selected|been chosen|been picked|been approved} ... {lottery|sweepstake|sweepstakes|jackpot|iphone|ipad|laptop|cash|million|giveaway|cash grant|lucky draw|prize draw|promo}",
    f"your|the|her|his {{number|email|profile|account|name|page|ticket|address|phone|shop|store|id|card}} ... {{won|winner|picked|drawn|selected|chosen}} ... {{{_LUCKY}|anniversary}}",
    "won|win|winner our|of [our] [_] {week|holiday|trip|draw|stay} {in|for|of|to} ...",
    "claims|claim|prize|award agent|officer|department|office|desk|manager",
    "claim|collect|receive|redeem your|the [cash|free|full] {prize|winnings|reward|lottery|cash|gift card|jackpot|award money}",
    "{lottery|sweepstake|sweepstakes} {winner|department|office|board|agent|commission|prize|winning|money|ticket has}",
    "{cash|relief|government|facebook|un} {grant|compensation} of #",
    "all {expenses|expense} {paid|covered} {trip|week|conference|holiday|invitation|travel|award|speaking|job|position|visit}",
    "{all|fully} {paid|expenses|expense} ... {week|trip|holiday|stay|journey} ... {code|account|confirm|selected|won|winner|fee|only}",
)

_LEGACY = Phrases(
    "{inheritance|inherit} ... {fund|funds|fee|release|million|share|claim|money|percent|kin|bank|client|late}",
    "{late|deceased|dead} {client|customer|account holder|depositor}",
    "{late|deceased|dead} {husband|uncle|father|relative|man|boss} ... {deposited|funds|fund|million|fortune|gold}",
    "client|man|person|customer|holder ... {same|your} [family|last] {surname|name} ... {died|deceased|late|left|million|heir|without}",
    "{bearing|bears|sharing|shares|has} your [family|last|same] {surname|family name}",
    "{be|as|become|present|stand|my|your} [my|the|his|her|a] {next of kin|beneficiary} ... [_] {fund|funds|share|claim|million|bank|client|account|inheritance}",
    "{be|become} my {next of kin|beneficiary}",
    "died|dying|passed without|with|leaving|left [no|any|a] heir|heirs|will|million|fortune",
    "{left|leaving|worth|sum|total|of} [of|behind] [usd|dollars] # [#] million ... {share|claim|release|account|bank|half|percent|you|heir|heirs|owner}",
    "your {compensation|fund|funds|payment|inheritance} of # [million]",
    "{unclaimed|dormant|abandoned} {fund|funds|account|inheritance|money|estate|million}",
    "widow|prince|princess|barrister|diplomat ... {million|fund|funds|inheritance|gold|transfer}",
    "{transfer|move|send|receive|release} ... {million|funds|gold|consignment} ... {account|country|share|percent|out of|trust}",
)

_FIRST = Phrases(
    f"you|please|kindly|just|only|simply|must|should|first [only|just|have|need|must|will|should] [to] pay|send|transfer|deposit|remit|cover|settle [just|only|me|us|a|an|the|for|up|#] [small|little|refundable|token|#] [dollar|dollars|euro|euros|pounds|usd|one|time] [for|of|as] [a|the|small] [{_PAY}|court] {_PAY}",
    f"pay|pays|send|transfer|deposit [only|just|me|us] [a|an|the|for|#] [small|little|refundable|token|one|time] [{_PAY}] {_PAY} {{first|upfront|up front|in advance|before|to release|to receive|to claim|to get|and the|and your}}",
    f"only|just [a|the|one|this] [small|little|token] [{_PAY}] fee|fees|charge|deposit",
    f"refundable [{_PAY}] {_PAY}",
    f"small|token|little [{_PAY}] {_PAY} [of] [#] [dollars|euros] {{is needed|is required|needed|required|first|upfront|before}}",
    f"{_PAY} {{upfront|up front|in advance}} ... {{you|your|receive|get|release}}",
    "pay|send|transfer [only|just|me] # [dollar|dollars|euro|euros|pounds|usd|first|for] [first|the|before|for|upfront] {first|before|upfront|for the delivery|for the release|for the transfer}",
    "buy|purchase|send|get|grab|pick|scratch|need [up|me|us|off|out|of] [some|the|a|of|three|two|#] [_] {gift|itunes|amazon|steam|google play|apple|vanilla} card|cards|voucher|vouchers",
    "code|codes|picture|photo|photos|pictures|numbers of|from|on [one|the|your|a|three|two|#] [_] {gift|itunes|amazon|steam|google play|apple|vanilla} card|cards|voucher|vouchers",
    "{western union|moneygram}",
    "{send|wire|lend|borrow|loan|transfer|forward} [me|us] [some|the|a|just|only] [money|cash|#] [euro|euros|dollars|pounds|usd] {urgently|today|and i will|for the ticket|for a ticket}",
    unless=(
        "beware|warn|warned|warning|warns|avoid|victims|fraud|scam|scams|scammers|fraudsters|swindle|swindles|students",
    ),
)

_HANDING = Phrases(
    "send|give|share|tell|forward|provide|confirm|text|submit|enter|reply|message|need|verify [me|us|back|over|to|in] [with] [just|only|all] your|ur [full|personal|own|bank|online|login|account|card|secret|#] [bank|account|banking|card|login|#|digit] "
    "{password|passwords|pin|otp|passcode|account number|account details|bank details|bank account|card number|card details|cvv|login|logins|credentials|social security|ssn|sort code|passport number|bvn|seed phrase}",
    "send|give|share|tell|forward|provide|confirm|text|reply|message|need [me|us|back] [with] [the|your|a|that|just] [verification|security|sms|whatsapp|otp|login|confirmation|six|#] [digit] {verification code|security code|sms code|digit code|otp|code we|code you got|code you received|code that came|code i|code just}",
    "{code|pin|otp|passcode} [that|which] {we|i|you} [have|just|will] [just] {texted|sent|received|receive|get|got|text|send} [you|to you]",
    "{your|ur} {bank account|account|card|pin} {number|details|pin|password} {and|so|to|for|is needed|required}",
    "{log|sign} in with your {password|bank|facebook|linkedin|google|email}",
    "{need|needs|require|want} your [bank|account|card|online|banking|login] {password|pin|otp|account number|bank details|card number|card details|passcode}",
    unless=("never", "do not", "talk|course|workshop|article|post|lesson|slide|class"),
)

# Marks that say little alone and much together, anywhere in one draft or within one sentence.
_SUM = "million|millions|billion|fortune|vault|consignment|bullion|estate|funds|gold"
_RICHES = Phrases(_SUM)
_DEAD = Phrases(
    "widow|widower|orphan|soldiers|trunk|deceased|barrister|heir|dying|late",
    "security company",
    "next of kin",
)
_TRUSTY = Phrases(
    "honest|trustworthy|trusted|reliable|sincere|faithful|foreign|confidential|discreet|overseas [and] [honest|reliable|discreet] man|woman|person|partner|hand|hands|business|friend|deal|transaction",
    "receive|transfer|release|claim|share|invest it|them|this|half|the|percent",
)
_BEFORE = "fee|fees|charge|charges|cost|costs|deposit|tax|courier|postage|insurance|registration|processing|customs|clearance|kit|file"
_DUE = Phrases(
    f"pay|paid|send|sent|settle|cover|transfer|need|needs|require|costs|cost|owe|owed|remit|comes|due [only|just|you|us|to] [only|just|the|a|be] [small|just] [_] {_BEFORE}",
    f"{_BEFORE} ... {{sent|paid|settled|covered|transferred|first|upfront|in advance|comes first}}",
    "settle|pay|send|transfer # [euro|euros|pounds|dollars|usd|eur|gbp|€|naira|rupees]",
)
_PROMISED = Phrases(
    "cash award|prize|grant",
    "inherited",
    "prize|winner|winners|won|jackpot|raffle|parcel|package|visa|lottery",
    "job|position|post|loan|award|grant|place|work is|will yours|approved|guaranteed|sure",
    "loan|grant|visa|job is|are|has|was [been] [already] approved|waiting|reserved|granted|guaranteed",
)
_LURED = Phrases(
    "flight|flights|hotel|accommodation|travel|visa|pocket|allowance|ticket|tickets [and] ... {paid|covered|free|included|taken care}",
)
_PAPERS = Phrases(
    "passport [copy|scan|photo|number|details]",
    "copy|scan|photo of your passport|id|card",
    "registration deposit|fee",
)
_CODE = Phrases("code|codes|digits|pin|otp|number|passcode")
_CODED = Phrases(
    "received|receive|got|arrived|came|get|texted|sent by|via|on|through|in|from|to [your|a|the] [text|sms|phone|whatsapp|message|mobile|facebook|linkedin|email]",
    "by sms|text",
)
_HANDED = Phrases(
    "send|read|tell|forward|give|type|share|pass|reply|repeat|text [it|me|us|them] [the|out|back|over|to|with|that] [to|these|those|six|#|me|us|code]"
)
_TOLD = Phrases(
    "unpaid|unclaimed|overdue|pending|outstanding grant|refund|prize|benefit|compensation|tax|payment|sum|rebate [of]"
)
_ACCOUNT = Phrases(
    "confirm|give|send|verify|need|provide [us|me|just|only] [with] your bank|account|card|banking [account|number|details]"
)
_WIRED = Phrases(
    "wire|lend|transfer|send|loan|borrow [me|us|you] [over] [#|some] [euro|euros|pounds|dollars|money|cash|usd|#]"
)
_STUCK = Phrases("stranded|stuck|robbed|stolen|mugged", "lost my wallet|passport|bag|purse", "in hospital")
_BOAST = Phrases(
    "never|not [had|has|have|lost|once|yet] [a|any|one|lost] [single] losing|lost|loss|trade|money|month|cent|penny",
    "no way to lose",
    "cannot|could not lose|fail",
    "foolproof|fool-proof|infallible method|system|strategy|plan|way|trick|bot|scheme",
    "today|now is|makes|becomes|means|will #",
    "becomes|became|grows|turns|grew [into|to] #",
    "100 [percent] sure|safe|secure|guaranteed",
    "put|pay|invest|place [in] # [and] [take|get|draw|withdraw] [out|back] #",
)
_STAKE = Phrases(
    "broker|trader|trade|trades|invest|investment|investing|method|system|bot|signals|profit|savings|pounds|euros|dollars|weeks|capital|returns|stake"
)
_NEVER = Phrases("never")
_RATE = Phrases(
    "percent a|per|every|each day|week|month",
    "percent daily|weekly|monthly",
    "{daily|weekly|monthly} payouts|profits|returns|dividends",
)
_VENTURE = Phrases(
    "platform|broker|trading|invest|investment|investors|market|system|bot|scheme|capital|crypto|coin"
)
_REMOTE = Phrases("remote access", "anydesk|teamviewer|ultraviewer")
_MONEYED = Phrases("refund|bank|banking|wallet|account|transaction")
_SAFE = Phrases(
    "beware|warn|warned|warning|avoid|fake|fakes|phishing|museum|insured|refunded|novel|history|talk|article|lesson|council|train|gate"
)
_RENTED = Phrases(
    "rent|renting|lease|borrow|buy|use [out|of] [us|me] your|ur [linkedin|facebook|old|instagram|bank] account|profile|page"
)
_FOR_PAY = Phrases("pay|paid|paying|earn|dollars|usd|euros|weekly|monthly|cash")
_LOCKED = Phrases(
    "your|ur [linkedin|facebook|instagram|bank|email|user|page|business] account|profile|page|mailbox|access [_] [_] suspended|disabled|closed|deleted|restricted|blocked|limited|deactivated|removed|terminated|expire|expires|locked"
)
_UNLOCK = Phrases(
    "confirm|verify|validate|update|submit|provide your|the|these|identity|account [_] identity|details|account|information|password|data|credentials",
    "within # hours",
    "click|log|login|appeal|verify [in] [on|here|now|below|the|through|at|via] link|form|here|below|now",
)
_MADE = Phrases(
    "made|make|makes|making|earned|earn|earns|turned|profited|pulled [about|over|nearly|a|up|to|me|us] [profit] [of|to] [£] # [_] [_] in|within|from|after|out|with|a|per|every ..."
)
_SCHOOLED = Phrases(
    "teach|show|help|guide|introduce|bring|add|let you [how|to|the|my|in]", "signals", "join [us|me|my|our]"
)
_SPECULATION = Phrases(
    f"platform|broker|trading|trades|signals|market|system|bot|gold|{_COIN}|mentor|stocks|options"
)
_AWARDED = Phrases(
    "approved|released|allocated|awarded|processed [the|a|your] [_] payment|payments|fund|funds|sum|compensation|transfer|claim|grant",
    "compensation|payment|fund|funds|refund|grant [_] [_] approved|released|allocated|awarded|ready",
)
_DETAILS = Phrases(
    "send|give|provide|confirm|forward|submit|reply [us|me] [with] your [full] name|names|bank|account|address|phone|details|data [and|number|details|,] [_] bank|account|number|details|address|phone|id|passport"
)
_COINED = Phrases(
    f"send|deposit|transfer|put [me|us|in] [a|some|any] [little|bit|small|of|amount] [of] [#] [of] {_COIN}|money|cash"
)
_BACK = Phrases(
    "pays|pay|get|comes|returns|receive|send|sends ... double|triple|twice|doubled|tripled",
    "double|twice|triple [it|the|that|back] back|same|within|today",
)
_RETURNS = Phrases(
    "return|returns|yield|yields|pays|pay|earns|makes|gives|give|profit|profits|interest [_] [you] [of|up|to|around] # [percent] daily|weekly|a|per|every|each [day|week]"
)
_BOXED = Phrases(
    "box|boxes|trunk|package|parcel|consignment|luggage|suitcase|cargo with|of|containing|full [of] [my|some|the] valuables|money|cash|gold|dollars|diamonds|jewels|jewellery"
)
_KEPT = Phrases("safekeeping|syria|yemen|afghanistan|army|soldier|peacekeeping|battlefield", "safe keeping")
# Broad kinds of evidence, each innocent alone: `_COMBINED` says which of them together are a scam.
_GAME = Phrases(
    "hedge|betting|bets|odds|pension|annuity|casino|tips",
    f"trade|trades|trading|trader|forex|currency|currencies|{_COIN}|stocks|bot|bots|robot|algorithm|arbitrage|mining|staking|pool|presale|ipo|"
    "invest|invested|investing|investment|investments|investor|investors|signals|exchange|mentor|loom|circle|wallet|scheme|retire|retirement|fund|stake|portfolio|savings|"
    "gold|dividends|broker|platform|capital|system|method",
    "financial|money|wealth coach|expert|guru|teacher",
)
_EASY = Phrases(
    "percent each|fixed|every|paid|monthly|weekly|daily|back|net",
    "won|wins|winning [#|every] weeks|times|months|trades|day [in|in a] row",
    "paid|pays|bought for|me|us|my [my|our|the|a] house|car|mortgage|wedding|rent|holiday",
    "weeks|months|times in a row",
    "paid monthly|weekly|daily|out",
    "guaranteed|assured|certain|sure|steady|fixed|protected|safe [monthly|weekly|daily] returns|return|profit|profits|gain|gains|income|system|method|earnings|payout|payouts|yield|win",
    "returns|return|capital|profit|profits|gains|income|payout|principal [_] [_] [_] [is|are] certain|protected|safe|sure|guaranteed|steady|assured|back|shared",
    "cannot|could|can not go wrong",
    "low|no|zero|little|without|minimal [any|much|the] risk|risks|losses|loss",
    "never|not|cannot [can] [ever|had|have|has] [a] [single|bad] lose|loses|lost|losing|fail|fails|loss|day|week|month|trade",
    "easy|quick|fast|passive|extra money|cash|profit|profits|income",
    "wins|win|won # [percent] of|trades",
    "without fail",
    "pays|pay|paid|payout|payouts|yields|earns|returns|gives|gain|gains [out] [you|me|us] [back] every|each|daily|weekly|monthly|#",
    "percent a|per|every|each|daily|weekly|monthly|back",
    "gives|give|gave|gets|get|earn|earns|make|makes|made|bring|brings|pays|pay|withdraw|withdrew|profited|turned|collect [my|the|his|our] [family|me|us|you|of|about|over|up|students] [about|over|to] # [percent|dollars|euros|pounds] "
    "[in|a|per|each|every|last|daily|weekly|monthly|into] [a] day|days|week|weeks|month|months|hour|hours|daily|weekly|monthly|#",
    "while you sleep|relax|rest|work|dream",
    "lifting|lift a finger",
    "turn|turns|turned|turning # [dollars|euros|pounds] into #",
    "get|receive|gets|returns|pays [it|them] double|triple|twice|double",
    "with|from|put|puts|invest|deposit|start|with [in|just|only|as|little] [only|just|as|little|in|as] # [dollars|euros|pounds|usd] ... get|gets|withdraw|withdrew|earn|earned|make|makes|made|take|receive|collect|turn|draw ...",
    "before it|the|they coin|lists|list|rises|pumps|market",
    "fills|fill|filled $",
    "my|a|small|real fortune $",
    "made|make my|a fortune",
    "two|three|four|five|ten|twenty|hundred times [the|their|your|my|our] stake|money|investment|deposit|capital",
    "doubled|tripled|double|triple|doubles|triples [in|within|every|$] [a|the] [#|_] [days|day|weeks|week|month|hours]",
    f"send|sends|give|gives|invest|put # [{_COIN}] ... get|take|receive|first|back|draw ...",
    "bonus you|that [you] [can] withdraw|cash",
)
_LURE = Phrases(
    "may|can|could|shall|you|ask|copy|leave [i|me|can|it|any] [add|copy|how|join|time|show|it|have] ...",
    "show|shows|tell|teach|share|help|send|invite|invites|want|wants|like|interested|curious|join|see|spots|places|exclusive|offer|introduce|would|everyone|anyone|many|let|sign|open|start|try "
    "[you|in|it|with|to|up|people|them|a|his|him|me|an] ...",
)
_WINDFALL = Phrases(
    "diamonds|jewels|treasure|bullion|idle|unclaimed|overpaid|dormant",
    "million|millions|billion|fortune|consignment|inheritance|legacy|compensation|estate|funds|sum|donation",
    "box|trunk|bag|boxes of|with funds|money|cash|gold|dollars|gems",
    "left a|his|her|the|no will|fortune|money|estate|account",
    "our|my|his|the family's|husband's|father's money|gold|diamonds|wealth|funds",
    "our money|gold|wealth",
)
_STORY = Phrases(
    "my late",
    "ministry|minister|contract|embassy|diplomatic",
    "sergeant|general|captain|barrister|barr|lawyer|attorney|widow|widower|orphans|deceased|diplomat|sheikh|prince|princess|banker|heir|heirs|peacekeeping|investors|executor",
    "sick|dying|ill|suffering with|from|of cancer",
    "died|dying|dead|late customer|client|husband|father|uncle|doctor|man|woman|patient|depositor",
    "without|no [a|any] family|heir|heirs|relative|relatives|children|kin",
    "same|his|her|share|shares|carries|carried|your surname|family [name]",
    "the lord|god|spirit directed|told|led|sent",
    "united nations",
    "customer|client of|at our|my|the bank",
)
_MOVE = Phrases(
    "half|third|percent is|for|of yours|you|it",
    "foreign|your name|account|partner",
    "trust|trusted|trustworthy|honest|discreet|confidential|confidence|propose|proposal|beneficiary|abroad|overseas|foreign",
    "next of kin",
    "share|split|receive|transfer|move|claim|bring|donate|release|invest|keep|hold [it|this|them|the|our|my|a|half|six|#] [_] [_] [for|with|out|abroad|into|through|between|to|$] ...",
    "we|i share|split",
    "in|into|through|to your|you [_] hands|account|name|care|country|person|company|custody",
    "indicate|kindly interest",
)
_PROMISE = Phrases(
    "laptop|iphone|ipad|car|television|phone for|is|waits|waiting|reserved|held [for] you|yours",
    "spring|summer|annual|anniversary|christmas|lucky|prize draw",
    "prize|award|grant|reward|giveaway|lottery|raffle|jackpot|compensation|winner|winning|won|loan|parcel|package|inheritance|trophy|ambassador|inherited|scholarship|free",
    "selected|chosen|picked|approved|choose|chose|qualify|qualified|qualifies|eligible [you|for|as]",
    "our #|lucky|winning [_] follower|customer|visitor|subscriber|ticket|number",
    "earn|work|job|income|jobs|position from|at home|phone",
    "from home",
    "visa|job|post|position|place [is|are] [already] sure|guaranteed|approved|waiting|included|secured",
)
_FEE = Phrases(
    "courier|agent|office|officer wants|asks|needs #",
    "pay [for] the insurance|postage|courier|customs|tax|shipping",
    f"only|just|simply|must|first|need|kindly [need|have|only|must] [to] pay|cover|settle|send|buy|book|transfer|deposit [only|just|the|a|for|of|your|us|me] [the|a|small|own|starter] [_] [_] {_PAY}|duty|kit|pack|visa|ticket|postage|insurance|tax|#|file|courier",
    f"{_PAY}|duty|insurance|file|courier|kit|pack|postage|tax|trophy|visa|costs|starter [_] costs|cost|of|is|are|for # ...",
    f"only|just|small|little|token|tiny|refundable|the [the|a|your|one] [_] {_PAY}|duty|file|courier|kit|postage|gas|fees",
    f"{_PAY}|duty|insurance [charges|fee|fees] {{are on you|is on you|is yours|are yours|on your side|is due|are due|first|deposit}}",
    "pay|pays|buy|buys|top|topup|recharge|deposit [up] [the|a|your|in|for|us] [small|task|training|starter|own|uniform|work|registration|processing] [fee|kit|pack|account|deposit|training|uniform|material|charge] ",
    "need|pay a|the small [_] payment|fee|tax|deposit",
)
_HAND_OVER = Phrases(
    "confirm|send|give|answer|reply|log|login|sign|tell|need|enter|fill|verify|provide|what|forward|share|read|pay|click [in|is|us|me|it|with|through|back|on] ...",
)
_SECRETS = Phrases(
    "numbers|digits|number|code behind|on|from [the] [back] [of] your card|bank|account|id",
    "password|passcode|passwords|otp|cvv|credentials|login|logins|pin",
    "digits|code|number|codes [that|which|in|from|sent|come|comes|came|on|to|by|we] [the|we|you|your|comes|come] sms|text|phone|texted|sent|mobile|got|received",
    "with|by|the|a|your|of|bank|card|account|full|credit|debit bank|card|account|banking [account] [data|details|number|numbers|$]",
    "name address and bank|account|card|id",
    "bank|card|account data|details|number|numbers",
)
_PRETEXT = Phrases(
    "security|support|copyright|verification|verify|verified|badge|premium|activate|admin|administrator|moderator|compensation|customs|delivery|unusual|suspicious|strange|hacked|locked|blocked|suspended|disabled|removed|expire|expires|"
    "winning|winner|won|iphone|lotto|lottery|weekend|reward|refund",
    "meta|facebook|linkedin|instagram|google|microsoft|it|help team|office|desk|department|service",
    "reported|closed|deleted|limited by|for|in|within|today|soon",
    "free for|iphone|premium|year|weekend",
)
_CHORES = Phrases(
    "rate|rating|rates|like|liking|review|reviewing|subscribe|subscribing|click|clicking|watch|watching [of|to] hotels|videos|apps|products|songs|channels|pages|restaurants|ads",
    "typist|typing|copying|envelopes",
    "data entry",
    "task|tasks|mission|missions account|platform|wallet|a|per",
    "no|without [any] interview|experience|skills",
    "from home|phone",
    "on your phone|mobile",
    "spare time",
)
_WAGES = Phrases(
    "pay|pays|earn|earns|make|get|salary|paid|home|time # [dollars|euros|pounds|usd|eur] [a|per|every|each] daily|day|weekly|week|monthly|month|hour",
    "commission|refunded|refundable",
)
_RESCUE = Phrases(
    "recover|recovers|recovering|recovery|retrieve|retrieves|trace [of|back] [your|lost|stolen|the|all|back] [lost|stolen|hacked|scammed] coins|coin|funds|money|crypto|bitcoin|wallet|wallets|assets",
)
_SPENT = Phrases(
    "took|stole|taken|nicked my purse|wallet|bag|passport|phone|papers",
    "stuck|stranded|robbed|stolen|emergency|arrested|detained|blocked",
    "lost my phone|wallet|bag|card",
    "my new number|account",
)
_HELPING = Phrases(
    "transfer|send|wire|lend|borrow|need [me|us|it|you] [the|some|about|over|$] #|money",
    "transfer it|this to|by",
    "pay|wire|send [the|his|her|my|this] bail|fine|ransom|bill|hospital",
    "buy|send [me|us] [an|a|some|another] apple|steam|itunes|amazon|google|gift card|cards|voucher|vouchers|credit",
)
_YOURS = Phrases(
    "your|ur [own|bank] account|bank",
    "sent|paid|send|pay|transferred [it] to yours",
    "account of yours",
)
_PASSED_ON = Phrases(
    "receive|forward|pass|wire|send [it|the|them|money|on|my|our|some] [money|on|rest|funds|salary|payments|to]",
    "keep|keeps [_] percent|#|third|ten|tenth|half",
)
_CHEQUE = Phrases("send|mail|get|receive|cash [you] [you|a|the|our] cheque|check|cheques [and|you|in|which]")
_KEPT_PART = Phrases(
    "keep|keeps|kept [a|the|your] part|rest|difference|percent|share|#",
    "buy|purchase [the|some] vouchers|cards",
)
_GIFT = Phrases("free|win|won|new iphone|ipad|phone|laptop|voucher|playstation|console")
_DOORS = Phrases("door|locker|parking|library|wifi|building|entry|room|box|bike|recipe|discount|dress|source")
_COMING = Phrases(
    "get|getting|receive|comes|sent|send [you] [a|the|some] [six|#|sms|text] [digit] code|digits|pin"
)
# Whether the two have to stand in one sentence: (one, other, words between them at most; 0 for anywhere).
_PAIRS = (
    (_DEAD, _RICHES, 0),
    (_PROMISED, _DUE, 0),
    (_LURED, _PAPERS, 0),
    (_CODE, _CODED, 9),
    (_TOLD, _ACCOUNT, 0),
    (_STUCK, _WIRED, 0),
    (_RATE, _VENTURE, 9),
    (_REMOTE, _MONEYED, 0),
    (_BOAST, _STAKE, 12),
    (_RENTED, _FOR_PAY, 0),
    (_UNLOCK, _LOCKED, 0),
    (_SPECULATION, _MADE, 14),
    (_AWARDED, _DETAILS, 0),
    (_COINED, _BACK, 12),
    (_SPECULATION, _RETURNS, 9),
    (_BOXED, _KEPT, 0),
    (_RESCUE, _FEE, 0),
    (_CHEQUE, _KEPT_PART, 0),
    (_SPENT, _HELPING, 0),
    (_GIFT, _SECRETS, 0),
    (_PROMISE, _FEE, 0),
    (_COMING, _HANDED, 0),
)
_COMBINED = (
    (_GAME, _EASY, _LURE),
    (_WINDFALL, _STORY, _MOVE),
    (_SECRETS, _HAND_OVER, _PRETEXT),
    (_CHORES, _WAGES, _FEE),
    (_YOURS, _PASSED_ON, _HELPING),
)

_MARKS = (_SURE, _PRIZE, _LEGACY, _FIRST, _HANDING)

# Somebody whose work it is may name every one of these.
_FIELD = Phrases(
    "audit|auditor|auditing|investigate|investigator|investigating|research|researching|researcher|teach|teaching|prosecute|prosecutor|"
    "journalist|reporter|regulate|regulator|compliance|forensic|examiner|fraud|scam|scams|scammers|scammed|victims|swindles|awareness|lecture|lecturer",
)
_SURER = Phrases(
    "guaranteed", "teach|show you", "click|join|dm|inbox|write|contact|whatsapp|telegram|send|pay"
)


@once
def scam(draft: Draft, context: Context) -> tuple[Span, ...]:
    """Return the words that bear the marks of a scam, in order; professionals who name the field are left alone."""
    found = sorted({draft.span(*place) for marks in _MARKS for place in marks.ranges(draft)})
    found = sorted({*found, *_together(draft)})
    if not found:
        found = list(_combined(draft))
    if found and _FIELD.found(draft) and not _SURER.found(draft):
        return ()
    kept: list[Span] = []
    for span in found:
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return tuple(kept)


def _together(draft: Draft) -> Iterator[Span]:
    """Yield words that are the marks of a scam only together."""
    for one, other, within in _PAIRS:
        if within:
            places = list(near(draft, one, other, within))
        else:
            places = [place] if (place := one.first(draft)) and other.found(draft) else []
        if not places or _SAFE.found(draft):
            continue
        # A legacy needs somebody who is asked to take it, a code somebody who is asked to hand it over.
        if (
            (one is _DEAD and not _TRUSTY.found(draft))
            or (one is _COMING and _DOORS.found(draft))
            or (one is _CODE and (_NEVER.found(draft) or not _HANDED.found(draft)))
        ):
            continue
        for place in places[:1]:
            yield draft.span(*place)


def _combined(draft: Draft) -> Iterator[Span]:
    """Yield the first words of the kinds of evidence that together leave little doubt."""
    for kinds in _COMBINED:
        place = kinds[0].first(draft)
        if place and all(kind.found(draft) for kind in kinds[1:]) and not _SAFE.found(draft):
            yield draft.span(*place)
            return
