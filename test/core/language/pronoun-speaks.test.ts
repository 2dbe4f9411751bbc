import { expect, test } from 'vitest';
import { EVERY_LANGUAGE } from '../../../src/core/language/every-language';
import { pronounSpeaks } from '../../../src/core/language/pronoun-speaks';
import { addTables } from '../../../src/core/language/table';

addTables(EVERY_LANGUAGE);

test.each([
  ['en', '“The bridge is closed,” she said.'],
  ['en', '“The bridge is closed,” said he.'],
  ['en', 'The bridge, he said, is closed for good.'],
  ['de', 'Die Brücke, sagte sie, sei seit dem Sommer zu.'],
  ['de', '„Die Brücke ist zu“, sagte er.'],
  ['fr', '« Le pont est fermé », a-t-il déclaré.'],
  ['es', '«El puente está cerrado», dijo ella.'],
  ['ru', '«Мост закрыт», сказала она.'],
  ['zh', '“桥关了。”她平静地说。'],
  ['zh', '「橋關了。」他說。'],
])('%s, quotes somebody who is only a pronoun: %s', (lang, text) => {
  expect(pronounSpeaks(text, lang)).toBe(true);
});

test.each([
  ['en', '“The bridge is closed,” said Ada Moss.'],
  ['en', 'The bridge, said Ada Moss, is closed for good.'],
  ['en', 'The council called it a “risk” for lorries.'],
  ['fr', '« Le pont est fermé », déclare Ada Moss.'],
  ['zh', '“桥关了。”李明说。'],
  ['xx', '“The bridge is closed,” she said.'],
])('%s, names who speaks: %s', (lang, text) => {
  expect(pronounSpeaks(text, lang)).toBe(false);
});
