import type { Answer } from '../../journeys/site';
import { articleAround } from '../article-around';
import { hostilePlaces } from '../grammar';
import { randomFrom, type Random } from '../random';
import type { Case } from './case';

/** What a server may say of the bytes, right or wrong, and bytes that switch a decoder over. */
const CHARSETS = [
  'utf-8',
  'utf-8',
  'windows-1252',
  'iso-2022-jp',
  'shift_jis',
  'gb18030',
  'utf-7',
  'x-user-defined',
  'none-such',
  '',
] as const;
const SWITCHES = [
  '',
  '',
  '\u001B(J',
  '\u001B$B',
  '\u001B(B',
  '+ADw-script+AD4-',
  '\u000E',
  '\u0080',
  '\u{FFFE}',
];

/** A page of the grammar as a server sends it: with scripts that run, in one encoding or another. */
export function servedCase(seed: number): Case {
  const random = randomFrom(seed);
  const grown = hostilePlaces(random, `served${seed}`);
  const html = articleAround({ at: (index) => grown(index) + random.pick(SWITCHES) });
  const { body, charset } = encoded(html, random);
  return {
    name: `the page grown from seed ${seed}`,
    body,
    type: charset === '' ? 'text/html' : `text/html; charset=${charset}`,
    status: 200,
    states: ['ready', 'short', 'notice'],
    title: null,
    sections: null,
    headings: [],
    keep: [],
    forbid: [],
  };
}

function encoded(html: string, random: Random): { body: Buffer } & { charset: string } {
  if (random.once(6)) return { body: Buffer.from(`\uFEFF${html}`, 'utf16le'), charset: '' };
  const declared = html.replace(
    '<meta charset="utf-8">',
    random.once(3) ? '' : `<meta charset="${random.pick(CHARSETS)}">`,
  );
  return { body: Buffer.from(declared, 'utf8'), charset: random.pick(CHARSETS) };
}

export function answerOf({ type, body, status }: Case): Answer {
  return { type, body, status };
}
