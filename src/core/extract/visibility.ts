import type { Candidates, InlinePart, Leaf } from './candidates';
import { backgroundOf, hidesContent, hidesText, isInView, isSwitchedOff, styleKey } from './layout';

const UNKNOWN = 0;
const SHOWN = 1;
const HIDDEN = 2;

/** What the canvas is painted with where nothing else is. */
const CANVAS = 'rgb(255, 255, 255)';

/** Tells which leaves a reader of the page sees, from its layout. Every box is asked at most once. */
export class Visibility {
  private readonly candidates: Candidates;
  private readonly boxes: Uint8Array;
  private readonly backgrounds: (string | null)[] = [];
  private readonly textStyles = new Map<string, boolean>();

  constructor(candidates: Candidates) {
    this.candidates = candidates;
    this.boxes = new Uint8Array(candidates.boxes.length);
  }

  isShown(leaf: Leaf): boolean {
    if (!this.isBoxOpen(leaf.box)) return false;
    const box = this.candidates.boxes[leaf.box];
    if (!box || box.folded || leaf.kind === 'figure' || leaf.kind === 'break') return true;
    return isInView(box.element) && !this.hidesOwnText(leaf.box);
  }

  /** The ranges of a leaf's text that stand in inline elements nobody sees. */
  hiddenParts(leaf: Leaf): InlinePart[] {
    if (this.candidates.boxes[leaf.box]?.folded !== false) return [];
    return leaf.parts.filter((part) => !isInView(part.element));
  }

  /** Whether neither the box nor one around it hides its content. */
  private isBoxOpen(index: number): boolean {
    const chain: number[] = [];
    for (let at = index; at >= 0 && this.boxes[at] === UNKNOWN; at = this.candidates.boxes[at]?.parent ?? -1)
      chain.push(at);
    for (const at of chain.reverse()) {
      const box = this.candidates.boxes[at];
      if (!box) continue;
      const outer = box.parent < 0 ? SHOWN : (this.boxes[box.parent] ?? SHOWN);
      const hides = outer === HIDDEN || (box.folded ? isSwitchedOff(box.element) : hidesContent(box.element));
      this.boxes[at] = hides ? HIDDEN : SHOWN;
      if (!hides)
        this.backgrounds[at] = backgroundOf(
          box.element,
          this.backgrounds[box.parent] ?? (box.parent < 0 ? CANVAS : null),
        );
    }
    return this.boxes[index] === SHOWN;
  }

  private hidesOwnText(index: number): boolean {
    const box = this.candidates.boxes[index];
    if (!box) return false;
    const key = styleKey(box);
    const known = key === null ? undefined : this.textStyles.get(key);
    if (known !== undefined) return known;
    const hides = hidesText(box.element, this.backgrounds[index] ?? null);
    if (key !== null) this.textStyles.set(key, hides);
    return hides;
  }
}
