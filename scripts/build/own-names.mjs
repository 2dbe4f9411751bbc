/**
 * Names of properties that the extraction uses for itself alone: in the script that runs in the page they are shortened.
 * None is the page's (`test/scripts/build/own-names.test.ts`): what leaves the page keeps its names.
 */
const OWN_NAMES = [
  'alike',
  'appendMarked',
  'boxes',
  'builder',
  'candidates',
  'chances',
  'characterCount',
  'doubtful',
  'folded',
  'hiddenParts',
  'isClear',
  'isLarge',
  'isShown',
  'judgement',
  'leaves',
  'linkLength',
  'linkShare',
  'linkedHeadings',
  'listDepth',
  'measures',
  'ordinals',
  'pageLength',
  'phrasing',
  'prose',
  'proseBefore',
  'proseTexts',
  'refused',
  'strongLength',
  'tableCaption',
  'tableLength',
  'textStyle',
  'verdicts',
  'wider',
];

export const OWN_NAME = new RegExp(`^(?:${OWN_NAMES.join('|')})$`);
