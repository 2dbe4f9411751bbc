import { expect, test } from 'vitest';
import { blocksOf } from '../page';

const CLAIM = 'The wheel is older than the house beside it.';
const NOTE = 'So says the parish book.';

/** Where a note is found, the reference to it, the notes. */
type Convention = readonly [id: string, reference: string, notes: string];

const CONVENTIONS: readonly (readonly [string, Convention])[] = [
  [
    'pandoc',
    [
      'fn1',
      '<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a>',
      `<section class="footnotes" role="doc-endnotes"><ol><li id="fn1"><p>${NOTE}<a href="#fnref1" class="footnote-back" role="doc-backlink">↩︎</a></p></li></ol></section>`,
    ],
  ],
  [
    'GitHub',
    [
      'user-content-fn-1',
      '<sup><a href="#user-content-fn-1" id="user-content-fnref-1" data-footnote-ref>1</a></sup>',
      `<section class="footnotes"><ol><li id="user-content-fn-1"><p>${NOTE} <a href="#user-content-fnref-1">↩</a> <a href="#user-content-fnref-1-2">↩<sup>2</sup></a></p></li></ol></section>`,
    ],
  ],
  [
    'kramdown',
    [
      'fn:1',
      '<sup id="fnref:1"><a href="#fn:1" class="footnote">1</a></sup>',
      `<div class="footnotes"><ol><li id="fn:1"><p>${NOTE}&nbsp;<a href="#fnref:1" class="reversefootnote">&#8617;</a></p></li></ol></div>`,
    ],
  ],
  [
    'MediaWiki',
    [
      'cite_note-1',
      '<sup id="cite_ref-1" class="reference"><a href="#cite_note-1"><span>[</span>1<span>]</span></a></sup>',
      `<ol class="references"><li id="cite_note-1"><b><a href="#cite_ref-1">^</a></b> <span>${NOTE}</span></li></ol>`,
    ],
  ],
  [
    'MediaWiki, referred to twice',
    [
      'cite_note-1',
      '<sup class="reference"><a href="#cite_note-1">[1]</a></sup>',
      `<ol class="references"><li id="cite_note-1"><span>^ <a href="#cite_ref-1_0"><sup><i>a</i></sup></a> <a href="#cite_ref-1_1"><sup><i>b</i></sup></a></span> <span>${NOTE}</span></li></ol>`,
    ],
  ],
  [
    'WordPress',
    [
      '4c1',
      '<sup data-fn="4c1" class="fn"><a href="#4c1" id="4c1-link">1</a></sup>',
      `<ol class="wp-block-footnotes"><li id="4c1">${NOTE} <a href="#4c1-link">↩︎</a></li></ol>`,
    ],
  ],
  [
    'a WordPress plug-in with a word in brackets',
    [
      'footnote-1-12',
      '<sup><a href="#footnote-1-12" id="note-1-12">[1]</a></sup>',
      `<ol class="footnotes"><li id="footnote-1-12">${NOTE} [<a href="#note-1-12">back</a>]</li></ol>`,
    ],
  ],
  [
    'DPUB-ARIA',
    [
      'n1',
      '<a role="doc-noteref" href="#n1">*</a>',
      `<aside id="n1" role="doc-footnote"><p>${NOTE}</p></aside>`,
    ],
  ],
  [
    'docutils',
    [
      'f1',
      '<a class="brackets" href="#f1" id="id1"><span>[</span>1<span>]</span></a>',
      `<aside class="footnote" id="f1"><span class="label"><span>[</span><a href="#id1">1</a><span>]</span></span><p>${NOTE}</p></aside>`,
    ],
  ],
  [
    'Substack, where the target is the number',
    [
      'footnote-1',
      '<a class="footnote-anchor" id="footnote-anchor-1" href="#footnote-1">1</a>',
      `<div class="footnote"><a id="footnote-1" href="#footnote-anchor-1" class="footnote-number">1</a><div><p>${NOTE}</p></div></div>`,
    ],
  ],
  [
    'a word processor, where the target is named',
    [
      '_ftn1',
      '<a href="#_ftn1" name="_ftnref1">[1]</a>',
      `<p><a href="#_ftnref1" name="_ftn1">[1]</a> ${NOTE}</p>`,
    ],
  ],
  [
    'an encoded address',
    [
      'note-é',
      '<sup><a href="#note-%C3%A9">1</a></sup>',
      `<ol class="notes"><li id="note-é">${NOTE} <a href="#back">↩</a></li></ol>`,
    ],
  ],
];

test.each(CONVENTIONS)('a reference leads to its note: %s', (_, [id, reference, notes]) => {
  const blocks = blocksOf(`<p>${CLAIM}${reference} And so on it goes.</p>${notes}`);
  expect(blocks[0]?.marks).toContainEqual(
    expect.objectContaining({ kind: 'footnoteReference', footnote: id, start: CLAIM.length }),
  );
  expect(blocks.filter((block) => block.kind === 'footnote')).toEqual([
    { kind: 'footnote', text: NOTE, marks: [], id },
  ]);
});

test('a note of several paragraphs is one block', () => {
  const blocks = blocksOf(
    `<p>${CLAIM}<a href="#n1">1</a></p><ol class="notes"><li id="n1"><p>${NOTE}</p><p>The other book is lost.</p><p><a href="#r1">↩</a></p></li></ol>`,
  );
  expect(blocks[1]).toMatchObject({ kind: 'footnote', text: `${NOTE}\nThe other book is lost.` });
});

test('two notes in one place are read once', () => {
  const blocks = blocksOf(
    `<p>${CLAIM}<a href="#a">1</a> And so on.<a href="#b">2</a></p><div class="notes"><span id="a">1. ${NOTE}</span> <span id="b">2. It is lost.</span></div>`,
  );
  expect(blocks.slice(1).map((block) => block.text)).toEqual([`1. ${NOTE} 2. It is lost.`]);
});

test('a note refers to another', () => {
  const blocks = blocksOf(
    `<p>${CLAIM}<a href="#n1">1</a></p><ol class="notes"><li id="n1">${NOTE}<a href="#n2">2</a></li><li id="n2">It is lost.</li></ol>`,
  );
  expect(blocks[1]?.marks).toMatchObject([{ kind: 'footnoteReference', footnote: 'n2' }]);
  expect(blocks[2]).toMatchObject({ kind: 'footnote', id: 'n2' });
});

test('a number that leads to a section is no reference', () => {
  const blocks = blocksOf(
    `<p>It is told in part <a href="#part2">2</a> of this report.</p><h2 id="part2">The axle</h2><p>${NOTE}</p>`,
  );
  expect(blocks.map((block) => [block.kind, block.marks.length])).toEqual([
    ['paragraph', 0],
    ['heading', 0],
    ['paragraph', 0],
  ]);
});
