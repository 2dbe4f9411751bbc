import { elementsMatching, textContent } from '../dom';
import { MAX_LABEL_LENGTH } from '../limits';
import { safeLabel } from '../safe-text';

const LEADING =
  /^(?:(?:written|posted|published|reported|story)\s+)?(?:by|von|par|por|di|door|af|av)\b:?\s+/i;
const MARKED = '[rel~="author"], [itemprop~="author"], .byline-name, .author-name, .byline, .author';
/** Code units. Longer texts are about the author. */
const MAX_NAME_LENGTH = 100;
const ADDRESS = /^(?:https?:|www\.|@)/i;

function nameIn(text: string | null): string | null {
  const line = safeLabel(text, MAX_LABEL_LENGTH);
  const name = line?.replace(LEADING, '').trim() ?? '';
  return name === '' || name.length > MAX_NAME_LENGTH || ADDRESS.test(name) ? null : name;
}

/** Who wrote it: the structured names, else the tag, else what the page marks as its author. */
export function chooseByline(
  names: readonly string[],
  tag: string | null,
  document: Document,
): string | null {
  const structured = [...new Set(names.map(nameIn).filter((name) => name !== null))];
  if (structured.length > 0) return safeLabel(structured.join(', '), MAX_LABEL_LENGTH);
  const tagged = nameIn(tag);
  if (tagged !== null) return tagged;
  const marked = elementsMatching(document, MARKED).slice(0, MAX_MARKED);
  return marked.map((element) => nameIn(textContent.call(element))).find((name) => name !== null) ?? null;
}

/** Elements looked at. */
const MAX_MARKED = 5;
