import type { Article, Confidence, Omission, OmissionReason, PartialReason } from '../model';
import { parseBlock, parseImage } from './block';
import { isCount, isFields, isOneOf, isText, isTextOrNull, parseAll } from './fields';

export const OMISSION_REASONS: readonly OmissionReason[] = [
  'navigation',
  'related',
  'comments',
  'sharing',
  'newsletter',
  'advertising',
  'byline',
  'caption',
  'tags',
  'author',
  'legal',
  'aside',
  'duplicate',
  'boilerplate',
];
const PARTIAL: readonly PartialReason[] = ['loading', 'deadline', 'nodes', 'blocks', 'characters'];

function parseOmission(value: unknown, blockCount: number): Omission | null {
  if (!isFields(value)) return null;
  const { reason, words, heading, before } = value;
  const blocks = parseAll(value['blocks'], parseBlock);
  if (!isOneOf(reason, OMISSION_REASONS) || !isCount(words) || !isTextOrNull(heading) || !isCount(before))
    return null;
  return blocks && before <= blockCount ? { reason, words, heading, before, blocks } : null;
}

function parseConfidence(value: unknown): Confidence | null {
  if (!isFields(value)) return null;
  const score = value['score'];
  const reasons = parseAll(value['reasons'], (reason) => (isText(reason) ? reason : null));
  return typeof score === 'number' && score >= 0 && score <= 1 && reasons ? { score, reasons } : null;
}

/** An article that came from a page or from storage; `null` unless every part of it is as the model says. */
export function parseArticle(value: unknown): Article | null {
  if (!isFields(value)) return null;
  const blocks = parseAll(value['blocks'], parseBlock);
  const omissions = blocks && parseAll(value['omissions'], (item) => parseOmission(item, blocks.length));
  const confidence = parseConfidence(value['confidence']);
  if (!blocks || !omissions || !confidence) return null;
  const { url, title, byline, siteName, published, lang, dir, partial } = value;
  const leadImage = value['leadImage'] === null ? null : parseImage(value['leadImage']);
  if (leadImage === null && value['leadImage'] !== null) return null;
  if (!isText(url) || !isText(title) || !isText(lang) || !isOneOf(dir, ['ltr', 'rtl'])) return null;
  if (!isTextOrNull(byline) || !isTextOrNull(siteName) || !isTextOrNull(published)) return null;
  if (partial !== null && !isOneOf(partial, PARTIAL)) return null;
  return {
    url,
    title,
    byline,
    siteName,
    published,
    lang,
    dir,
    leadImage,
    blocks,
    omissions,
    partial,
    confidence,
  };
}
