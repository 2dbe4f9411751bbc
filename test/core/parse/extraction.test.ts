import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseExtraction } from '../../../src/core/parse/extraction';
import { around, readPage } from '../extract/page';

const EVERYTHING = `
  <h2>Of <em>weirs</em></h2>
  <p>A <a href="/b">link</a>, <strong>strong</strong>, <code>code</code>, <sup>up</sup>, <sub>down</sub>, <kbd>K</kbd>,
    <mark>lit</mark>, <del>gone</del>, a note<sup><a href="#n1" role="doc-noteref">1</a></sup> and
    <ruby>川<rt>kawa</rt></ruby> beside <math><mi>x</mi></math>.</p>
  <blockquote><p>The weir holds, said the keeper of it, and will hold after us.</p></blockquote>
  <ol start="3"><li>A first point about the sluice</li><li>A second point about the gate</li></ol>
  <dl><dt>Weir</dt><dd>A low dam across a river.</dd></dl>
  <pre><code class="language-js">open(gate);</code></pre>
  <figure><img src="/weir.jpg" alt="A weir" width="640" height="480"><figcaption>The weir in June.</figcaption></figure>
  <table><caption>Levels</caption><tr><th colspan="2">A</th></tr><tr><td>1</td><td>2</td></tr></table>
  <math display="block"><mi>y</mi><mo>=</mo><mi>x</mi></math>
  <hr>
  <p>What the river did after that is told in the next chapter.</p>
  <ol><li id="n1" role="doc-footnote">Measured in June, below the mill.</li></ol>`;

test('what extraction writes is read back as it was, byte for byte', () => {
  const json = JSON.stringify(readPage(around(EVERYTHING)));
  const kinds =
    'heading paragraph listItem footnote code table figure math thematicBreak link strong inlineCode footnoteReference ruby'.split(
      ' ',
    );
  expect(kinds.filter((kind) => !json.includes(`"kind":"${kind}"`))).toEqual([]);
  expect(JSON.stringify(parseExtraction(json))).toBe(json);
});

test('an expected failure is read back as it was', () => {
  const result = readPage('<!doctype html><html><head><title>x</title></head><body></body></html>');
  expect(parseExtraction(JSON.stringify(result))).toEqual(result);
});

test('anything else is an error that says so', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.json()), (value) => {
      expect(parseExtraction(value)).toMatchObject({ ok: false, failure: { kind: 'error' } });
    }),
  );
});

test('a link that is not safe makes the whole result an error', () => {
  const json = JSON.stringify(
    readPage(around('<p>Some <a href="https://a.example/">link</a> in a sentence.</p>')),
  );
  const forged = json.replace('https://a.example/', 'javascript:alert(1)');
  expect(forged).not.toBe(json);
  expect(parseExtraction(forged)).toMatchObject({ ok: false, failure: { kind: 'error' } });
});
