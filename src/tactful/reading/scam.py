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
# Broad kinds of evidence; each is innocent alone.
_SPORT = Phrases(
    f"trade|trades|trading|forex|{_COIN}|stocks|bot|bots|algorithm|investor|investors|invest|investing|signals|exchange|mentor|loom|circle|wallet|scheme|retire|retirement|fund|staking|pool|robot|presale|ipo|stake|portfolio|investment|savings|method",
    "financial|trading|crypto|wealth|money|forex coach|mentor|adviser|advisor|expert|guru|teacher",
)
_EASY = Phrases(
    "returns|return|capital|profit|profits|gains|income [_] [_] [_] is|are [_] certain|protected|safe|sure|guaranteed|steady|fixed",
    "certain|protected|steady|fixed returns|return|profit|profits|gains|income",
    "cannot|could|can not go wrong",
    "easy|quick|fast|free money|cash|profit|profits|income",
    "wins|win|won # [percent] of|trades",
    "pays|pay|yields|earns|returns # every|daily|a|per|each|weekly",
    "without fail",
    "my|a|small|real fortune $",
    "made|make my|a fortune",
    "two|three|four|five|ten|twenty|hundred times [the|their|your|my|our] stake|money|investment|deposit|capital",
    "doubled|tripled|triples|doubles|double|triple $",
    "doubled|tripled|double|triple|doubles|triples in|within|every [a|the] [#|_] days|day|weeks|week|month|hours",
    f"send|sends|give|gives|invest|put # [{_COIN}] ... get|take|receive|first|back|draw ...",
    "never|not|cannot [can] [ever] lose|loses|losing|fail|fails",
    "while you sleep|relax|rest|work|dream",
    "pays|pay|paid|payout|payouts [out] [you] every|each|daily|weekly|on monday|friday|day|week|month|fridays|time",
    "turn|turns|turned|turning # into #",
    "get|receive|gets|returns|pays [it|them] double|triple|twice|double",
    "with|from|put|puts|invest|deposit|start [in|just|only|as|with|little] [only|just|as|little|in] [as] # [dollars|euros|pounds|usd] ... get|gets|withdraw|withdrew|earn|earned|make|makes|made|take|receive|collect|turn|draw ...",
    "made|make|makes|earn|earned|gained|withdraw|withdrew|profit|profited|gives|give|gave [me|us|you|of|about|over] [me|about|over] # [percent|dollars|euros|pounds] [in|a|per|each|every|last] [a] [day|days|week|month|hour|hours]",
    "before it|the|they coin|lists|list|rises|pumps|market",
    "fills|fill|filled $",
)
_WINDFALL = Phrases(
    "million|millions|billion|fortune|consignment",
    "box|trunk|bag|boxes of|with funds|money|cash|gold|dollars|gems",
    "inheritance|compensation|reward|award|grant|prize|giveaway|donation|bonus|gift|ambassador",
    "selected|chosen|picked|approved [for|as] [the|our|a|one|by] ...",
)
_ASKED_FIRST = Phrases(
    "cost|costs|is|fee|price # [dollars|euros|pounds|euro|usd] to|for [reserve|release|claim|shipping|the]",
    f"pay|pays|cover|settle|send|need|lack|want|require|for|only|just [only|just|the|a|for|of] [the|a|small|of] [_] [_] {_PAY}|duty|gas|kit|activation|collateral",
    "only|just the [_] shipping|delivery|charges|charge|fee|fees|postage|clearance|insurance|tax|duty",
    f"{_PAY}|duty|insurance {{are on you|is on you|is yours|are yours|on your side|is due|are due|first|deposit}}",
    "small|little|tiny gas|network|activation|registration [fee] deposit|fee|payment",
    "no|without [any] collateral",
)
_STRANGER = Phrases(
    "sick with",
    "dying|ill of|from",
    "sergeant|general|captain|barrister|barr|lawyer|attorney|widow|widower|orphans|dying|late|deceased|diplomat|sheikh|prince|princess|banker|auditor|"
    "peacekeeping|peace|united|lord|god|investors|client|oil",
)
_ENTRUSTED = Phrases(
    "trust|trusted|trustworthy|propose|proposal|split|hands|beneficiary|relative|heir|kin|donate|orphans|move|transfer|confidential|indicate",
    "give|leave|donate|will|hand ... to you",
    "in|into|through|to your|you|a [_] hands|account|name|care|country|person|company|custody",
)
_OFFICIAL = Phrases(
    "security|support|help|copyright|verification|compensation|customs|service|admin|administrator|moderator|moderators|team|department|office|bank|delivery|police|revenue|tax",
)
_SECRET = Phrases(
    "password|passcode|pin|otp|cvv|seed|credentials|login",
    "digits|code [that|which|from|sent|come|comes|came|on|in|to]",
    "pay [the|a|only|just] # [_] [with|by] your card",
    "bank|card|account|banking data|details|number|numbers",
)
_THREAT = Phrases(
    "will|be|get|gets|is|was|been removed|deleted|closed|suspended|blocked|disabled|locked|reported|returned|lost|cancelled|canceled|held",
    "in|within|today|next # hours|hour",
    "or|else lose|loses",
    "to cancel|keep|appeal|release|receive",
)
_CHORES = Phrases(
    "rate|rating|rates|like|liking|review|reviewing|subscribe|subscribing|click|clicking|watch|watching [of|to] hotels|videos|apps|products|songs|channels|pages|restaurants|ads",
    "typist|typing",
    "data entry",
    "task|tasks|mission|missions account|platform|wallet|a|per",
    "no|without [any] interview|experience",
    "from home|phone",
    "on your phone|mobile",
)
_WAGES = Phrases(
    "pay|pays|earn|earns|make|get|salary|paid # [dollars|euros|pounds|usd|eur] [a|per|every|each] daily|day|weekly|week|monthly|month|hour",
    "commission|refunded|refundable",
)
_PREPAID = Phrases(
    "top|topup|recharge|deposit|buys|buy|purchase|pay|pays [up] [the|a|your|in|for] [task|training|starter|your|the|own|uniform|work] account|kit|wallet|material|materials|uniform|equipment|deposit|training|software|package",
)
_LURES = Phrases(
    "show|shows|tell|teach|share|help|send|invite|want|like|interested|curious|join|see|spots|places|exclusive|offer|introduce|would|everyone|anyone|many [you|in|it|with|to|people|them|a|his|him] ...",
)
_RESCUE = Phrases(
    "recover|recovers|recovering|recovery|retrieve|retrieves|get|trace|return [of|back] [your|lost|stolen|the|all|back] [lost|stolen|hacked|scammed] coins|coin|funds|money|crypto|bitcoin|account|accounts|wallet|wallets|instagram|assets",
)
_GIFT = Phrases("free|win|won|new iphone|ipad|phone|laptop|voucher|playstation|console")
_DOORS = Phrases("door|locker|parking|library|wifi|building|entry|room|box|bike")
_COMING = Phrases(
    "get|getting|receive|comes|sent|send [you] [a|the|some] [six|#|sms|text] [digit] code|digits|pin"
)
_SPENT = Phrases(
    "stuck|stranded|robbed|stolen|emergency|arrested|detained",
    "lost my phone|wallet|bag|card",
    "my new number|account",
)
_HELPING = Phrases(
    "transfer it|money|the|#",
    "pay|wire|send [the|his|her|my|this] bail|fine|ransom|bill|hospital",
    "need|lend|send|borrow|buy [me|us] [an|a|some|another] #|apple|steam|itunes|amazon|google|gift|card|cards|voucher|vouchers|credit",
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
    (_RESCUE, _ASKED_FIRST, 0),
    (_WINDFALL, _ASKED_FIRST, 0),
    (_SPENT, _HELPING, 0),
    (_GIFT, _SECRET, 0),
    (_COMING, _HANDED, 0),
)
_TRIPLES = (
    (_SPORT, _EASY, _LURES),
    (_WINDFALL, _STRANGER, _ENTRUSTED),
    (_OFFICIAL, _SECRET, _THREAT),
    (_CHORES, _WAGES, _PREPAID),
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
    for kinds in _TRIPLES:
        if (
            (place := kinds[0].first(draft))
            and kinds[1].found(draft)
            and kinds[2].found(draft)
            and not _SAFE.found(draft)
        ):
            yield draft.span(*place)
