export { nld as stopWords } from 'stopword';

export const functionWords =
  'de het een van en in is dat op te zijn met voor niet aan er die om ook als maar door hij bij uit naar wordt was deze ze dit ik we heeft';

export const leaning = {
  always:
    'hij|zij|ze|het is|het was|hem|haar|hun|hen|zijn|maar|en|of|want|dus|echter|bovendien|daarom|daardoor|daarmee|daarbij|daarnaast|daarna|daarvoor|daarvan|daarop|toch|ook|dan|toen|zo|hierdoor|hiermee|hierbij|hiervoor|niettemin|desondanks|vervolgens|ten slotte|tenslotte|bijvoorbeeld|integendeel|daarentegen|immers|kortom|intussen|ondertussen|tegelijkertijd|anderzijds|ja|nee|eveneens|verder|daaruit|daarin|daarover|daaronder|daartoe|daartegen|daaraan|hieruit|hierin|hierover|hiervan|hierop|hieraan|sindsdien|tot die tijd|erna|des te meer|op die manier|om die reden|in plaats daarvan|zo ja|zo niet|in dat geval',
  alone: 'dit|dat|deze|die|beide|beiden',
  after:
    'waren|worden|werd|werden|hebben|had|hadden|kan|kunnen|kon|moet|moeten|mag|zal|zou|zouden|betekent|toont|leidt|maakt|geldt|gaat|ging|komt|kwam|blijkt|bleek|zegt',
  partitives: 'van hen|van deze|van die|hem|hen',
  clauses: 'als|toen|omdat|hoewel|nadat|terwijl|wanneer',
  subjects: 'hij|zij|ze|het',
};

export const asides = {
  opens:
    'klik|lees ook|lees meer|lees verder|abonneer|schrijf je in|volg ons|deel dit|foto:|beeld:|advertentie',
  holds: 'klik hier|alle rechten voorbehouden',
  announces: 'in dit artikel|dit artikel|hieronder|hier zijn',
};

export const abbreviations = {
  title: 'dhr mevr mw mr drs ir ing prof dr ds st jhr bijv bv d.w.z o.a m.n t.a.v i.v.m resp zgn ca',
  number: 'art blz p pag nr nrs vol fig hfdst lid',
  open: 'e.d jan feb mrt apr jun jul aug sept okt nov dec',
};

export const speechVerbs = 'zei zegt vroeg vraagt antwoordde schreef';

export const sectionNames = {
  introduction: 'inleiding|achtergrond',
  conclusion: 'conclusie|conclusies|samenvatting|tot slot',
  references: 'referenties|bronnen|literatuur|voetnoten|externe links',
  appendices: 'bijlage|bijlagen|appendix',
};

export const furniture =
  'reacties|geef een reactie|lees ook|lees meer|gerelateerde artikelen|meest gelezen|delen|deel dit artikel|volg ons|nieuwsbrief|over de auteur|advertentie|inhoudsopgave|meer over|aanbevolen|gerelateerd|plaats een reactie|inhoud|laatste nieuws|laat een reactie achter|meer over dit onderwerp';
