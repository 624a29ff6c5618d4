"""P07 remark-on-appearance."""

from __future__ import annotations

from tactful.finding import ERROR, POLICY
from tactful.phrases import phrases
from tactful.rule import EVERY, bad, good, rule
from tactful.sources import KHALEEJ_ADVANCES, LINKEDIN_POLICIES

remark_on_appearance = rule(
    code="P07",
    name="remark-on-appearance",
    severity=ERROR,
    basis=POLICY,
    since="1.0",
    purposes=EVERY,
    message="“{found}” speaks of how somebody looks; it tells them that their body was read, not their work.",
    what="A remark on looks, body, age or attractiveness, or a flirt, about the reader or anybody else the draft speaks of.",
    why="LinkedIn's policies count unwanted remarks on looks as advances, and many people block on the first one. "
    "Anywhere else it still makes a stranger feel watched.",
    instead="Speak of what they made, wrote or said. If the picture drew you, say what in it you would like to know.",
    examples=(
        bad(
            "Hi Priya, ⟦your beautiful smile⟧ made me write. I teach geography in Leeds and would like to follow your flood maps. Thanks!"
        ),
        bad("Hello Ana, ⟦are you single⟧? Best, Tom", purpose="message", also="no-intent"),
        bad(
            "Hi Ana, meet Tomas. ⟦He is so handsome⟧ and runs the print shop; Ana binds books and you both said yes. Best, Ines",
            purpose="introduction",
            also="no-mutual-reason",
        ),
        good(
            "Hi Priya, your beautiful design for the tram map hangs in our office. I teach geography in Leeds; may I follow along? Thanks!"
        ),
        good(
            "Dear Tomas, that is one handsome book on lichens. I garden in Cork; may I ask who printed it? Thanks!"
        ),
        good(
            "Hi Ana, your talk on the body clock in Ghent opened my eyes. I'm a night nurse; may I follow along? Thanks!"
        ),
        good(
            "Hello Ines, was the attractive offer for the old mill in Lyon yours? I restore mills in Leeds and would like to follow the work. Thanks!"
        ),
    ),
    sources=(LINKEDIN_POLICIES, KHALEEJ_ADVANCES),
)(
    phrases(
        "{your|ur|her|his} [such|so] [very|really|most|own|sooo] [@allure] [@allure] smile|eyes|lips|legs|hair|figure|curves|cheekbones|dimples|bum|bottom|breasts|boobs|cleavage|waist|hips|"
        "shoulders|skin|physique|beauty|looks|abs|biceps|muscles|complexion|tan|pout|lashes|eyelashes $",
        "{your|ur|her|his} [very|such|really|most|so] @allure [@allure] smile|eyes|lips|legs|hair|figure|curves|body|face|skin|shoulders|hands|looks|photo|pic|picture|selfie|photos|pictures|profile|beauty|features|dress|outfit|voice "
        "[picture|photo|pic]",
        "{your|ur|her|his} smile|eyes|lips|legs|figure|curves|beauty|body|face|looks|photo|pic|picture|selfie|photos [photo|pic|picture] is|are|looks|look|lights|lit|makes|made|melt|melts|shine|shines|brightens|drew|drove|turns "
        "[so|very|really|such|just|sooo|soo|absolutely|simply|a] @allure|up|me|heads [room|day|crazy|wild|melt]",
        "{love|loved|adore|admire|like} your|ur|those [@allure] smile|eyes|lips|legs|hair|figure|curves|face|beauty|looks|dimples",
        "{those|what|such|wow} [a] [@allure] [@allure] eyes|legs|lips|curves|smile|shoulders|dimples|body|figure|cheekbones|hips $",
        "{what|wow|such} [a] [@allure] eyes|legs|lips|curves|smile|cheekbones|dimples",
        "such|that [a] sexy|sweet|pretty|gorgeous|cute|angelic face|smile|body|girl|boy|woman|man|lady|thing",
        "you|u|she|he are|r|is|were|was [such] [so|very|really|too|just|absolutely|simply|sooo|soo|truly|incredibly|even|a|an|the|quite] [very|so|most|really] "
        "beautiful|gorgeous|handsome|sexy|cute|prettiest|sexiest|hottest|cutest|attractive|hottie|cutie|babe|stunner|hunk|beauty|adorable "
        "[woman|man|girl|boy|lady|guy|person|one|today|tonight]",
        "you|u|she|he are|r|is [so|very|really|just|sooo|such|a] [a] hot|stunning|fit|foxy [woman|man|girl|lady|guy] $",
        "so|how|very beautiful|gorgeous|handsome|pretty|sexy|cute|lovely you|u are|r|look",
        "you|u|she|he look|looks|looked [so|very|really|absolutely|simply|just|sooo|as|even|much|too|far|quite|rather|more] [more|as|too] "
        "gorgeous|beautiful|stunning|handsome|pretty|sexy|hot|cute|attractive|lovely|ravishing|slim|slimmer|thin|fat|amazing|fabulous|delicious|adorable|divine|youthful|tired|radiant",
        "you|u|she|he look|looks [so|very|really|too] young|old|good|great|amazing|lovely in|tonight|today|enough",
        "you|she|he look|looks [at] [least] #|ten|twenty|thirty|fifteen|five years younger|older",
        "not|never look your|her|his [age] #|age|forty|fifty|sixty|thirty",
        "{look|looks|looking|looked} good|great|young|amazing|well|fantastic|younger|fit for your|her|his|a age|woman|man|#",
        "for a woman|man|lady of your|her|his age",
        "{hey|hi|hello|heya|hiya} [there] [my] beautiful|gorgeous|handsome|sexy|cutie|pretty|hottie|stunner|hotness|goodlooking|princess",
        "^ {beautiful|gorgeous|pretty|sexy|handsome} lady|woman|girl|man|boy|smile|eyes|face",
        "a|such|one [a] [very|most|really|truly] beautiful|gorgeous|pretty|sexy|attractive|handsome|cute|hot|stunning woman|lady|girl|man|guy|boy|female|male",
        "{prettiest|sexiest|hottest|cutest|handsomest} _",
        "most|more beautiful|handsome|attractive|gorgeous woman|women|man|men|girl|lady|trustee|person|face|colleague|member|of",
        "{as|both|equally} beautiful|pretty|gorgeous|handsome|attractive as|and you|she|he|clever|smart|intelligent|talented",
        "good looking woman|man|girl|lady|guy|too|and|boy|you",
        "you|she|he are|is [so|very|really|such] [a] good looking",
        "you|u|she|he are|r|is [so|very|really|sooo|too|just] pretty $",
        "you|u|she|he are|r|is [so|very|really|such|sooo|a] [a] pretty and|woman|girl|lady|in|today|tonight|one|for|too",
        "you|she|he have|has|had [got] [such|the|a|most|very|really] [a|most] @allure [@allure] eyes|legs|lips|smile|figure|face|body|hair|skin|hands|voice",
        "{your|ur|her|his} profile|linkedin photo|pic|picture|photos is|are|looks [so|very|really|just|absolutely] @allure",
        "^ {nice|great|lovely|hot|amazing|fit} legs|body|bum|figure|abs|curves|ass|rack",
        "beauty and brains",
        "brains and beauty|looks",
        "easy on the eyes|eye",
        "age has been [very] [good|kind] to",
        "{are|r} you|u [still|currently] single|taken|seeing anyone|anybody|someone",
        "{are|r} you|u [still|currently] single|taken|unattached|available [for] [tonight|dinner|drinks]",
        "{are|r} you|u [still|happily] married $",
        "{are|r} you|u [still|happily] married or",
        "{do you|you} have a boyfriend|girlfriend|husband|wife|man|lover [or|already|at] [home] $",
        "{go|going|take|ask|have} [you] [out] [for|on|to|a] [a|romantic|candlelit|dinner|hot] date with|soon|sometime|tonight",
        "{on|for} a [romantic|dinner|hot|proper] date $",
        "{on|for} a [romantic|dinner|hot|proper] date with you|me|u",
        "{dinner|lunch|hot|coffee|romantic} date",
        "{take|taking|ask|asking} you out",
        "{crush|crushing} on you|u|her|him",
        "{marry|kiss|cuddle|hug|undress} you|u|me|her $",
        "fell|fall|falling|fallen in love with you|your|ur",
        "love at first sight",
        "flirt|flirting with you|me",
        "how old are|r you|u",
        "{lost|gained|put} [on] [some|a] [lot] [of] weight",
        "have a figure|body|face like",
        "such|your|ur|those [a] sexy _",
        "your hotness|cuteness|sexiness|sexy",
        "turned on by|me",
        "exactly my type",
        "you are|look [just|so] my type",
        "cannot|could|not [take|stop] [my] [eyes|looking|staring] [off] [at] you|your|ur photo|picture|pictures|photos|pics",
        unless=("beautiful|pretty|lovely|gorgeous day|weather|morning|work|job",),
    )
)
