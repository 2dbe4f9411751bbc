import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Article, Block, Section } from '../../src/core/model';

export interface Document {
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly sents: readonly string[];
  /** The paragraph and the section of each sentence. */
  readonly para: readonly number[];
  readonly sec: readonly number[];
  readonly heads: readonly string[];
  readonly references: readonly string[];
}

export interface DataSet {
  readonly name: string;
  readonly file: string;
  /** How long a summary of this set is. */
  readonly length: { readonly sentences: number } | { readonly words: number };
}

export const DATA_SETS: readonly DataSet[] = [
  { name: 'cnn', file: 'cnn', length: { sentences: 3 } },
  { name: 'French', file: 'orangesum-fr', length: { sentences: 2 } },
  { name: 'Vietnamese', file: 'vietnews-vi', length: { sentences: 2 } },
  { name: 'papers', file: 'scisumm-sectioned', length: { words: 150 } },
];

interface Raw {
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly sents: readonly string[];
  readonly para: readonly number[];
  readonly sec?: readonly number[];
  readonly heads?: readonly string[];
  readonly refs: readonly (readonly string[])[];
}

function isRaw(value: unknown): value is Raw {
  return (
    typeof value === 'object' && value !== null && 'sents' in value && 'refs' in value && 'para' in value
  );
}

/** Reads one set of `DIR/summaries`, one JSON document a line. */
export function readDocuments(directory: string, set: DataSet): Document[] {
  const text = gunzipSync(readFileSync(join(directory, 'summaries', `${set.file}.jsonl.gz`))).toString(
    'utf8',
  );
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const raw: unknown = JSON.parse(line);
      if (!isRaw(raw)) throw new Error(`${set.file}: not a document`);
      const { id, lang, title, sents, para, sec, heads, refs } = raw;
      const references = refs.map((sentences) => sentences.join(' '));
      return { id, lang, title, sents, para, sec: sec ?? para.map(() => 0), heads: heads ?? [], references };
    });
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text, marks: [], quoteDepth: 0, look: null };
}

/** The document as an article: its paragraphs as blocks, its sections under their headings. */
export function articleOf(document: Document): { article: Article; sections: Section[] } {
  const blocks: Block[] = [];
  const sections: Section[] = [];
  let open = '';
  let lines: string[] = [];
  const flush = (): void => {
    if (lines.length > 0) blocks.push(paragraph(lines.join(' ').replace(/\s+/g, ' ').trim()));
    lines = [];
  };
  document.sents.forEach((sentence, index) => {
    const [section = 0, para = 0] = [document.sec[index], document.para[index]];
    if (open !== `${section} ${para}`) flush();
    if (index === 0 || section !== document.sec[index - 1])
      sections.push(startSection(document, section, blocks));
    open = `${section} ${para}`;
    lines.push(sentence);
  });
  flush();
  const closed = sections.map(({ from, ...rest }, index) =>
    Object.assign(rest, { from, to: sections[index + 1]?.from ?? blocks.length }),
  );
  return { article: { ...EMPTY, lang: document.lang, title: document.title, blocks }, sections: closed };
}

function startSection(document: Document, section: number, blocks: Block[]): Section {
  const heading = document.heads[section] ?? null;
  const from = blocks.length;
  if (heading !== null) blocks.push({ kind: 'heading', level: 2, text: heading, marks: [] });
  return {
    heading,
    label: null,
    origin: heading === null ? 'lead' : 'markup',
    level: 2,
    from,
    to: from,
    words: 0,
  };
}

const EMPTY: Article = {
  url: 'https://example.org/',
  title: '',
  byline: null,
  siteName: null,
  published: null,
  lang: 'en',
  dir: 'ltr',
  leadImage: null,
  blocks: [],
  omissions: [],
  partial: null,
  confidence: { score: 1, reasons: [] },
};
