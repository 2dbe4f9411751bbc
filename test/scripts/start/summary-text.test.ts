import { expect, test } from 'vitest';
import { summaryText } from '../../../scripts/start/summary-text.mjs';

test('a summary reads as title, gist, sections and coverage', () => {
  const text = summaryText({
    title: 'The mill',
    gist: ['It stands where two brooks meet.'],
    sections: [
      { heading: 'The building', lines: ['The slope gave the wheel its force.', 'A flood broke the axle.'] },
      { heading: 'The stones', lines: [] },
    ],
    coverage: '2 sections.',
    other: null,
  });
  expect(text).toBe(
    [
      'The mill',
      'It stands where two brooks meet.',
      'The building\n  • The slope gave the wheel its force.\n  • A flood broke the axle.',
      'The stones',
      '2 sections.',
    ].join('\n\n'),
  );
});

test('where there is nothing to summarize, what the popup says is told', () => {
  expect(
    summaryText({
      title: 'A file',
      gist: [],
      sections: [],
      coverage: '',
      other: 'A file\n\nOpen an article.',
    }),
  ).toBe('A file\n\nOpen an article.');
});
