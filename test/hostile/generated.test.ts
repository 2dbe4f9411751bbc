import { expect, test, vi } from 'vitest';
import { readPage } from '../core/extract/page';
import { articleAround } from './article-around';
import { faultsOf } from './faults';
import { hostilePlaces } from './grammar';
import { randomFrom } from './random';

vi.setConfig({ testTimeout: 30_000 });

const PAGES = 100;
const SEED = Number(process.env['HOSTILE_SEED'] ?? 20_251_103);

test(`of ${PAGES} pages grown from seed ${SEED} each is read, or refused, without a fault`, () => {
  let read = 0;
  for (let page = 0; page < PAGES; page += 1) {
    const random = randomFrom(SEED + page);
    const html = articleAround({ at: hostilePlaces(random, `page${page}`) });
    const result = readPage(html);
    if (result.ok) read += 1;
    expect({ page, faults: result.ok ? faultsOf(result.value) : [] }).toEqual({ page, faults: [] });
  }
  expect(read).toBeGreaterThan(PAGES / 2);
});
