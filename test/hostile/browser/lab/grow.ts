import { extract } from '../../../../src/core/extract/extract';
import { articleAround } from '../../article-around';
import { hostilePiece, hostilePlaces } from '../../grammar';
import { randomFrom, type Random } from '../../random';

/** Elements that the platform lets have a shadow tree. */
const HOSTS = 'article, aside, blockquote, body, div, footer, h2, header, main, p, section, span';

/**
 * Runs in a page of the web: grows hostile pages, lays each out in a frame in which no script runs, and reads it as the
 * extension does. Gives the answers as the JSON that goes to the extension.
 */
function grow(seed: number, count: number): string[] {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.width = '1000';
  frame.height = '800';
  const answers: string[] = [];
  for (let index = 0; index < count; index += 1) {
    document.body.replaceChildren(frame);
    const inner = frame.contentDocument;
    if (!inner) throw new Error('the frame has no document');
    const random = randomFrom(seed + index);
    const mark = `page${seed + index}`;
    inner.open();
    inner.write(articleAround({ at: hostilePlaces(random, mark) }));
    inner.close();
    if (random.once(3)) growShadow(inner, random, mark);
    answers.push(JSON.stringify(extract(inner, { url: 'https://mill.example/story' })));
  }
  document.body.replaceChildren();
  return answers;
}

/** A shadow tree as a script makes it, which no parser does. */
function growShadow(inner: Document, random: Random, mark: string): void {
  // The page may have a form of that name.
  const hosts = [...Document.prototype.querySelectorAll.call(inner, HOSTS)].filter(
    (host) => !host.shadowRoot,
  );
  if (hosts.length === 0) return;
  try {
    const shadow = random.pick(hosts).attachShadow({ mode: random.once(4) ? 'closed' : 'open' });
    shadow.innerHTML = hostilePiece(random, mark) + (random.once(2) ? '<slot></slot>' : '');
  } catch {
    // It has a closed one that the parser made.
  }
}

Object.assign(globalThis, { grow });
