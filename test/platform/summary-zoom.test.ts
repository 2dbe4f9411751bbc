import { expect, test } from 'vitest';
import { parseSettings } from '../../src/platform/settings';
import { summaryZoomIn } from '../../src/platform/summary-zoom';

test.each([
  [1, 'one'],
  [2, 'three'],
  [3, 'three'],
])('%i sentences a section, chosen before there was a zoom, become the step %s', (claimsPerSection, zoom) => {
  expect(summaryZoomIn({ claimsPerSection })).toBe(zoom);
  expect(parseSettings({ claimsPerSection }).summaryZoom).toBe(zoom);
});

test('a zoom that was chosen counts for more than the number before it', () => {
  expect(summaryZoomIn({ summaryZoom: 'gist', claimsPerSection: 3 })).toBe('gist');
});

test.each([null, undefined, 'three', 7, {}, { summaryZoom: 'full' }, { claimsPerSection: '3' }])(
  'what is no record of a zoom gives one sentence a section: %j',
  (stored) => expect(summaryZoomIn(stored)).toBe('one'),
);
