import { expect, test } from 'vitest';
import { secondAttempts } from '../../../scripts/test/second-attempts.mjs';

const REPORT = JSON.stringify({
  testResults: [
    {
      assertionResults: [
        { status: 'passed', fullName: 'at once', failureMessages: [] },
        {
          status: 'passed',
          fullName: 'later',
          failureMessages: ['Error: the popup was not there\n    at x'],
        },
        { status: 'failed', fullName: 'never', failureMessages: ['Error: no', 'Error: no'] },
      ],
    },
  ],
});

test('a test that went well only the second time is named, with what the first attempt said', () => {
  expect(secondAttempts(REPORT)).toEqual(['later: Error: the popup was not there']);
});

test('a run that left no report names none', () => {
  expect(secondAttempts(null)).toEqual([]);
});
