/**
 * What speaks for a sentence: where it stands (`position`, `introduction`, `conclusion`), what the sentences after it take
 * up (`directedCentrality`) or the section is about (`centroid`, `salience`), a `length` that suits, words of the title
 * (`titleOverlap`; `titleCoverage`: most of them) or of the heading over it, a `definition`, the `answer` to a heading
 * that asks, the `firstStep` of instructions. A closed set, for pages to put into words.
 */
export type ClaimReason =
  | 'position'
  | 'directedCentrality'
  | 'centroid'
  | 'length'
  | 'titleOverlap'
  | 'titleCoverage'
  | 'headingOverlap'
  | 'salience'
  | 'definition'
  | 'answer'
  | 'firstStep'
  | 'introduction'
  | 'conclusion';
