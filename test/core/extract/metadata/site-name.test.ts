import { expect, test } from 'vitest';
import { article, linked, meta, pageOf, type Variants } from './page-of';

const WEBSITE = linked({ '@type': 'WebSite', name: 'Valley Web' });

const SITES: Variants<string | null> = [
  [
    'the sharing tag before the publisher',
    { head: article({ publisher: { name: 'Valley Press' } }) + meta({ 'og:site_name': 'Valley News' }) },
    'Valley News',
  ],
  [
    'the publisher before the structured site',
    { head: WEBSITE + article({ publisher: { name: 'Valley Press' } }) },
    'Valley Press',
  ],
  ['the publisher as a text', { head: article({ publisher: 'Valley Press' }) }, 'Valley Press'],
  [
    'the publisher behind a reference',
    {
      head: linked([
        { '@type': 'Article', publisher: { '@id': '#p' } },
        { '@id': '#p', '@type': 'Organization', name: 'Valley Press' },
      ]),
    },
    'Valley Press',
  ],
  [
    'the structured site before the application',
    { head: WEBSITE + meta({ 'application-name': 'Valley App' }) },
    'Valley Web',
  ],
  ['the application', { head: meta({ 'application-name': 'Valley App' }) }, 'Valley App'],
  [
    'the publisher, where the tag is empty',
    { head: article({ publisher: 'Valley Press' }) + meta({ 'og:site_name': ' ' }) },
    'Valley Press',
  ],
  [
    'the publisher, where the tag holds markup alone',
    { head: article({ publisher: 'Valley Press' }) + meta({ 'og:site_name': '<br>' }) },
    'Valley Press',
  ],
  ['plain text', { head: meta({ 'og:site_name': 'Valley &amp; <b>News</b>' }) }, 'Valley & News'],
  ['nothing, where nothing is said', { head: '<title>The mill - Valley News</title>' }, null],
];

test.each(SITES)('%s', (_, parts, siteName) => {
  expect(pageOf(parts).siteName).toBe(siteName);
});
