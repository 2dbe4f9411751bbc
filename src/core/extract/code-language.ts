import { attribute, firstChild, isElement, localName, nextSibling, parentNode } from './dom';
import { classesOf } from './element-state';

/** How highlighters name a language: behind a word of theirs, or as a class beside one. */
const NAMED =
  /(?:(?:^|\s|mw-highlight-)(?:lang|language|highlight(?:-source|-text)?|brush|src)[-:]\s*|(?:^|\s)(?:hljs|sourcecode|syntaxhighlighter)\s+(?!lang)|^highlight\s+(?=\w+$))([\w+#.-]{1,30})|([\w+#]{1,30})\s+hljs$/i;
const PLAIN = /^[\w+#.-]{1,30}$/;
const NO_LANGUAGE = /^(?:none|plain(?:text)?|te?xt|default|nohighlight|source|)$/;
/** Holders of a code block that may name its language: more of them, and what they name is the page's. */
const MAX_STEPS = 5;
const HOLDER = /^(?:pre|div|figure|t\w+)$/;

function languageIn(element: Element): string | null {
  const named = NAMED.exec(classesOf(element));
  const data = attribute(element, 'data-lang') ?? attribute(element, 'data-language') ?? '';
  const language = (named?.[1] ?? named?.[2] ?? (PLAIN.test(data) ? data : '')).toLowerCase();
  return NO_LANGUAGE.test(language) ? null : language;
}

/** The language of a `pre`, as its class, its `code` child's or its holders' say; lower case. */
export function codeLanguage(pre: Element): string | null {
  for (let node = firstChild.call(pre); node !== null; node = nextSibling.call(node)) {
    const language = isElement(node) && localName.call(node) === 'code' ? languageIn(node) : null;
    if (language !== null) return language;
  }
  let holder: Node | null = pre;
  for (
    let step = 0;
    step <= MAX_STEPS && holder !== null && isElement(holder) && HOLDER.test(localName.call(holder));
    step += 1
  ) {
    const language = languageIn(holder);
    if (language !== null) return language;
    holder = parentNode.call(holder);
  }
  return null;
}
