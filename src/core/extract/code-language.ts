import { attribute, className, firstChild, isElement, localName, nextSibling, parentNode } from './dom';

const NAMED = /(?:^|\s)(?:lang|language|highlight-source|brush:?)[-:\s]\s*([a-z0-9+#._-]{1,30})/i;
const PLAIN = /^[a-z0-9+#._-]{1,30}$/i;

function languageIn(element: Element): string | null {
  const classes = className.call(element);
  const named = typeof classes === 'string' ? NAMED.exec(classes.slice(0, 500))?.[1] : undefined;
  const data = attribute(element, 'data-lang') ?? attribute(element, 'data-language');
  const language = named ?? (data !== null && PLAIN.test(data) ? data : null);
  return language === null ? null : language.toLowerCase();
}

/** The language of a `pre`, as its class, its `code` child's or its holder's says; lower case. */
export function codeLanguage(pre: Element): string | null {
  const own = languageIn(pre);
  if (own !== null) return own;
  for (let node = firstChild.call(pre); node !== null; node = nextSibling.call(node)) {
    if (isElement(node) && localName.call(node) === 'code') return languageIn(node);
  }
  const parent = parentNode.call(pre);
  return parent !== null && isElement(parent) ? languageIn(parent) : null;
}
