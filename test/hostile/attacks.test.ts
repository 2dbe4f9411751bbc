import { expect, test } from 'vitest';
import { articleText } from '../../src/core/article-text';
import { readPage } from '../core/extract/page';
import { articleAround, HEADINGS, SENTENCES, TITLE } from './article-around';
import { ATTACKS } from './attacks';
import { faultsOf, textsIn } from './faults';

/** The attack stands before the fourth sentence. */
const PLACE = 3;

/** Markup after which a parser outside a browser builds another tree than a browser does. */
const NEEDS_A_BROWSER = new Set(['a style inside math', 'a comment that ends early', 'a script inside math']);

/** Words that only a layout can tell to be out of sight. */
const NEEDS_LAYOUT = /position:absolute|text-indent/;

test.each(ATTACKS.filter(({ name }) => !NEEDS_A_BROWSER.has(name) && !NEEDS_LAYOUT.test(name)))(
  'the article survives $name, and nothing comes out that could act',
  ({ markup, head = '', literal, hidden }) => {
    const result = readPage(articleAround({ head, at: (index) => (index === PLACE ? markup : '') }));
    if (!result.ok) throw new Error(JSON.stringify(result.failure));
    const article = result.value;
    expect(faultsOf(article)).toEqual([]);
    const text = articleText(article);
    for (const sentence of SENTENCES) expect(text).toContain(sentence);
    for (const heading of HEADINGS) expect(text).toContain(heading);
    expect(article.title).toBe(TITLE);
    expect(text).toContain(literal ?? '');
    expect(text).not.toContain('__payloadRan');
    expect(hidden === undefined ? [] : textsIn(article).filter((piece) => piece.includes(hidden))).toEqual(
      [],
    );
  },
);
