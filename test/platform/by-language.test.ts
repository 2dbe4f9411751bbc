import { expect, test } from 'vitest';
import { byLanguage } from '../../src/platform/by-language';

test('each language has its own, made once', () => {
  const made: string[] = [];
  const of = byLanguage((language) => {
    made.push(language);
    return { language };
  });
  expect(of('de')).toBe(of('de'));
  expect(of('fr')).toEqual({ language: 'fr' });
  expect(made).toEqual(['de', 'fr']);
});
