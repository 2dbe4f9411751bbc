import * as en from './tables/en';

/** The words by which a sentence leans on the one before it; alternatives apart by a bar, lower case. */
export interface LeaningWords {
  /** Third-person pronouns and possessives, and connectives: leaning at the start of a sentence. */
  readonly always: string;
  /** Demonstratives, which lean only where no noun follows. */
  readonly alone?: string;
  /** What follows a demonstrative that stands alone, beside the function words of the language. */
  readonly after?: string;
  /** The articles, where one stands between a demonstrative and its noun: "Ez a híd". */
  readonly articles?: string;
  /** One or two words that point back after the sentence's first: "Three of them …", "В ней …". */
  readonly partitives?: string;
  /** Conjunctions that open a subordinate clause, and the pronouns that lean as the subject of one: "If it …". */
  readonly clauses?: string;
  readonly subjects?: string;
  /** Endings of participles, which open a phrase before the subject: "Asked about it, he …". */
  readonly participles?: string;
}

/**
 * Abbreviations without their last full stop, apart by a space. Written in lower case, one matches in either case;
 * written with a capital, only with one (`Sat.` is a day, `sat.` the end of a sentence).
 */
export interface Abbreviations {
  /** The next word belongs to it, so a sentence never ends here. */
  readonly title?: string;
  /** A number after it belongs to it; an ordinary word elsewhere. */
  readonly number?: string;
  /** A sentence may end here, and does when the next word is one that opens sentences. */
  readonly open?: string;
  /** Ends a list, and before a capital its sentence: "i t. d." */
  readonly closing?: string;
}

/** Lines that are no sentences of the text, lower case; alternatives apart by a bar. */
export interface Asides {
  /** How invitations to click and credits open. */
  readonly opens?: string;
  /** What gives them away anywhere. */
  readonly holds?: string;
  /** How sentences open that say what the text is about to say. */
  readonly announces?: string;
}

/** Headings of parts that every article may have, lower case, apart by a bar. */
export interface SectionNames {
  readonly introduction: string;
  readonly conclusion: string;
  readonly references: string;
  /** One of several is told by a letter or a number after it, or by a title of its own. */
  readonly appendices: string;
}

/** What the core knows of a language. One language, one file in `tables/`. */
export interface LanguageTable {
  /** The commonest function words, lower case, apart by a space. They also tell languages apart. */
  readonly functionWords?: string;
  /** Common words that carry no topic, beside the function words. */
  readonly stopWords?: readonly string[];
  readonly leaning?: LeaningWords;
  readonly asides?: Asides;
  /** Stops of this language that mean something else elsewhere, as the source of a regular expression. */
  readonly stops?: string;
  readonly abbreviations?: Abbreviations;
  /** How nouns begin that follow an ordinal, where it is written with a full stop: "3. Oktober"; apart by a bar. */
  readonly afterOrdinal?: string;
  /** Verbs of saying that follow a speaker's name, apart by a space. */
  readonly speechVerbs?: string;
  /**
   * What goes on with a sentence after a quotation in it that ended in a stop, where no space parts words: the source of
   * a regular expression.
   */
  readonly afterQuotation?: string;
  readonly sectionNames?: SectionNames;
  /**
   * What a page sets round its articles: comments, related reading, sharing, newsletters, authors, advertising, contents.
   * Whole headings in lower case without signs, apart by a bar; words an author may well use for a section ("discussion",
   * "about") stay out.
   */
  readonly furniture?: string;
}

const NOTHING: LanguageTable = {};

const tables = new Map<string, LanguageTable>([['en', en]]);

/** Makes languages known. English always is; `every-language.ts` holds the others, so that pages may load them late. */
export function addTables(more: Readonly<Record<string, LanguageTable>>): void {
  for (const [primary, table] of Object.entries(more)) tables.set(primary, table);
}

/** The tables of all languages made known so far, by primary subtag. */
export function knownTables(): Readonly<Record<string, LanguageTable>> {
  return Object.fromEntries(tables);
}

/** The table of a language by its primary subtag; an empty one where the language is not known. */
export function tableOf(primary: string): LanguageTable {
  return tables.get(primary) ?? NOTHING;
}

/** What is derived from a language's table, by primary subtag; worked out when first asked for. */
export function derived<T>(derive: (table: LanguageTable) => T): (primary: string) => T {
  const known = new Map<LanguageTable, { readonly value: T }>();
  return (primary) => {
    const table = tableOf(primary);
    let found = known.get(table);
    if (!found) known.set(table, (found = { value: derive(table) }));
    return found.value;
  };
}
