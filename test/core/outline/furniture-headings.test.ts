import { expect, test } from 'vitest';
import { isFurnitureHeading } from '../../../src/core/outline/furniture-headings';

test.each([
  'Comments',
  'COMMENTS (12)',
  '3 Comments',
  'Related articles:',
  'Don’t miss',
  'More:',
  'More great lighthouse stories',
  'Most read in harbours',
  'The year in pictures',
  '3/50 The pier',
  'More from Harbour Notes',
  'Also read: a keeper’s diary',
  'Share this article',
  'Subscribe to our newsletter!',
  'About the author',
  'Kommentare',
  'Das könnte Sie auch interessieren',
  'À lire aussi : le phare',
  'À propos de l’auteur',
  'Artículos relacionados',
  'Leia também',
  'Leggi anche',
  'Lees ook',
  'Läs också',
  'Les også',
  'Lue myös',
  'Czytaj także',
  'Читайте также',
  'İçindekiler',
  'اقرأ أيضا',
  'यह भी पढ़ें',
  '相关文章',
  '関連記事',
  '관련 기사',
  'Baca juga',
  'Bài viết liên quan',
  'สารบัญ',
])('%j is furniture', (text) => {
  expect(isFurnitureHeading(text)).toBe(true);
});

test.each([
  'Related work',
  'Comments on the lamp',
  'Sharing the watch',
  'More from less',
  'The newsletter that kept a town together',
  'Discussion',
  'References',
  'See also',
  'About lenses',
  '2019',
  '',
])('%j may open a section', (text) => {
  expect(isFurnitureHeading(text)).toBe(false);
});
