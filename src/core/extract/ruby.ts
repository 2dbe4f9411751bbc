import { firstChild, isElement, isTextNode, localName, nextSibling, textContent } from './dom';
import type { LeafBuilder } from './leaf-builder';
import { MAX_LABEL_LENGTH } from './limits';
import { safeLabel } from './safe-text';

/** Adds a `ruby` element: each base text with the annotation that follows it. */
export function appendRuby(ruby: Element, builder: LeafBuilder): void {
  let base = '';
  for (let node = firstChild.call(ruby); node !== null; node = nextSibling.call(node)) {
    const name = isElement(node) ? localName.call(node) : '';
    if (name === 'rp' || (name === '' && !isTextNode(node))) continue;
    const content = textContent.call(node) ?? '';
    if (name !== 'rt' && name !== 'rtc') {
      base += content;
      continue;
    }
    const annotation = safeLabel(content, MAX_LABEL_LENGTH);
    if (annotation === null) continue;
    builder.appendMarked(base, 'ruby', annotation);
    base = '';
  }
  builder.append(base);
}
