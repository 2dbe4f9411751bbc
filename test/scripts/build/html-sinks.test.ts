import { expect, test } from 'vitest';
import { htmlSinks } from '../../../scripts/build/html-sinks.mjs';

test.each([
  'a.innerHTML=b',
  'a["outerHTML"]=b',
  'a.insertAdjacentHTML("beforeend",b)',
  'document.write(b)',
  'document.writeln(b)',
  'r.createContextualFragment(b)',
  'f.setAttribute("srcdoc",b)',
  'eval(b)',
  'new Function(b)',
  'new DOMParser',
  'a.setHTMLUnsafe(b)',
  'h("p",{dangerouslySetInnerHTML:b})',
])('%s is an HTML sink', (code) => {
  expect(htmlSinks(`const x=1;${code};`)).toHaveLength(1);
});

test('plain code holds none', () => {
  expect(htmlSinks('a.textContent=b;function retrieval(){return evaluate(b)}typeof a=="function"')).toEqual(
    [],
  );
});
