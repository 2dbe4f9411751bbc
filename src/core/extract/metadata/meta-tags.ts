import { attribute, elementsNamed } from '../dom';

/** The page's `meta` elements by lower-case name, property or itemprop; the first with content wins. */
export function readMetaTags(document: Document): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const element of elementsNamed(document, 'meta')) {
    const name =
      attribute(element, 'property') ?? attribute(element, 'name') ?? attribute(element, 'itemprop');
    const content = name === null ? null : attribute(element, 'content');
    if (name === null || content === null || content.trim() === '') continue;
    for (const key of name.toLowerCase().split(/\s+/)) if (!tags.has(key)) tags.set(key, content);
  }
  return tags;
}

/** The first of the names that is there. */
export function firstTag(tags: ReadonlyMap<string, string>, names: readonly string[]): string | null {
  for (const name of names) {
    const content = tags.get(name);
    if (content !== undefined) return content;
  }
  return null;
}
