/**
 * What is measured of a leaf, in the order of a row. Shares are in percent, sizes in eighths of a doubling, so that
 * each fits a byte. None depends on a layout: a page is measured the same outside a browser.
 */
export const FEATURES: readonly string[] = [
  'kept by the rules, in no refused box',
  'kind of block',
  'end like a sentence’s',
  'characters in links',
  'length',
  'times it stood before',
  'prose of the page',
  'prose after it',
  'leaves before it',
  'distance from the title',
  'prose among its neighbours',
  'links in the box around its own',
  'prose in the box around that',
  'mean length in its box',
  'links in its section',
  'prose in its part of the half root',
  'place in the half root',
  'depth in the half root',
  'depth in the most root',
  'prose in what looks alike',
  'number of what looks alike',
];
