import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { articleAround, HEADINGS, SENTENCES, TITLE } from '../article-around';
import { ATTACKS } from '../attacks';

/** A page and what must come of it. */
export interface Case {
  readonly name: string;
  readonly body: Buffer;
  readonly type: string;
  readonly status: number;
  /** States of the popup that are right. */
  readonly states: readonly string[];
  readonly title: string | null;
  readonly sections: number | null;
  readonly headings: readonly string[];
  /** Must stand in the full text. */
  readonly keep: readonly string[];
  /** Must stand nowhere, neither in the popup nor in the reader. */
  readonly forbid: readonly string[];
}

const HTML = 'text/html; charset=utf-8';

/** The project's own attacks, each in an article. */
export function ownCases(): Case[] {
  return ATTACKS.map(({ name, markup, head = '', literal, hidden, open = false }) => ({
    name,
    body: Buffer.from(articleAround({ head, at: (index) => (index === 3 ? markup : '') })),
    type: HTML,
    status: 200,
    states: ['ready'],
    title: TITLE,
    sections: null,
    headings: open ? [] : HEADINGS,
    keep: [...SENTENCES, ...(literal === undefined ? [] : [literal])],
    forbid: hidden === undefined ? [] : [hidden],
  }));
}

/** What an `index.json` says of a page; the fields that only some sets have are optional. */
interface Listed {
  readonly id: string;
  readonly file: string;
  readonly mime?: string;
  readonly status?: number;
  readonly expect: {
    readonly state?: keyof typeof STATES;
    readonly articleFound?: boolean;
    readonly title?: string | null;
    readonly sections?: number | null;
    readonly headings?: readonly string[] | null;
    readonly keep?: readonly string[];
    readonly literal?: readonly string[];
    readonly forbid?: readonly string[];
    readonly forbidText?: readonly string[];
    readonly note?: string;
  };
}

const STATES = {
  summary: ['ready'],
  partial: ['ready'],
  short: ['short'],
  'not-article': ['notice'],
  unsupported: ['notice'],
} as const;

/** The pages of a folder with an `index.json`. */
export function folderCases(folder: string): Case[] {
  const index = join(folder, 'index.json');
  if (!existsSync(index)) throw new Error(`${folder} has no index.json`);
  // A set of pages that the one who runs this chose.
  const listed = JSON.parse(readFileSync(index, 'utf8')) as readonly Listed[];
  return listed.map(({ id, file, mime = HTML, status = 200, expect }) => ({
    name: `${basename(folder)}/${id}`,
    body: readFileSync(join(folder, file)),
    type: mime,
    status,
    states: statesOf(expect),
    title: expect.title ?? null,
    sections: expect.sections ?? null,
    headings: expect.headings ?? [],
    keep: [...(expect.keep ?? []), ...(expect.literal ?? [])],
    forbid: [...(expect.forbid ?? []), ...(expect.forbidText ?? [])],
  }));
}

function statesOf({ state, articleFound, note = '' }: Listed['expect']): readonly string[] {
  // A page that takes its own article away may be refused, as long as nothing runs.
  if (articleFound === false) return ['ready', 'short', 'notice'];
  if (state === undefined) return ['ready'];
  return note.startsWith('or summary') ? [...STATES[state], 'ready'] : STATES[state];
}
