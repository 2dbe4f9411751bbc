import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segment } from '../../../src/core/outline/segment';

const SEA = [
  'The harbour filled with boats and the boats filled with fish.',
  'Fishermen mended nets on the harbour wall beside their boats.',
  'Every net came back heavy, and every fisherman sang.',
  'By dusk the fish were salted and the harbour slept.',
];
const BREAD = [
  'The baker kneads dough before the oven is warm.',
  'Dough rises slowly while the baker sweeps the flour.',
  'An oven of brick keeps its heat for a second loaf.',
  'Each loaf cools on the shelf above the flour bins.',
];
const STARS = [
  'Astronomers watch the planets through a telescope.',
  'A telescope gathers the light of distant planets.',
  'Light from a comet crossed the lens of the telescope.',
  'The comet will pass the planets again, astronomers say.',
];
const THREE_TOPICS = [...SEA, ...BREAD, ...STARS];

test('a text of three topics is cut where the topic changes', () => {
  expect(segment(THREE_TOPICS, { lang: 'en', count: 3 })).toEqual([4, 8]);
  expect(segment([...SEA, ...BREAD], { lang: 'und', count: 2 })).toEqual([4]);
});

test('a text without spaces between words is cut where the topic changes', () => {
  const sea = [
    '渔船在清晨离开港口。',
    '港口的渔民修补渔网。',
    '渔网和渔船都属于渔民。',
    '渔民傍晚回到港口。',
  ];
  const bread = ['面包师在烤箱前揉面团。', '面团慢慢发酵。', '面包师把面团放进烤箱。', '烤箱里的面包很香。'];
  expect(segment([...sea, ...bread], { lang: 'zh', count: 2 })).toEqual([4]);
});

test('boundaries are strictly increasing, in range, and as many as asked for', () => {
  const bound = fc.integer({ min: 1, max: 12 });
  const bounds = fc.record({ count: bound, min: bound, max: bound }, { requiredKeys: [] });
  fc.assert(
    fc.property(fc.array(fc.lorem({ maxCount: 12 }), { maxLength: 40 }), bounds, (units, chosen) => {
      const { count, min, max } = chosen;
      const options = { lang: 'la', ...chosen };
      const boundaries = segment(units, options);
      boundaries.forEach((boundary, index) => {
        expect(boundary).toBeGreaterThan(boundaries[index - 1] ?? 0);
        expect(boundary).toBeLessThan(units.length);
      });
      const segments = units.length === 0 ? 0 : boundaries.length + 1;
      const least = Math.min(units.length, count ?? min ?? 3);
      expect(segments).toBeGreaterThanOrEqual(least);
      expect(segments).toBeLessThanOrEqual(Math.max(least, Math.min(units.length, count ?? max ?? 7)));
      expect(segment(units, options)).toEqual(boundaries);
    }),
  );
});

test('units that have nothing in common are divided evenly', () => {
  const units = Array.from({ length: 12 }, (_, index) => `${'abcdefghijkl'.charAt(index)}word`);
  expect(segment(units, { lang: 'en', count: 3 })).toEqual([4, 8]);
});

test('no segment starts after a colon or inside a list', () => {
  const lists = [
    ...SEA,
    'The baker needs three things:',
    '- flour from the mill',
    '- an oven of brick',
    '- a cold morning',
    ...BREAD.slice(1),
  ];
  expect(segment(lists, { lang: 'en', count: 2 })).toEqual([4]);
});

test('a text of thousands of units is divided too', () => {
  const units = Array.from({ length: 3000 }, (_, index) =>
    index < 1500 ? `${SEA[index % 4]}` : `${BREAD[index % 4]}`,
  );
  const [boundary = 0] = segment(units, { lang: 'en', count: 2 });
  expect(Math.abs(boundary - 1500)).toBeLessThan(10);
});
