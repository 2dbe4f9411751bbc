import { expect, test } from 'vitest';
import { summarize } from '../../../src/core/summarize/summarize';
import { paragraph, sectioned, steps } from './article';

test('the best claim answers the heading that asks, and opens the steps of instructions', () => {
  const { article, sections } = sectioned([
    [
      'Why does the ferry wait?',
      [
        paragraph('A sandbank in the channel keeps boats away from the island until noon.'),
        paragraph(
          'The ferry waits at the pier, and the ferry waits in the harbour, as the ferry has always waited.',
        ),
      ],
    ],
    [
      'How to cast off',
      steps(
        'Start the pump before anything else is done on board.',
        'Untie the ropes at the bow, the ropes at the stern and the ropes in the middle of the ferry.',
        'Take the ropes in, coil the ropes on the deck of the ferry and keep the ropes dry.',
      ),
    ],
  ]);
  const [answer, step] = summarize(article, sections).sections.map(({ claims }) =>
    claims.find(({ rank }) => rank === 1),
  );
  expect(answer?.text).toMatch(/^A sandbank/);
  expect(answer?.reasons).toContain('answer');
  expect(step?.text).toMatch(/^Start the pump/);
  expect(step?.reasons).toContain('firstStep');
});
