import { expect, test } from 'vitest';
import { unreached } from '../../../scripts/build/only-reached.mjs';

function output(...imports: string[]) {
  return {
    imports: imports.map((path) => ({ path, kind: 'dynamic-import' as const })),
    bytes: 0,
    inputs: {},
    exports: [],
  };
}

test('a part is unreached when no page imports it, nor a part that a page imports', () => {
  const outputs = {
    'reader.js': output('tools.js'),
    'tools.js': output('shared.js'),
    'shared.js': output(),
    'left.js': output('shared.js'),
    'reader.css': output(),
  };
  expect(unreached(outputs, ['reader.js'])).toEqual(['left.js']);
});

test('of several pages each counts', () => {
  const outputs = { 'recent.js': output(), 'settings.js': output('late.js'), 'late.js': output() };
  expect(unreached(outputs, ['recent.js', 'settings.js'])).toEqual([]);
});
