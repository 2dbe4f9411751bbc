/** Sentences of the article that stand in every hostile page and have to survive it. */
export const SENTENCES = [
  'The mill at Corran stands where the river leaves the gorge, and it has ground barley there since 1702.',
  'Its wheel was rebuilt twice, the second time after a flood that carried off the bridge and nine sheep.',
  'The present miller keeps a diary of the water level and has missed four days in thirty years.',
  'Grain comes down the valley on Mondays, and flour goes back up it on Fridays in the same sacks.',
  'A stone lasts about eleven years before its furrows are too shallow to be dressed again.',
  'The miller cuts the furrows by hand with a steel bill, which takes two days for each stone.',
  'Nobody in the village can remember a year in which the wheel did not turn on the first of May.',
  'The last flood left a mark on the door post that stands a hand above the height of a grown man.',
  'Every flood since has been measured against it, and none has come within two feet of the mark.',
  'A committee now wants to put a small turbine beside the wheel and light the lane with it.',
] as const;

export const TITLE = 'The mill at Corran';
export const HEADINGS = ['The wheel and the water', 'Stones and their dressing'] as const;

/** An article of three parts; `at(n)` is what stands before its nth sentence. */
export function articleAround({ head = '', at }: { head?: string; at: (index: number) => string }): string {
  const body = SENTENCES.map((sentence, index) => {
    const heading = index === 2 ? HEADINGS[0] : index === 4 ? HEADINGS[1] : null;
    return `${at(index)}${heading === null ? '' : `<h2>${heading}</h2>`}<p>${sentence}</p>`;
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${TITLE}</title>${head}</head>
<body><main><article><h1>${TITLE}</h1>${body.join('\n')}</article></main></body></html>`;
}
