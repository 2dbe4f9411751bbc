import { expect, test } from 'vitest';
import type { Block } from '../../../../src/core/model';
import { blocksOf } from '../page';

const TEXT = 'let wheel = 1;\n  turn(wheel);';
const CODE = '<span class="k">let</span> wheel = <span class="mi">1</span>;\n  turn(wheel);\n';
const LINES = '<span class="line">let wheel = 1;</span>\n<span class="line">  turn(wheel);</span>';

function codeOf(html: string): readonly Block[] {
  return blocksOf(html).filter((block) => block.kind === 'code');
}

const LANGUAGES: readonly (readonly [string, string])[] = [
  ['HTML', `<pre><code class="language-js">${CODE}</code></pre>`],
  ['Prettify', `<pre class="prettyprint lang-js linenums">${CODE}</pre>`],
  ['highlight.js, its own class first', `<pre><code class="hljs js">${CODE}</code></pre>`],
  ['highlight.js, its own class last', `<pre><code class="js hljs">${CODE}</code></pre>`],
  ['highlight.js with both', `<pre><code class="hljs language-js">${CODE}</code></pre>`],
  ['Chroma', `<pre class="chroma"><code data-lang="js">${CODE}</code></pre>`],
  ['Shiki', `<pre class="shiki dark" data-language="js"><code>${LINES}</code></pre>`],
  ['GitHub', `<div class="highlight highlight-source-js"><pre>${CODE}</pre></div>`],
  [
    'Rouge',
    `<div class="language-js highlighter-rouge"><div class="highlight"><pre class="highlight"><code>${CODE}</code></pre></div></div>`,
  ],
  [
    'Sphinx',
    `<div class="highlight-js notranslate"><div class="highlight"><pre><span></span>${CODE}</pre></div></div>`,
  ],
  ['MediaWiki', `<div class="mw-highlight mw-highlight-lang-js" dir="ltr"><pre>${CODE}</pre></div>`],
  ['SyntaxHighlighter', `<pre class="brush: js; gutter: true">${CODE}</pre>`],
  ['Crayon', `<pre class="lang:js decode:true">${CODE}</pre>`],
  [
    'pandoc',
    `<div class="sourceCode"><pre class="sourceCode js"><code class="sourceCode">${CODE}</code></pre></div>`,
  ],
  ['Org', `<div class="org-src-container"><pre class="src src-js">${CODE}</pre></div>`],
  ['Gatsby', `<div class="gatsby-highlight" data-language="js"><pre><code>${CODE}</code></pre></div>`],
];

test.each(LANGUAGES)('the language as %s writes it', (_, html) => {
  expect(codeOf(html)).toMatchObject([{ text: TEXT, language: 'js' }]);
});

const SIGNS: readonly (readonly [string, string])[] = [
  ['language-c++', 'c++'],
  ['language-c#', 'c#'],
  ['language-Objective-C', 'objective-c'],
  ['hljs language-none', ''],
  ['language-plaintext', ''],
  ['highlight tab-size', ''],
  ['', ''],
];

test.each(SIGNS)('the class %j names the language %j', (classes, language) => {
  const [code] = codeOf(`<pre><code class="${classes}">x = y</code></pre>`);
  expect(code).toMatchObject({ language: language === '' ? null : language });
});

test('what stands far around the code does not name its language', () => {
  expect(codeOf(`<section class="language-de"><pre>${CODE}</pre></section>`)).toMatchObject([
    { language: null },
  ]);
});

const NUMBERED: readonly (readonly [string, string])[] = [
  [
    'Prism, where the block is named after its numbers',
    `<pre class="line-numbers language-js"><code class="language-js">${CODE}<span aria-hidden="true" class="line-numbers-rows"><span></span><span></span></span></code></pre>`,
  ],
  [
    'Prettify, in a list',
    '<pre class="prettyprint"><ol class="linenums"><li class="L0">let wheel = 1;</li><li class="L1">  turn(wheel);</li></ol></pre>',
  ],
  [
    'rehype, where the line is named after its number',
    '<pre><code><span class="code-line line-number" line="1">let wheel = 1;\n</span><span class="code-line line-number" line="2">  turn(wheel);\n</span></code></pre>',
  ],
  [
    'Hugo, in the lines',
    '<pre class="chroma"><code><span class="line"><span class="ln">1</span><span class="cl">let wheel = 1;\n</span></span><span class="line"><span class="ln">2</span><span class="cl">  turn(wheel);\n</span></span></code></pre>',
  ],
  [
    'Hugo, in a column',
    `<table class="lntable"><tr><td class="lntd"><pre><code><span class="lnt">1\n</span><span class="lnt">2\n</span></code></pre></td><td class="lntd"><pre><code>${CODE}</code></pre></td></tr></table>`,
  ],
  [
    'Rouge',
    `<pre><code><table class="rouge-table"><tr><td class="rouge-gutter gl"><pre class="lineno">1\n2\n</pre></td><td class="rouge-code"><pre>${CODE}</pre></td></tr></table></code></pre>`,
  ],
  [
    'Pygments, under the name of a file',
    `<table class="highlighttable"><tr><th colspan="2" class="filename">mill.js</th></tr><tr><td class="linenos"><pre>1\n2</pre></td><td class="code"><pre>${CODE}</pre></td></tr></table>`,
  ],
  [
    'Hexo',
    '<figure class="highlight js"><table><tr><td class="gutter"><pre><span class="line">1</span><br><span class="line">2</span><br></pre></td><td class="code"><pre><span class="line">let wheel = 1;</span><br><span class="line">  turn(wheel);</span><br></pre></td></tr></table></figure>',
  ],
  [
    'SyntaxHighlighter',
    '<div class="syntaxhighlighter js"><table><tr><td class="gutter"><div class="line">1</div><div class="line">2</div></td><td class="code"><div class="container"><div class="line"><code>let</code> <code>wheel = 1;</code></div><div class="line"><code>  turn(wheel);</code></div></div></td></tr></table></div>',
  ],
  [
    'GitHub',
    '<table class="js-file-line-container"><tr><td class="blob-num" data-line-number="1"></td><td class="blob-code">let wheel = 1;</td></tr><tr><td class="blob-num" data-line-number="2"></td><td class="blob-code">  turn(wheel);</td></tr></table>',
  ],
];

test.each(NUMBERED)('lines without their numbers: %s', (_, html) => {
  expect(codeOf(html).map((code) => code.text)).toEqual([TEXT]);
});

test('a line that is a number is no line number', () => {
  const [code] = codeOf('<pre><code class="line-numbers">1\n</code><span class="line">2</span></pre>');
  expect(code?.text).toContain('2');
});

const BUTTONS: readonly (readonly [string, string])[] = [
  ['a button', `<pre><button class="copy">Copy</button><code>${CODE}</code></pre>`],
  ['a link', `<pre><code>${CODE}</code><a class="copy-code" href="#">Copy</a></pre>`],
  ['a label', `<pre><code>${CODE}</code><span class="clipboard-btn">Copy to clipboard</span></pre>`],
  [
    'a bar around the block',
    `<div class="code-toolbar"><pre><code>${CODE}</code></pre><div class="toolbar"><button>Copy</button></div></div>`,
  ],
];

test.each(BUTTONS)('code without what copies it: %s', (_, html) => {
  expect(codeOf(html).map((code) => code.text)).toEqual([TEXT]);
});

test('white space stays as written, without empty lines around', () => {
  const [code] = codeOf('<pre>\n\n\tif (a &lt; b)\r\n\n\t\tturn();  \n\n</pre>');
  expect(code?.text).toBe('\tif (a < b)\n\n\t\tturn();');
});

test('lines may be blocks or end in a break', () => {
  expect(codeOf('<pre><div>let wheel = 1;</div><div>  turn(wheel);</div></pre>')).toMatchObject([
    { text: TEXT },
  ]);
  expect(codeOf('<pre><code>let wheel = 1;<br>  turn(wheel);<br></code></pre>')).toMatchObject([
    { text: TEXT },
  ]);
});
