const SENTENCE = 'spoken-sentence';
const WORD = 'spoken-word';

/** Shows what is being spoken, without touching the text itself; `null`: nothing. */
export function markSpoken(sentence: Range | null, word: Range | null): void {
  mark(SENTENCE, sentence, 0);
  mark(WORD, word, 1);
}

function mark(name: string, range: Range | null, priority: number): void {
  if (!range) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight(range);
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
}
