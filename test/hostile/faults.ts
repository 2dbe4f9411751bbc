import type { Article, Block } from '../../src/core/model';
import { outline } from '../../src/core/outline/outline';
import { parseExtraction } from '../../src/core/parse/extraction';
import { summarize } from '../../src/core/summarize/summarize';

/** Controls and payloads that no text of the model may hold: lone surrogates, overrides, tags, C0 and C1 controls. */
const FORBIDDEN =
  /\p{Surrogate}|[\u202d\u202e]|[\u{e0000}-\u{e007f}]|(?![\t\n\r\f\v])\p{Cc}|[\ufe00-\ufe0f]{2}/u;

/** What is wrong with an article that came out of a hostile page; empty when it is sound. */
export function faultsOf(article: Article): string[] {
  const result = { ok: true, value: article } as const;
  const blocks = [...article.blocks, ...article.omissions.flatMap(({ blocks }) => blocks)];
  const parsed = parseExtraction(JSON.stringify(result));
  return [
    ...addressesIn(article).flatMap(addressFault),
    ...textsIn(article).flatMap((text) =>
      FORBIDDEN.test(text) ? [`forbidden characters in ${JSON.stringify(text.slice(0, 80))}`] : [],
    ),
    ...blocks.flatMap(spanFaults),
    ...(inOrder(parsed) === inOrder(result) ? [] : ['the door does not read it back as it is']),
    ...sectionFaults(article),
    ...summaryFaults(article),
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

function summaryFaults(article: Article): string[] {
  const sections = outline(article);
  const { gist, sections: digests } = summarize(article, sections);
  const claims = [...gist, ...digests.flatMap(({ claims }) => claims)];
  return claims
    .flatMap((claim) => [claim, claim.context ?? claim])
    .filter(
      ({ text, source: { block, start, end } }) => article.blocks[block]?.text.slice(start, end) !== text,
    )
    .map(({ text }) => `no sentence of the article: ${text}`);
}

function sectionFaults(article: Article): string[] {
  const sections = outline(article);
  const ends = sections.map(({ to }) => to);
  const whole = sections.every(({ from }, index) => from === (ends[index - 1] ?? 0));
  return whole && (ends.at(-1) ?? 0) === article.blocks.length
    ? []
    : ['the sections do not partition the blocks'];
}
