import { expect, test } from 'vitest';
import type { Block } from '../../../../src/core/model';
import { blocksOf } from '../page';

const TEX = String.raw`v = \sqrt{2gh}`;

function mathml(display = ''): string {
  return `<math ${display}><semantics><mrow><mi>v</mi><mo>=</mo></mrow><annotation-xml encoding="MathML-Content"><ci>w</ci></annotation-xml><annotation encoding="application/x-tex">${TEX}</annotation></semantics></math>`;
}

const IMAGE = `<img src="/formula.svg" class="mwe-math-fallback-image-inline" alt="${TEX}">`;

/** The formulas of a paragraph and its text, as one line. */
function formulasOf(block: Block | undefined): string {
  const formulas = block?.marks.map((mark) => (mark.kind === 'math' ? mark.tex : null)) ?? [];
  return `${block?.text} {${formulas.join('|')}}`;
}

const INLINE: readonly (readonly [string, string, string])[] = [
  ['MathML with an annotation', mathml(), `v= {${TEX}}`],
  ['MathML with alternative text', `<math alttext="${TEX}"><mi>v</mi></math>`, `v {${TEX}}`],
  [
    'KaTeX',
    `<span class="katex"><span class="katex-mathml">${mathml()}</span><span class="katex-html" aria-hidden="true"><span>v</span><span>=</span></span></span>`,
    `v= {${TEX}}`,
  ],
  [
    'MathJax 2, shown',
    `<span class="MathJax"><nobr aria-hidden="true">v=</nobr><span class="MJX_Assistive_MathML" role="presentation"><math><mi>v</mi><mo>=</mo></math></span></span><script type="math/tex">${TEX}</script>`,
    `v= {${TEX}}`,
  ],
  ['MathJax 2, not yet shown', `<script type="math/tex">${TEX}</script>`, `${TEX} {${TEX}}`],
  [
    'MathJax 3, which keeps no TeX',
    '<mjx-container><mjx-math aria-hidden="true"><mjx-mi></mjx-mi></mjx-math><mjx-assistive-mml><math><mi>v</mi></math></mjx-assistive-mml></mjx-container>',
    'v {}',
  ],
  ['an image of a formula', `<img class="latex" src="/l.png" alt="${TEX}">`, `${TEX} {${TEX}}`],
  [
    'MediaWiki: MathML beside an image of it',
    `<span><span class="mwe-math-mathml-inline" style="display: none;">${mathml()}</span>${IMAGE}</span>`,
    `v= {${TEX}}`,
  ],
];

test.each(INLINE)('in the running text: %s', (_, html, formula) => {
  const [block] = blocksOf(`<p>It falls with ${html} and no more than that.</p>`);
  const [text, tex] = formula.split(' {');
  expect(formulasOf(block)).toBe(`It falls with ${text} and no more than that. {${tex}`);
});

test('two formulas side by side are two', () => {
  const image = (tex: string) => `<img class="latex" src="/l.png" alt="${tex}">`;
  const [block] = blocksOf(`<p>It is ${image('a^2')} ${image('b^2')} and no more than that.</p>`);
  expect(formulasOf(block)).toBe('It is a^2 b^2 and no more than that. {a^2|b^2}');
});

const DISPLAYED: readonly (readonly [string, string, string])[] = [
  ['MathML', mathml('display="block"'), 'v='],
  [
    'KaTeX',
    `<p><span class="katex-display"><span class="katex"><span class="katex-mathml">${mathml('display="block"')}</span><span class="katex-html" aria-hidden="true">v=</span></span></span></p>`,
    'v=',
  ],
  [
    'MathJax 2, shown',
    `<div class="MathJax_Display"><span class="MathJax"><math display="block"><mi>v</mi></math></span></div><script type="math/tex; mode=display">${TEX}</script>`,
    'v',
  ],
  ['MathJax 2, not yet shown', `<script type="math/tex; mode=display">${TEX}</script>`, TEX],
  ['MediaWiki', `<div><span style="display: none;">${mathml('display="block"')}</span>${IMAGE}</div>`, 'v='],
];

test.each(DISPLAYED)('by itself: %s', (_, html, text) => {
  expect(blocksOf(html)).toEqual([{ kind: 'math', text, marks: [], tex: TEX }]);
});

test('a displayed formula divides its paragraph', () => {
  const kinds = blocksOf(`<p>It falls so: ${mathml('display="block"')} and then it rests.</p>`).map(
    (block) => block.kind,
  );
  expect(kinds).toEqual(['paragraph', 'math', 'paragraph']);
});

test('a heading keeps its formula', () => {
  expect(formulasOf(blocksOf(`<h2>On ${mathml()}</h2><p>It falls and falls and then it rests.</p>`)[0])).toBe(
    `On v= {${TEX}}`,
  );
});
