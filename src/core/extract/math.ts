import {
  attribute,
  data,
  firstChild,
  isElement,
  isTextNode,
  localName,
  nextSibling,
  textContent,
} from './dom';
import type { Context } from './context';
import type { LeafSink } from './leaf-sink';
import { MAX_LABEL_LENGTH } from './limits';
import { safeLabel, safeText } from './safe-text';

interface MathContent {
  readonly tex: string | null;
  /** A readable form on one line. */
  readonly text: string;
  readonly display: boolean;
}

/** Reads a MathML element: TeX from its annotation or `alttext`, and its own characters as a readable form. */
function readMath(math: Element): MathContent {
  const { tex, text } = gather(math);
  const clean = safeText(tex ?? attribute(math, 'alttext') ?? '').trim();
  return {
    tex: clean === '' ? null : clean,
    text: safeLabel(text, MAX_TEXT_LENGTH) ?? clean.replace(/\s+/g, ' '),
    display: attribute(math, 'display') === 'block',
  };
}

/** Nodes of one formula that are looked at. */
const MAX_MATH_NODES = 20_000;
/** Code units. */
const MAX_TEXT_LENGTH = 4 * MAX_LABEL_LENGTH;

function gather(math: Element): { tex: string | null; text: string } {
  let tex: string | null = null;
  let text = '';
  const waiting: Node[] = [math];
  for (let visited = 0; waiting.length > 0 && visited < MAX_MATH_NODES; visited += 1) {
    const node = waiting.pop();
    if (node === undefined) break;
    if (isTextNode(node)) text += data.call(node);
    else if (isElement(node)) {
      const name = localName.call(node);
      if (name === 'annotation' && /tex/i.test(attribute(node, 'encoding') ?? ''))
        tex ??= textContent.call(node);
      else if (!name.startsWith('annotation')) waiting.push(...childrenOf(node).reverse());
    }
  }
  return { tex, text };
}

function childrenOf(node: Node): Node[] {
  const children: Node[] = [];
  for (let child = firstChild.call(node); child !== null; child = nextSibling.call(child))
    children.push(child);
  return children;
}

/** Adds a formula: in the running text, or as a block of its own where it is displayed. */
export function addMath(element: Element, sink: LeafSink, context: Context): void {
  addFormula(readMath(element), sink, context);
}

function addFormula({ text, tex, display }: MathContent, sink: LeafSink, context: Context): void {
  if (text === '') return;
  if (display) {
    sink.flush(context);
    sink.push({ ...sink.blank('math', context), text, tex });
    return;
  }
  sink.builder.openMark('math', tex);
  sink.builder.append(text);
  sink.builder.closeMark();
}

const TEX_SCRIPT = /^math\/tex(?:;|$)/i;

/** Adds the TeX that a `script` keeps: to the formula a page has just shown from it, else as a formula of its own. */
export function addMathScript(script: Element, sink: LeafSink, context: Context): void {
  const type = attribute(script, 'type') ?? '';
  if (!TEX_SCRIPT.test(type)) return;
  const tex = safeText(textContent.call(script) ?? '').trim();
  if (tex === '' || sink.nameFormula(tex)) return;
  addFormula({ tex, text: tex.replace(/\s+/g, ' '), display: type.includes('display') }, sink, context);
}
