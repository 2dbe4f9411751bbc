import type { Failure } from '../failure';
import { countWords } from '../language/count-words';
import type { Article, Block, PartialReason } from '../model';
import { err, ok, type Result } from '../result';
import { assemble } from './assemble';
import type { Candidates } from './candidates';
import { confidenceOf, MIN_CONFIDENCE } from './decision/confidence';
import { evidenceOf } from './decision/evidence';
import { contentType, isLoading } from './dom';
import { tieFootnotes } from './footnotes';
import { judgePage, type Scope } from './judge-page';
import { DEADLINE_MS } from './limits';
import { directionOf } from './metadata/language';
import { titleKey } from './metadata/title';

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

/**
 * Reads the article of a page: one pass over the document as it stands, which is not changed. An expected failure
 * (another kind of document, a page without an article, one that has not loaded) is a value.
 */
export function extract(document: Document, options: ExtractOptions): Result<Article, Failure> {
  const failure = unreadable(document);
  if (failure) return err(failure);
  const scope = options.scope ?? 'article';
  const page = judgePage(document, options.url, scope);
  if (!page) return err(NOTHING_SELECTED);
  const { candidates, metadata, judgement, verdicts, cut } = page;
  tieFootnotes(candidates, verdicts);
  const key = metadata.title === null ? '' : titleKey(metadata.title);
  const { blocks, omissions } = assemble(candidates, verdicts, (text) => titleKey(text) === key);
  const evidence = evidenceOf(candidates, { ...judgement.rules, verdicts }, metadata.title);
  const confidence = confidenceOf(evidence);
  const text = textOf(blocks);
  const loading = isLoading(document);
  if (text === '' || (scope === 'article' && confidence.score < MIN_CONFIDENCE)) {
    if (loading) return err({ kind: 'loading' });
    // What was not reached is not known to be no article.
    if (cut === 'deadline') return err({ kind: 'timeout', milliseconds: DEADLINE_MS });
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
