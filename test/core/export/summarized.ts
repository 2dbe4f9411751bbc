import type { Article, Claim, Section, Summary } from '../../../src/core/model';
import { sampleArticle } from '../../../src/core/sample/sample';

function claim(text: string, context: string | null = null): Claim {
  const source = { block: 0, start: 0, end: text.length };
  return {
    text,
    source,
    context: context === null ? null : { text: context, source },
    rank: 1,
    reasons: ['position'],
  };
}

const span = { from: 0, to: 1, words: 10 };

/** A small article with a summary, one of each kind of section. */
export const summarized: { article: Article; sections: Section[]; summary: Summary } = {
  article: {
    ...sampleArticle(),
    title: 'The lighthouse keeper',
    byline: 'Ann Teller',
    published: '2024-05-01',
  },
  sections: [
    { heading: null, label: null, origin: 'lead', level: 1, ...span },
    { heading: 'The storm', label: null, origin: 'markup', level: 1, ...span },
    { heading: 'The log', label: null, origin: 'markup', level: 2, ...span },
    { heading: null, label: 'boats and nets', origin: 'topic', level: 1, ...span },
  ],
  summary: {
    gist: [claim('The lamp never failed.')],
    sections: [
      { section: 0, claims: [claim('A keeper lived alone.')], described: null, keyPhrases: [] },
      {
        section: 1,
        claims: [claim('It lasted three days.', 'A gale came up.')],
        described: null,
        keyPhrases: [],
      },
      {
        section: 2,
        claims: [],
        described: { text: 'Table: 4 rows by hour', source: { block: 0, start: 0, end: 0 } },
        keyPhrases: [],
      },
      { section: 3, claims: [claim('The boats\ncame home.')], described: null, keyPhrases: [] },
    ],
  },
};
