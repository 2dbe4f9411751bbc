import { extract } from '../../../../src/core/extract/extract';
import { articleAround } from '../../article-around';
import { hostilePlaces } from '../../grammar';
import { randomFrom } from '../../random';

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
    inner.open();
    inner.write(articleAround({ at: hostilePlaces(randomFrom(seed + index), `page${seed + index}`) }));
    inner.close();
    answers.push(JSON.stringify(extract(inner, { url: 'https://mill.example/story' })));
  }
  document.body.replaceChildren();
  return answers;
}

Object.assign(globalThis, { grow });
