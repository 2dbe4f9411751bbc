import type { Answer } from '../../../journeys/site';
import { SENTENCES } from '../../article-around';

/** Milliseconds for which a page of the web keeps its thread busy once it was told to. */
export const BUSY = 400;

/** Two articles that cannot be taken for one another. */
export const TITLES = { a: 'The mill at Corran', b: 'The ferry of Lisdale' } as const;

export type Text = keyof typeof TITLES;

/** An article, with a script that misbehaves where one is given. */
function textPage(text: Text, script = ''): Answer {
  const words = SENTENCES.map((sentence) => (text === 'a' ? sentence : sentence.replace(/mill/g, 'ferry')));
  const parts = words.map(
    (sentence, at) => `${at % 4 === 2 ? `<h2>Part ${at} of it</h2>` : ''}<p>${sentence}</p>`,
  );
  return {
    type: 'text/html; charset=utf-8',
    body: `<!doctype html><html lang="en"><head><title>${TITLES[text]}</title></head><body><main><article>
<h1>${TITLES[text]}</h1>${parts.join('')}</article></main><script>${script}</script></body></html>`,
  };
}

/** What pages do against being read. */
const SCRIPTS = {
  dialogs: 'setInterval(() => { try { alert("once more"); } catch {} }, 300)',
  mutates:
    'setInterval(() => { for (const p of document.querySelectorAll("article p")) p.replaceWith(p.cloneNode(true)); }, 20)',
  grows:
    'setInterval(() => { for (let i = 0; i < 50; i++) document.querySelector("main").append(document.createElement("div")); }, 20)',
  blocks: `setInterval(() => { const end = performance.now() + ${BUSY}; while (performance.now() < end); }, ${BUSY * 1.5})`,
} as const;

export const MISBEHAVIOURS = Object.keys(SCRIPTS) as (keyof typeof SCRIPTS)[];

/** The site of the faults: `/text/a`, `/text/b`, and `/text/a/dialogs` and so on. */
export function faultPages(path: string): Answer | null {
  const [, text, script] = /^\/text\/(a|b)(?:\/(\w+))?$/.exec(path) ?? [];
  if (text !== 'a' && text !== 'b') return null;
  return textPage(text, script === undefined ? '' : SCRIPTS[script as keyof typeof SCRIPTS]);
}
