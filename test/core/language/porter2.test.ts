import { expect, test } from 'vitest';
import { porter2 } from '../../../src/core/language/porter2';

test.each([
  ['plurals', 'glasses bridges ferries ties gaps this gas bus', 'glass bridg ferri tie gap this gas bus'],
  [
    'verbs',
    'agreed feeding hopped hoping rated sized controlled planned singing sing',
    'agre feed hop hope rate size control plan sing sing',
  ],
  ['verbs in -ly', 'supposedly surprisingly exceedingly', 'suppos surpris exceed'],
  ['a y after a consonant', 'happy cry by say enjoy youth', 'happi cri by say enjoy youth'],
  [
    'nouns of nouns',
    'rationalization relational carefulness biology apology geology',
    'ration relat care biolog apolog geolog',
  ],
  ['adverbs', 'quickly badly shapeless fully', 'quick bad shapeless fulli'],
  ['adjectives', 'electrical formative hopeful goodness', 'electr format hope good'],
  ['derivations', 'adjustment replacement adoption defensible opinion', 'adjust replac adopt defens opinion'],
  ['last letters', 'rate probate cease controll roll', 'rate probat ceas control roll'],
  ['prefixes that stand apart', 'generate general communism arsenal', 'generat general communism arsenal'],
  [
    'words that go their own way',
    'skies dying news inning proceeds early',
    'sky die news inning proceed earli',
  ],
  ['possessives', "captain's captains' 'tis it's", 'captain captain tis it'],
  ['words too short to have a stem', 'as is ox', 'as is ox'],
])('English %s lose their suffixes', (_, words, stems) => {
  expect(words.split(' ').map(porter2)).toEqual(stems.split(' '));
});
