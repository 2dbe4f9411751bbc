/**
 * The commonest function words of a language: they tell languages apart, open sentences without being names, and
 * stand in where there is no longer list of stop words. Written lower-case, one string a language to stay small.
 */
const WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in a is that for it was with as on be he by are this at from but have not they which she we his her an or there what when how',
  de: 'der die und das in den von zu ist mit sich des auf für nicht ein eine dem im es auch als an er sie wir ich aber wie nach bei aus dass wird war',
  fr: 'le la les de des et un une est dans en que qui pour pas sur au ce il elle par plus avec ne se sont mais nous vous du aux cette cela je on',
  es: 'el la los las de que y en un una es se no por con para del al lo su como más pero este esta ha son también fue hay cuando muy ya él ella',
  it: 'il lo la gli le di che e è un una in per non con del della sono da si al alla come anche ma più nel dei delle questo questa ha era io',
  pt: 'o a os as de que e do da em um uma para com não no na por se mais dos das como mas foi ao ele ela são também seu sua é isso nós',
  nl: 'de het een van en in is dat op te zijn met voor niet aan er die om ook als maar door hij bij uit naar wordt was deze ze dit ik we heeft',
  pl: 'i w na nie się z że do to jest o jak po co ale za od jego jej czy tak przez są dla był już tylko oraz tym które który być ich ten ta',
  cs: 'a v se na je že s z do i to o k ve po pro jako za by jsou ale od jeho který která které být byl tak podle také nebo však není ten',
  sk: 'a v sa na je že s z do i to o k vo po pre ako za by sú ale od jeho ktorý ktorá ktoré byť bol tak podľa aj alebo však nie je ten',
  hr: 'i u je na da se za od su s o iz koji koja koje kao ne to ali što bi nije sam po biti bio će ili te prema samo još kada on ona',
  sl: 'in v je na da se za so z s o iz ki kot ne to pa pri bi ni po tudi bil bila ali za od do še če kako lahko ta on ona',
  ro: 'și de în a la cu o un pe din care nu este că pentru mai se sunt ca să au fost dar lui sau al după prin această acest el ea ce',
  hu: 'a az és hogy nem is egy ez volt de csak van meg mint már ha vagy el még ki be ezt azt pedig lehet kell akkor sem minden ő ezek',
  fi: 'ja on ei se että oli hän joka ovat mutta kun niin kuin myös tai sen jos ole nyt voi mukaan sekä vain kuitenkin ne tämä he mitä olla',
  sv: 'och i att det som en på är av för med till den har de inte om ett han men var jag sig från så vi kan nu eller då man hon detta ska',
  da: 'og i at det som en på er af for med til den har de ikke om et han men var jeg sig fra så vi kan nu eller da man hun blev efter skal',
  nb: 'og i at det som en på er av for med til den har de ikke om et han men var jeg seg fra så vi kan nå eller da man hun ble etter skal',
  tr: 've bir bu da de için ile olarak çok daha gibi olan ne o en kadar ama sonra ise değil var her mi oldu olduğu diye ancak bunu şu biz ben',
  vi: 'và của là có được trong cho không một những các với người này khi đã từ ra đến để về cũng như tại ở theo nhiều vào đó sẽ bị',
  id: 'yang dan di ini itu dengan untuk dari dalam tidak akan pada ke juga adalah ada mereka oleh saya kami telah sebagai atau bisa karena kita dia sudah',
  el: 'και το η ο της να του τα την των με για που από στο είναι τον οι δεν θα σε στην τις στη ένα μια ότι αλλά όπως αυτό αυτή αυτός',
  ru: 'и в не на что с он по это как но из к у за о от же для так все она было его то а мы бы или они был их если также когда я этот эта',
  uk: 'і в не на що з він по це як але із до у за про від же для так все вона було його та а ми б або вони був їх якщо також коли є цей ця',
  bg: 'и в не на че с той по това как но от за се да са е или също като към при ще беше го тя те ние до след през този тази ако когато',
  ar: 'في من على إلى أن عن التي الذي هذا هذه كان ما لا مع بعد كل قد وقد وفي هو هي ذلك كما لم بين أو عند حيث ثم وكان',
  fa: 'و در به از که این را با است برای آن یک خود تا بر هم نیز شد های می کرد شده بود ما او اما هر پس یا باید',
  ur: 'کے کی میں ہے اور سے کا کو اس نے پر کہ ہیں یہ کر بھی ایک ان تھا جو نہیں تو ہو گیا اپنے کیا وہ جس',
  hi: 'के की में है और से का को इस ने पर कि हैं यह कर भी एक उन था जो नहीं तो हो गया अपने क्या वह जिस लिए',
  he: 'של את על לא זה הוא עם כי גם היא אם או יש אבל הם כל מה אני אין בין רק כמו אל היה לפי אך ידי זו עוד',
};

const sets = new Map<string, ReadonlySet<string>>();

/** The languages with a table here. */
export const FUNCTION_WORD_LANGUAGES: readonly string[] = Object.keys(WORDS);

/** The function words of a language by its primary subtag, lower-case; empty where there is no table. */
export function functionWords(primary: string): ReadonlySet<string> {
  let set = sets.get(primary);
  if (!set) {
    set = new Set(WORDS[primary === 'no' ? 'nb' : primary]?.split(' '));
    sets.set(primary, set);
  }
  return set;
}
