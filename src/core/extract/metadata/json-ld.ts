import { MAX_JSON_LD_LENGTH, MAX_JSON_LD_NODES } from '../limits';

/** What the page's JSON-LD says of its article, as written; the first of several is the most telling. */
export interface LinkedData {
  readonly headline: readonly string[];
  readonly authors: readonly string[];
  readonly published: readonly string[];
  readonly publisher: readonly string[];
  readonly image: readonly string[];
  readonly language: readonly string[];
}

type Entry = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE = /(?:Article|BlogPosting|LiveBlogPosting|Report|Review|Recipe)$/;

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(json: string): unknown {
  try {
    // Line breaks and tabs as they are make strings invalid; between them they are white space.
    return JSON.parse(json.replace(/\s/g, ' '));
  } catch {
    return null; // Many pages carry broken JSON-LD; the other sources tell.
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

/** All objects of the scripts, breadth first: the outer ones are about the page. */
function entriesOf(scripts: readonly string[]): Entry[] {
  const entries: Entry[] = [];
  const queue: unknown[] = scripts.filter((script) => script.length <= MAX_JSON_LD_LENGTH).map(parse);
  for (let index = 0; index < queue.length && index < MAX_JSON_LD_NODES; index += 1) {
    const value = queue[index];
    if (isEntry(value)) entries.push(value);
    for (const item of Object.values(value ?? {}).slice(0, MAX_JSON_LD_NODES))
      if (typeof item === 'object') queue.push(item);
  }
  return entries;
}

/** Reads the scripts' JSON; broken ones are passed over, nothing is recursed into. */
export function readLinkedData(scripts: readonly string[]): LinkedData {
  const entries = entriesOf(scripts);
  const byId = new Map<unknown, Entry>();
  for (const entry of entries) {
    // What says nothing more is a reference.
    if ('@id' in entry && Object.keys(entry).length > 1) byId.set(entry['@id'], entry);
  }
  const ofType = (type: RegExp) =>
    entries.find((entry) =>
      listOf(entry['@type']).some((name) => typeof name === 'string' && type.test(name)),
    );
  /** The texts at some keys of an entry, as such or in the things there at the other keys. */
  const texts = (entry: Entry | undefined, keys: string, inner = '@value name'): string[] =>
    keys
      .split(' ')
      .flatMap((key) => listOf(entry?.[key]))
      .flatMap((thing) => {
        const whole: Entry = isEntry(thing) ? { ...byId.get(thing['@id']), ...thing } : { '@value': thing };
        return (
          inner
            .split(' ')
            .flatMap((key) => listOf(whole[key]))
            .find((text) => typeof text === 'string') ?? []
        );
      });
  const article = ofType(ARTICLE_TYPE);
  return {
    headline: texts(article, 'headline name'),
    authors: texts(article, article?.['author'] ? 'author' : 'creator'),
    published: texts(article, 'datePublished dateCreated'),
    publisher: [...texts(article, 'publisher'), ...texts(ofType(/^WebSite$/), 'name')],
    image: texts(article, 'image', '@value url contentUrl'),
    language: texts(article, 'inLanguage'),
  };
}
