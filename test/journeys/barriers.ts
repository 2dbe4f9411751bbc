import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import type { Popup } from '../../scripts/browser/types';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** As one expression, which is what a popup evaluates. */
const LOAD_AXE = `(() => { if (globalThis.axe) return; ${AXE}\n })()`;

/** The rules that depend on colours alone. */
const ON_COLORS = ['color-contrast', 'link-in-text-block'];

interface AxeGlobals {
  readonly axe: {
    run(options: {
      readonly runOnly?: readonly string[];
    }): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
  };
}

/** What pages and popups have in common. */
interface Evaluates {
  evaluate<Args extends readonly unknown[], Value>(
    code: string | ((...args: Args) => Value | Promise<Value>),
    ...args: Args
  ): Promise<Value>;
}

/**
 * Violations of axe-core, one line for each place. `colors`: only of the rules on colours, for a page whose other rules
 * were looked at in other colours.
 */
export async function barriers(view: Page | Popup, rules: 'all' | 'colors' = 'all'): Promise<string[]> {
  await (view as Evaluates).evaluate(LOAD_AXE);
  const options = rules === 'all' ? {} : { runOnly: ON_COLORS };
  return (view as Evaluates).evaluate(async (options: { readonly runOnly?: readonly string[] }) => {
    // Put there by the line before.
    const { violations } = await (globalThis as unknown as AxeGlobals).axe.run(options);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary = '' }) => `${id}: ${html} ${failureSummary}`),
    );
  }, options);
}
