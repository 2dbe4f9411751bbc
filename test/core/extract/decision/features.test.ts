import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { FEATURES } from '../../../../src/core/extract/decision/feature-names';
import { featuresOf, MOST, WIDTH } from '../../../../src/core/extract/decision/features';
import { surroundingsOf } from '../../../../src/core/extract/decision/surroundings';
import { judgePage } from '../../../../src/core/extract/judge-page';
import { around, PAGE_URL, PROSE } from '../page';

/** The features of each text of a page, by name. */
function measured(html: string): Map<string, Record<string, number>> {
  const page = judgePage(parseHTML(html).document, PAGE_URL, 'article');
  if (!page) throw new Error('nothing to judge');
  const { candidates, judgement } = page;
  const features = featuresOf(page, judgement.rules, surroundingsOf(candidates.boxes));
  return new Map(
    candidates.leaves.map(({ text }, leaf) => [
      text,
      Object.fromEntries(FEATURES.map((name, at) => [name, features[leaf * WIDTH + at] ?? NaN])),
    ]),
  );
}

const PAGE = around(
  '<p><a href="/a">Another mill</a></p><h2>The stones</h2><p>They came from the church, as everybody says.</p>',
);

test('every feature has a name', () => {
  expect(FEATURES).toHaveLength(WIDTH);
  expect(new Set(FEATURES).size).toBe(WIDTH);
});

test('shares and sizes stay within what a step can cut', () => {
  for (const row of measured(PAGE).values())
    expect(Object.values(row).filter((value) => !(value >= 0 && value <= MOST))).toEqual([]);
});

test('a longer text is of a larger size', () => {
  const found = measured(PAGE);
  expect(found.get(PROSE)?.['length']).toBeGreaterThan(found.get('Another mill')?.['length'] ?? NaN);
});

test('what nobody sees counts for nothing', () => {
  const hidden = `<div aria-hidden="true">${`<p>${PROSE}</p>`.repeat(9)}</div>`;
  const [plain, beside] = [PAGE, PAGE.replace('</article>', `${hidden}</article>`)].map(measured);
  expect(beside?.get('The stones')).toEqual(plain?.get('The stones'));
});

test('a text that stands there three times is three copies', () => {
  const found = measured(PAGE.replace('</article>', `${`<p>Read on</p>`.repeat(3)}</article>`));
  expect(found.get('Read on')?.['copies on the page']).toBe(3);
  expect(found.get('The stones')?.['copies on the page']).toBe(1);
});

test('places are told from the heading that is the title on', () => {
  const titled = PAGE.replace('<article>', '<article><p>News</p><h1>The mill of the valley</h1>');
  const found = measured(titled);
  const place = (text: string) => found.get(text)?.['leaves after the title'] ?? NaN;
  expect(place('News')).toBe(place('The mill of the valley') - 1);
  expect(place('The stones')).toBeGreaterThan(place('The mill of the valley'));
});

test('an article, a main element and both are told apart, and what holds none', () => {
  const within = (html: string) => measured(html).get('Here')?.['in an article or main element'];
  expect(within('<p>Here</p>')).toBe(0);
  expect(within('<article><div><p>Here</p></div></article>')).toBe(1);
  expect(within('<div role="main"><p>Here</p></div>')).toBe(2);
  expect(within('<main><article><p>Here</p></article></main>')).toBe(3);
});

test('the next text is the next one that is seen', () => {
  const next = (html: string) => measured(html).get('Here')?.['length of the next one'];
  const plain = `<p>Here</p><p>${PROSE}</p>`;
  expect(next(plain)).toBe(next(`<p>Here</p><p aria-hidden="true">There</p><p>${PROSE}</p>`));
  expect(next('<p>Here</p>')).toBe(0);
});
