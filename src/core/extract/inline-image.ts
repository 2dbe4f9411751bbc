import { attribute } from './dom';
import { classesOf } from './element-state';
import type { LeafSink } from './leaf-sink';
import { MAX_LABEL_LENGTH } from './limits';
import { safeLabel } from './safe-text';

/** Code units. An emoji with all its joiners and colours is shorter. */
const MAX_EMOJI_LENGTH = 16;
/** Plain letters, which most images have for their text: an emoji has none. */
const HAS_LETTER = /[A-Za-z]/;

function isEmoji(text: string): boolean {
  if (text.length > MAX_EMOJI_LENGTH || HAS_LETTER.test(text)) return false;
  return /^[\p{Extended_Pictographic}\p{Emoji_Component}]+$/u.test(text) && !/^\d+$/.test(text);
}

const FORMULA = /(?:^|[\s_-])(?:math|tex|latex)(?:$|[\s_-])/i;

/** Takes an image that stands for text, an emoji or a formula; answers whether it was one. */
export function addInlineImage(image: Element, sink: LeafSink): boolean {
  const { builder } = sink;
  const alt = attribute(image, 'alt');
  if (alt === null || alt === '') return false;
  if (isEmoji(alt)) {
    builder.append(alt);
    return true;
  }
  if (!FORMULA.test(classesOf(image))) return false;
  const tex = safeLabel(alt, MAX_LABEL_LENGTH);
  // Beside MathML it is what older browsers show.
  if (tex !== null && !sink.nameFormula(tex)) builder.appendMarked(tex, 'math', tex);
  return true;
}
