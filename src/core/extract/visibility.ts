import type { Box, Candidates, Leaf, RawMark } from './candidates';
import { attribute, className, idOf, localName } from './dom';
import * as layout from './layout';

/** What the canvas is painted with where nothing else is. */
const CANVAS = 'rgb(255, 255, 255)';

/** What boxes of one parent with the same name and classes have in common. `null`: not asked yet. */
interface Look {
  readonly style: layout.Style;
  text: layout.TextStyle | null;
  /** Whether it is placed where it can be seen. */
  isInView: boolean | null;
  /** Whether inline elements in it are hidden, by name and classes. */
  readonly parts: Map<string, boolean>;
}

/** What has been found out about a box and those around it. */
interface Finding {
  readonly isHidden: boolean;
  readonly isClear: boolean;
  readonly background: string | null;
  readonly look: Look;
}

/**
 * Tells which leaves a reader of the page sees, from its layout. Elements of one parent with the same name and classes
 * look alike, unless they have a style or a name of their own: one stands for all, for a look costs more than a walk.
 */
export class Visibility {
  readonly #boxes: readonly Box[];
  readonly #findings: (Finding | undefined)[];
  readonly #looks = new Map<string, Look>();

  constructor({ boxes }: Candidates) {
    this.#boxes = boxes;
    this.#findings = Array.from(boxes, () => undefined);
  }

  isShown({ box: index, kind }: Leaf): boolean {
    const finding = this.#findingOf(index);
    if (finding?.isHidden === true) return false;
    if (this.#boxes[index]?.folded !== false || kind === 'figure' || kind === 'break') return true;
    return !finding?.isClear && this.#isInView(index) && !this.textStyle(index)?.isUnreadable;
  }

  /** How the text right in a box is shown. */
  textStyle(index: number): layout.TextStyle | undefined {
    const box = this.#boxes[index];
    const finding = this.#findingOf(index);
    return box && finding && (finding.look.text ??= layout.textStyleOf(box.element, finding.background));
  }

  /** The ranges of a leaf's text that stand in inline elements nobody sees; a formula's own markup never is. */
  hiddenParts(leaf: Leaf): RawMark[] {
    const look = this.#findings[leaf.box]?.look;
    if (!look || this.#boxes[leaf.box]?.folded !== false) return [];
    const isFormula = ({ start, end }: RawMark) =>
      leaf.marks.some((mark) => mark.kind === 'math' && mark.start >= start && mark.end <= end);
    return leaf.marks.filter(
      (mark) => mark.element !== null && isUnseen(mark.element, look) && !isFormula(mark),
    );
  }

  /** Looks at the box that a leaf's text is laid out in. */
  #isInView(index: number): boolean {
    for (let at = index; at >= 0; at = this.#boxes[at]?.parent ?? -1) {
      const box = this.#boxes[at];
      const look = this.#findings[at]?.look;
      if (!box || !look) continue;
      if (layout.isRendered(box.element) && (look.isInView ??= layout.isInView(box.element))) return true;
      if (!layout.isBoxless(box.element)) return false;
    }
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
    const {
      background = outer === undefined ? CANVAS : outer.background,
      isClear,
      isCut,
      clips,
    } = look.style;
    const isHidden = box.folded
      ? layout.isSwitchedOff(box.element)
      : isCut || (clips && layout.isFlat(box.element));
    return { isHidden, isClear: isClear || outer?.isClear === true, background, look };
  }

  #lookOf({ element, parent, tag, classes }: Box): Look {
    const key = hasOwnStyle(element) ? '' : `${parent} ${tag} ${classes}`;
    let look = this.#looks.get(key);
    if (look === undefined || key === '') {
      look = { style: layout.styleOf(element), text: null, isInView: null, parts: new Map() };
      this.#looks.set(key, look);
    }
    return look;
  }
}

/** Whether it may look otherwise than its brothers of the same name and classes. */
function hasOwnStyle(element: Element): boolean {
  return idOf.call(element) !== '' || attribute(element, 'style') !== null;
}

function isUnseen(element: Element, { parts }: Look): boolean {
  const key = hasOwnStyle(element) ? '' : `${localName.call(element)} ${className.call(element)}`;
  let unseen = parts.get(key);
  if (unseen === undefined || key === '') {
    const isSeen = layout.isRendered(element) && !layout.styleOf(element).isClear && layout.isInView(element);
    unseen = !isSeen && !layout.isBoxless(element);
    parts.set(key, unseen);
  }
  return unseen;
}
