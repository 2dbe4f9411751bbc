import { beforeEach, expect, test, vi } from 'vitest';
import { anchorId } from '../../src/core/anchor';
import { SUMMARY_ZOOMS } from '../../src/core/zoom';
import type { Article } from '../../src/core/model';
import { summarize } from '../../src/core/summarize/summarize';
import { parseSettings, type Settings } from '../../src/platform/settings';
import { ReaderPage } from '../../reader/reader-page';
import { readingOf, type Reading } from '../../reader/reading';
import { rendered, send } from '../view/rendered';
import { tideArticle } from './tide-article';

vi.mock('webextension-polyfill', () => import('./extension-browser'));
// A part that comes after the text; it has tests of its own.
vi.mock('../../reader/tools/tools', () => ({ Tools: () => null }));

/** A window that stands still. */
const still = {
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  requestAnimationFrame: () => 0,
  cancelAnimationFrame: () => undefined,
  innerHeight: 0,
  history: { state: null, replaceState: () => undefined },
  scrollY: 0,
  IntersectionObserver: class {
    observe(): void {}
    disconnect(): void {}
  },
};

beforeEach(() => {
  const query = { ...still, matches: true };
  Object.assign(globalThis, still, { location: { hash: '' }, matchMedia: () => query });
});

function show(reading: Reading, settings: Partial<Settings> = {}): Element {
  return rendered(
    <ReaderPage reading={reading} entry={null} place={null} settings={parseSettings(settings)} />,
  );
}

const engine = Promise.resolve(summarize);

const read = (changes: Partial<Article> = {}): Promise<Reading> =>
  readingOf(tideArticle(changes), { sample: false, engine });

const hrefs = (root: Element, selector: string): (string | null)[] =>
  [...root.querySelectorAll(selector)].map((link) => link.getAttribute('href'));

test('the page holds one article, and its title is the only h1', async () => {
  const root = show(await read());
  expect(root.querySelectorAll('article').length).toBe(1);
  expect([...root.querySelectorAll('h1')].map((title) => title.textContent)).toEqual([
    'What the tide tables never told',
  ]);
  expect(root.querySelector('main')?.getAttribute('data-state')).toBe('ready');
});

test('the article says its language and direction, and the interface’s words theirs', async () => {
  const root = show(await read({ lang: 'he', dir: 'rtl' }));
  const article = root.querySelector('article');
  expect([article?.getAttribute('lang'), article?.getAttribute('dir')]).toEqual(['he', 'rtl']);
  expect(article?.querySelector('#summary-title')?.getAttribute('lang')).toBe('en');
});

test('every section of the outline is in the text and in the outline beside it', async () => {
  const reading = await read();
  const root = show(reading);
  expect(root.querySelectorAll('article [data-section]').length).toBe(reading.sections.length);
  expect(hrefs(root, '#outline a')).toEqual(['#b0c0', '#b1c0', '#b3c0']);
  expect(root.querySelectorAll('#outline [aria-current]').length).toBe(1);
});

test('every link of the summary leads to an element that reads the same', async () => {
  const root = show(await read(), { summaryZoom: 'three' });
  const links = [...root.querySelectorAll('.summary-claim, .summary-context')];
  expect(links.length).toBeGreaterThan(3);
  for (const link of links) {
    const target = root.querySelector(link.getAttribute('href') ?? '');
    expect(target?.textContent).toBe(link.textContent);
  }
});

test.each(SUMMARY_ZOOMS)('with the summary at %s, every way back leads into it', async (summaryZoom) => {
  const root = show(await read(), { summaryZoom });
  const ways = hrefs(root, '.way-back');
  expect(ways.length).toBeGreaterThan(2);
  for (const way of ways) expect(root.querySelector(`.summary ${way}`)).not.toBeNull();
});

test('every claim has an element with its id, shown in the summary or not', async () => {
  const reading = await read();
  const root = show(reading, { summaryZoom: 'one' });
  const claims = (await reading.summarize()).sections.flatMap((digest) => digest.claims);
  expect(claims.length).toBeGreaterThan(3);
  for (const { text, source } of claims) {
    expect(root.querySelector(`[data-claim]#${anchorId(source)}`)?.textContent).toBe(text);
  }
});

test('the sentence of the address is marked and can be focused, and the original is linked at it', async () => {
  Object.assign(globalThis, { location: { hash: '#b0c48' } });
  const root = show(await read());
  const landed = root.querySelector('.landed');
  expect(landed?.textContent).toBe('One held the tide as it was predicted, in the even hand of a clerk.');
  expect(landed?.getAttribute('tabindex')).toBe('-1');
  expect(hrefs(root, '.bar a[target]')).toEqual([
    'https://review.example/tides#:~:text=One%20held%20the%20tide%20as%20it%20was%20predicted%2C%20in%20the%20even%20hand%20of%20a%20clerk.',
  ]);
});

test('the facts stand under the title', async () => {
  const facts = show(await read()).querySelector('.article-header')?.textContent;
  for (const fact of ['The Harbour Review', 'Ada Winter', 'February 5, 2026', '1 min read']) {
    expect(facts).toContain(fact);
  }
});

test('a text that may not be whole says why', async () => {
  expect(show(await read({ partial: 'loading' })).querySelector('.partial')?.textContent).toContain(
    'loading',
  );
  expect(show(await read()).querySelector('.partial')).toBeNull();
});

test('a short text is shown alone, without a summary and without ways to one', async () => {
  const root = show(await read({ blocks: tideArticle().blocks.slice(0, 1) }));
  expect(root.querySelector('main')?.getAttribute('data-state')).toBe('short');
  expect(root.querySelector('.summary')).toBeNull();
  expect(root.querySelector('.way-back')).toBeNull();
});

test('the text of a long article does not wait for its summary', async () => {
  const root = show({ ...(await read()), summary: null });
  expect(root.querySelector('main')?.getAttribute('aria-busy')).toBe('true');
  expect(root.querySelector('#b4c0')?.textContent).toContain('The surge came on a Tuesday');
});

/** A text of some thousand words, which no window shows whole. */
function longArticle(): Article {
  const paragraphs = tideArticle().blocks.filter(({ kind }) => kind === 'paragraph');
  const heading = { kind: 'heading', text: 'A year', marks: [], level: 2 } as const;
  return tideArticle({ blocks: Array.from({ length: 30 }, () => [heading, ...paragraphs]).flat() });
}

test('of a long text the first window stands at once, and the rest follows in its room', async () => {
  const article = longArticle();
  const reading = await read(article);
  const root = show({ ...reading, summary: await reading.summarize() });
  const sections = [...root.querySelectorAll('#text > [data-section]')];
  const coming = sections.filter((section) => section.hasAttribute('data-coming'));
  expect(coming.length).toBeGreaterThan(sections.length / 2);
  for (const section of coming) expect(section.children.length).toBe(0);
  expect(root.querySelector('main')?.getAttribute('aria-busy')).toBe('true');
  await vi.waitFor(() => expect(root.querySelector('main')?.getAttribute('aria-busy')).toBe('false'), 3000);
  expect([...root.querySelectorAll('#text > [data-section]')]).toEqual(sections);
  expect(root.querySelectorAll('#text [data-block]').length).toBe(article.blocks.length);
});

test('a sentence deep in a long text that a link leads to stands at once', async () => {
  const article = longArticle();
  const block = article.blocks.length - 20;
  Object.assign(globalThis, { location: { hash: `#b${block}c0` } });
  const root = show(await read(article));
  expect(root.querySelector('.landed')?.closest('[data-block]')?.getAttribute('data-block')).toBe(`${block}`);
  expect(root.querySelector('[data-section="0"]')?.children.length).toBe(0);
});

test('zoomed out, the sentences of the summary stay and the rest is folded where it stands', async () => {
  const root = show(await read());
  const whole = root.querySelector('#text')?.textContent?.replaceAll(/\s+/g, '');
  for (const zoom of ['gist', 'one', 'three']) {
    send(root.querySelector(`input[value="${zoom}"]`), 'change');
    await vi.waitFor(() => expect(root.querySelector('article')?.getAttribute('data-zoom')).toBe(zoom));
    const folds = [...root.querySelectorAll('.fold')];
    expect(folds.length).toBeGreaterThan(2);
    for (const fold of folds) expect(fold.querySelector('.fold-content')?.hasAttribute('hidden')).toBe(true);
    const labels = folds.map((fold) => fold.querySelector('button')?.textContent ?? '');
    const text = root.querySelector('#text')?.textContent ?? '';
    const without = labels.reduce((rest, label) => rest.replace(label, ''), text);
    expect(without.replaceAll(/\s+/g, '')).toBe(whole);
  }
});

test('a fold opens by its button', async () => {
  const root = show(await read());
  send(root.querySelector('input[value="gist"]'), 'change');
  await vi.waitFor(() => expect(root.querySelector('.fold button')).not.toBeNull());
  send(root.querySelector('.fold button'), 'click');
  await vi.waitFor(() => expect(root.querySelector('.fold-content')?.hasAttribute('hidden')).toBe(false));
  expect(root.querySelector('.fold button')?.getAttribute('aria-expanded')).toBe('true');
});

test('what was left out is named with its length', async () => {
  const [lead] = tideArticle().blocks;
  const omission = {
    reason: 'newsletter',
    words: 60,
    heading: null,
    before: 2,
    blocks: lead ? [lead] : [],
  } as const;
  const end = show(await read({ omissions: [omission] })).querySelector('[data-part="coverage"]');
  expect(end?.textContent).toContain('Newsletter, 60 words');
  expect(show(await read()).querySelector('[data-part="coverage"] details')).toBeNull();
});

test('the sample has no page on the web to lead to', async () => {
  expect(hrefs(show(await readingOf(tideArticle(), { sample: true, engine })), '.bar a[target]')).toEqual([]);
});
