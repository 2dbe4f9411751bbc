import { attribute, firstChild, isElement, localName, nextSibling, parentNode } from './dom';
import { classesOf } from './element-state';

const NAMED = /(?:^|\s)(?:lang|language|highlight-source|highlight|brush:?)[-:\s]\s*([a-z0-9+#._-]{1,30})/i;
/** highlight.js puts the bare name beside its own class. */
const HLJS = /(?:^|\s)hljs\s+([a-z0-9+#._-]{1,30})/i;
const PLAIN = /^[a-z0-9+#._-]{1,30}$/i;
const NO_LANGUAGE = /^(?:none|plain(?:text)?|te?xt|default|nohighlight|source|)$/;
/** Holders of a code block that may name its language. */
const MAX_STEPS = 3;

function languageIn(element: Element): string | null {
  const classes = classesOf(element);
  const named = NAMED.exec(classes)?.[1] ?? HLJS.exec(classes)?.[1];
  const data =
    named === undefined ? (attribute(element, 'data-lang') ?? attribute(element, 'data-language')) : null;
  const language = (named ?? (data !== null && PLAIN.test(data) ? data : '')).toLowerCase();
  return NO_LANGUAGE.test(language) ? null : language;
}

/** The language of a `pre`, as its class, its `code` child's or its holders' say; lower case. */
export function codeLanguage(pre: Element): string | null {
  for (let node = firstChild.call(pre); node !== null; node = nextSibling.call(node)) {
    const language = isElement(node) && localName.call(node) === 'code' ? languageIn(node) : null;
    if (language !== null) return language;
  }
  let holder: Node | null = pre;
  for (let step = 0; step <= MAX_STEPS && holder !== null && isElement(holder); step += 1) {
    const language = languageIn(holder);
    if (language !== null) return language;
    holder = parentNode.call(holder);
  }
  return null;
}
