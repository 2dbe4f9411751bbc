import { expect, test, vi } from 'vitest';
import { journeys } from '../../../scripts/test/journeys.mjs';

const both = () => '/usr/bin/browser';
const none = () => null;
const chromiumAlone = (name: string) => (name === 'chromium' ? '/usr/bin/chromium' : null);

test('with both browsers the journeys decide', async () => {
  for (const env of [{}, { CI: 'true' }]) {
    expect(await journeys(async () => true, { ensure: both, env })).toEqual({ ok: true, missing: [] });
    expect(await journeys(async () => false, { ensure: both, env })).toEqual({ ok: false, missing: [] });
  }
});

test('without a browser they are skipped on a person’s machine, and loudly', async () => {
  const said = vi.spyOn(console, 'warn').mockReturnValue();
  const run = vi.fn<() => Promise<boolean>>(async () => true);
  const { ok, missing } = await journeys(run, { ensure: none, env: {} });
  expect({ ok, ran: run.mock.calls.length }).toEqual({ ok: true, ran: 0 });
  expect(missing).toHaveLength(2);
  for (const line of missing) expect(line).toMatch(/^no (?:chromium|firefox): .*SKIPPED\. Install it: \S+ /);
  expect(said.mock.calls.flat()).toEqual(missing);
  said.mockRestore();
});

test('where CI is set a missing browser is a failure, even if the other one went well', async () => {
  const said = vi.spyOn(console, 'warn').mockReturnValue();
  const env = { CI: 'true' };
  expect((await journeys(async () => true, { ensure: none, env })).ok).toBe(false);
  const run = vi.fn<() => Promise<boolean>>(async () => true);
  expect(await journeys(run, { ensure: chromiumAlone, env })).toMatchObject({
    ok: false,
    missing: [expect.stringContaining('no firefox')],
  });
  expect(run).toHaveBeenCalledOnce();
  said.mockRestore();
});

test('with one browser its journeys run, and their failure counts', async () => {
  const said = vi.spyOn(console, 'warn').mockReturnValue();
  expect((await journeys(async () => true, { ensure: chromiumAlone, env: {} })).ok).toBe(true);
  expect((await journeys(async () => false, { ensure: chromiumAlone, env: {} })).ok).toBe(false);
  said.mockRestore();
});
