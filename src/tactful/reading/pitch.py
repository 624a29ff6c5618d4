"""Sales offers: what a draft tries to sell, or the work it advertises to whoever reads it.

Naming one's own trade or product is an introduction, and asking for the recipient's is buying: neither
is a pitch. So most patterns join a seller's word with what the reader would get from it.
"""

from __future__ import annotations

from tactful.draft import once
from tactful.phrases import Phrases
from tactful.steps import Evidence, Status

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft
    from tactful.finding import Span

_OFFERS = Phrases(
    # What “we” do for those like the reader.
    "help|helps|helping|helped|assist|assisting|support|supporting|work|working|partner|partnering|specialise|specialize [with] "
    "[small|local|many|other|busy|growing|b2b] @clients like|such [as] {you|yours|yourself}",
    "@clients like yours",
    "help|helps|helping|helped|assist|assisting|enable|enables|let|lets|allow|allows|get|gets [small|local|many|busy|other|our|your|growing|new|b2b] "
    "@clients|you|your|them ... @grow [their|your|more|the|new|up|on] [own] ... @gains",
    "help|helps|helping you|your [company|business|team] [to] @grow",
    "can|could|will|would [also|easily|certainly|definitely|really] @grow your [own|monthly|company|business|company's] @gains",
    "@grow your [own|monthly|online|company|company's|business] @gains",
    "get|bring|deliver|generate|guarantee|guaranteed you|your [business] [#|more|new|qualified|extra] [new|more|qualified|extra] "
    "leads|clients|customers|sales|bookings|followers|patients|appointments",
    "save|saves|saving you|your|teams|companies|businesses|clients [team|company|business] [up] [to] [a] [lot|ton] [of] "
    "[#|ten|hours|thousands|time|money|hundreds|half]",
    "take|takes your {business|company|brand|sales|practice} to the next level",
    # Wares: a seller's “our” or “my” with what it does, costs or how to get it.
    "our|my [new|latest|own|award|winning|leading|affordable|premium|unique|innovative|revolutionary|ai|saas|crm|online|software|cloud|digital|marketing|web] "
    "[new|ai|saas|crm|online|software|cloud|digital|marketing|design] @wares {can|will|would|could|helps|saves|offers|lets|gives|delivers|automates|increases|boosts|cuts|reduces|is designed to|"
    "are designed to|is perfect|is ideal|starts at|start at|starts from|start from|cost|costs}",
    "offer|offers|offering|provide|provides|providing|deliver|delivers|sell [a|the|our|you|your|top|affordable|professional|custom|high|quality|low|cost|full|range|best|bespoke|tailored|cheap] "
    "[a|of|our|range|wide|quality|professional|affordable|full|custom|tailored|company|business|cost|business] "
    "[web|design|software|marketing|seo|development|consulting|financial|recruitment|outsourcing|coaching|training|growth|digital|it] services|solutions|packages|developers|freelancers",
    "interested in [buying|trying|hearing|learning|seeing|getting|our] [about|more] [our|my] [new] @wares",
    "be|you interested in {our|my|buying|purchasing|trying our|a free|a demo of our|a special}",
    "show|present|introduce|pitch|tell|walk|demonstrate|offer you [through|about|to] [how|what] our|we|my [new|latest] [crm|ai|software|web|online] {@wares|can do|do for|could do for}",
    "offer you [a|the|our|my|some|special|free|exclusive|best|great] [free|special|exclusive|great|good] {@wares|discount|deal|price|rate|services|demo|trial|consultation}",
    "check|try|buy|order|download|discover|book|get|grab|purchase|visit|see [out] {our|my} [new|free|latest|online|own] [new|free|latest|online|own] @wares",
    "our [#|all|regular|usual|current|introductory] {prices|rates|packages|fees|plans} {start|begin|are|from|range}",
    "prices|plans|packages|rates {start|starting|from} [at|from] #",
    "send|give|prepare|get you [a] [free|quick|no|personal] [obligation] quote|quotation|proposal|brochure|catalogue|catalog|pricing",
    # The bait.
    "free|complimentary [#|no|minute|min|initial|online|strategy|discovery|growth|obligation|seo|website|personalised|personalized|30|15] "
    "[minute|min|strategy|discovery|growth|website|obligation|seo] demo|audit|consultation|consult|assessment|ebook|sample|masterclass|quote|strategy",
    "free [strategy|discovery|growth|coaching] call|session|e|webinar|guide|checklist|whitepaper|course|template "
    "[book] {on|for you|about how|that shows|that will|you can download|to help|to get|today}",
    "first|initial {consultation|session|month|order|lesson|audit} is [completely|totally|absolutely] free",
    "off {our|your first|for new|all orders|your order|your next|if you book|when you book|until}",
    "get|save|enjoy|offer|offering|with|is|only|now|take|receive [a|you|an|up] [to] # [percent] off",
    "special|exclusive|introductory|limited|unbeatable|amazing|best {offer|price|discount|deal|prices|rates|discounts|deals} "
    "{for|to|until|today|on|only|in|this|that|when|if|just|available|you}",
    "great {offer|price|discount|prices|rates|discounts|deals} {for|to|until|today|on|only|in|this|that|when|if|just|available|you}",
    "great deal for|on|today|until|only|if|when|available",
    "discount {code|coupon|voucher|for you|for new|if you|on our|on your first|of #|today}",
    "promo|coupon|voucher|discount code",
    "book|schedule|arrange|set|see|watch|request|get|give [up|you] {a|your|our} [free|quick|short|live|personal|personalised] {demo|demonstration|strategy call|discovery call|product tour}",
    "quick|short|live|free|product|personal demo|demonstration",
    "looking for|need|want|struggling {more|new|with finding|to find|to get|to attract} [@clients] {clients|customers|leads|sales|patients|followers|traffic|investors}",
    "looking for more [_] clients|customers|leads|sales|patients|followers|traffic",
    "money back guarantee",
    # What wares do, and for whom.
    "our|my [new|own|little|latest] [_] _ [can|could|will|would|to|help|helps|easily] [to] @slash [your|their|the|clients'|customers'|on|energy|running|monthly] [_] @burdens",
    "we|it|that|which [can|could|will|would|easily|really] [also|easily|help|really] @slash your|clients|customers|companies|teams|shops|firms [own|monthly|yearly|running|energy|total] [_] @burdens",
    "@slash your|their|clients'|customers'|companies|teams|businesses|shops ... by [up|about|over|around] [to] #|half|a|third|two|percent",
    "we|team|agency|company|studio|firm|app|platform|tool|software|service [can|could|will|would|also|now|easily] [easily|also|gladly|happily|really] "
    "handle|handles|manage|manages|redesign|redesigns|build|builds|rebuild|rebuilds|optimise|optimises|optimize|optimizes|automate|automates|upgrade|upgrades|host|hosts|market|markets|promote|promotes|install|installs|supply|supplies|"
    "modernise|modernize|design|designs|rank|ranks|streamline|streamlines|digitise|digitize|outfit|equip|fill|fills "
    "[all|your] your|you|of [own|entire|whole|new|business|company|online] [_] website|site|accounts|payroll|bookkeeping|marketing|ads|seo|logo|branding|brand|business|company|shop|store|office|social|listing|listings|pipeline|hiring|recruitment|taxes|invoices|"
    "rooms|tables|packaging|warehouse|kitchen|fleet|paperwork|inbox|calendar|sales|admin|hotel|restaurant|clinic|practice|with",
    "first|top|number|high|higher|better|best [one|#] [place|page|position|positions|spot|rank|ranking|rankings|result|results] {in|on|of} google",
    "do|give|get|quote|make you [a|an|some|the|our] [really|very] [_] [_] rate|rates|price|prices|deal|discount|quote",
    "at|for|with [very|a|the|our|most|highly] [very|most] competitive|wholesale|factory|affordable|discounted|reduced|reasonable|unbeatable|cheap|attractive price|prices|rate|rates|pricing",
    "{i am|are|am|from|represent|represents|is} [a|an|the|one] [of|the] [_] leading|reputed|reputable|premier|renowned|wholesale|foremost|certified|established manufacturer|manufacturers|supplier|suppliers|exporter|exporters|provider|providers|distributor|distributors|"
    "agency|agencies|wholesaler|vendor|vendors|stockist",
    "share|send|discuss|tell|mail|forward|know|understand [us|me|with] [us|me] your [_] [_] requirement|requirements|needs|enquiry|inquiry|specification|specifications|budget",
    "{requirement|requirements|enquiry|inquiry|enquiries|inquiries} {welcome|are welcome|for our|of our}",
    "see|watch|show|try|test|experience|view|demonstrate|walk [you] [through] our|my [new|own|latest] [_] [_] @wares {in action|live|at work|in use|in person|today|for yourself|first hand|first|this|next|free|for free|for a}",
    "month|month's|months|trial|setup|delivery|shipping|install|installation|order [is|are] on {us|me} [if|when|for|$]",
    "i|we|you|us [can|will|to] [to] get|have|send|offer|give|claim|grab|arrange|provide|do|run|try|include [you|your|a|our|him|them|with] [a|your] free|complimentary [_] [_] report|scan|mockup|survey|trial|taster|starter|setup|shipping|delivery|analysis|evaluation|"
    "valuation|estimate|webinar|site|visit|check|inspection|samples|sample|quote|review|month|session",
    "book|schedule|grab|reserve|pick|choose [_] [free] slot|time|place|spot|seat|demo|call [in|on|with|through|via|here|from|straight] [_] {my calendar|our calendar|calendly|my diary|our diary|this link|my link|our link|our page|with our}",
    "stop|quit|tired|fed [up] [of|with] losing|wasting|overpaying|chasing|paying [_] @burdens|for|customers|clients|leads|sales|hours|money|too|invoices|over",
    "helped|served|trained|supplied|supported|saved|coached|equipped|trusted [by] [already|more|over|about|some] [than] #|hundreds|dozens|thousands|scores|countless [of] [other|small|local|happy|growing|_] @clients",
    "if you [ever|would|do|should|are] [also|ever|still] need|want|looking|require|like|fancy [for|to] [a|any|some|help|new|good|better|more|cheaper|reliable|get|buy|order|try] [with|your|a|some|good|new|better|our] "
    "supplier|suppliers|website|quote|insurance|mortgage|agency|seo|marketing|branding|crm|leads|software|packaging|financing|demo|trial|sample|samples|pricing|discount",
    "@grow|double|raise|land|close|sign their|more|first|new [own|next|first|_] @gains|million|deal|deals|funding|round",
    "i|we [also|now|currently|mainly] [can] help|helps|coach|advise|serve|train [small|local|many|busy|b2b] @clients [to|who] [_] @grow|land|scale|close|cope|sleep|hire|find|stop|become|comply|navigate|build|move|go",
    "do|does|would|could you|your [_] [team|company|shop] [still|also|ever|perhaps|maybe] need|want|require [a|an|some|any] [new|good|better|reliable|cheaper|extra|second] [_] supplier|website|developer|designer|accountant|agency|distributor|wholesaler|provider|"
    "vendor|contractor|insurance|loan|marketing|seo|leads|quote",
    "take|lift|get the|your|all [whole] [_] {off your hands|off your plate|off your desk|off your shoulders|done for you}",
    "knock|take|give|save [you] [off|another] #|ten|five|fifteen|twenty|half percent|price|off [off]",
    "you|your [_] {would be|will be|would make|are} [a|an|the|our|my] [perfect|ideal|great|good] customer|client|prospect|buyer|lead",
    "we|i [are|am] [now|currently] signing|onboarding|enrolling [up] @clients|bakeries|schools|shops|cafes|members|doctors|partners|sellers|everyone",
    "two|three|four|five|few|several|couple|last|limited [of] [last|free|more] spaces|slots|places|spots [still] left|open|available|remaining",
    "your site|website|page|webpage [is|looks|seems] [a|really|very|rather|quite|bit] [bit|little] dated|old|outdated|slow|broken|unsafe|tired|poor|missing",
    "come|visit [in|over|round|by] and|to present|demonstrate|pitch|demo|quote|measure [it|this|our|them|you] [to|for] [you|your]",
    "at a|an|the|really|very [very|really|most] [good|fair|great|low|nice|special|decent] [price|rate] price|rate $",
    "i|we [have|got] [just] [a|an|the|two|three] [new] role|position|vacancy|opening|opportunity [in|at] [_] [that|which] [you] {would be perfect|would suit|would fit|fits you|suits you|might suit|could suit|be perfect for|be great for}",
    # Work advertised.
    "two|three|four|five|six|seven|ten|2|3|4|5|6|10|20|several|multiple|various|our|with|have|has [fresh|new|remote|senior|junior|great] open|live|unfilled|vacant [remote|senior|junior] roles|role|positions|position|vacancies|seats|jobs",
    "{i am|we are|i} [currently|now|a] recruit|recruiting|headhunt|sourcing|headhunting|hiring for|on [a|an|the|behalf|our|one|several|my] [_] [_] company|client|clients|fintech|bank|startup|firm|group|employer|roles|positions",
    "we|firm|team|client|clients|startup|factory|hotel|hospital|bank|agency [is|are] [now|currently|urgently|again|actively|still|always] {hiring|recruiting drivers|recruiting nurses|recruiting engineers|taking on new|expanding our team}",
    "apply {now|today|via|through|here|online at|before|by sending|directly}",
    "candidates|talents|resellers|distributors|dealers|franchisees {for|in|who|with|wanted|to sell|across|from}",
    "walk in {interview|interviews|drive}",
    # Prices and terms, which nobody names in an introduction.
    "from|at|only|just|for # [euro|euros|dollars|pounds|eur|usd] {a month|per month|a year|per user|per seat|a week|monthly|per week|an hour|per hour|a session}",
    "euro|euros|dollars|pounds|eur|usd instead of #",
    "our|my [_] [_] inspections|inspection|services|service|sessions|lessons|courses|rates|repairs|classes|tours|quotes|rooms|designs|sites|audits start|starts|begin|cost|costs|are at|from|only|just",
    "hold|lock|keep that|this|the [_] price|rate|offer|discount [for]",
    "half price",
    "first [#|two|three|six|few] month|months|week|weeks|session|lesson|order|year|box|class {free|half price|half|on us|on me|for free|is free|are free|is on|are on|at half|at no}",
    "{or you pay nothing|or you do not pay|you pay nothing|no win no fee|nothing to pay|no credit card|no strings attached|free of charge for you|at no cost to you}",
    "waive the|our|my|your [_] [_] fee|fees",
    "patients|bookings|leads|clients|customers|sales|appointments|signups {a|per|every|each} month|week|day|year",
    "days|day|week|weeks|month free trial",
    "free trial [period] $",
    "my|our|have|made [a] [_] free guide|ebook|checklist|report|template|webinar|course|masterclass|training|workshop|download",
    "free trial of|for|today|now|and|until|if|that",
    # Money and percentages beside what “we” do.
    "{front page|first page|page one|top} of google",
    "specialise|specialises|specialize|specializes|specialising|specializing|focus|focuses|expert|experts in|on helping",
    "sell|selling more [_] online|prints|products|tickets|books|courses|rooms|houses",
    "get one free",
    "interest you in [_] our|my|a|an|some",
    "i|we [also|now|currently|can|would|am|are] offer|offering [you|a|some] free|complimentary|discounted|special [_] consultation|consultations|review|reviews|audit|audits|quotes|quote|session|sessions|valuation|valuations|analysis|call|calls|trial|trials|sample|samples|check|checks|rates|packages|prices",
    "half|fraction [of] your|the [current] cost|price|rate|time",
    "your current {provider|supplier|vendor|agency|cost|costs|bill|bills|insurer|broker|plan}",
    "pays for itself",
    "you {would like|will like|will love|would love|need|should try|could use|deserve} our|my [new] [_] @wares",
    "first [_] free",
    "for {a|one} [small|low|modest] flat|fixed|monthly fee|rate|price",
    "send|share|mail|give|email you [with] [the|our|a|my|more] [short|full|latest|price|product] brochure|catalogue|catalog|price list|pricing|pricelist|leaflet|deck|proposal",
    "{have you|ever|did you ever} [ever] {considered|thought about|thought of|consider|think about|think of} outsourcing|switching|selling|hiring|upgrading|automating|franchising|monetising|monetizing|advertising|rebranding|using our|earning|investing",
    "like to {stock|carry|order|resell|distribute} our|my",
    "client [who] [is|are] looking|searching|hiring for",
    "could|can|may|shall|let i|we|me review|check|audit|quote|assess|price|beat your [current|existing|present] cover|policy|insurance|premium|premiums|website|contract|contracts|tariff|tariffs|bill|bills|accounts|setup",
    "{i|we} have [a|an|the|#|two|three|several|some|many|multiple] [great|exciting|new|open|senior] role|roles|position|positions|vacancy|vacancies|opening|openings {that|for|which|at|with|in|you}",
    "roles|role|position|positions|job [that|which] {fit|fits|suit|suits|match|matches} you|your",
    "salary [range] [is|of|up|between|from] [to] #",
    "{save|saves|saving|saved} you {hundreds|thousands|time|money|hours|up to|a fortune}",
    "me for [my|our|the] rates|prices|quotes|pricing|bookings|commissions|orders",
    "sign {up} {through|via|on|at|here|today|now|for my|for our|with my}",
    "order|buy|subscribe|enrol|enroll|register {now|today|here|through my|on my|at my|on our}",
    "i|we [now|also|still] sell|offer [my|our|a|an] [own|new|online] course|courses|coaching|masterclass|programme|program",
    "message|dm|write|contact|call|text me|us for {prices|rates|pricing|details|more details|a quote|a demo|an offer|orders}",
    "{cheapest|lowest|unbeatable|best|affordable|low} {prices|price|rates|rate|cost|costs|fees}",
    "same for {your|you} [company|business|team|practice|shop|brand|restaurant|clinic]",
    "our|my clients|customers [usually|typically|already|have] {see|save|get|gain|earn|report|grow|double|make|cut|saw|saved|doubled}",
    "results guaranteed|guarantee",
    "{right|best} person to {talk|speak} to {about|regarding}",
    "who|whoever {handles|is in charge of|is responsible for|runs|manages|decides on|looks after} your {marketing|it|payroll|hr|website|advertising|sales|accounts|purchasing|procurement|training|recruitment}",
    "let|allow me|us show|present|introduce|walk|demonstrate you [to|through] our|my|how",
    "multiple|several|numerous|immediate|urgent openings|opening|positions|vacancies|roles|joiners",
    "immediate joiners|joiner",
    "top|best|attractive|competitive|great|excellent|high salary|pay|salaries|package|packages|wages",
    "limited time offer",
    "increase|boost|grow your {followers|sales|revenue|traffic|income|visibility|reach|engagement|rankings}",
    # Work advertised to many, and schemes.
    "exciting|amazing|great|fantastic|excellent|lucrative|unique|incredible|unmissable|remote [new|career|job|business|remote|work|investment] "
    "opportunity|opportunities|role|roles|vacancy|vacancies|position|positions [for] [you|people|candidates|someone|at|with|that|in|to|from|which]",
    "opportunity|opportunities|role|roles|job|jobs|position|positions|vacancies|vacancy [that|which] "
    "{may|might|could|would|will} {interest you|suit you|be of interest|be a great fit|be a good fit|be perfect|fit you|be right for you|match your}",
    "i am [currently|urgently|now|actively] hiring|recruiting for|multiple|several|people|candidates|remote|now|new|all|urgently",
    "{we are|my client is|our client is|my company is|company is} [currently|urgently|now|actively] hiring|recruiting [for] [multiple|many|several|#|people|candidates|remote|now|new|all|urgently]",
    "{perfect|great|ideal|good|strong} {fit|match|candidate} for {a|an|our|the|this|my|one of} [new|exciting|senior|client|client's|remote] [_] role|position|vacancy|job|client|opening",
    "send|share|forward|submit [me|us|over] [your|an|the] [updated|latest|detailed] cv|resume|résumé|résumés",
    "earn|earning|make|making [an] [up] [to] [#|extra|passive|good|more|serious|full] [_] {income|money|cash} {from|online|with|working|while|in}",
    "extra|passive|residual income",
    "financial freedom",
    "be your own boss",
    "join|joining my {team|downline|business}",
    "business opportunity",
)  # fmt: skip

_BUYING = Phrases(
    "do|does|did you|your ... offer|offers|give|have|sell|provide|run|do|charge|cost",
    "could|can|may|might|shall i|we [please|also|perhaps] have|get|book|request|see|try|order|buy|ask",
    "{i|we} {would like|want|wish|need|hope} to {book|buy|order|try|get|request|see|subscribe}",
    "how much",
    "your ... ... saved|helped|cut|raised|lifted|fixed|improved|made|taught|gave",
    "no [_] vacancy|vacancies|opening|openings|role|roles|position|positions|product|service|sale|pitch|agenda|offer|catalogue",
    "what {is|are|was|would|does|do} [a|the|your]",
    "thank|thanks you|for",
    "no|not|never {a|any|trying|selling|looking|here|going|after|offering|pitching|want} ",
    "your {demo|discount|price|prices|trial|offer|quote|sample|product|rates|webinar|course}",
    "i|we [have|just|already] {took|used|tried|bought|downloaded|watched|attended|saw|loved|enjoyed|ordered|read|got your|got the|got it|got one}",
    "your free|new|latest|excellent|great @wares|guide|checklist|ebook|report|template|download|sample",
)  # fmt: skip


_SIGNS: dict[str, Phrases] = {
    "need": Phrases(
        "you are still using|paying|doing|losing|wasting|relying|struggling",
        "your website|site|shop|hotel|restaurant|clinic|practice|store|company|business|firm|team|brand|salon|agency|page|studio {deserves|could|needs|lacks|is|looks|has|would|can|should}",
        "noticed|saw|see [that] yours|your [website|site|shop|page|store] is|was|has|needs|lacks|looks",
        "you {would benefit|could benefit|can benefit|will benefit|might benefit}",
        "someone|somebody|people who {would benefit|could benefit|could use|needs|need}",
        "for your {shop|business|company|team|website|brand|store|hotel|practice|clinic|restaurant|agency|salon|firm}",
        "do|does your|you ... need|want|lack|struggle",
        "are|is you|your [_] [still|perhaps|maybe] looking|struggling|tired|paying|wasting|losing|unhappy|satisfied|happy|ready",
        "need|want|looking [help|support|some|more|for] {with your|for your|new|better|more|a new|a better}",
        "ever {wondered|thought|wished|struggled}",
        "happy|satisfied|content|pleased|unhappy|stuck with your|the current|existing|present|old|own|bank's",
        "your [current|present|existing|own|main] competitors|rivals|renewal|overheads|provider|supplier|vendor|insurer|bill|bills|energy|tariff|premium|premiums|payroll|mortgage|losses",
        "your [_] bill|bills|renewal|overheads|provider|supplier",
        "your site|website|page|webpage|shop|listing ... slow|slowly|outdated|dated|broken|unsafe|errors|mistakes|ranking|rank|visitors|load|loads|convert|converts",
        "overpaying|overpay|overcharged|underpaid|undercharging",
        "deserve|deserves [a] [better|more|the] [_] salary|price|rate|pay|deal|website|result|results|rest",
        "one|ones like the one you|yours run|manage|own|organise|host|lead",
    ),
    "call to act": Phrases(
        "sign|book|enrol|enroll|register|apply up|by|before|now|today|here|through|via|early|soon",
        "shall|can|may|should i|we hold|reserve|keep|save|put|pencil|count|book|block [aside|in|by] one|a|it|some|two|you [for|on]",
        "introduce|present you to our|my|the",
        "ask me how|about|for",
        "honoured|honored|glad|happy|proud|love|keen to serve|supply|quote|cater|work for|your|you",
        "happy|glad|love|pleased to show|tell|set|walk|talk|put you what|how|up|through|more",
        "shall|may|can|could|should i|we [just|also|quickly] send|show|post|walk|mail|email|courier|ship|drop|present|bring|give [you] a|an|some|our|my|one|how|what|more|through|around|samples",
        "shall|may|can|could|should i|we [just|also|quickly] demonstrate|prove it|this|that",
        "shall|may|can|could|should i|we [just|also|quickly] quote for|on|you",
        "^ want|care|fancy|keen|curious|eager|like|interested [to] [me] [to] hear|know|see|try|find|learn|hearing|knowing|seeing|trying|learning",
        "you [also|perhaps|maybe] want|like|care|fancy [me|us|to] [to] hear|know|see|try|find|learn how|what|why|it|more|out",
        "do not|wouldn't you want to know|see|save|try",
        "have|take|get|cast [a] [quick] look|peek|browse|glance at|through|round|around|over {my|our|the attached}",
        "tell me|us what you {would like|need|want|fancy}",
        "send|give|show|mail|tell me|us your [_] renewal|quote|bill|bills|requirements|cv|specs|budget|plans|drawings|number",
        "send|pass them|him|her|people|anyone|friends my|our way",
        "join|attend|catch|visit my|our [free|next|online|_] webinar|workshop|course|class|cohort|group|programme|training|community|demo|shop|stand|seminar|challenge",
        "{thinking|dreaming|fancy|considering} [of] selling|buying|switching|moving|investing|renovating|outsourcing|upgrading",
        "hiring $",
        "be|you open|up|free|available to|for [a] [quick|short|brief|ten|15|20|fifteen|twenty] [minute|min] call|chat|zoom|demo",
        "shall|should|can|could we [have|set|arrange|book|talk|up|hop] [a|on|up] [quick|short|brief] talk|call|chat|demo|meeting $",
        "would|will|can|could [love|like|be] [happy|pleased|glad|delighted|to] [to] quote|supply|cater|equip|serve|represent|add|sign|onboard|insure|insulate [for|you|your|yours|with|up]",
        "attached|enclosed|below [is|are|find|please|you] [you|our|my] [find|will] [find] [our|my] [_] $",
        "menu|catalogue|price|brochure|portfolio|flyer|leaflet [list] attached|enclosed|below",
        "minutes|seconds and you will|see|know",
        "try|taste|test it|them|ours|one [for] [free|yourself|out]",
        "if you know [of] anyone|someone|anybody|riders|people|somebody [who|looking|in]",
    ),
    "proof": Phrases(
        "our|my customers|clients|users|members|students|readers|schools|patients|pupils|mentees|followers|team [on|usually|typically|already] [average] save|saved|gain|gained|see|saw|earn|earned|cut|doubled|lost|report|reach|win|love|make|made",
        "has|have lifted|raised|boosted|doubled|cut|saved|transformed|improved|helped [_] [_] in|for|across|by #|hundreds|dozens|thousands|many|over|most",
        "in|by #|hundreds|dozens|thousands|over [#|of] schools|companies|clinics|shops|hotels|offices|hospitals|councils|countries|homes",
        "already using|use|used|trusted|chosen our|by",
        "third|half|quarter|tenth|percent on average",
    ),
    "supply": Phrases(
        "we|i build|design|make|create|develop|distribute|import|produce|run|write ... for @clients|florists|dentists|lawyers|schools|authors|artists|doctors|builders|therapists|photographers|musicians",
        "i|we distribute|resell|outsource|wholesale",
        "our|my [new|online|first|latest|own] [_] [_] course|courses|fund|tool|firm|agency|app|masterclass|programme|collection|offer|consultancy|franchise|startup {is|does|can|will|helps|makes|starts|has|saves|gives|turns|lets|gets}",
        "from|of my|our [_] [_] course|masterclass|programme|coaching|tool|service|product",
        "we know how {to}",
        "our tool|app|fund|course|system|platform|product",
        "we|company|firm|agency|team|studio|platform|product|app|software|tool|service|kit|range|group [also|now|currently|can|could|will|would] "
        "supply|supplies|provide|provides|sell|sells|offer|offers|manufacture|manufactures|distribute|distributes|install|installs|outsource|outsources",
        "our|my [own|new|online|digital|latest] [_] platform|software|product|products|app|services|solution|solutions|tool|agency|packages|crm|range",
        "ours {last|lasts|cost|costs|work|works|are|is|come}",
        "our|my [new|own|latest] [_] [_] tool|app|scheme|software|system|platform|kit|machine|programme|method|service|course|candles|soap|jewellery|catering|company "
        "[has|have|can|will] save|saves|saved|make|makes|lift|lifted|lifts|cut|cuts|help|helps|helped|fill|fills|turn|turns|does|do|give|gives|raise|raised|fix|fixes",
        "we|i turn|transform _ [_] into",
        "we|i supply|stock|wholesale|import|export|cater|broker",
        "i|we help|coach|train|teach|mentor|support @clients|women|men|parents|students|authors|doctors|teachers|graduates|leaders [_] [to] fill|get|land|earn|win|reach|triple|double|scale|attract|charge|sell|lose",
        "we are [a|an] [_] [_] agency|bureau|supplier|manufacturer|distributor|brokerage|consultancy|printer|bakery|factory|wholesaler|caterer",
        "{i have|we have|i got|we got} [got] [a|two|three|four|five|six|several|#|some|many|few] [_] [_] developers|engineers|nurses|drivers|candidates|welders|designers|carers|buyers|buyer|tenants|tenant|investors|investor",
        "developers|engineers|nurses|drivers|candidates|welders|designers|carers [who] [are] ready|available|looking to|for|from|now|immediately|on",
        "i|we [have] built|made|created|designed|developed|launched|wrote [a|an|the|our|my] [new|little] [_] app|tool|platform|course|software|system|plugin [that|which] does|do|saves|makes|helps|turns|writes|finds|fills|cuts",
        "make|makes a|the perfect|ideal|great|lovely [staff|corporate|client|christmas|wedding|birthday] gift|gifts|present|presents|addition|solution",
        "introduce|present our|my [_] catering|service|services|company|firm|range|products|product|line|brand|team|agency|solutions|collection",
        "wide|full|large|complete|whole|great range|choice|line|selection of",
        "i sell|make|craft|produce handmade|homemade|organic|custom|personalised|bespoke",
        "as a|an [independent|qualified|certified|licensed] [mortgage|insurance|estate|letting|travel|financial|energy] broker|agent|adviser|advisor|planner|consultant [i] [can|could|help|get]",
        "looking|searching for [new|more|a] distributors|resellers|dealers|agents|agent|ambassadors|stockists|partners for|in|to sell our|my",
        "recruiting|hiring for [a|an|our|the|several] [_] [_] job|jobs|role|roles|position|positions",
    ),
    "bargain": Phrases(
        "cheaper|cheapest|faster|better than|deal|rate|rates|price|prices|margins|your",
        "might|may|could|can|would be cheaper|quicker",
        "attractive|generous|good|high|great margins|margin|commission|commissions|terms",
        "i|we pay [you] # [percent]",
        "percent offer|commission|discount|deal|reduction|cashback|rebate|margin",
        "offer on|for {our|my|all|the|team|new|annual}",
        "flat|fixed|only|just # [pounds|euros|dollars|euro|francs|kroner]",
        "sample|starter|trial|welcome pack|packs|kit|box|set",
        "factory|wholesale|trade|introductory|launch prices|price|rates|rate",
        "seat|seats|place|places|spot|spots [is|are] [still] left|free|open|going",
        "free seat|ticket|place|spot|guide|ebook|checklist|template|report|trial|sample|samples|quote|session|taster|lesson",
        "download|claim|grab|snap my|our|this|your|the [_] [_] guide|ebook|checklist|report|template|sample|whitepaper|bonus|discount|place|seat",
        "{flexible hours|no experience needed|no experience necessary|good pay|immediate start|work from home|full training given}",
        "next|new cohort|intake|batch starts|begins|opens",
        "beat it|that|them|any quote|your",
        "triple|double|quadruple|10x your",
        "better {rate|price|deal|offer|quote} than",
    ),
    "gain": Phrases(
        "i|we|it|that|which can|could|will|would [easily|really|also|help] [you] cut|save|reduce|halve|double|increase|boost|improve|lower|optimise|optimize|grow|speed [you|your|up|on]",
        "used|trusted|chosen|loved|recommended by #|many|hundreds|thousands|over|leading|dozens|top",
        "no obligation",
    ),
    "terms": Phrases(
        "promotion|promo|estimate|commission|commissions|ambassadors|affiliate|affiliates|cohort|subscription|licence|resellers|savings|roi|upsell|investors|"
        "voucher|bestseller|turnkey|onboarding",
        "free [_] [_] check|estimate|assessment|inspection|trial|consultation",
        "want|like us to",
        "{shall|may|can|should} {i send|we send|i share|i show|we show|we come|i come|i tell you|we tell you|i explain} [you] [some|the|more|by] [more] {details|more|information|info|by|numbers|how|a link|examples}",
        "in [just|only|under] [#|a|five|ten] [few] minutes|seconds",
        "takes [only|just] # minutes",
        "interested $",
        "fancy|like|care|want|keen|curious|happy [to] hear|hearing|know|knowing|see|seeing|learn {more|further|the details|the numbers} [about] [it|this|us|ours]",
        "catalogue|catalog|brochure|pricing|pricelist|quotation|samples|discount|discounts|rebate [on] [request]",
        "a|free|our quote",
        "prices|price|rates|references on|at|from my|our|request",
        "price list",
        "percent off",
        "give|show|offer|take you [through] a|an|the|our|some [quick|short|free|little|guided|live] tour|demo|preview|overview|sample|glimpse|trial|taster|look",
        "let me {prove|demonstrate|show you|convince|walk you|explain how}",
        "book|hire me|us|our",
        "place an order",
    ),
    "agent": Phrases(
        "headhunter|recruiter|recruiters|headhunting|recruitment|staffing|sourcer",
        "i|we recruit|place|staff|headhunt",
        "our|my client|clients|candidate|candidates",
    ),
    "post": Phrases(
        "have|has|filling|fill|hiring [currently|now|just] [for] [a|an|the|some|#|several|two|three] [new|great|senior|junior|permanent|remote] [_] "
        "opening|openings|role|roles|position|positions|vacancy|vacancies|opportunity",
        "opening|role|position|vacancy|opportunity {in|at|you|for you|that|which|with}",
        "salary|package|relocation|onsite|hybrid",
    ),
}
"""Signs of selling that anybody may show one of; two together, apart from any wish to buy, make a pitch."""

_ANY_SIGN = Phrases(*(pattern for sign in _SIGNS.values() for pattern in sign.patterns))
"""One pass that spares the six: most drafts show no sign."""

_TRADES = "vets|dentists|nurses|doctors|lawyers|schools|hotels|cafes|cafés|farms|hospitals|councils|bakeries|surgeons|people|managers|authors|artists|florists|accounts|apprentices|families|owners|landlords"
_FAINT: dict[str, Phrases] = {
    "supply": Phrases(
        "i|we have [just|now|recently] launched|built|opened|started|released|made",
        "i|we [also|now|just|mainly|already] supply|supplied|sell|deliver|stock _ [_] to|for",
        "i|we [also|now|just|mainly] look|looking|cater|care after|for [over|#|many|hundreds|most|small|several] [#] [small|local|of] @clients|homes|people|families",
        "i|we work|deal with _ [_] who|that are|want|need|struggle|have",
        "our|my [_] line|range|collection|review|class|classes|course|school|site|park|deals|team|lab|factory",
        "i|we [have] got|have|has a|some|lots|loads|plenty|two|three [_] [of] [_] _ going|for|left|spare|in",
        "the|our new _ [_] [by|in|at|on] [the] [_] opens|launches|starts|is|begins",
        "i [can|also] offer|teach|sell|supply|represent|run|place _",
        "i look|looking after _ [_] for",
        "i book|launch|am launching a|the|speakers|new",
        "we are a team|group|bunch of",
        "i am in commercial|residential|corporate|executive",
        "ours [_] start|starts|eats|cost|costs|work|works|last|lasts|run|runs|do|does|come|comes",
        "our [_] scan|cleaners|editors|drivers|designers|writers|list|installers|tutors",
        "my [new] e|ebook|agency|book|course|shop|newsletter on|books|is|for|finds|helps",
        f"i|we [also|now|just|mainly|usually|currently] do|place|grow|get|take|put|hire|rent|print|clean|fit|publish|train|insure|move|film|cater|deliver|maintain|match|find|coach|sell|build|run|write|handle|translate|help [_] [_] [_] [for|with|to|from|at|of|by] @clients|{_TRADES}",
        "my|our [_] [_] mill|factory|firm|company|agency|studio|team|workshop|garage|press|nursery|brewery|bureau|practice|service|plant|group [_] "
        "delivers|makes|supplies|prints|brews|builds|cleans|sells|ships|handles|offers|provides|fits|looks|does|takes|runs|manages|designs|can|will|could",
        "represent|representing a|an|the [_] factory|company|firm|brand|range|maker|producer|group|house|label",
        "our|my [new] [_] plugin|simulator|robot|tool|app|software|platform|system|device|machine|retreat|programme|product|range|line|portfolio|package|scheme|plan|encyclopedia|directory|portal",
        "a|nice|large|new portfolio|range|selection|catalogue of",
        "i am|i'm a|your [_] coach|agent|broker|advisor|adviser|consultant|recruiter|photographer|planner|stylist for",
        "we|i do it|this|them|that in|for|with|overnight|faster",
        "we hire|rent|lease [them|it] out",
        "like|love|want|happy|hoping to become|be your supplier|printer|baker|agent|partner|photographer|caterer|accountant|coach",
        "after|once|since|when they meet|met|found|hired|joined us|me",
        "from|at [nordic|_] fleet|group|solutions|systems|partners|consulting|capital|media|labs|logistics",
    ),
    "call to act": Phrases(
        "shall|should|may|can i come|call|drop|pop|send by|round|over|in|it|them",
        "fancy a|an|one",
        "from me $",
        "is|would one|this|it yours",
        "can|could|shall|may we speak|talk|meet $",
        "for a week|day|month on|to",
        "interested in [the|some|our] [real] numbers|figures|details|examples|case|it|one|this|trying|seeing|hearing",
        "^ ten|five|fifteen|twenty minutes $",
        "worth a|ten|five|your|looking|exploring [quick|short|five] [chat|look|call|minutes|talk]",
        "shall|can|could|should|may we talk|speak|meet|chat [on|this|next|about|tomorrow|$]",
        "when are|would you free|available|around",
        "something|one|it for you $",
        "this be something|of for|interest",
        "let me know today|soon|now|by|if you|and",
        "set|get|sign|book|put you up|started|in|down",
        "let you drive|try|test|have|taste|see|use|wear",
        "send|share|give|show|mail|bring you|the|a|our|my [the|a|our|some] [_] brochure|numbers|plan|quote|price|link|deck|offer|list|details|samples|sample|proposal|figures|login",
        "like|love|happy|want|keen to show|tell|walk|give|offer|quote|drop|pop|come you|by|in|round|around|over",
        "dm|message|write|ring|call|text [me] for|to details|more|prices|book|info|order",
        "yes|interested|curious|game $",
        "^ deal $",
        "like|want|love you to wear|try|test|promote|join|have|see|taste|use",
    ),
}
"""Signs that senders without anything to sell show too: they count beside a firm one only."""

_FIRM: dict[str, Phrases] = {
    "need": Phrases(
        "if|should you|your|the [_] [ever] need|needs|require|want|wants|fancy|fancies|lack|lacks any|one|some|a|an|more|help|@wares",
        "if you ever need|want|require _",
        "^ looking|need|searching|hunting|stuck|short [for|of|to] a|an|some|any _ ... for|in|at your",
        "need|needing|want [of] extra|spare|reliable _",
        "^ need|short|want [of] more|better|new _",
        "have you [ever|also|already] thought|considered|heard [about|of|yet] _",
        "sick|tired|fed|bored|weary [up] of|with chasing|waiting|paying|losing|wasting|doing|juggling|searching|spending|guessing",
        "perfect|great|ideal|good|natural fit|match|candidate|face|customer as|for our|my|a|an|the|this",
        "yours still has|have|lacks|needs|runs|uses",
        "^ need a|an|some|more _ $",
        "you know what|how|where your _ loses|costs|lacks|wastes|spends",
        "like you lose|spend|waste|pay|struggle",
        "for your [autumn|spring|next|annual|summer|winter|upcoming] conference|party|event|wedding|season|gala|fair",
        "your roof|foyer|fleet|canteen|lobby|kitchen|warehouse|van|vans would|could|needs|deserves",
        "who does|handles|makes|runs|manages|looks [after] your|the _ at|for|$",
        "who does|handles|manages|makes|looks [after] your",
        "anybody|anyone|somebody|someone looking|doing|handling|managing|taking [after|care] [of] your",
        "you [still|quite|really|all] happy|satisfied|content|comfortable with what|how|your",
        "be the one|person to ask|speak|talk about|on|to",
        "the right person to|for|about",
        "your [_] could do with|without",
        "yours|your [_] {may be next|could be next|might be next|is next}",
        "yours looks|look|seems|is [like|a] [bit|little] 2009|2005|2010|1998|1999|2000|dated|tired|old|slow|outdated",
        "if you [ever|are] think|thinking|thought|consider|considering|plan|planning of|about|to sell|selling|switching|moving|changing|letting|renting|buying|leaving",
        "your competitors|rivals|competition",
        "lose|losing|loses|waste|wasting a|an|half|one|up|thousands|hours|# [_] fifth|third|quarter|of|tenth|to|hours|patients|customers|guests|sales|orders",
        "reach|reaches|get|gets|gain nobody|no-one|few|hardly|little",
        "what you pay|spend|lose|are paying|charge on|for|with|in",
        "you have been|are shortlisted|selected|nominated|preselected",
        "i thought of you",
    ),
    "proof": Phrases(
        "hundreds|dozens|many|several|over|forty|fifty|thousands|most [#] [of] [small|local|other|large] @clients|parishes|clinics|pubs|parents|guests|homes|schools [in|like|here|across|have|use|and|near|with]",
        "@slash _ [_] [_] @burdens|hours|days",
        "get|bring|take|grow|put|push your [_] _ to|from|above|over|past #|the|page",
        "years|decades [of] experience|expertise",
        "do|did the same for you|yours",
        "schools|theatres|hotels|clinics|chefs|dentists|nurses|teachers|owners|parents adore|swear|rave",
        "^ most pay|spend|lose|waste|overpay",
        "on the market",
        "know|serve|supply every _ in",
        "from # to # in|within",
        "teams|cafés|cafes|clinics|schools|shops|firms|companies|hotels|owners|clients|families switched|joined|signed|moved|trust [to|this|last|with|over] ...",
        "most|half|many|hundreds|dozens|several|three|two|four|some of your|the|all competitors|rivals|neighbours|taxis|cafes|cafés|clinics|hotels|schools|shops|street",
        "we have [just|already] taken|put|moved|brought|fitted|cut|saved|helped|switched|supplied|trained most|half|#|hundreds|dozens|several|many|tyres|over|three|all",
        "ours never do|does|fail|have|need|break",
        "most people|clients|customers|owners|managers [_] leave|stay|see|save|find|finish|notice|come",
        "what happens to",
        "i|we get|got|bring|brought|grew|took restaurants|clients|shops|accounts|hotels|companies|people|them from|to|# ...",
        "i know the|some|many buyers|investors|employers|landlords|tenants",
        "real|new|active|engaged followers",
    ),
    "bargain": Phrases(
        "going|sold|selling cheap|spare|fast|quickly",
        "competitive|attractive|affordable|wholesale|factory|trade|honest rates|prices|price|pricing",
        "free|nothing|half for|during the|your first",
        "no|without obligation|commitment|contract|strings",
        "early {birds|bird|booking|bookers}",
        "best|cheapest|lowest|biggest _ in",
        "best|unbeatable|amazing deal|deals|offers|value",
        "great deals|offers|value",
        "few|two|three|four|some|couple|several|last [of] dates|mats|places|seats|slots|spaces|gaps|spots|rooms|plots|pitches [left|free|open|available|remaining|still] [in|for|on|free|left]",
        "bring a friend|colleague|partner [along] for|free|half",
        "for nothing $",
        "half price",
        "start|starts|starting|begin|begins at|from #",
        "this week|month|weekend only",
        "at a friendly|special|silly|good price|rate",
        "free second|first opinion|lesson|visit|month|look|hour",
        "on loan|trial|approval $",
        "keeping|holding|have|has|got two|three|four|five|six|# places|gaps|seats|slots|spaces",
        "somebody|someone|people [exactly|just] like you [for|to]",
        "off for|on|if you|your|everything|the|today",
        "was|were # [dollars|euros|pounds] now [only|just] #",
        "from|for|at [only|just] # a|per|each|every month|week|year|seat|user|head|person|night|hour",
        "for # [pounds|euros|dollars] [i|we|you|it] would|will|get|i|we",
        "below|under|only|just one|two|three|#|half percent",
        "or your money back|returned|refunded",
        "money back",
        "free|complimentary valuation|entry|login|audit|check|trial|demo|survey|month|consultation|assessment|sample|session|seat|listing|quote|estimate",
        "costs|cost|comes nothing|free [to|for|of] [you|start|begin|charge]",
        "at|with|for no|zero charge|cost|obligation|fee|commitment",
        "flights|housing|visa|accommodation|course|relocation [and] [_] [_] [_] paid|covered|included|provided",
        "price|prices as|at|for you|your|factory|all",
        "good|best|fair|lowest|low|keen|sharp|friendly price|prices|rates",
        "gives|give|yield|yields|return|returns|bring|brings # percent",
        "cancellation|space|spot|place|slot for|in|on|left|free our|my|the|this",
        "a code for your",
        "in # days|weeks or",
        "two|three|ten|five days|hours rather|instead than|of",
        "fresh|ready|live|online|done by june|may|july|friday|monday|next|tomorrow|the|spring|summer|autumn|winter",
    ),
}
"""Signs of which one with a faint one, or two of different kinds, make a pitch."""

_ANY_FIRM = Phrases(*(pattern for sign in _FIRM.values() for pattern in sign.patterns))

_SUMS = frozenset("£$€₹¥%")
_SELLS = Phrases(
    "we|i|our|my ... make|build|offer|sell|do|cut|cuts|save|saves|reduce|reduces|increase|increases|boost|boosts|lower|lowers|design|deliver|provide|run|produce|create|raises",
)
_TERMS = Phrases("from|just|only|by|off|instead|save|saves|starting|less|under|discount")


@once
def pitch(draft: Draft, context: Context) -> Evidence:
    """Return met with the words that sell or advertise, partial where several signs only add up to it, else missing."""
    spans: list[Span] = []
    if not _SUMS.isdisjoint(draft.text):
        spans.extend(_priced(draft))
    spans.extend(
        draft.span(*found) for found in _OFFERS.ranges(draft) if not _BUYING.in_sentence(draft, found[0])
    )
    if spans:
        return Evidence(Status.MET, tuple(sorted(set(spans))))
    signs = tuple(sorted(_signs(draft)))
    return Evidence(Status.PARTIAL if signs else Status.MISSING, signs)


def _signs(draft: Draft) -> list[Span]:
    """Return the first words of each sign of selling when there are two or more signs."""
    if sum(1 for _ in _ANY_SIGN.ranges(draft)) > 1:
        found = _shown(draft, _SIGNS)
        if len(found) > 1:
            return found
    firm = _shown(draft, _FIRM) if _ANY_FIRM.found(draft) else []
    found = [*firm, *_shown(draft, _FAINT)] if firm else []
    return found if len(found) > 1 else []


def _shown(draft: Draft, signs: dict[str, Phrases]) -> list[Span]:
    """Return the first words of each sign that no wish to buy excuses."""
    found: list[Span] = []
    for sign in signs.values():
        for first, last in sign.ranges(draft):
            if not _BUYING.in_sentence(draft, first):
                found.append(draft.span(first, last))
            break
    return found


def _priced(draft: Draft) -> Iterator[Span]:
    """Yield what “we” do in a sentence that names a sum and its terms: “we make sites from just £199”."""
    for sentence in draft.sentences:
        if (
            _SUMS.isdisjoint(draft.shadow[sentence.start : sentence.end])
            or "your" in draft.words[sentence.first : sentence.last]
        ):
            continue
        found = _SELLS.first(draft, sentence.first, sentence.last)
        priced = found and _TERMS.found(draft, sentence.first, sentence.last)
        if found and priced and not _BUYING.in_sentence(draft, sentence.first):
            yield draft.span(*found)
