/**
 * The words by which a sentence leans on the one before it, by language, lower case, alternatives apart by a bar.
 * `always`: third-person pronouns and possessives, and connectives, at the start of a sentence. `alone`:
 * demonstratives, which lean only where no noun follows. `after`: what may follow a demonstrative that stands alone,
 * beside the function words of the language.
 */
export interface LeaningWords {
  readonly always: string;
  readonly alone: string;
  readonly after?: string;
}

export const LEANING_WORDS: Readonly<Record<string, LeaningWords>> = {
  en: {
    always:
      "he|she|it|they|him|her|them|his|hers|its|their|theirs|himself|herself|itself|themselves|but|and|or|nor|so|yet|then|thus|hence|also|too|however|moreover|furthermore|therefore|consequently|accordingly|nevertheless|nonetheless|besides|instead|otherwise|meanwhile|likewise|similarly|conversely|indeed|still|additionally|alternatively|subsequently|afterwards|afterward|thereafter|finally|lastly|secondly|thirdly|regardless|rather|elsewhere|plus|anyway|because of this|because of that|for example|for instance|in addition|in contrast|by contrast|in other words|in turn|in fact|in short|in response|in doing so|as a result|as a consequence|as such|as well|at the same time|after all|on the other hand|on the contrary|of course|not only that|even so|even then|that said|this way|that way|to this end|to do so|to do this|until then|since then|by then|from there|the former|the latter|the same goes|what's more|more importantly|yes|no|well|ok|okay|why|which|the reason is|here's|later on|soon after|others|another is|another was|both are|both were|both have|neither is|neither was|many of these|many of them|some of these|some of them|most of these|most of them|all of these|all of this|all of them|none of them|none of this|one of them|one of these|each of them|both of them|many are|many were|some are|some were|most are|most were|all are|all were|all this|all that|one is|one was",
    alone: 'this|that|these|those',
    after:
      'were|been|being|had|will|would|can|could|may|might|must|should|shall|does|do|did|also|never|only|just|alone|too|about|because|where|why|who|if|so|means|meant|makes|made|shows|showed|seems|seemed|comes|came|leads|led|allows|allowed|helps|helped|gives|gave|includes|included|suggests|suggested|happens|happened|becomes|became|remains|remained|worked|goes|went|gets|got|takes|took|looked|sounds|applies|requires|required|caused|left|brings|brought|follows|followed|explains|indicates|implies|resulted|depends|say|said|agree|agreed|believe|want|see|include|have|ended|began|died',
  },
  de: {
    always:
      'er|sie|es|ihm|ihn|ihr|ihre|ihrer|ihrem|ihren|sein|seine|seiner|seinem|seinen|ihnen|aber|und|oder|denn|doch|sondern|jedoch|allerdings|außerdem|zudem|deshalb|daher|darum|deswegen|dadurch|damit|dabei|dafür|dagegen|danach|davor|dazu|daraus|darauf|darin|darüber|davon|also|somit|folglich|trotzdem|dennoch|ferner|ebenso|auch|dann|so|hingegen|stattdessen|schließlich|zum beispiel|beispielsweise|im gegenteil|aus diesem grund|unterdessen|inzwischen|gleichzeitig|andererseits|hierzu|hierbei|hier|dort|demnach|überdies|immerhin|zweitens|drittens|ja|nein',
    alone: 'dies|das|dieser|diese|dieses|diesem|diesen|jene|jener|beide|letztere|letzterer',
    after:
      'sind|waren|wurde|wurden|hatte|hatten|kann|können|konnte|muss|müssen|soll|sollen|sollte|will|wollen|könnte|wäre|würde|gilt|bedeutet|zeigt|zeigte|führt|führte|macht|machte|liegt|lag|geht|ging|kommt|kam|heißt|gibt|gab|bleibt|blieb|scheint|betrifft|sagte|sagt',
  },
  fr: {
    always:
      "cela|ceci|ça|il|elle|ils|elles|lui|leur|leurs|son|sa|ses|celui-ci|celle-ci|ceux-ci|celles-ci|ce dernier|cette dernière|ces derniers|mais|et|ou|donc|car|ni|or|cependant|toutefois|pourtant|néanmoins|ainsi|aussi|alors|puis|ensuite|enfin|de plus|en outre|par ailleurs|d'ailleurs|en effet|en revanche|au contraire|par exemple|par conséquent|c'est|c'était|c'est pourquoi|ce qui|ce que|ce n'est|dès lors|pour autant|malgré cela|à l'inverse|de même|de son côté|de leur côté|pour sa part|quant à lui|quant à elle|d'où|entre-temps|en même temps|également|autrement dit|oui|non|finalement|voilà|depuis lors",
    alone: 'ce|celui|celle|ceux|celles',
    after:
      "était|sera|serait|fut|n'est|n'était|étaient|avait|peut|peuvent|pourrait|doit|fait|va|vont|permet|signifie|montre|dont|ne|s'est",
  },
  es: {
    always:
      'esto|eso|aquello|él|ella|ello|ellos|ellas|su|sus|le|les|pero|y|e|o|u|ni|sino|sin embargo|no obstante|además|también|tampoco|así|entonces|luego|después|por tanto|por lo tanto|por eso|por ello|por esto|por ejemplo|en cambio|por el contrario|por otra parte|por otro lado|por su parte|de hecho|es decir|finalmente|por último|mientras tanto|a su vez|asimismo|aun así|a pesar de ello|de ahí|de este modo|de esta forma|de esta manera|para ello|con ello|allí|ahí|sí|no',
    alone: 'este|esta|estos|estas|ese|esa|esos|esas|ambos|ambas',
    after:
      'era|eran|fueron|será|serán|sería|puede|pueden|podría|debe|deben|hace|va|significa|muestra|permite|último|última|están|han|había',
  },
  it: {
    always:
      "ciò|egli|ella|esso|essa|essi|lui|lei|loro|suo|sua|suoi|sue|il suo|la sua|i suoi|le sue|il loro|la loro|ma|e|ed|o|oppure|né|però|tuttavia|inoltre|anche|così|quindi|dunque|pertanto|perciò|infatti|invece|poi|infine|allora|cioè|per esempio|ad esempio|al contrario|d'altra parte|di conseguenza|per questo|nonostante ciò|eppure|intanto|nel frattempo|allo stesso tempo|qui|lì|sì|no|insomma|del resto|a sua volta|dal canto suo|ecco",
    alone: 'questo|questa|questi|queste|quello|quella|quelli|quelle|entrambi|entrambe',
    after:
      'erano|fu|furono|sarà|saranno|hanno|aveva|può|possono|potrebbe|deve|fa|va|significa|mostra|permette|viene|ultimo|ultima',
  },
  pt: {
    always:
      'isto|isso|aquilo|ele|ela|eles|elas|seu|sua|seus|suas|o seu|a sua|os seus|as suas|mas|e|ou|nem|porém|contudo|todavia|entretanto|no entanto|além disso|também|assim|então|portanto|logo|por isso|por exemplo|pelo contrário|por outro lado|por sua vez|de fato|na verdade|ou seja|isto é|finalmente|por fim|enquanto isso|mesmo assim|apesar disso|depois disso|com isso|para isso|daí|dessa forma|desta forma|ali|lá|sim|não|afinal|aliás',
    alone: 'este|esta|estes|estas|esse|essa|esses|essas|ambos|ambas',
    after:
      'eram|foram|será|serão|seria|têm|tinha|pode|podem|deve|devem|faz|vai|significa|mostra|permite|está|estava|último',
  },
  nl: {
    always:
      'hij|zij|ze|het is|het was|hem|haar|hun|hen|zijn|maar|en|of|want|dus|echter|bovendien|daarom|daardoor|daarmee|daarbij|daarnaast|daarna|daarvoor|daarvan|daarop|toch|ook|dan|toen|zo|hierdoor|hiermee|hierbij|hiervoor|niettemin|desondanks|vervolgens|ten slotte|tenslotte|bijvoorbeeld|integendeel|daarentegen|immers|kortom|intussen|ondertussen|tegelijkertijd|anderzijds|ja|nee|eveneens|verder',
    alone: 'dit|dat|deze|die|beide|beiden',
    after:
      'waren|worden|werd|werden|hebben|had|hadden|kan|kunnen|kon|moet|moeten|mag|zal|zou|zouden|betekent|toont|leidt|maakt|geldt|gaat|ging|komt|kwam|blijkt|bleek|zegt',
  },
  sv: {
    always:
      'han|hon|den är|den var|det är|det var|de|dem|hans|hennes|dess|deras|men|och|eller|så|dock|därför|dessutom|däremot|också|även|då|sedan|därefter|därmed|alltså|ändå|emellertid|till exempel|å andra sidan|tvärtom|samtidigt|i stället|istället|slutligen|ja|nej|nämligen',
    alone: 'detta|denna|dessa|båda',
    after:
      'blir|blev|hade|kunde|skulle|måste|får|fick|vill|betyder|visar|gör|gjorde|gäller|leder|innebär|kommer|kom',
  },
  da: {
    always:
      'han|hun|den er|den var|det er|det var|de|dem|hans|hendes|dens|dets|deres|men|og|eller|så|dog|derfor|desuden|derimod|også|da|derefter|dermed|altså|alligevel|imidlertid|for eksempel|på den anden side|tværtimod|samtidig|i stedet|endelig|ja|nej|nemlig',
    alone: 'dette|denne|disse|begge',
    after:
      'bliver|havde|kan|kunne|skulle|må|måtte|vil|ville|betyder|viser|gør|gjorde|gælder|fører|kommer|kom',
  },
  pl: {
    always:
      'on|ona|ono|oni|jego|jej|ich|im|ale|i|a|oraz|lub|albo|lecz|jednak|więc|zatem|dlatego|ponadto|poza tym|także|też|również|tak|wtedy|potem|następnie|natomiast|mimo to|na przykład|przeciwnie|z drugiej strony|tymczasem|w rezultacie|w efekcie|wreszcie|ponieważ|bo|dzięki temu|tam|po drugie|zaś|czyli',
    alone: 'to|ten|ta|te|ci|oba|obaj|wszystko|wszyscy',
    after: 'był|była|było|byli|były|będzie|będą|ma|mają|może|mogą|musi|oznacza|pokazuje|właśnie|znaczy',
  },
  ru: {
    always:
      'он|она|оно|они|его|её|ее|их|ему|ей|им|свой|своя|но|и|а|или|однако|поэтому|потому|также|тоже|кроме того|тем не менее|так|тогда|затем|потом|впрочем|зато|например|наоборот|напротив|с другой стороны|между тем|тем временем|в результате|следовательно|таким образом|итак|наконец|более того|при этом|для этого|после этого|до этого|кстати|там|во-вторых|да|нет|ведь|к тому же|вместе с тем|в то же время|причём|причем',
    alone: 'это|этот|эта|эти|тот|та|те|оба|обе',
    after:
      'была|были|будет|будут|есть|может|могут|должен|должна|означает|показывает|значит|стало|стал|стала|позволяет|позволит|связано|касается|говорит|привело|требует|произошло',
  },
  uk: {
    always:
      'він|вона|воно|вони|його|її|їх|їхній|йому|їм|але|і|й|а|або|чи|однак|проте|тому|також|теж|крім того|тим не менш|так|тоді|потім|зате|наприклад|навпаки|з іншого боку|тим часом|отже|таким чином|нарешті|при цьому|для цього|після цього|там|ні|адже|до того ж|водночас|втім|натомість',
    alone: 'це|цей|ця|ці|той|та|ті|обидва',
    after: 'був|були|буде|будуть|може|можуть|має|мають|означає|показує|дозволяє|стало|стосується|призвело',
  },
  cs: {
    always:
      'on|ona|ono|oni|jeho|její|jejich|ale|a|i|nebo|však|avšak|proto|tedy|také|navíc|kromě toho|přesto|tak|pak|potom|poté|například|naopak|na druhou stranu|mezitím|nakonec|totiž|po tom|tam|ano|ne|ovšem|rovněž|díky tomu',
    alone: 'to|ten|ta|ti|ty|tento|tato|toto|tito|tyto|oba',
    after: 'byla|bylo|byli|bude|budou|má|mají|může|mohou|musí|znamená|ukazuje',
  },
  hu: {
    always:
      'ő|ők|neki|nekik|de|és|vagy|azonban|ezért|azért|tehát|így|továbbá|emellett|ezenkívül|mégis|akkor|aztán|majd|például|másrészt|eközben|közben|ugyanakkor|végül|ezután|ott|hiszen|mert|viszont|ráadásul|igen|nem',
    alone: 'ez|az|ezek|azok|mindkettő',
    after: 'volt|voltak|lesz|van|jelenti|mutatja|lehet|azt',
  },
  ro: {
    always:
      'el|ei|ele|lui|lor|acesta|aceștia|acestea|dar|și|sau|iar|însă|totuși|de asemenea|în plus|astfel|deci|prin urmare|așadar|atunci|apoi|după aceea|de exemplu|dimpotrivă|pe de altă parte|între timp|în schimb|de aceea|acolo|da|nu|totodată|ulterior|la rândul său',
    alone: 'asta|aceasta|acela|ambii',
    after: 'e|era|erau|va|vor|poate|pot|trebuie|înseamnă|arată',
  },
  el: {
    always:
      'αυτός|αυτοί|αυτές|αλλά|και|ή|όμως|ωστόσο|επίσης|επιπλέον|άρα|έτσι|λοιπόν|επομένως|συνεπώς|τότε|μετά|έπειτα|για παράδειγμα|αντίθετα|από την άλλη|τέλος|εκεί|ναι|όχι|παράλληλα|δηλαδή|μάλιστα',
    alone: 'αυτό|αυτή|αυτά|εκείνο',
    after: 'ήταν|έχει|έχουν|μπορεί|πρέπει|σημαίνει|δείχνει',
  },
  tr: {
    always:
      'o|onlar|onun|onların|ona|onu|kendisi|ama|ve|veya|ya da|fakat|ancak|ayrıca|bunun için|bu nedenle|bu yüzden|dolayısıyla|böylece|sonra|daha sonra|ardından|örneğin|mesela|aksine|öte yandan|bu arada|bununla birlikte|buna rağmen|yine de|oysa|nitekim|üstelik|hatta|sonuçta|çünkü|orada|evet|hayır|zira',
    alone: 'bu|şu|bunlar|bunun|bunu|buna|bundan|bununla|ikisi',
    after: 'ise|nedenle|yüzden|sayede|durum|değil|demek|şekilde',
  },
  vi: {
    always:
      'nó|họ|hắn|ông ta|bà ta|anh ta|cô ta|ông ấy|bà ấy|anh ấy|cô ấy|ông này|bà này|anh này|chị này|người này|điều này|điều đó|việc này|việc đó|nhưng|và|hoặc|tuy nhiên|tuy vậy|thế nhưng|song|do đó|vì vậy|vì thế|do vậy|ngoài ra|hơn nữa|bên cạnh đó|đồng thời|trong khi đó|sau đó|trước đó|khi đó|lúc đó|lúc này|từ đó|theo đó|nhờ đó|trong đó|tại đây|ví dụ|chẳng hạn|ngược lại|mặt khác|cuối cùng|như vậy|thậm chí|rồi|qua đó|cùng với đó|còn',
    alone: 'đây|đó|cả hai',
  },
  ar: {
    always:
      'هو|هي|هم|وهو|وهي|وهم|فهو|فهي|لكنه|لكنها|ولكنه|إنه|إنها|كما أنه|له|لها|ولها|وله|لكن|ولكن|ثم|أو|بل|كما|أيضا|لذلك|ولذلك|لذا|وبالتالي|بالتالي|إذن|ومع ذلك|مع ذلك|رغم ذلك|إلا أن|غير أن|على سبيل المثال|مثلا|على العكس|من ناحية أخرى|من جانبه|ومن جانبه|في الوقت نفسه|في المقابل|وفي المقابل|وأخيرا|أخيرا|بالإضافة إلى ذلك|علاوة على ذلك|وهكذا|هكذا|بعد ذلك|وبعد ذلك|هناك|نعم|لأن|كذلك|وكذلك',
    alone: 'هذا|هذه|ذلك|تلك|هؤلاء|وهذا|وهذه|وذلك|كلاهما',
    after: 'يعني|يعد|كانت|ليس|لن|يدل|يظهر|يشير|يأتي|جاء',
  },
  he: {
    always:
      'הוא|היא|הם|הן|אותו|אותה|אותם|שלו|שלה|שלהם|לו|לה|להם|והוא|והיא|אבל|אך|או|אולם|לכן|לפיכך|גם|בנוסף|כמו כן|עם זאת|למרות זאת|אז|אחר כך|לאחר מכן|למשל|לדוגמה|להפך|מצד שני|מנגד|בינתיים|לבסוף|כלומר|כך|משום כך|שם|כן|במקום זאת|בעקבות זאת|ואולם',
    alone: 'זה|זו|זאת|אלה|אלו|שניהם',
    after: 'היתה|הייתה|היו|יהיה|נכון|קרה|אומר',
  },
  fa: {
    always:
      'او|آن‌ها|آنها|وی|آنان|اما|و|یا|ولی|بنابراین|پس|همچنین|علاوه بر این|با این حال|با این وجود|سپس|بعد|برای مثال|مثلا|برعکس|از سوی دیگر|در همین حال|در نتیجه|سرانجام|به همین دلیل|از این رو|آنجا|بله|نه|زیرا|البته|در مقابل',
    alone: 'این|آن|هر دو',
    after: 'یعنی|باعث|نشان|نیست|نبود|همان',
  },
  hi: {
    always:
      'वह|वे|उसका|उसकी|उसके|उनका|उनकी|उनके|उसे|उन्हें|उसने|उन्होंने|इसका|इसकी|इसके|इनका|इसे|इन्हें|इसने|इन्होंने|लेकिन|और|या|मगर|परंतु|किंतु|इसलिए|इस बीच|हालांकि|फिर|तब|तो|साथ ही|उदाहरण के लिए|दूसरी ओर|वहीं|अंत में|आखिरकार|इस तरह|क्योंकि|इससे|इसमें|वहां|हां|नहीं|बल्कि',
    alone: 'यह|ये|दोनों',
    after: 'हैं|थी|थे|ही|सब',
  },
  ja: {
    always:
      '彼|彼女|それ|これ|あれ|そこ|その|この|そんな|こんな|しかし|そして|だが|ただ|また|さらに|したがって|従って|だから|つまり|例えば|たとえば|一方|逆に|むしろ|なお|では|すると|ところが|けれども|でも|ちなみに|なぜなら|こうして|このように|同様に|もっとも|とはいえ|あるいは|加えて|しかも|両者|後者|前者',
    alone: '',
  },
  zh: {
    always:
      '他|她|它|其|该|該|此|这是|這是|那是|这也|这就|这一|這一|这些|這些|那些|两者|兩者|但|然而|而|并且|並且|不过|不過|因此|所以|于是|於是|另外|同时|同時|例如|比如|相反|反之|另一方面|随后|隨後|之后|之後|然后|然後|接着|接著|最后|最後|总之|總之|可是|却|也|还|還|与此同时|其实|其實|当然|當然|更|甚至|因为|因為|由此|从此|为此|為此|对此|對此',
    alone: '',
  },
  ko: {
    always:
      '그는|그녀는|그들은|그의|그녀의|그들의|그가|그를|그것|이것|이는|이를|이에|이로|이들|그러나|하지만|그리고|또는|또|또한|그래서|그러므로|따라서|그런데|그렇지만|그럼에도|게다가|예를 들어|예컨대|반면|반대로|한편|동시에|결국|마침내|즉|이어|이때|그때|이러한|그러한|이런|그런|이처럼|이같이|왜냐하면|오히려|다만|아울러|더불어',
    alone: '',
  },
  th: {
    always:
      'เขา|เธอ|มัน|พวกเขา|แต่|และ|หรือ|อย่างไรก็ตาม|อย่างไรก็ดี|ดังนั้น|เพราะฉะนั้น|นอกจากนี้|นอกจากนั้น|อีกทั้ง|จากนั้น|หลังจากนั้น|ต่อมา|เช่น|ตัวอย่างเช่น|ในทางกลับกัน|ในขณะเดียวกัน|ขณะเดียวกัน|ในที่สุด|ทั้งนี้|ซึ่ง|ทว่า|นี่|นั่น|สิ่งนี้|สิ่งนั้น|ทั้งสอง',
    alone: '',
  },
};
