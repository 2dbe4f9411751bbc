/** What is measured of a leaf, in the order of a row. */
export const FEATURES: readonly string[] = [
  'kept by the rules, in no refused box',
  'kind of block',
  'length',
  'prose after it',
  'leaves before it',
  'links in the box around its own',
  'prose in the box around that',
  'links in its section',
  'depth in the root',
  'prose in what looks alike',
  'number of what looks alike',
  'copies on the page',
  'in an article or main element',
  'length of the next one',
  'box with a class',
  'leaves after the title',
];
