/** Sentences about three things, and paragraphs made of them. */
const SENTENCES = {
  sea: [
    'The harbour filled with boats and the boats filled with herring.',
    'Fishermen mended their nets on the harbour wall.',
    'Every net came back heavy with herring, and every boat sang.',
    'By dusk the herring were salted and the harbour slept.',
  ],
  bread: [
    'The village baker kneads dough before the oven is warm.',
    'Dough rises slowly while the baker sweeps the flour.',
    'An oven of brick keeps its heat for a second loaf.',
    'Each loaf cools above the flour bins of the village baker.',
  ],
  stars: [
    'Young astronomers watch the planets through a telescope.',
    'A telescope gathers the light of distant planets.',
    'Light from a comet crossed the lens of the telescope.',
    'The comet will pass the planets again, astronomers say.',
  ],
} as const;

export type Topic = keyof typeof SENTENCES;

/** One sentence about the topic; `index` chooses among four. */
function sentenceOn(topic: Topic, index: number): string {
  return SENTENCES[topic][index % 4] ?? '';
}

/** Paragraphs of three sentences each, about 30 words. */
export function paragraphsOn(topic: Topic, count: number): string[] {
  return Array.from({ length: count }, (_, index) =>
    [0, 1, 2].map((step) => sentenceOn(topic, index + step)).join(' '),
  );
}
