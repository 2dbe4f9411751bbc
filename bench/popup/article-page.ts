/** Bytes of the page's HTML. */
const PAGE_BYTES = 15_000;
const PARAGRAPHS_PER_SECTION = 4;

const SENTENCES = [
  'The ferry leaves the island at six and carries mostly schoolchildren and crates of fish.',
  'Its captain learned the channel from her father, who marked every sandbank in a green notebook.',
  'Two winters ago the harbour board proposed a bridge, and the town has argued about it since.',
  'Engineers put the cost at nine years of the island’s budget, not counting the road that would have to follow.',
  'Those who commute want the bridge; those who fish say that its piers would turn the current.',
  'A trial with a second boat in summer cut the queue by half and cost less than the survey for the bridge.',
];

function paragraph(seed: number): string {
  const picked = [0, 1, 2].map((step) => SENTENCES[(seed * 2 + step) % SENTENCES.length]);
  return `<p>In year ${seed + 1} of the debate much was said. ${picked.join(' ')}</p>`;
}

/** A headed article of about 15 kB, the same at every run. */
export function articlePage(): string {
  let body = '';
  for (let seed = 0; body.length < PAGE_BYTES; seed += 1) {
    if (seed % PARAGRAPHS_PER_SECTION === 0)
      body += `<h2>What chapter ${seed / PARAGRAPHS_PER_SECTION + 1} brought</h2>`;
    body += paragraph(seed);
  }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The bridge and the ferry</title></head><body><article><h1>The bridge and the ferry</h1>${body}</article></body></html>`;
}
