import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import type { Popup } from '../../scripts/browser/types';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** As one expression, which is what a popup evaluates. */
const LOAD_AXE = `(() => { if (globalThis.axe) return; ${AXE}\n })()`;

interface AxeGlobals {
  readonly axe: {
    run(options: {
      resultTypes: string[];
      preload: boolean;
    }): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
  };
}

/** What pages and popups have in common. */
interface Evaluates {
  evaluate<Value>(code: string | (() => Value | Promise<Value>)): Promise<Value>;
}

/** Violations of axe-core, one line for each place. */
export async function barriers(view: Page | Popup): Promise<string[]> {
  await (view as Evaluates).evaluate(LOAD_AXE);
  return (view as Evaluates).evaluate(async () => {
    // Put there by the line before.
    const { violations } = await (globalThis as unknown as AxeGlobals).axe.run({
      // What passed is described nowhere, which takes most of the time; our pages load no styles from elsewhere.
      resultTypes: ['violations'],
      preload: false,
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary = '' }) => `${id}: ${html} ${failureSummary}`),
    );
  });
}
