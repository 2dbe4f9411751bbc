import { expect, test, vi } from 'vitest';
import { sectionTime } from '../../popup/section-time';

vi.mock('webextension-polyfill', () => import('../reader/extension-browser'));

test.each([
  [1, 'en', '10 s'],
  [80, 'en', '20 s'],
  [80, 'de', '30 s'],
  [236, 'en', '1 min'],
  [238, 'en', '1 min'],
  [1190, 'en', '5 min'],
])('%i words in %s: %s', (words, lang, time) => expect(sectionTime(words, lang)).toBe(time));
