import type { Article, Block, Section, Summary } from '../../src/core/model';
import { outline } from '../../src/core/outline/outline';
import { parseExtraction } from '../../src/core/parse/extraction';
import { summarize } from '../../src/core/summarize/summarize';

/** Controls and payloads that no text of the model may hold: lone surrogates, overrides, tags, C0 and C1 controls. */
const FORBIDDEN =
  /\p{Surrogate}|[\u202d\u202e]|[\u{e0000}-\u{e007f}]|(?![\t\n\r\f\v])\p{Cc}|[\ufe00-\ufe0f]{2}/u;

/** What the steps made of an article. */
interface Made {
  readonly sections: readonly Section[];
  readonly summary: Summary;
}

function made(article: Article): Made {
  const sections = outline(article);
  return { sections, summary: summarize(article, sections) };
}

/** What is wrong with an article that came out of a hostile page, and with what was made of it; empty when it is sound. */
export function faultsOf(article: Article, { sections, summary }: Made = made(article)): string[] {
  const result = { ok: true, value: article } as const;
  const blocks = [...article.blocks, ...article.omissions.flatMap(({ blocks }) => blocks)];
  const parsed = parseExtraction(JSON.stringify(result));
  return [
    ...addressesIn(article).flatMap(addressFault),
    ...textsIn(article).flatMap(textFaults),
    ...blocks.flatMap(spanFaults),
    ...(inOrder(parsed) === inOrder(result) ? [] : ['the door does not read it back as it is']),
    ...sectionFaults(article, sections),
    ...summaryFaults(article, summary),
  ];
}

/** JSON with the keys of every object in order, so that equal values are equal strings. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** All text that a page of ours could show, omissions included. */
export function textsIn(article: Article): string[] {
  const texts: string[] = [];
  visit(article, (value, key) => {
    if (!ADDRESS_KEYS.has(key)) texts.push(value);
  });
  return texts;
}

const ADDRESS_KEYS = new Set(['href', 'src', 'url']);

function addressesIn(article: Article): string[] {
  const addresses: string[] = [];
  visit(article, (value, key) => {
    // The page's own address is not the page's to choose, and is looked at where it would become a link.
    if (ADDRESS_KEYS.has(key) && key !== 'url') addresses.push(value);
  });
  return addresses;
}

function visit(root: unknown, each: (value: string, key: string) => void): void {
  const open: { value: unknown; key: string }[] = [{ value: root, key: '' }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, key } = next;
    if (typeof value === 'string') each(value, key);
    else if (Array.isArray(value)) open.push(...value.map((item: unknown) => ({ value: item, key })));
    else if (typeof value === 'object' && value !== null) {
      open.push(
        ...Object.entries(value).map(([inner, item]: [string, unknown]) => ({ value: item, key: inner })),
      );
    }
  }
}

function addressFault(address: string): string[] {
  if (!URL.canParse(address)) return [`no address: ${address}`];
  const { protocol, username, password, href } = new URL(address);
  if (!/^(?:https?|mailto):$/.test(protocol)) return [`unsafe address: ${address}`];
  if (username + password !== '') return [`credentials in ${address}`];
  return href === address ? [] : [`not normalized: ${address}`];
}

function spanFaults(block: Block): string[] {
  const spans = [...block.marks, ...(block.kind === 'table' ? block.rows.flat() : [])];
  return spans
    .filter(({ start, end }) => !(start >= 0 && start <= end && end <= block.text.length))
    .map(({ start, end }) => `span ${start}-${end} beyond a text of ${block.text.length}`);
}

function textFaults(text: string): string[] {
  const shown = JSON.stringify(text.slice(0, 80));
  return [
    ...(FORBIDDEN.test(text) ? [`forbidden characters in ${shown}`] : []),
    ...(isBalanced(text) ? [] : [`controls of direction that are not closed in ${shown}`]),
  ];
}

/** Whether every embedding and isolate of a text ends in it, and nothing ends that did not begin. */
function isBalanced(text: string): boolean {
  const open: string[] = [];
  for (const [control] of text.matchAll(/[\u202a-\u202e\u2066-\u2069]/g)) {
    if (control === '\u202c' || control === '\u2069') {
      if (open.pop() !== control) return false;
    } else open.push(control >= '\u2066' ? '\u2069' : '\u202c');
  }
  return open.length === 0;
}

function summaryFaults(article: Article, { gist, sections: digests }: Summary): string[] {
  const claims = [...gist, ...digests.flatMap(({ claims }) => claims)];
  return claims
    .flatMap((claim) => [claim, claim.context ?? claim])
    .filter(
      ({ text, source: { block, start, end } }) => article.blocks[block]?.text.slice(start, end) !== text,
    )
    .map(({ text }) => `no sentence of the article: ${text}`);
}

function sectionFaults(article: Article, sections: readonly Section[]): string[] {
  const ends = sections.map(({ to }) => to);
  const whole = sections.every(({ from }, index) => from === (ends[index - 1] ?? 0));
  return whole && (ends.at(-1) ?? 0) === article.blocks.length
    ? []
    : ['the sections do not partition the blocks'];
}
