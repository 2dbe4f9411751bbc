/**
 * Makes a piece of page text safe to take offsets in: well-formed UTF-16, no invisible payloads, no control that
 * reorders what follows the text.
 */

/**
 * The source of a class of what shows nothing: Default_Ignorable_Code_Point and controls, written out, since a browser
 * takes milliseconds to make a property ready.
 */
const SHOWS_NOTHING = String.raw`\0-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}`;
/** Runs of it (white space too) and of noncharacters. */
const UNSEEN = new RegExp(`[${SHOWS_NOTHING}\\ufff9-\\ufffc\\ufffe\\uffff]+`, 'gu');
const SUSPECT = new RegExp(`[${SHOWS_NOTHING}\\ud800-\\udfff\\ufff9-\\uffff]`, 'u');
const LONE_SURROGATE = /[\ud800-\udfff]/gu;

// Functions, so that the tables of Unicode are read only for a text that needs them.

/** Joiners shape what follows marks, emoji and the letters from Arabic to Burmese, of Khmer and Mongolian. */
// Chromium 156: `[…]$` does not match a pair of surrogates, `[…]+$` does.
const TAKES_JOINER = (): RegExp =>
  /[\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}\u0600-\u109f\u1780-\u18af\ufb50-\ufdff\ufe70-\ufefc]+$/u;
/** A space of no width divides words in Thai, Lao, Burmese and Khmer; elsewhere it only hides. */
const UNSPACED = (): RegExp => /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/u;
const VISIBLE = (): RegExp => /[\p{L}\p{N}\p{S}\p{P}]+$/u;

const KEPT_ALONE: readonly (readonly [RegExp, () => RegExp])[] = [
  [/^[\u200c\u200d]/, TAKES_JOINER],
  [/^\u200b/, UNSPACED],
  // One selector may follow a visible character; a run of them, or one after nothing, carries data.
  [/^(?:[\ufe00-\ufe0f]|[\u180b-\u180d]|\u180f|[\u{e0100}-\u{e01ef}])/u, VISIBLE],
];
/** White space, marks and controls of direction; the latter are balanced later. */
const KEPT_ALWAYS = /[\t\n\v\f\r\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

function keptOf(run: string, before: string): string {
  const lead = KEPT_ALONE.find(([unseen, after]) => unseen.test(run) && after().test(before))?.[0].exec(
    run,
  )?.[0];
  return (lead ?? '') + (run.match(KEPT_ALWAYS)?.join('') ?? '');
}

const BIDI = /[\u202a-\u202e\u2066-\u2069]/;
const EMBEDDING_END = '\u202c';
const ISOLATE_END = '\u2069';

/** Keeps embeddings and isolates that are closed within the text; drops unclosed ones and all overrides. */
function balanceBidi(text: string): string {
  const characters = text.split('');
  const open: { index: number; end: string }[] = [];
  const drop = new Set<number>();
  characters.forEach((character, index) => {
    if (!BIDI.test(character)) return;
    const isEnd = character === EMBEDDING_END || character === ISOLATE_END;
    if (!isEnd) {
      open.push({ index, end: character >= '\u2066' ? ISOLATE_END : EMBEDDING_END });
      if (character === '\u202d' || character === '\u202e') drop.add(index);
      return;
    }
    const last = open.at(-1);
    if (last?.end === character) open.pop();
    if (last?.end !== character || drop.has(last.index)) drop.add(index);
  });
  for (const { index } of open) drop.add(index);
  return characters.filter((_, index) => !drop.has(index)).join('');
}

/** White space is left as it is. */
export function safeText(text: string): string {
  if (!SUSPECT.test(text)) return text;
  const clean = text
    .replace(LONE_SURROGATE, '\ufffd')
    // The character before may be half of a pair: two code units tell.
    .replace(UNSEEN, (run: string, offset: number) =>
      keptOf(run, text.slice(Math.max(0, offset - 2), offset)),
    );
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
