import { attribute, className } from './dom';
import type { LeafBuilder } from './leaf-builder';
import { MAX_LABEL_LENGTH } from './limits';
import { safeLabel } from './safe-text';

/** Code units. An emoji with all its joiners and colours is shorter. */
const MAX_EMOJI_LENGTH = 16;
const EMOJI = /^[\p{Extended_Pictographic}\p{Emoji_Component}]+$/u;
const FORMULA = /(?:^|[\s_-])(?:math|tex|latex|mwe-math-fallback-image-inline)(?:$|[\s_-])/i;

/** Takes an image that stands for text, an emoji or a formula; answers whether it was one. */
export function addInlineImage(image: Element, builder: LeafBuilder): boolean {
  const alt = attribute(image, 'alt');
  if (alt === null || alt === '') return false;
  if (alt.length <= MAX_EMOJI_LENGTH && EMOJI.test(alt) && !/^\d+$/.test(alt)) {
    builder.append(alt);
    return true;
  }
  const classes = className.call(image);
  if (typeof classes !== 'string' || !FORMULA.test(classes.slice(0, MAX_LABEL_LENGTH))) return false;
  const tex = safeLabel(alt, MAX_LABEL_LENGTH);
  if (tex === null || builder.endsInFormula) return true;
  builder.openMark('math', tex);
  builder.append(tex);
  builder.closeMark();
  return true;
}
