import { expect, test } from 'vitest';
import { blocksOf } from '../page';

const FIRST = 'The first of the stones was laid by the miller himself, in the year of the great flood.';
const SECOND = 'The second stone is older than the house, and nobody can tell how it came to the brook.';

function textsOf(html: string): string[] {
  return blocksOf(html).map((block) => block.text);
}

test('what is folded away to be opened is kept, closed or open', () => {
  expect(
    textsOf(
      `<details><summary>About the first</summary><p>${FIRST}</p></details><details open><summary>About the second</summary><p>${SECOND}</p></details>`,
    ),
  ).toEqual(['About the first', FIRST, 'About the second', SECOND]);
});

test('a heading in a summary stays one, and details in details are kept', () => {
  expect(
    blocksOf(
      `<details><summary><h3>Stones</h3></summary><p>${FIRST}</p><details><summary>Deeper</summary><p>${SECOND}</p></details></details>`,
    ),
  ).toMatchObject([{ kind: 'heading', level: 3 }, { text: FIRST }, { text: 'Deeper' }, { text: SECOND }]);
});

const TABS = '<div role="tablist"><button role="tab">One</button><button role="tab">Two</button></div>';

test.each(['', 'hidden', 'style="display:none"'])('a tab panel is kept: %j', (state) => {
  expect(
    textsOf(
      `${TABS}<div role="tabpanel"><p>${FIRST}</p></div><div role="tabpanel" ${state}><p>${SECOND}</p></div>`,
    ),
  ).toEqual([FIRST, SECOND]);
});

test('what can be found is kept, what is hidden for good is not', () => {
  expect(
    textsOf(`<div hidden="until-found"><p>${FIRST}</p></div><div hidden><p>${SECOND}</p></div>`),
  ).toEqual([FIRST]);
});

test('a declared shadow root is read, a closed one is not', () => {
  const host = (mode: string) =>
    `<x-stone><template shadowrootmode="${mode}"><style>p { color: red }</style><h2>Stones</h2><slot></slot></template><p>${FIRST}</p></x-stone>`;
  expect(textsOf(host('open'))).toEqual(['Stones', FIRST]);
  expect(textsOf(host('closed'))).toEqual([FIRST]);
});

test('shadow roots inside one another show what is slotted through both', () => {
  const inner = `<x-inner><template shadowrootmode="open"><p>${SECOND}</p><slot></slot></template><slot></slot></x-inner>`;
  expect(
    textsOf(`<x-outer><template shadowrootmode="open">${inner}</template><p>${FIRST}</p></x-outer>`),
  ).toEqual([SECOND, FIRST]);
});
