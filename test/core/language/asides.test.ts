import { expect, test } from 'vitest';
import { asideKind } from '../../../src/core/language/asides';
import { EVERY_LANGUAGE } from '../../../src/core/language/every-language';
import { addTables } from '../../../src/core/language/table';

addTables(EVERY_LANGUAGE);

test.each([
  ['en', 'Click here to read more about the bridge.'],
  ['en', 'To see the timetable of the ferry, click here.'],
  ['en', 'Leave a comment and tell us about the ferry.'],
  ['en', 'We may earn a commission from the tickets.'],
  ['en', 'Photo: Ada Moss / Valley Press'],
  ['en', 'Read the full account of the flood'],
  ['en', 'Contact us for a ticket of your own.'],
  ['de', 'Lesen Sie auch: Die Brücke im Tal'],
  ['de', 'Click here to read more about the bridge.'],
  ['fr', 'Pour en savoir plus, cliquez ici.'],
  ['es', 'Haz clic aquí para leer más.'],
  ['it', 'Leggi anche: il ponte della valle'],
  ['pt', 'Leia também: a ponte do vale'],
  ['nl', 'Lees ook: de brug in het dal'],
  ['pl', 'Czytaj także: most w dolinie'],
  ['ru', 'Читайте также: мост в долине'],
  ['sv', 'Läs också: bron i dalen'],
  ['da', 'Læs også: broen i dalen'],
])('%s, no part of the text: %s', (lang, text) => {
  expect(asideKind(text, lang)).toBe('aside');
});

test.each([
  ['en', 'Reading the full account takes a day.'],
  ['en', 'Tap water comes from the springs above the valley.'],
  ['en', 'Subscribers of the valley paper have a timetable of their own.'],
  ['en', 'Download speeds in the valley rose by a third.'],
  ['de', 'Die Anzeigetafel am Fluss ist kaputt.'],
  ['fr', 'La route est fermée depuis lundi.'],
])('%s, part of the text: %s', (lang, text) => {
  expect(asideKind(text, lang)).toBe(null);
});

test.each([
  ['en', 'In this article we look at the bridges of the valley.'],
  ['en', 'This article looks at the bridges of the valley.'],
  ['en', 'In the following sections, we dive into the river.'],
  ['en', 'Here are five ways to cross the river.'],
  ['en', 'Now let’s turn to the bridges.'],
  ['en', 'First, let us look at the river.'],
  ['de', 'In diesem Beitrag geht es um die Brücken im Tal.'],
  ['fr', 'Voici cinq manières de traverser la rivière.'],
  ['es', 'En este artículo hablamos de los puentes.'],
])('%s, an announcement: %s', (lang, text) => {
  expect(asideKind(text, lang)).toBe('announcement');
  expect(asideKind('The bridge is closed.', lang)).toBe(null);
});
