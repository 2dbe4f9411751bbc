import type { Candidates, Leaf } from './candidates';
import { joinLeaves } from './figure';
import { NO_CONTENT } from './leaf-sink';
import { tokenBit } from './tokens';

const CAPTION = tokenBit('caption');
/** Code units. A longer text beside an image is not its caption. */
const MAX_CAPTION_LENGTH = 500;
/** Boxes above a text that may name it a caption. */
const MAX_STEPS = 2;

function isNamedCaption({ boxes }: Candidates, leaf: Leaf): boolean {
  if (leaf.kind !== 'text' || leaf.text.length > MAX_CAPTION_LENGTH) return false;
  let box = boxes[leaf.box];
  for (let step = 0; box && step <= MAX_STEPS; step += 1) {
    if ((box.tokens & CAPTION) !== 0) return true;
    box = boxes[box.parent];
  }
  return false;
}

/**
 * Gives images outside a `figure` the caption that follows and is named one. The caption's own leaf stays, empty of
 * text, so that no index moves.
 */
export function attachCaptions(candidates: Candidates): void {
  const { leaves } = candidates;
  for (let index = 1; index < leaves.length; index += 1) {
    const leaf = leaves[index];
    const figure = leaves[index - 1];
    if (!leaf || figure?.kind !== 'figure' || figure.text !== '' || !isNamedCaption(candidates, leaf))
      continue;
    leaves[index - 1] = { ...figure, ...joinLeaves([leaf], '\n') };
    leaves[index] = { ...leaf, ...NO_CONTENT };
  }
}
