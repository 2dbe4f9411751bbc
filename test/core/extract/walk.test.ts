import { expect, test } from 'vitest';
import { around, articleOf, PROSE, PROSE_AFTER } from './page';

const FIRST = 'The first of the stones was laid by the miller himself, in the year of the great flood.';
const SECOND = 'The second stone is older than the house, and nobody can tell how it came to the brook.';
const INSIDE = 'Between the two stones runs the race, and above it lies the bridge to the village.';

test('an open shadow tree is read in place of its host’s children, slotted ones at their slots', () => {
  const shadow = `<template shadowrootmode="open"><slot name="second"></slot><p>${INSIDE}</p><slot></slot></template>`;
  const host = `<x-stones>${shadow}<p>${FIRST}</p><p slot="second">${SECOND}</p></x-stones>`;
  expect(articleOf(around(host)).blocks.map((block) => block.text)).toEqual([
    PROSE,
    SECOND,
    INSIDE,
    FIRST,
    PROSE_AFTER,
  ]);
});

test('a slot that is given nothing shows what it holds', () => {
  const host = `<x-stones><template shadowrootmode="open"><slot><p>${INSIDE}</p></slot></template></x-stones>`;
  expect(articleOf(around(host)).blocks.map((block) => block.text)).toEqual([PROSE, INSIDE, PROSE_AFTER]);
});
