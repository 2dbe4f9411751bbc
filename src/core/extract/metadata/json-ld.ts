import { MAX_JSON_LD_LENGTH, MAX_JSON_LD_NODES } from '../limits';

/** What the page's JSON-LD says of its article, as written. */
export interface LinkedData {
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly publisher: string | null;
  readonly image: string | null;
  readonly language: string | null;
}

type Entry = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE = /(?:Article|BlogPosting|LiveBlogPosting|Report|Review|Recipe)$/;

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null; // Many pages carry broken JSON-LD; the other sources tell.
  }
}

function typesOf(entry: Entry): string[] {
  const type = entry['@type'];
  return (Array.isArray(type) ? type : [type]).filter((name) => typeof name === 'string');
}

/** All objects of the scripts, breadth first: the outer ones are about the page. */
function entriesOf(scripts: readonly string[]): Entry[] {
  const entries: Entry[] = [];
  const queue: unknown[] = scripts.filter((script) => script.length <= MAX_JSON_LD_LENGTH).map(parse);
  for (let index = 0; index < queue.length && index < MAX_JSON_LD_NODES; index += 1) {
    const value = queue[index];
    if (Array.isArray(value)) for (const item of value.slice(0, MAX_JSON_LD_NODES)) queue.push(item);
    else if (isEntry(value)) {
      entries.push(value);
      for (const item of Object.values(value))
        if (typeof item === 'object' && item !== null) queue.push(item);
    }
  }
  return entries;
}

function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  const first: unknown = Array.isArray(value) ? value[0] : null;
  return typeof first === 'string' ? first : null;
}

/** The names in a person, organization, or list of them; `@id` references are followed one step. */
function namesOf(value: unknown, byId: ReadonlyMap<string, Entry>): string[] {
  const people: readonly unknown[] = Array.isArray(value) ? value : [value];
  return people.flatMap((person) => {
    if (typeof person === 'string') return [person];
    if (!isEntry(person)) return [];
    const id = person['@id'];
    const name = textOf(person['name']) ?? (typeof id === 'string' ? textOf(byId.get(id)?.['name']) : null);
    return name === null ? [] : [name];
  });
}

function imageOf(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'string') return first;
  return isEntry(first) ? (textOf(first['url']) ?? textOf(first['contentUrl'])) : null;
}

/** Reads the scripts' JSON; broken ones are passed over, nothing is recursed into. */
export function readLinkedData(scripts: readonly string[]): LinkedData {
  const entries = entriesOf(scripts);
  const byId = new Map<string, Entry>();
  for (const entry of entries) {
    const id = entry['@id'];
    if (typeof id === 'string' && textOf(entry['name']) !== null && !byId.has(id)) byId.set(id, entry);
  }
  const article = entries.find((entry) => typesOf(entry).some((type) => ARTICLE_TYPE.test(type)));
  const site = entries.find((entry) => typesOf(entry).includes('WebSite'));
  return {
    headline: textOf(article?.['headline']) ?? textOf(article?.['name']),
    authors: namesOf(article?.['author'] ?? article?.['creator'], byId),
    published: textOf(article?.['datePublished']),
    publisher: namesOf(article?.['publisher'], byId)[0] ?? textOf(site?.['name']),
    image: imageOf(article?.['image']),
    language: textOf(article?.['inLanguage']),
  };
}
