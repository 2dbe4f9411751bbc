import type { Failure } from '../failure';
import { countWords } from '../language/count-words';
import type { Article, Block, PartialReason } from '../model';
import { err, ok, type Result } from '../result';
import { assemble } from './assemble';
import { attachCaptions } from './attach-captions';
import type { Candidates } from './candidates';
import { Collector } from './collector';
import { confidenceOf, MIN_CONFIDENCE } from './confidence';
import { decide, type Decision } from './decide';
import { contentType, documentBase, isLoading } from './dom';
import { hideUnseen } from './hidden';
import { tieFootnotes } from './footnotes';
import { hasLayout } from './layout';
import { markLargeText } from './large-text';
import { evidenceOf } from './evidence';
import { directionOf } from './metadata/language';
import { readMetadata } from './metadata/metadata';
import { titleKey } from './metadata/title';
import { selectedIn } from './selected';
import { Visibility } from './visibility';
import { walk } from './walk';

/** `article`: the article alone. `page`: everything readable. `selection`: what the user has selected, all of it. */
export type Scope = 'article' | 'page' | 'selection';

export interface ExtractOptions {
  /** The address the page was read from. */
  readonly url: string;
  readonly scope?: Scope;
}

const NOTHING_SELECTED: Failure = { kind: 'not-article', words: 0, reasons: ['nothing is selected'] };

const HTML = /^(?:text\/html|application\/xhtml\+xml)$/;

function unreadable(document: Document): Failure | null {
  const type = contentType(document);
  if (type === '' || HTML.test(type)) return null;
  if (type === 'application/pdf') return { kind: 'pdf' };
  return type.startsWith('image/') ? { kind: 'image' } : { kind: 'text', contentType: type };
}

function levelOneHeadings({ leaves }: Candidates): string[] {
  return leaves.filter((leaf) => leaf.kind === 'heading' && leaf.level === 1).map((leaf) => leaf.text);
}

/**
 * Reads the article of a page: one pass over the document as it stands, which is not changed. An expected failure
 * (another kind of document, a page without an article, one that has not loaded) is a value.
 */
export function extract(document: Document, options: ExtractOptions): Result<Article, Failure> {
  const failure = unreadable(document);
  if (failure) return err(failure);
  const scope = options.scope ?? 'article';
  const base = documentBase(document, options.url);
  const collector = new Collector(document, base, scope === 'article');
  const selected = scope === 'selection' ? selectedIn(document) : null;
  if (scope === 'selection' && selected === null) return err(NOTHING_SELECTED);
  const cut = walk(document, collector, selected);
  const candidates = collector.finish(cut !== null);
  attachCaptions(candidates);
  const decision = decideShown(candidates, hasLayout(document), scope);
  tieFootnotes(candidates, decision.verdicts);
  const metadata = readMetadata(document, base, levelOneHeadings(candidates));
  const key = metadata.title === null ? '' : titleKey(metadata.title);
  const { blocks, omissions } = assemble(candidates, decision.verdicts, (text) => titleKey(text) === key);
  const evidence = evidenceOf(candidates, decision, metadata.title);
  const confidence = confidenceOf(evidence);
  const text = textOf(blocks);
  const loading = isLoading(document);
  if (text === '' || (scope === 'article' && confidence.score < MIN_CONFIDENCE)) {
    if (loading) return err({ kind: 'loading' });
    return err({ kind: 'not-article', words: wordsOf(candidates), reasons: confidence.reasons });
  }
  const { leadImage, ...labels } = metadata;
  const lang = labels.lang ?? 'und';
  const dir = directionOf(text, lang);
  const partial: PartialReason | null = cut ?? (loading ? 'loading' : null);
  return ok({
    url: options.url,
    ...labels,
    title: labels.title ?? '',
    lang,
    dir,
    leadImage: leadImage ?? firstImage(blocks),
    blocks,
    omissions,
    partial,
    confidence,
  });
}

/** Rounds of deciding and looking: what comes in for something unseen may be unseen itself. */
const MAX_ROUNDS = 3;

/** Decides on what the page shows; where there is a layout, only what would be kept is looked at. */
function decideShown(candidates: Candidates, layout: boolean, scope: Scope): Decision {
  const { leaves } = candidates;
  const hidden = new Uint8Array(leaves.length);
  const everything = scope !== 'article';
  const visibility = layout ? new Visibility(candidates) : null;
  let decision = decide(candidates, hidden);
  // A copy is looked at too: it stands in for one that nobody sees.
  const wanted = (leaf: number) => everything || (decision.verdicts[leaf] ?? 'duplicate') === 'duplicate';
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    if (!hideUnseen(candidates, visibility, { hidden, wanted, measures: decision.measures })) break;
    decision = decide(candidates, hidden);
  }
  if (visibility) markLargeText(candidates, visibility, wanted);
  if (!everything) return decision;
  return { ...decision, verdicts: leaves.map((_, index) => (hidden[index] === 1 ? 'hidden' : null)) };
}

function firstImage(blocks: readonly Block[]): Article['leadImage'] {
  return blocks.find((block) => block.kind === 'figure')?.images[0] ?? null;
}

function textOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) => block.text)
    .filter((text) => text !== '')
    .join('\n');
}

function wordsOf({ leaves }: Candidates): number {
  return leaves.reduce((sum, leaf) => sum + countWords(leaf.text), 0);
}
