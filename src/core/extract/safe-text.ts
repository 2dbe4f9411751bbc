/**
 * Makes a piece of page text safe to take offsets in: well-formed UTF-16, no invisible payloads, no control that
 * reorders what follows the text.
 */

type Range = readonly [number, number];

/** Shown nowhere and meaning nothing in running text: controls, fillers, operators without ink, tags. */
const INVISIBLE: readonly Range[] = [
  [0x00, 0x08],
  [0x0b, 0x0b],
  [0x0e, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad], // soft hyphen
  [0x34f, 0x34f], // grapheme joiner
  [0x115f, 0x1160], // Hangul fillers
  [0x17b4, 0x17b5],
  [0x180e, 0x180e],
  [0x2060, 0x2065], // word joiner, invisible operators
  [0x206a, 0x206f], // deprecated controls
  [0x3164, 0x3164],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfffc],
  [0xfffe, 0xffff],
  [0x1bca0, 0x1bca3],
  [0x1d173, 0x1d17a],
  [0xe0000, 0xe00ff], // tag characters
  [0xe01f0, 0xe0fff],
];
const SELECTORS: readonly Range[] = [
  [0x180b, 0x180d],
  [0x180f, 0x180f],
  [0xfe00, 0xfe0f],
  [0xe0100, 0xe01ef],
];
/** Joiners, spaces of no width, marks and controls of direction. */
const FORMATTING: readonly Range[] = [
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2066, 0x2069],
];

function escape(code: number): string {
  return `\\u{${code.toString(16)}}`;
}

function characterClass(ranges: readonly Range[]): string {
  return ranges.map(([first, last]) => `${escape(first)}-${escape(last)}`).join('');
}

const INVISIBLE_CLASS = characterClass(INVISIBLE);
const SELECTOR_CLASS = characterClass(SELECTORS);

/** What needs a closer look; almost no text has any. */
const SUSPECT = new RegExp(
  `[${INVISIBLE_CLASS}${SELECTOR_CLASS}${characterClass(FORMATTING)}]|\\p{Surrogate}`,
  'u',
);
const ANY_INVISIBLE = new RegExp(`[${INVISIBLE_CLASS}]`, 'gu');
const LONE_SURROGATE = /\p{Surrogate}/gu;

// A space of no width divides words in scripts written without spaces; elsewhere it only hides.
const ZERO_WIDTH_SPACE =
  /(?<![\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}])\u200b+|\u200b+(?![\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}])/gu;

const JOINING_SCRIPTS = 'Arab Syrc Mong Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Khmr Mymr';
const JOINED = JOINING_SCRIPTS.split(' ').reduce(
  (names, script) => `${names}\\p{sc=${script}}`,
  '\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f\\p{M}',
);
// Joiners shape letters of the scripts that need them, and join emoji.
const JOINER = new RegExp(`(?<![${JOINED}])[\\u200c\\u200d]+|(?<=[\\u200c\\u200d])[\\u200c\\u200d]+`, 'gu');

// One selector may follow a visible character; a run of them, or one after nothing, carries data.
const SELECTOR = new RegExp(
  `(?<=[${SELECTOR_CLASS}])[${SELECTOR_CLASS}]+|(?<![\\p{L}\\p{N}\\p{S}\\p{P}])[${SELECTOR_CLASS}]+`,
  'gu',
);

const BIDI = /[\u202a-\u202e\u2066-\u2069]/;
const EMBEDDING_END = '\u202c';
const ISOLATE_END = '\u2069';

/** Keeps embeddings and isolates that are closed within the text; drops unclosed ones and all overrides. */
function balanceBidi(text: string): string {
  const characters = text.split('');
  const open: { index: number; end: string }[] = [];
  const drop = new Set<number>();
  characters.forEach((character, index) => {
    if (character >= '\u2066' && character <= '\u2068') open.push({ index, end: ISOLATE_END });
    else if (character >= '\u202a' && character <= '\u202e' && character !== EMBEDDING_END) {
      open.push({ index, end: EMBEDDING_END });
      if (character >= '\u202d') drop.add(index);
    } else if (character === EMBEDDING_END || character === ISOLATE_END) {
      const last = open.at(-1);
      if (last?.end !== character) drop.add(index);
      else {
        open.pop();
        if (drop.has(last.index)) drop.add(index);
      }
    }
  });
  for (const { index } of open) drop.add(index);
  return characters.filter((_, index) => !drop.has(index)).join('');
}

/** White space is left as it is. */
export function safeText(text: string): string {
  if (!SUSPECT.test(text)) return text;
  const clean = text
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(ANY_INVISIBLE, '')
    .replace(ZERO_WIDTH_SPACE, '')
    .replace(JOINER, '')
    .replace(SELECTOR, '');
  return BIDI.test(clean) ? balanceBidi(clean) : clean;
}

/** One line of plain text out of an attribute or a metadata field; `null` when nothing is left. */
export function safeLabel(text: string | null | undefined, maxLength: number): string | null {
  if (text === null || text === undefined) return null;
  const line = safeText(text.slice(0, maxLength * 2))
    .replace(/\s+/g, ' ')
    .trim();
  if (line === '') return null;
  return line.length <= maxLength ? line : line.slice(0, maxLength).replace(LONE_SURROGATE, '').trimEnd();
}
