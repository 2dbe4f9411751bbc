import { attribute, elementsNamed } from '../dom';

/** What a page's `meta` elements say, by lower-case name. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

const NAMES = ['property', 'name', 'itemprop', 'http-equiv'];

/** The page's `meta` elements with content. */
export function readMetaTags(document: Document): MetaTags {
  const tags = new Map<string, string[]>();
  for (const element of elementsNamed(document, 'meta')) {
    const name = NAMES.map((key) => attribute(element, key)).find((value) => value !== null);
    const content = attribute(element, 'content') ?? '';
    if (content.trim() === '') continue;
    for (const key of name?.toLowerCase().split(/\s+/) ?? [])
      tags.set(key, [...(tags.get(key) ?? []), content]);
  }
  return tags;
}

/** The contents of the tags of some names, in the order of the names. `names`: parted by spaces. */
export function contentsOf(tags: MetaTags, names: string): string[] {
  return names.split(' ').flatMap((name) => tags.get(name) ?? []);
}
