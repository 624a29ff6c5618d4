"""V07 machine-voice."""

from __future__ import annotations

from tactful.finding import HINT, TASTE
from tactful.phrases import phrases
from tactful.rule import bad, good, rule

_TRULY = "truly|deeply|profoundly|genuinely|thoroughly|incredibly|immensely|absolutely|sincerely|particularly|so|greatly|utterly|especially|remarkably"
_MOVED = "impressed|inspired|moved|humbled|honoured|honored|fascinated|captivated|intrigued|struck|touched|amazed|awed|blown"
_GRAND = "remarkable|inspiring|impressive|extraordinary|incredible|amazing|exceptional|outstanding|illustrious|stellar|unique|fascinating|phenomenal|admirable|diverse|rich|multifaceted|wealth"
_ROAD = "journey|trajectory|trajectories|path|story|insights|insight|vision|expertise|dedication|commitment|passion|accomplishments|achievements|contributions|leadership|endeavours|endeavors|prowess"
_CHANGING = "evolving|changing|shifting|growing|advancing|transforming|moving|paced"
_WORLD = "world|landscape|era|age|environment|ecosystem|marketplace|industry|times|market|space|realm"

machine_voice = rule(
    code="V07",
    name="machine-voice",
    severity=HINT,
    basis=TASTE,
    since="1.0",
    purposes=("request", "thanks", "message", "comment"),
    absorbs_within=("vague-praise", "heavy-flattery"),
    message="“{found}” reads as if a machine had written it, whoever did.",
    what="Stock phrases of generated prose: journeys that resonate deeply, invaluable insights, landscapes that evolve.",
    why="Readers meet these sentences many times a week. They have learned to skip them, and then they skip the person too.",
    instead="Say what you saw and what it did: *I tried your rye starter, and it rose in a cold kitchen.*",
    examples=(
        bad(
            "Hi Priya, I was ⟦truly impressed by your remarkable journey⟧. I teach geography in Leeds and use your flood map of the Aire. May I follow your work? Thanks, Ana"
        ),
        bad(
            "Hi Priya, ⟦in today's fast-paced world⟧ your flood map of the Aire keeps my class in Leeds calm. I teach geography. May I follow your work? Thanks, Ana"
        ),
        good(
            "Hi Priya, your talk on floods in Leeds stayed with me, and its last line resonated with my class. I teach geography. May I follow your work? Thanks, Ana"
        ),
        good(
            "Hi Priya, the journey from Leeds to your flood museum in Wakefield took us a day on foot. I teach geography. May I send you the pictures? Thanks, Ana"
        ),
        good(
            "Hi Priya, I study how the landscape of the Aire changed after the flood, and your map of it is on my wall in Leeds. May I follow your work? Thanks, Ana"
        ),
    ),
)(
    phrases(
        f"{_TRULY} {_MOVED} [away] by|with|to your|the|how [{_GRAND}|professional|career|whole] [{_GRAND}|professional|career] [{_ROAD}]",
        f"{_MOVED} by your {_GRAND} [professional|career] {_ROAD}",
        f"your {_GRAND} [and] [{_GRAND}|professional|career] {_ROAD} [in|is|has|truly|as]",
        "resonated|resonates|resonate|resonating [with] [me|us] [so|very|on] [so|a] {deeply|profoundly|strongly|powerfully|many levels|deep level|deeper level|personal level} [with] [me]",
        f"{_TRULY} resonated|resonates|resonate|resonating [with] [me|us]",
        f"in|within [today's|our|this|the|an|a] [modern|current|digital] ever|fast|rapidly|constantly|continuously|increasingly {_CHANGING} [digital|business|professional|competitive] {_WORLD}",
        f"in today's|today [fast|rapidly|ever|modern|digital|competitive|dynamic|complex|interconnected|business] [{_CHANGING}|digital] {_WORLD}",
        f"ever|rapidly|constantly|continuously {_CHANGING} [digital|business|professional] {_WORLD}",
        f"{_WORLD} that|which is [ever|constantly|always|rapidly] {_CHANGING} [faster] [than] [ever]",
        "your [unique|valuable|deep|profound] insights|perspective|perspectives|expertise|experience|wisdom {are|is|will be|would be|have been|has been|were} [truly|absolutely|nothing|simply] [short] [of] invaluable|priceless|inspiring",
        "{invaluable insights|priceless insights|wealth of knowledge|wealth of experience|wealth of expertise|treasure trove of insights}",
        "testament to [the|your]",
        f"embark|embarking|embarked on|upon this|a|our|the|my|your [new|shared|exciting|incredible] {_ROAD}|adventure|chapter",
        "journey of [shared|mutual|continuous|lifelong|professional|personal] growth|discovery|learning|transformation",
        "delve|delving|dive|diving [deep|deeper] into [the] [new|possible|potential|meaningful|rich] avenues|opportunities|realm|realms|intricacies|nuances|world|possibilities|synergies|tapestry",
        "unwavering|unparalleled|tireless|steadfast commitment|dedication|passion|pursuit|support|devotion [to] [excellence|innovation]",
        "commitment|dedication|devotion|passion to|for excellence|innovation",
        "voices like yours",
        "beacon of",
        "rich tapestry",
        "tapestry of",
        "stand|stood|standing in awe of",
        "spoke|speaks|spoken [truly|directly|deeply] to my|the soul|heart|core",
        "{the passion you bring|shines through in everything|shine through in everything|light the way|lights the way|lighting the way|truly matters}",
        "{truly stood out|truly stands out|truly stand out|really stood out to me|caught my eye and}",
        "{thrilled|excited|eager|delighted|honoured|honored} {to embark|at the prospect|about the prospect|about the possibility of|at the possibility of|to explore how we}",
        "meaningful|impactful|fruitful|purposeful|enriching|mutually collaboration|collaborations|connection|connections|conversations|dialogue|synergies|engagement",
        "fostering|foster|cultivate|cultivating|forge|forging [a|an|new|more] [meaningful|genuine|lasting|authentic|strong] connection|connections|collaboration|relationships|innovation|growth|ties",
        "cherish|treasure|relish|welcome the opportunity|chance to [exchange|learn|connect|explore]",
        "navigate|navigating [the] [complex|ever-changing|ever] complexities|intricacies|challenges|landscape [of]",
        "{pushing the boundaries|push the boundaries|pushes the boundaries|raising the bar|setting the bar|bridging the gap between|at the forefront of innovation|thought-provoking insights|transformative power}",
        "what a powerful|timely|poignant|profound|compelling|brilliant reminder|testament|example|perspective",
        "let that sink in",
        "is|are [so] [much] more than [just|a|mere|about] _ [_] {it is|they are}",
        "masterclass in _ [_] and|$",
        "powerful|inspiring|shining|beautiful|compelling example|reminder|story|testament of resilience|what|how|perseverance|leadership|growth|the|dedication|courage",
        "our|a [_] shared|mutual|common passion|commitment|vision|dedication|enthusiasm for|to|of",
        "spark something [truly] extraordinary|special|meaningful|remarkable|great",
        "in|within an era|age|world of|where [constant|rapid|unprecedented|relentless|endless|digital] change|disruption|uncertainty|noise|transformation|distraction",
        "is|are not just|only|merely|simply [about] ... {it is|they are|but} [about|a|an]",
        f"{_TRULY} inspiring|commendable|admirable|remarkable [to] [witness|see|read|watch|how|what|and]",
        "nothing short of inspiring|remarkable|extraordinary|amazing|incredible|phenomenal|transformative",
        "transformative|profound|lasting|tangible|meaningful|indelible|far-reaching impact|mark|difference|change",
        "in|within the realm|realms|ever|tapestry of",
        "{at the} intersection of [art|craft|science|technology|people|business|design|_] and [innovation|technology|science|humanity|purpose|sustainability|business|people|data]",
        "seamlessly blend|blends|blending|integrate|integrates|integrating|combine|combines|combining|bridge|bridges|merge|merges",
        "underscores|underscore|highlights|exemplifies|embodies|epitomises|epitomizes|showcases the|what|how [importance|power|value|true|essence|spirit|need] [of]",
        "aligns|align|aligned [so] [perfectly|closely|deeply|beautifully|seamlessly|strongly] with my|our",
        "{mutual|shared|collective|continuous} growth|success|learning|enrichment",
        "paving|pave|paves|paved the way for|towards|forward",
        "invaluable|nuanced|holistic perspective|insight|understanding|approach|contribution|contributions",
        "elevate|elevating|unlock|unlocking|unleash|unleashing|harness|harnessing [the|your|our|full] [true|full] potential|power|possibilities",
    )
)
