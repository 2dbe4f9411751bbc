import { expect, test } from 'vitest';
import type { Article } from '../../../../src/core/model';
import { articleOf, blocksOf } from '../page';

interface Written {
  readonly lang: string;
  readonly title: string;
  readonly first: string;
  readonly second: string;
}

const ARABIC: Written = {
  lang: 'ar',
  title: 'الطاحونة',
  first:
    'تقف الطاحونة القديمة حيث يلتقي الجدولان، ولم تدر العجلة منذ أن جرف الفيضان محورها في الربيع الماضي.',
  second:
    'لا أحد في الوادي يتذكر من دفع ثمن الإصلاح، لكن الجميع يعرف Ada Ford والحجارة التي جاءت من الكنيسة.',
};
const HEBREW: Written = {
  lang: 'he',
  title: 'הטחנה',
  first: 'הטחנה הישנה עומדת במקום שבו נפגשים שני הנחלים, והגלגל לא הסתובב מאז שהשיטפון לקח את הציר שלו.',
  second: 'איש בעמק אינו זוכר מי שילם על התיקון, אבל כולם יודעים אילו אבנים הגיעו מן הכנסייה הישנה.',
};
const JAPANESE: Written = {
  lang: 'ja',
  title: '水車小屋',
  first:
    '古い水車小屋は二つの小川が出会う場所に立っていて、春の洪水で軸が流されてから水車は一度も回っていない。',
  second:
    '修理の費用を誰が払ったのか、谷の人は誰も覚えていないが、どの石が教会から来たのかは皆が知っている。',
};
const CHINESE: Written = {
  lang: 'zh-CN',
  title: '水车',
  first: '古老的磨坊坐落在两条小溪交汇的地方，自从春天的洪水冲走了轮轴以后，水车就再也没有转动过。',
  second: '山谷里没有人记得是谁付了修理费，可是人人都知道哪些石头来自教堂。',
};
const ENGLISH: Written = {
  lang: 'en',
  title: 'The mill',
  first: 'The old mill stands where two brooks meet, and the wheel has not turned since the spring flood.',
  second: 'Nobody in the valley remembers who paid for the repair, but everybody knows the stones.',
};

function read({ lang, title, first, second }: Written, attributes = ''): Article {
  return articleOf(
    `<!doctype html><html lang="${lang}" ${attributes}><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${first}</p><p>${second}</p></article></body></html>`,
  );
}

test.each([
  [ARABIC, 'rtl'],
  [HEBREW, 'rtl'],
  [JAPANESE, 'ltr'],
  [CHINESE, 'ltr'],
  [ENGLISH, 'ltr'],
] as const)('an article keeps its words, its language and its direction: $lang', (written, dir) => {
  const { title, lang, dir: read_, blocks } = read(written);
  expect([title, lang, read_]).toEqual([written.title, written.lang, dir]);
  expect(blocks.map((block) => block.text)).toEqual([written.first, written.second]);
});

test('the letters tell the direction, whatever the page declares', () => {
  expect(read(ENGLISH, 'dir="rtl"').dir).toBe('ltr');
  expect(read({ ...HEBREW, lang: 'en' }, 'dir="ltr"').dir).toBe('rtl');
});

test('each base of a ruby keeps its own annotation, without the brackets', () => {
  const [block] = blocksOf(
    '<p>The sign says <ruby>東<rp>(</rp><rt>とう</rt><rp>)</rp>京<rp>(</rp><rt>きょう</rt><rp>)</rp></ruby>, a city.</p>',
  );
  expect(block?.text).toBe('The sign says 東京, a city.');
  expect(block?.marks).toEqual([
    { kind: 'ruby', annotation: 'とう', start: 14, end: 15 },
    { kind: 'ruby', annotation: 'きょう', start: 15, end: 16 },
  ]);
});

test('a ruby in a link is part of it', () => {
  const [block] = blocksOf('<p>The sign <a href="/t">says <ruby>水車<rt>すいしゃ</rt></ruby></a> there.</p>');
  expect(block?.marks).toMatchObject([
    { kind: 'link', start: 9, end: 16 },
    { kind: 'ruby', start: 14, end: 16 },
  ]);
});

test('spaces of all kinds collapse, soft hyphens and places to break go', () => {
  const [block] = blocksOf('<p>4&nbsp;000  kg\n of Wasser<wbr>mühlen&shy;mehl were ground here.</p>');
  expect(block?.text).toBe('4 000 kg of Wassermühlenmehl were ground here.');
});
