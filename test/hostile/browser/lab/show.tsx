import { render } from 'preact';
import { PopupPage } from '../../../../popup/popup-page';
import { FRAME } from '../../../../popup/state';
import { NO_TOOLS } from '../../../../popup/tools';
import { ReaderPage } from '../../../../reader/reader-page';
import { readingOf } from '../../../../reader/reading';
import { summarize } from '../../../../src/core/summarize/summarize';
import type { Article } from '../../../../src/core/model';
import { parseExtraction } from '../../../../src/core/parse/extraction';
import { parseSettings } from '../../../../src/platform/settings';
import { faultsOf } from '../../faults';
import { INERT_ACTIONS, INERT_USE } from '../../../popup/inert';
import { inspect, provoke } from '../inspect';

const settings = parseSettings({});
const elsewhere = { tab: 1, private: false, scope: 'article', selected: false, restored: [] } as const;

/** What came of some answers: how many were articles, and the faults with the number of the answer. */
export interface ShownAnswers {
  readonly articles: number;
  readonly faults: string[];
}

/**
 * Runs in a page of the extension, under its policy: takes answers of extraction through the real door and the real
 * renderers, hovers, focuses and clicks.
 */
async function show(answers: readonly string[]): Promise<ShownAnswers> {
  const page = document.querySelector('#lab');
  if (!page) throw new Error('the lab has no place to render');
  let articles = 0;
  const faults: string[] = [];
  for (const [index, answer] of answers.entries()) {
    const result = parseExtraction(answer);
    if (result.ok) {
      articles += 1;
      const found = await faultsIn(page, result.value);
      faults.push(...found.map((fault) => `${index}: ${fault}`));
    } else if (result.failure.kind === 'error') faults.push(`${index}: ${result.failure.detail}`);
  }
  return { articles, faults };
}

async function faultsIn(page: Element, article: Article): Promise<string[]> {
  const reading = await readingOf(article, { sample: false, engine: Promise.resolve(summarize) });
  const { sections, short } = reading;
  const summary = reading.summary ?? (await reading.summarize());
  const faults = faultsOf(article, { sections, summary });
  const shown = {
    id: 'lab',
    article,
    sections,
    summary,
    short,
    saved: Promise.resolve(),
    origin: { ...elsewhere, extracted: article },
  };
  render(
    <PopupPage
      state={{ ...FRAME, busy: false, view: { kind: 'summary', reading: shown } }}
      actions={INERT_ACTIONS}
      tools={NO_TOOLS}
      use={INERT_USE}
    />,
    page,
  );
  await provoke(true);
  faults.push(...inspect().map((fault) => `popup: ${fault}`));
  render(null, page);
  render(<ReaderPage entry={null} place={null} reading={reading} settings={settings} />, page);
  await provoke(true);
  faults.push(...inspect().map((fault) => `reader: ${fault}`));
  render(null, page);
  return faults;
}

Object.assign(globalThis, { show });
