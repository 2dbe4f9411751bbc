import { HIDDEN, PAYLOADS_OF_TEXT } from './hidden-words';
import { CANARY, payload } from './payload';

/** One way to have a page's content run, leak or lie once it is shown elsewhere. */
export interface Attack {
  readonly name: string;
  /** Stands between two paragraphs of the article. */
  readonly markup: string;
  readonly head?: string;
  /** Text that must be shown, letter by letter. */
  readonly literal?: string;
  /** Elements stay open, so that a parser puts what follows somewhere else. */
  readonly open?: boolean;
  /** Text that must not be shown anywhere. */
  readonly hidden?: string;
}

/** An attack as text; `mark` tells it from every other. */
export type Make = (mark: string) => Omit<Attack, 'name'>;

const run = payload;

const SCRIPTS: Record<string, Make> = {
  'a script': (mark) => ({ markup: `<script>${run(mark)}</script>` }),
  'a script of SVG': (mark) => ({ markup: `<svg><script>${run(mark)}</script></svg>` }),
  'a script of SVG with an address': (mark) => ({
    markup: `<svg><script href="${CANARY}${mark}"></script></svg>`,
  }),
  'a script inside math': (mark) => ({
    markup: `<math><mtext><script>${run(mark)}</script></mtext></math>`,
  }),
  'a script inside a template': (mark) => ({ markup: `<template><script>${run(mark)}</script></template>` }),
  'a module with an address of data': (mark) => ({
    markup: `<script type="module" src="data:text/javascript,${encodeURIComponent(run(mark))}"></script>`,
  }),
  'a script in a frame’s own document': (mark) => ({
    markup: `<iframe srcdoc="&lt;script>parent.${run(mark)}&lt;/script>"></iframe>`,
  }),
  'an object with markup': (mark) => ({
    markup: `<object data="data:text/html,<script>${run(mark)}</script>"></object>`,
  }),
  'a style sheet that asks': (mark) => ({ markup: `<style>@import url("${CANARY}${mark}");</style>` }),
};

const HANDLERS: Record<string, Make> = Object.fromEntries(
  [
    ['img', 'src="data:," onerror'],
    ['img', 'src="/picture.png" onload'],
    ['svg', 'onload'],
    ['body', 'onload'],
    ['details open', 'ontoggle'],
    ['video', 'src="data:," onerror'],
    ['audio', 'src="data:," onerror'],
    ['input autofocus', 'onfocus'],
    ['p tabindex="0"', 'onfocusin'],
    ['a href="/page"', 'onclick'],
    ['p', 'onpointerenter'],
    ['p', 'onmouseover'],
    ['figure', 'onanimationstart'],
    ['marquee', 'onstart'],
    ['blockquote', 'oncopy'],
    ['table', 'onwheel'],
    ['h2', 'onclick'],
    ['math', 'onclick'],
  ].map(([tag = '', handler = '']): [string, Make] => [
    `a handler: <${tag} ${handler.split(' ').at(-1)}>`,
    (mark) => ({
      markup: `<${tag} ${handler}="${run(mark)}">A handler stands at these words.</${tag.split(' ')[0]}>`,
    }),
  ]),
);

const ADDRESSES = [
  'javascript:',
  'JaVaScRiPt:',
  ' \u0001javascript:',
  'java\tscript:',
  'java&NewLine;script&colon;',
  '&#106;avascript:',
  'javascript://%0a',
  'data:text/html,<script>',
  'vbscript:',
  'blob:https://a.example/',
  'filesystem:https://a.example/',
  'view-source:javascript:',
  'file:///etc/',
  'chrome://settings/',
  'about:blank#',
  'intent://a#Intent;S.',
  'https://user:secret@a.example/',
  'https:javascript:',
] as const;

const URLS: Record<string, Make> = Object.fromEntries(
  ADDRESSES.flatMap((address) => [
    [
      `a link to ${JSON.stringify(address)}`,
      (mark: string) => ({
        markup: `<p>Follow <a href="${address}${mark}">the long way round</a> to the mill.</p>`,
      }),
    ],
    [
      `an image at ${JSON.stringify(address)}`,
      (mark: string) => ({
        markup: `<figure><img src="${address}${mark}" alt="A wheel"><figcaption>The wheel.</figcaption></figure>`,
      }),
    ],
  ]),
);

const PLACES: Record<string, Make> = {
  'another base': () => ({
    head: '<base href="javascript:/">',
    markup: '<p>See <a href="x">the other bank</a>.</p>',
  }),
  'a refresh': (mark) => ({ markup: `<meta http-equiv="refresh" content="3600;url=${CANARY}${mark}">` }),
  'a form': (mark) => ({ markup: `<form action="${CANARY}${mark}"><button autofocus>Go on</button></form>` }),
  'a ping': (mark) => ({
    markup: `<p>Here is <a href="https://a.example/" ping="${CANARY}${mark}">a place</a>.</p>`,
  }),
  'a set of images': (mark) => ({
    markup: `<img srcset="javascript:${run(mark)} 1x, ${CANARY}${mark} 2x" alt="A sluice" width="600" height="400">`,
  }),
  'an image without script': (mark) => ({
    markup: `<noscript><img src="x" onerror="${run(mark)}" alt="A weir" width="600" height="400"></noscript>`,
  }),
  'a lazy image': (mark) => ({
    markup: `<img data-src="javascript:${run(mark)}" alt="A lock" width="600" height="400">`,
  }),
  'an address in a link of SVG': (mark) => ({
    markup: `<svg><a xlink:href="javascript:${run(mark)}"><text>Turn here</text></a></svg>`,
  }),
  'an address in math': (mark) => ({ markup: `<math href="javascript:${run(mark)}"><mi>x</mi></math>` }),
  'a style that asks': (mark) => ({
    markup: `<p style="background:url(${CANARY}${mark})">Painted words stand here.</p>`,
  }),
};

const PARSING: Record<string, Make> = {
  'a style inside math': (mark) => ({
    markup: `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${run(mark)}&gt;">`,
    open: true,
  }),
  'a title inside SVG': (mark) => ({
    markup: `<svg><title><style><img src=x onerror="${run(mark)}"></style></title></svg>`,
  }),
  'a comment that ends early': (mark) => ({ markup: `<!--><img src=x onerror="${run(mark)}">-->` }),
  'text without an end': (mark) => ({ markup: `<xmp><img src=x onerror="${run(mark)}"></xmp>` }),
  'a select with foreign content': (mark) => ({
    markup: `<select><option><svg><img src=x onerror="${run(mark)}"></svg></option></select>`,
  }),
  'a shadow tree': (mark) => ({
    markup: `<div><template shadowrootmode="open"><img src=x onerror="${run(mark)}"></template></div>`,
  }),
  'words in a shadow tree': () => ({
    markup:
      '<section><template shadowrootmode="open"><p>What stands in the shadow of the mill is read like all the rest.</p></template></section>',
    literal: 'What stands in the shadow of the mill is read like all the rest.',
  }),
  'an element of one’s own': (mark) => ({
    markup: `<x-y onclick="${run(mark)}" is="z-z">Words of an own element.</x-y>`,
  }),
  'markup in an attribute': (mark) => ({
    markup: `<img alt='"><img src=x onerror=${run(mark)}>' src="/picture.png" width="600" height="400">`,
  }),
};

const LITERAL: Record<string, Make> = {
  'markup written as text': () => ({
    markup: '<p>Write &lt;img src=x onerror=alert(1)&gt; and see what the mill does.</p>',
    literal: 'Write <img src=x onerror=alert(1)> and see what the mill does.',
  }),
  'markup in code': () => ({
    markup: '<pre><code>&lt;script&gt;grind()&lt;/script&gt;</code></pre>',
    literal: '<script>grind()</script>',
  }),
  'an entity written as text': () => ({
    markup: '<p>The sign said &amp;lt;b&amp;gt; in tall letters above the door.</p>',
    literal: 'The sign said &lt;b&gt; in tall letters above the door.',
  }),
  'a sum in braces': () => ({
    markup: '<p>The template held {{constructor.constructor("return 1")()}} and nothing else.</p>',
    literal: 'The template held {{constructor.constructor("return 1")()}} and nothing else.',
  }),
};

/** Names that stand in the way of a script which trusts the properties of an element. */
export const CLOBBERING = [
  'parentNode',
  'childNodes',
  'firstChild',
  'nextSibling',
  'textContent',
  'nodeType',
  'nodeName',
  'localName',
  'tagName',
  'attributes',
  'getAttribute',
  'ownerDocument',
  'children',
  'innerHTML',
  'body',
  'documentElement',
  'querySelectorAll',
  'getElementsByTagName',
  'createTreeWalker',
  'defaultView',
  'location',
  'title',
  'contentType',
  'toString',
  'constructor',
  '__proto__',
  'JSON',
  'length',
  'hidden',
  'style',
  'className',
  'shadowRoot',
] as const;

const CLOBBERS: Record<string, Make> = Object.fromEntries(
  CLOBBERING.map((name): [string, Make] => [
    `a form with an input named ${name}`,
    () => ({
      markup: `<form id="${name}"><input name="${name}"><img name="${name}" alt=""><p>Ask the miller by letter before noon.</p></form>`,
    }),
  ]),
);

/** Every attack, each with a mark of its own. */
export const ATTACKS: readonly Attack[] = Object.entries({
  ...SCRIPTS,
  ...HANDLERS,
  ...URLS,
  ...PLACES,
  ...PARSING,
  ...LITERAL,
  ...HIDDEN,
  ...PAYLOADS_OF_TEXT,
  ...CLOBBERS,
}).map(([name, make], index) => Object.assign({ name }, make(`attack${index}`)));
