import { expect, test } from 'vitest';
import { EVERY_LANGUAGE } from '../../../src/core/language/every-language';
import { addTables } from '../../../src/core/language/table';
import type { Article } from '../../../src/core/model';
import { outline } from '../../../src/core/outline/outline';
import { articleOf } from '../extract/page';

addTables(EVERY_LANGUAGE);

/** Four sentences about a harbour in each language; paragraphs take three of them, each a different three first. */
const HARBOUR = {
  en: [
    'The harbour was built in 1821 and has been dredged every spring since then, because the river brings sand.',
    'Fishermen still sell their catch on the quay before seven, when the first buses arrive from the town.',
    'Nobody remembers who painted the warehouse blue, but every postcard shows it that way.',
    'In winter the ferries sail twice a day and carry mail, bread and the occasional doctor.',
  ],
  fr: [
    'Le port fut construit en 1821 et on le drague chaque printemps, car la rivière apporte du sable.',
    'Les pêcheurs vendent encore leur prise sur le quai avant sept heures, quand arrivent les premiers cars.',
    'Personne ne sait plus qui a peint l’entrepôt en bleu, mais toutes les cartes postales le montrent ainsi.',
    'En hiver, les bacs passent deux fois par jour avec le courrier, le pain et parfois un médecin.',
  ],
  ru: [
    'Гавань построили в 1821 году, и с тех пор её углубляют каждую весну, потому что река приносит песок.',
    'Рыбаки до сих пор продают улов на причале до семи часов, когда из города приходят первые автобусы.',
    'Никто не помнит, кто покрасил склад в синий цвет, но на всех открытках он именно такой.',
    'Зимой паромы ходят дважды в день и возят почту, хлеб, а иногда и врача.',
  ],
  ar: [
    'بني الميناء عام 1821 ويجري تعميقه كل ربيع منذ ذلك الحين لأن النهر يحمل معه الرمال.',
    'لا يزال الصيادون يبيعون صيدهم على الرصيف قبل السابعة عندما تصل الحافلات الأولى من المدينة.',
    'لا أحد يتذكر من دهن المستودع باللون الأزرق، لكن كل بطاقة بريدية تظهره هكذا.',
    'في الشتاء تبحر العبارات مرتين في اليوم وتحمل البريد والخبز وأحيانا طبيبا.',
  ],
  ja: [
    '港は一八二一年に造られ、川が砂を運んでくるため、それ以来毎年春に浚渫されている。',
    '漁師たちは今でも七時前、町から最初のバスが着くころに、岸壁で獲物を売っている。',
    '倉庫を青く塗ったのが誰なのか覚えている人はいないが、絵葉書はどれもその色で写っている。',
    '冬のあいだ渡し船は一日に二度通い、郵便やパン、ときには医者を運ぶ。',
  ],
  zh: [
    '港口建于一八二一年，此后每年春天都要疏浚，因为河水带来泥沙。',
    '渔民至今仍在七点以前在码头上出售渔获，那时第一班公共汽车刚从城里开来。',
    '没有人记得是谁把仓库漆成蓝色的，但每一张明信片上它都是这个样子。',
    '冬天渡轮每天往返两次，运送邮件、面包，偶尔还有一位医生。',
  ],
} as const;

type Language = keyof typeof HARBOUR;

/** A page whose article holds each of the given pieces of markup after a paragraph, with a last one at the end. */
function articleWith(lang: Language, pieces: readonly string[]): Article {
  const sentences = HARBOUR[lang];
  const prose = (index: number): string =>
    `<p>${[0, 1, 2].map((step) => sentences[(index + step) % 4]).join(' ')} ${index}.</p>`;
  const body = pieces.map((piece, index) => prose(2 * index) + prose(2 * index + 1) + piece).join('');
  return articleOf(
    `<!doctype html><html lang="${lang}"><head><title>${sentences[0].slice(0, 12)}</title></head><body>
      <nav><a href="/">1</a></nav><main><article>${body}${prose(9)}${prose(10)}</article></main></body></html>`,
  );
}

function headingsOf(lang: Language, pieces: readonly string[]): string[] {
  return outline(articleWith(lang, pieces)).flatMap(({ heading }) => heading ?? []);
}

const bold = (text: string): string => `<p><strong>${text}</strong></p>`;
const plain = (text: string): string => `<p>${text}</p>`;

interface Style {
  readonly how: string;
  readonly lang: Language;
  readonly markup: (text: string) => string;
  readonly headings: readonly string[];
}

test.each<Style>([
  { how: 'bold', lang: 'ar', markup: bold, headings: ['أعمال الربيع', 'سوق الصباح', 'المستودع الأزرق'] },
  {
    how: 'all capitals',
    lang: 'ru',
    markup: plain,
    headings: ['ВЕСЕННИЕ РАБОТЫ', 'УТРО НА ПРИЧАЛЕ', 'СИНИЙ СКЛАД'],
  },
  {
    how: 'counted in Chinese',
    lang: 'zh',
    markup: plain,
    headings: ['一、春天的疏浚', '二、码头上的早市', '三、蓝色的仓库'],
  },
  { how: 'after a sign', lang: 'ja', markup: plain, headings: ['■春の浚渫', '■岸壁の朝市', '■青い倉庫'] },
  {
    how: 'of a class',
    lang: 'fr',
    markup: (text) => `<div class="intertitle">${text}</div>`,
    headings: ['Le dragage', 'Le marché'],
  },
  {
    how: 'of a role',
    lang: 'en',
    markup: (text) => `<div role="heading">${text}</div>`,
    headings: ['The dredging', 'The market'],
  },
  {
    how: 'steps',
    lang: 'en',
    markup: bold,
    headings: ['Step 1: Look at the wind', 'Step 2: Throw the line', 'Step 3: Go ashore'],
  },
  { how: 'times', lang: 'ja', markup: plain, headings: ['15時20分', '14時45分', '11時10分'] },
  {
    how: 'questions',
    lang: 'zh',
    markup: plain,
    headings: ['问：您在港口工作多久了？', '问：有什么变化？', '问：会加宽吗？'],
  },
])('headings in $lang are found: $how', ({ lang, markup, headings }) => {
  expect(headingsOf(lang, headings.map(markup))).toEqual(headings);
});

test('what encyclopedias and manuals set around a heading is left out, a link of the author’s stays', () => {
  const pieces = [
    '<h4>Histoire<span>[<a href="/e">modifier</a> | <a href="/c">modifier le code</a>]</span></h4>',
    '<h4>Le marché de <a href="/kelm">Kelm</a> <a class="anchor" href="#m">#</a></h4>',
    '<h4><a href="#b">¶</a> L’entrepôt bleu :</h4>',
  ];
  expect(headingsOf('fr', pieces)).toEqual(['Histoire', 'Le marché de Kelm', 'L’entrepôt bleu']);
  const market = articleWith('fr', pieces).blocks.find(({ text }) => text.startsWith('Le marché'));
  const links = market?.marks.filter(({ kind }) => kind === 'link') ?? [];
  expect(links.map(({ start, end }) => market?.text.slice(start, end))).toEqual(['Kelm']);
});

test.each<[string, Language, string[]]>([
  ['related reading', 'ar', ['<h2>اقرأ أيضاً</h2>', '<h2>مقالات ذات صلة</h2>']],
  ['sharing', 'ja', ['<h3>関連記事</h3>', '<h3>この記事をシェアする</h3>']],
  [
    'run-in bold',
    'en',
    ['<p><b>Why it matters:</b> The pier is too short for the ferry that was ordered.</p>'],
  ],
  ['captions', 'en', ['<figure><img src="/a.jpg"><figcaption><b>Boats</b></figcaption></figure>']],
  ['speakers', 'en', ['Anna Reed', 'Tom Hale', 'Anna Reed', 'Tom Hale'].map(bold)],
  ['a pull quote', 'ru', ['<blockquote><p><b>«Течения изменятся»</b></p></blockquote>']],
  ['advertising', 'en', ['ADVERTISEMENT', 'Story continues below'].map(plain)],
])('%s, in %s, is no heading', (_, lang, pieces) => {
  expect(headingsOf(lang, pieces)).toEqual([]);
});
