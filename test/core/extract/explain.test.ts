import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { explain } from '../../../src/core/extract/explain';
import { around, PAGE_URL, PROSE, readPage } from './page';

const PAGE = around(
  '<figure><img src="/wheel.jpg"><figcaption>The wheel in 1950</figcaption></figure>',
).replace(
  '</article>',
  '</article><aside><ul><li><a href="/a">Another mill</a></li><li><a href="/b">A windmill</a></li></ul></aside>',
);

const { threshold, texts } = explain(parseHTML(PAGE).document, PAGE_URL);
const found = new Map(texts.map((explanation) => [explanation.text, explanation]));

test('a text of the article is kept, with a chance above the threshold', () => {
  const { verdict, rule, chance = 0 } = found.get(PROSE) ?? {};
  expect({ verdict, rule }).toEqual({ verdict: null, rule: null });
  expect(chance).toBeGreaterThan(threshold);
});

test('a link beside it is left out, and says by which rule and sign', () => {
  const { verdict, rule, chance = 1, signs = [] } = found.get('Another mill') ?? {};
  expect(verdict).toBe('aside');
  expect(rule).toBe('aside');
  expect(chance).toBeLessThan(threshold);
  expect(signs[0]?.logOdds).toBeLessThan(0);
});

test('what is kept is what the extraction gives', () => {
  const article = readPage(PAGE);
  const given = article.ok ? article.value.blocks.map(({ text }) => text) : [];
  const kept = texts.filter(({ verdict, kind }) => verdict === null && kind !== 'figure');
  expect(kept.map(({ text }) => text).filter((text) => text !== 'The mill')).toEqual(
    given.filter((text) => text !== '' && text !== 'The wheel in 1950'),
  );
});
