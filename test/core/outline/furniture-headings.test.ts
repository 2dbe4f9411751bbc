import { expect, test } from 'vitest';
import { EVERY_LANGUAGE } from '../../../src/core/language/every-language';
import { addTables } from '../../../src/core/language/table';
import { isFurnitureHeading } from '../../../src/core/outline/furniture-headings';

addTables(EVERY_LANGUAGE);

test.each([
  ['Comments', 'en'],
  ['COMMENTS (12)', 'en'],
  ['3 Comments', 'en'],
  ['Related articles:', 'en'],
  ['Don’t miss', 'en'],
  ['More:', 'en'],
  ['More great lighthouse stories', 'en'],
  ['More Articles You Might Enjoy', 'en'],
  ['Other posts you may like', 'en'],
  ['Books you may also like', 'en'],
  ['Most read in harbours', 'en'],
  ['The year in pictures', 'en'],
  ['3/50 The pier', 'en'],
  ['More from Harbour Notes', 'en'],
  ['Also read: a keeper’s diary', 'en'],
  ['Share this article', 'en'],
  ['Subscribe to our newsletter!', 'en'],
  ['About the author', 'en'],
  ['Kommentare', 'de'],
  ['Das könnte Sie auch interessieren', 'de'],
  ['À lire aussi : le phare', 'fr'],
  ['À propos de l’auteur', 'fr'],
  ['Artículos relacionados', 'es'],
  ['Leia também', 'pt'],
  ['Leggi anche', 'it'],
  ['Lees ook', 'nl'],
  ['Läs också', 'sv'],
  ['Les også', 'nb'],
  ['Lue myös', 'fi'],
  ['Czytaj także', 'pl'],
  ['Читайте также', 'ru'],
  ['İçindekiler', 'tr'],
  ['اقرأ أيضا', 'ar'],
  ['यह भी पढ़ें', 'hi'],
  ['相关文章', 'zh'],
  ['関連記事', 'ja'],
  ['관련 기사', 'ko'],
  ['Baca juga', 'id'],
  ['Bài viết liên quan', 'vi'],
  ['สารบัญ', 'th'],
  ['קראו גם', 'he'],
  ['כתבות קשורות', 'he'],
  ['Kapcsolódó cikkek', 'hu'],
  ['Citește și', 'ro'],
  ['Súvisiace články', 'sk'],
  ['Pročitajte još', 'hr'],
  ['Свързани статии', 'bg'],
  ['За темою', 'uk'],
  ['Související články', 'cs'],
  ['Μοιραστείτε', 'el'],
  ['مطالب مرتبط', 'fa'],
])('%j is furniture', (text, lang) => {
  expect(isFurnitureHeading(text, lang)).toBe(true);
});

test.each([
  'Related work',
  'Comments on the lamp',
  'Sharing the watch',
  'Other stories that keepers tell',
  'What you may not know about lamps',
  'More from less',
  'The newsletter that kept a town together',
  'Discussion',
  'References',
  'See also',
  'About lenses',
  '2019',
  '',
])('%j may open a section', (text) => {
  expect(isFurnitureHeading(text, 'en')).toBe(false);
});

test('English furniture stands on pages in any language, that of others only on their own', () => {
  expect(isFurnitureHeading('Comments', 'de')).toBe(true);
  expect(isFurnitureHeading('Kommentare', 'fr')).toBe(false);
});

test('a language that is made known later has its furniture from then on', () => {
  // One of the tags for private use.
  expect(isFurnitureHeading('Mareta', 'qaa')).toBe(false);
  addTables({ qaa: { furniture: 'mareta' } });
  expect(isFurnitureHeading('Mareta', 'qaa')).toBe(true);
});
