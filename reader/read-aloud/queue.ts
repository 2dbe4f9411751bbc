import { parseAnchorId } from '../../src/core/anchor';
import type { Summary } from '../../src/core/model';
import type { SummaryZoom } from '../../src/core/zoom';
import { keptSentences, type Zoom } from '../../src/view/text/zoom';
import type { Reading } from '../reading';
import { sentenceAt, summaryToSpeak, textToSpeak, type SpokenSentence } from './spoken-sentences';

/** What the user wants to hear; `place`: from the sentence with this anchor id on. */
export type Wanted =
  { readonly what: 'text' | 'summary' } | { readonly what: 'here'; readonly place: string };

interface Shown {
  readonly reading: Reading;
  readonly summary: Summary | null;
  /** The step at which the text is shown, and the one of the summary over it. */
  readonly zoom: Zoom;
  readonly summaryZoom: SummaryZoom;
}

/** The sentences to be read, and the index of the first one. */
export function readingQueue(
  wanted: Wanted,
  { reading: { article, sections }, summary, zoom, summaryZoom }: Shown,
): { queue: SpokenSentence[]; from: number } {
  if (wanted.what === 'summary' && summary) {
    const step = zoom === 'full' ? summaryZoom : zoom;
    const kept = keptSentences(summary, step) ?? [];
    // The gist runs over the sections as one text.
    const named = step === 'gist' ? sections.map((section) => ({ ...section, heading: null })) : sections;
    return { queue: summaryToSpeak(article, named, kept), from: 0 };
  }
  const queue = textToSpeak(article);
  const place = wanted.what === 'here' ? parseAnchorId(wanted.place) : null;
  return { queue, from: place ? sentenceAt(queue, place) : 0 };
}
