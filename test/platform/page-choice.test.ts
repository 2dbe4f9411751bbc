import { expect, test } from 'vitest';
import { hasSelection } from '../../src/core/parse/extraction';
import { pageChoiceIn } from '../../src/platform/page-choice';

const answer = (choice: unknown, selected = false) =>
  JSON.stringify({
    ok: true,
    value: { text: ',"choice":{"scope":"page"},"selected":true}' },
    choice,
    selected,
  });

test('the choice stands at the end of an answer', () => {
  const choice = { scope: 'page', restored: ['comments', 'aside'] };
  expect(pageChoiceIn(answer(choice))).toEqual(choice);
  expect(pageChoiceIn(answer(choice, true))).toEqual(choice);
  expect(hasSelection(answer(choice, true))).toBe(true);
});

test('a page that was asked for nothing tells of no choice, whatever its text says', () => {
  expect(pageChoiceIn(answer(undefined))).toBeNull();
  expect(pageChoiceIn('')).toBeNull();
  expect(pageChoiceIn(undefined)).toBeNull();
});

test('what is malformed is no choice, and an unknown reason is dropped', () => {
  expect(pageChoiceIn(answer({ scope: 'everything', restored: [] }))).toBeNull();
  expect(pageChoiceIn(answer({ scope: 'page' }))).toBeNull();
  expect(pageChoiceIn(answer({ scope: 'page', restored: ['comments', 'luck', 7] }))).toEqual({
    scope: 'page',
    restored: ['comments'],
  });
});
