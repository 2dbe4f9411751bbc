import { isStopWord } from '../../src/core/language/stop-words';
import { stem } from '../../src/core/language/stem';
import { words } from '../../src/core/language/words';
import { labels } from '../../src/core/outline/labels';
import type { SegmentedDocument } from './documents';

function stems(text: string, lang: string): string[] {
  return words(text, lang)
    .filter((word) => !isStopWord(word, lang))
    .map((word) => stem(word, lang));
}

/** 1 for each headed section whose label shares a stem with its heading, else 0. */
export function labelHits(documents: readonly SegmentedDocument[]): number[] {
  return documents.flatMap(({ units, headings, lang }) => {
    const texts = headings.map(({ from }, index) => units.slice(from, headings[index + 1]?.from).join('\n'));
    return labels(texts, lang).flatMap((label, index) => {
      const wanted = new Set(stems(headings[index]?.text ?? '', lang));
      if (wanted.size === 0) return [];
      return [stems(label ?? '', lang).some((term) => wanted.has(term)) ? 1 : 0];
    });
  });
}
