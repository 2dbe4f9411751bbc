import type { Box, Candidates, InlinePart, Leaf } from './candidates';
import { attribute } from './dom';
import * as layout from './layout';

/** What the canvas is painted with where nothing else is. */
const CANVAS = 'rgb(255, 255, 255)';

/** What boxes with the same style have in common. */
interface Look extends layout.Style {
  readonly tag: string;
  readonly classes: string;
  /** Whether text in it cannot be read; `null` until asked. */
  hidesText: boolean | null;
}

/** What has been found out about a box and those around it. */
interface Finding {
  readonly isHidden: boolean;
  readonly background: string | null;
  readonly look: Look;
}

/**
 * Tells which leaves a reader of the page sees, from its layout. Boxes are asked once; a box takes the style of the
 * brother before it with the same tag and classes, unless it has a style or a name of its own.
 */
export class Visibility {
  readonly #boxes: readonly Box[];
  readonly #findings: (Finding | undefined)[];
  /** The last child's look, by index of the parent box. */
  readonly #lastLooks: (Look | undefined)[];

  constructor({ boxes }: Candidates) {
    this.#boxes = boxes;
    this.#findings = boxes.map(() => undefined);
    this.#lastLooks = boxes.map(() => undefined);
  }

  isShown(leaf: Leaf): boolean {
    const box = this.#boxes[leaf.box];
    const finding = this.#findingOf(leaf.box);
    if (!box || !finding) return true;
    if (finding.isHidden || box.folded || leaf.kind === 'figure' || leaf.kind === 'break')
      return !finding.isHidden;
    return this.#isInView(leaf.box) && !hidesText(box, finding);
  }

  /** The ranges of a leaf's text that stand in inline elements nobody sees; a formula's own markup never is. */
  hiddenParts(leaf: Leaf): InlinePart[] {
    if (leaf.parts.length === 0 || this.#boxes[leaf.box]?.folded !== false) return [];
    const formulas = leaf.marks.filter((mark) => mark.kind === 'math');
    const isFormula = ({ start, end }: InlinePart) =>
      formulas.some((formula) => formula.start >= start && formula.end <= end);
    return leaf.parts.filter((part) => !isFormula(part) && isUnseen(part.element));
  }

  /** Looks at the box that a leaf's text is laid out in. */
  #isInView(index: number): boolean {
    for (let at = index; at >= 0; at = this.#boxes[at]?.parent ?? -1) {
      const box = this.#boxes[at];
      if (box && this.#findings[at]?.look.isBoxless !== true)
        return this.#isVisible(box) && layout.isInView(box.element);
    }
    return true;
  }

  #isVisible({ element, parent }: Box): boolean {
    if (layout.isOpaque(element)) return true;
    if (!layout.isRendered(element) || layout.isClear(element)) return false;
    for (let box = this.#boxes[parent]; box; box = this.#boxes[box.parent])
      if (layout.isClear(box.element)) return false;
    return true;
  }

  /** Whether the box or one around it hides its content, and what is painted behind it. */
  #findingOf(index: number): Finding | undefined {
    const chain: number[] = [];
    for (let at = index; at >= 0 && !this.#findings[at]; at = this.#boxes[at]?.parent ?? -1) chain.push(at);
    for (const at of chain.reverse()) {
      const box = this.#boxes[at];
      if (box) this.#findings[at] = this.#find(box, this.#findings[box.parent]);
    }
    return this.#findings[index];
  }

  #find(box: Box, outer: Finding | undefined): Finding {
    if (outer?.isHidden === true) return outer;
    const look = this.#lookOf(box);
    const behind = outer === undefined ? CANVAS : outer.background;
    const background = look.background === undefined ? behind : look.background;
    const isHidden = box.folded
      ? look.isSwitchedOff
      : look.isCut || (look.clips && layout.isFlat(box.element));
    return { isHidden, background, look };
  }

  #lookOf({ element, parent, tag, classes, id }: Box): Look {
    const isOwn = id !== '' || attribute(element, 'style') !== null;
    const last = isOwn ? undefined : this.#lastLooks[parent];
    if (last?.tag === tag && last.classes === classes) return last;
    const look: Look = { ...layout.styleOf(element), tag, classes, hidesText: null };
    if (!isOwn) this.#lastLooks[parent] = look;
    return look;
  }
}

function hidesText(box: Box, { look, background }: Finding): boolean {
  look.hidesText ??= layout.hidesText(box.element, background);
  return look.hidesText;
}

function isUnseen(element: Element): boolean {
  return !(layout.isOpaque(element) && layout.isInView(element)) && !layout.isBoxless(element);
}
