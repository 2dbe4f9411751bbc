/** What is measured of a leaf, in the order of a row. */
export const FEATURES: readonly string[] = [
  'kept by the rules, in no refused box',
  'kind of block',
  'characters in links',
  'length',
  'prose after it',
  'leaves before it',
  'links in the box around its own',
  'prose in the box around that',
  'links in its section',
  'depth in the half root',
  'depth in the most root',
  'prose in what looks alike',
  'number of what looks alike',
];
