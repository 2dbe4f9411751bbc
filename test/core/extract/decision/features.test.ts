import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { FEATURES } from '../../../../src/core/extract/decision/feature-names';
import { featuresOf, MOST, WIDTH } from '../../../../src/core/extract/decision/features';
import { judgePage } from '../../../../src/core/extract/judge-page';
import { around, PAGE_URL, PROSE } from '../page';

/** The features of each text of a page, by name. */
function measured(html: string): Map<string, Record<string, number>> {
  const page = judgePage(parseHTML(html).document, PAGE_URL, 'article');
  if (!page) throw new Error('nothing to judge');
  const { candidates, judgement, hidden } = page;
  const features = featuresOf(candidates, judgement.rules, hidden);
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

test('a link is all links, prose has none', () => {
  const found = measured(PAGE);
  expect(found.get('Another mill')?.['characters in links']).toBe(88);
  expect(found.get(PROSE)?.['characters in links']).toBe(0);
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
