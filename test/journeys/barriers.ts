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
      runOnly?: readonly string[];
    }): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
  };
}

/** What pages and popups have in common. */
interface Evaluates {
  evaluate<Value, Args extends unknown[]>(
    code: string | ((...args: Args) => Value | Promise<Value>),
    ...args: Args
  ): Promise<Value>;
}

/** The rules of axe-core that ask for colours; what the others find is the same in every theme. */
const ABOUT_COLORS = ['color-contrast', 'link-in-text-block'];

/** Violations of axe-core, one line for each place. */
export function barriers(view: Page | Popup): Promise<string[]> {
  return violations(view, null);
}

/** Those of them that lie in the colours, of a view whose other barriers have been looked for in another theme. */
export function barriersOfColor(view: Page | Popup): Promise<string[]> {
  return violations(view, ABOUT_COLORS);
}

/** `rules`: their names; `null` for all. */
async function violations(view: Page | Popup, rules: readonly string[] | null): Promise<string[]> {
  await (view as Evaluates).evaluate(LOAD_AXE);
  return (view as Evaluates).evaluate(async (runOnly) => {
    // Put there by the line before.
    const { violations } = await (globalThis as unknown as AxeGlobals).axe.run({
      // What passed is described nowhere, which takes most of the time; our pages load no styles from elsewhere.
      resultTypes: ['violations'],
      preload: false,
      ...(runOnly && { runOnly }),
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary = '' }) => `${id}: ${html} ${failureSummary}`),
    );
  }, rules);
}
