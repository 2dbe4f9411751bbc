import { attribute, localName, textContent, textsIn } from './dom';
import type { Context } from './context';
import type { LeafSink } from './leaf-sink';
import { MAX_LABEL_LENGTH } from './limits';
import { safeLabel, safeText } from './safe-text';

/** Code units. */
const MAX_TEXT_LENGTH = 4 * MAX_LABEL_LENGTH;

function gather(math: Element): { tex: string | null; text: string } {
  let tex: string | null = null;
  const texts = textsIn(math, (element) => {
    const name = localName.call(element);
    if (name === 'annotation' && /tex/i.test(attribute(element, 'encoding') ?? ''))
      tex ??= textContent.call(element);
    return name.startsWith('annotation');
  });
  return { tex, text: texts.join('') };
}

interface Formula {
  /** A readable form on one line. */
  readonly text: string;
  readonly tex: string | null;
  readonly display: boolean;
}

/**
 * Adds a MathML element, in the running text or as a block of its own where it is displayed: TeX from its annotation or
 * `alttext`, and its own characters as a readable form.
 */
export function addMath(math: Element, sink: LeafSink, context: Context): void {
  const gathered = gather(math);
  const tex = safeText(gathered.tex ?? attribute(math, 'alttext') ?? '').trim() || null;
  const text = safeLabel(gathered.text, MAX_TEXT_LENGTH) ?? (tex ?? '').replace(/\s+/g, ' ');
  addFormula({ text, tex, display: attribute(math, 'display') === 'block' }, sink, context);
}

function addFormula({ text, tex, display }: Formula, sink: LeafSink, context: Context): void {
  if (text === '') return;
  if (display) {
    sink.flush(context);
    sink.push({ ...sink.blank('math', context), text, tex });
  } else sink.builder.appendMarked(text, 'math', tex);
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
