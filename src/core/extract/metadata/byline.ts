import { elementsMatching, textContent } from '../dom';
import { MAX_LABEL_LENGTH } from '../limits';
import { safeLabel } from '../safe-text';
import { labelOf } from './label';

const LEADING =
  /^(?:(?:written|posted|published|reported|story)\s+)?(?:by|von|par|por|di|door|af|av)\b:?\s+/i;
/** Where pages mark their author; the name alone, where it is marked in there. */
const MARKED =
  '[rel~="author"], [itemprop~="author"]:not(:has([itemprop~="name"])), [itemprop~="author"] [itemprop~="name"], .byline-name, .author-name, .byline, .author';
/** Code units. Longer texts are about the author. */
const MAX_NAME_LENGTH = 100;
const NO_NAME = /^(?:https?:|www\.|\S*@|(?:null|undefined)$)/i;
/** What follows a name on its line: the date, the site. */
const REST = /\s[|·•]\s.*/;

function nameIn(text: string | null): string | null {
  const name = labelOf(text)?.replace(LEADING, '').replace(REST, '').trim() ?? '';
  return name === '' || name.length > MAX_NAME_LENGTH || NO_NAME.test(name) ? null : name;
}

/**
 * Who wrote it: the names of the first source that gives any, else the first that the page marks as its author's.
 * `sources`: lists of names, the most trusted first.
 */
export function chooseByline(sources: readonly (readonly string[])[], document: Document): string | null {
  for (const source of sources) {
    const names = new Set(source.map(nameIn).filter((name) => name !== null));
    if (names.size > 0) return safeLabel([...names].join(', '), MAX_LABEL_LENGTH);
  }
  const marked = elementsMatching(document, MARKED).slice(0, MAX_MARKED);
  return marked.map((element) => nameIn(textContent.call(element))).find((name) => name !== null) ?? null;
}

/** Elements looked at. */
const MAX_MARKED = 5;
