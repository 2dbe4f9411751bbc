import { describe, expect, test } from 'vitest';
import { EVERY_LANGUAGE } from '../../../src/core/language/every-language';
import { addTables } from '../../../src/core/language/table';
import { sentences } from '../../../src/core/language/sentences';

addTables(EVERY_LANGUAGE);

function split(text: string, lang = 'en'): string[] {
  return sentences(text, lang).map(({ start, end }) => text.slice(start, end));
}

/** A fact, a language, and a text with a bar at every sentence boundary. */
type Case = readonly [fact: string, lang: string, text: string];

const FULL_STOPS: readonly Case[] = [
  ['a title does not end one', 'en', 'We met Dr. Okafor and Prof. Lindqvist. | Both were early.'],
  ['German titles do not', 'de', 'Wir trafen Hrn. Dr. med. Kessler. | Er kam zu spät.'],
  ['French titles do not', 'fr', 'M. Garnier a refusé. | Mme. Petit a signé.'],
  ['Spanish titles do not', 'es', 'La Sra. Ortega llamó al Dr. Ruiz. | No contestó.'],
  ['an Italian title after an article does not', 'it', "Parlò l'Avv. Moretti. | Nessuno rispose."],
  ['a company form does before an opening word', 'en', 'She sold it to Hale & Co. | It was cheap.'],
  ['a company form does not before a name', 'en', 'He joined Vantor Inc. Chief Executive Ada Moss.'],
  ['an abbreviation keeps its number', 'en', 'See fig. 4 and pp. 12 to 15. | The rest is new.'],
  ['without a number it is a word', 'en', 'The answer was no. | Nobody moved.'],
  ['initials do not', 'en', 'The poems of W. H. Marlow sold well. | They still do.'],
  ['the pronoun I does', 'en', 'It was between her and I. | Did you know Ann I. Brook?'],
  ['a letter that names something does', 'en', 'Oranges hold vitamin C. | They also hold sugar.'],
  ['a country does before an opening word', 'en', 'She moved to the U.S. | The U.S. Senate wrote.'],
  ['a time of day does not before a day', 'en', 'They met at 7 p.m. Tuesday in Leeds.'],
  [
    'a time of day does not within an adverbial',
    'en',
    'At 9 p.m. Mr. Vale left. | He ate at 10 p.m. | Then he slept.',
  ],
  ['decimals do not', 'en', 'It grew by 3.5 percent to 1.204.000 units. | It fell later.'],
  ['addresses do not', 'en', 'Write to a.b@example.org. | Read https://example.org/a.b/c.html?x=1.2 first.'],
  ['a number may open the next', 'nl', 'De brug is dicht. | 14 auto’s staan stil.'],
  ['file names are kept', 'en', 'We wrote it in Node.js and ASP.Net. | It runs.'],
  ['German ordinals do not', 'de', 'Am 3. Oktober ruht die Arbeit. | Das Amt öffnet am 4. wieder.'],
  ['a Roman numeral belongs to its abbreviation', 'it', 'Il ponte è del sec. XIX avanzato. | Regge ancora.'],
  ['hyphenated initials do not', 'fr', 'Il est né en 50 av. J.-C. à Lyon. | J.-P. Garnier le dit.'],
  ['a doubled abbreviation of a country does not', 'es', 'Vive en EE. UU. con su familia. | Trabaja allí.'],
  ['what closes a list of examples does', 'nl', 'Ze verkoopt kaas, brood, enz. | Klanten zijn er genoeg.'],
  ['the same in French', 'fr', 'Elle vend du pain, du lait, etc. | Personne ne se plaint.'],
  ['letters written apart abbreviate as one', 'ru', 'Возят хлеб, почту и т. д. | Почта приходит в срок.'],
  ['the close of a list does', 'vi', 'Họ bán gạo, cá, v.v. | Nhờ đó chợ luôn đông.'],
  ['a unit after a number does', 'de', 'Die Glocke wiegt 1,8 t. | Gegossen wurde sie in Erfurt.'],
  ['a Roman ordinal does not', 'hu', 'A tér III. Béla nevét viseli. | Ma piac van rajta.'],
  ['a Roman number does elsewhere', 'fr', 'La tour date de Louis XIV. | Rome l’a copiée.'],
  ['a Turkish ordinal does not', 'tr', 'Kule 1. Dünya Savaşı sırasında yandı. | Sonra onarıldı.'],
  ['a date does not, year first', 'ko', '다리는 1986. 4. 2. 새벽에 열렸다. | 비가 왔다.'],
  ['a date does not, year last', 'cs', 'Most se otevřel 3. 5. 2019 ráno. | Pršelo.'],
  ['Ukrainian streets and towns do not', 'uk', 'Жив на вул. Садовій у м. Черкаси. | Потім поїхав.'],
  ['Czech titles do not', 'cs', 'Přišel Ing. Duda a MUDr. Benešová. | Bylo pozdě.'],
  ['Romanian streets do not', 'ro', 'Casa de pe str. Olarilor nr. 8 e veche. | Nimeni nu o repară.'],
  ['Greek pages and titles do not', 'el', 'Ο κ. Βαρδής και η Δρ. Ξένου ήρθαν. | Δείτε σελ. 214, στο τέλος.'],
  ['Hindi titles and units do not', 'hi', 'डॉ. मिश्र 23.5 कि.मी. चलीं। | बारिश थी।'],
  ['a Hebrew acronym does', 'he', 'העלות היא 12 מיליון ש"ח. | בינתיים נאספו חתימות.'],
  [
    'a Dutch article without its vowels opens one',
    'nl',
    "De brug is dicht. | 's Ochtends staat er een file.",
  ],
  ['a Russian year does not before a name', 'ru', 'В 1990 г. Иванов уехал в г. Омск. | Он вернулся.'],
];

const OTHER_STOPS: readonly Case[] = [
  ['an ellipsis does before a capital', 'en', 'He waited ... and waited. | Nothing came... | Then it rang.'],
  ['an ellipsis does not before the pronoun I', 'en', 'I thought… I hoped it would end.'],
  ['a mark in a name does not', 'en', 'They watched Wham! on the late show. | Was it good?'],
  [
    'marks of notes belong to the sentence',
    'en',
    'The bridge is old.[1][2] | Nobody knows why.[citation needed] | It stands.',
  ],
  ['a raised number of a note does', 'en', 'They may cross for free.1 | Farmers pay.12 | Sheep do not.'],
  [
    'a colon does between a label and a question, in Arabic',
    'ar',
    'سؤال وجواب: | متى يفتح الجسر؟ | قال الحارس: يفتح غدا.',
  ],
  ['a question does', 'en', 'Was it good? | It was! | Everyone said so.'],
  ['the danda does', 'hi', 'वह घर गया। | बारिश हो रही थी।'],
  ['the Armenian colon does', 'hy', 'Գիրքը նոր է: | Նա կարդում է:'],
  ['the Greek question mark does', 'el', 'Πού είναι ο σταθμός; | Δεν ξέρω.'],
  ['a colon before a quotation does not, in Arabic', 'ar', 'قال الحارس: «متى يفتح الجسر؟» | لم يجب أحد.'],
  ['a question in French marks does', 'fr', 'Il demanda : « Déjà ? » | La porte resta close.'],
  ['a Thai connective opens one', 'th', 'เรือหยุดวิ่งเมื่อ พ.ศ. 2531 แล้ว | ดังนั้นคนจึงเดิน'],
  ['the Arabic question mark does', 'ar', 'هل وصل القطار؟ | نعم وصل.'],
];

const ENCLOSURES: readonly Case[] = [
  [
    'a quotation is not divided',
    'en',
    '“We are late. We are always late.” said the driver. | Nobody laughed.',
  ],
  [
    'a quotation that is never closed holds one sentence alone',
    'en',
    '“We are late. | The bus is full. | Nobody laughed.',
  ],
  ['nor does one in German', 'de', '„Wir sind spät dran. | Der Bus ist voll. | Niemand lachte.'],
  ['the clause of its speaker belongs to it', 'en', '"Is it far?" Mira Holt asked. | It was.'],
  ['a Hebrew acronym closes none', 'he', '"ראיתי את ד"ר כהן. היא חייכה", אמר הנהג. | איש לא צחק.'],
  ['a quotation ends with its sentence', 'en', 'He said, "It is done." | She left the room.'],
  [
    'a remark in brackets is not divided',
    'en',
    'The mill (It burned in 1901.) was rebuilt. | A plaque says so.',
  ],
  ['a reference stays with its quotation', 'en', '"All of it [...]" (Moss 12). | So she wrote.'],
];

const LISTS: readonly Case[] = [
  ['numbered items come apart', 'en', '1. Wash the rice | 2. Boil the water | 3. Wait'],
  ['lettered items come apart', 'en', 'a) wash | b) boil'],
  ['bulleted items come apart', 'en', '• Rice | • Water'],
  ['markers in running prose are left alone', 'en', 'The choice between 1) staying and 2) leaving was hard.'],
  ['one number is no list', 'en', '7. The last rule is the oldest. | It is from 1802.'],
];

describe.each([
  ['a full stop and a sentence', FULL_STOPS],
  ['another stop and a sentence', OTHER_STOPS],
  ['quotation marks and brackets', ENCLOSURES],
  ['lists in a line', LISTS],
])('%s', (_, cases) => {
  test.each(cases)('%s', (...[, lang, text]) => {
    expect(split(text.replaceAll(' | ', ' '), lang)).toEqual(text.split(' | '));
  });
});

test('a missing space after a stop is repaired between plain words', () => {
  expect(split('The rain stopped.Everyone left.')).toEqual(['The rain stopped.', 'Everyone left.']);
});

test('scripts without spaces end sentences without one', () => {
  expect(split('今日は晴れです。明日は雨ですか？', 'ja')).toEqual(['今日は晴れです。', '明日は雨ですか？']);
  expect(split('他走了。天黑了！', 'zh')).toEqual(['他走了。', '天黑了！']);
  expect(split('彼は「雨だ。」と言った。', 'ja')).toEqual(['彼は「雨だ。」と言った。']);
  expect(split('桥关了。“真的？”李明问。没人回答。', 'zh')).toEqual([
    '桥关了。',
    '“真的？”李明问。',
    '没人回答。',
  ]);
  expect(split('「橋關了。」李明沒有說話。', 'zh')).toEqual(['「橋關了。」', '李明沒有說話。']);
});

test('an unclosed quotation merges nothing', () => {
  const many = Array.from({ length: 40 }, (_, index) => `Line ${index} is here.`).join(' ');
  expect(split(`“${many}`)).toHaveLength(40);
  expect(split(`"${many}`)).toHaveLength(40);
});

test('a line break ends a line, not a sentence that runs on', () => {
  expect(split('Rose Lane 4\nBristol\nEngland')).toEqual(['Rose Lane 4', 'Bristol', 'England']);
  expect(split('The letter was sent on\nmonday and got lost.')).toHaveLength(1);
});
