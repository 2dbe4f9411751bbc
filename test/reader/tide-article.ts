import type { Article, Block } from '../../src/core/model';

const paragraph = (text: string): Block => ({
  kind: 'paragraph',
  text,
  marks: [],
  quoteDepth: 0,
  look: null,
});
const heading = (text: string): Block => ({ kind: 'heading', text, marks: [], level: 2 });

const LEAD =
  'For a hundred years the harbour kept two books. One held the tide as it was predicted, in the even hand of a clerk. The other held the tide as it came, in the hand of whoever had the lantern that night. Nobody compared them until the winter of the long surge, when the difference between the two cost the town its pier.';
const ARITHMETIC =
  'The prediction was arithmetic, the work of a machine of brass wheels that added up the pull of the moon and of the sun. The machine was built in a single year and served for sixty. Its figures were printed, bound and sold to every captain on the coast. Nobody on the coast had ever seen a captain open the book twice.';
const WINTER =
  'The surge came on a Tuesday in January, after four days of wind from the south-west. The pressure stood lower than anyone in the town had seen it. The pier went at twenty past four and the lamp went with it. Since that evening the second book lies open on the desk of the harbour master, and the first one stands on a shelf.';

/** A small article with a lead and two sections, long enough to be summarized. */
export function tideArticle(changes: Partial<Article> = {}): Article {
  return {
    url: 'https://review.example/tides',
    title: 'What the tide tables never told',
    byline: 'Ada Winter',
    siteName: 'The Harbour Review',
    published: '2026-02-05',
    lang: 'en',
    dir: 'ltr',
    leadImage: null,
    blocks: [
      paragraph(LEAD),
      heading('The arithmetic'),
      paragraph(ARITHMETIC),
      heading('The winter'),
      paragraph(WINTER),
    ],
    omissions: [],
    partial: null,
    confidence: { score: 1, reasons: [] },
    ...changes,
  };
}
