import type { Failure } from '../failure';
import { countWords } from '../language/count-words';
import type { Article, Block, PartialReason } from '../model';
import { err, ok, type Result } from '../result';
import { assemble } from './assemble';
import type { Candidates } from './candidates';
import { Collector } from './collector';
import { confidenceOf, MIN_CONFIDENCE } from './confidence';
import { decide, type Decision } from './decide';
import { contentType, documentBase, isLoading } from './dom';
import { directionOf } from './metadata/language';
import { readMetadata } from './metadata/metadata';
import { titleKey } from './metadata/title';
import { walk } from './walk';

/** `article`: the article alone. `page`: everything readable. `selection`: what the user has selected. */
export type Scope = 'article' | 'page' | 'selection';

export interface ExtractOptions {
  /** The address the page was read from. */
  readonly url: string;
  readonly scope?: Scope;
}

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
  const collector = new Collector(documentBase(document) || options.url);
  const cut = walk(document, collector);
  const candidates = collector.finish(cut !== null);
  const loading = isLoading(document);
  const partial: PartialReason | null = cut ?? (loading ? 'loading' : null);
  const decision = decide(candidates);
  const reasons = options.scope === 'page' ? candidates.leaves.map(() => null) : decision.reasons;
  const metadata = readMetadata(document, levelOneHeadings(candidates));
  const key = metadata.title === null ? '' : titleKey(metadata.title);
  const { blocks, omissions } = assemble(candidates, reasons, (text) => titleKey(text) === key);
  const text = textOf(blocks);
  if (text === '' && loading) return err({ kind: 'loading' });
  const confidence = judge(candidates, decision, blocks);
  if ((options.scope ?? 'article') === 'article' ? confidence.score < MIN_CONFIDENCE : text === '') {
    if (loading) return err({ kind: 'loading' });
    return err({ kind: 'not-article', words: pageWords(candidates), reasons: confidence.reasons });
  }
  const lang = metadata.lang ?? 'und';
  return ok({
    url: options.url,
    title: metadata.title ?? '',
    byline: metadata.byline,
    siteName: metadata.siteName,
    published: metadata.published,
    lang,
    dir: directionOf(text, lang),
    leadImage: metadata.leadImage ?? firstImage(blocks),
    blocks,
    omissions,
    partial,
    confidence,
  });
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

function pageWords({ leaves }: Candidates): number {
  return leaves.reduce((sum, leaf) => sum + countWords(leaf.text), 0);
}

function judge(
  candidates: Candidates,
  { reasons, measures }: Decision,
  blocks: readonly Block[],
): Article['confidence'] {
  let proseWords = 0;
  let length = 0;
  let linkLength = 0;
  candidates.leaves.forEach((leaf, index) => {
    if (reasons[index] !== null) return;
    if ((measures.prose[index] ?? 0) > 0) proseWords += countWords(leaf.text);
    length += leaf.text.length;
    linkLength += leaf.linkLength;
  });
  const linkShare = length === 0 ? 0 : linkLength / length;
  return confidenceOf({ blocks, proseWords, pageWords: pageWords(candidates), linkShare });
}
