import { expect, test } from 'vitest';
import { countTests, sum } from '../../../scripts/test/count-tests.mjs';

function report(...files: { status: string; tests: string[] }[]): string {
  const testResults = files.map(({ status, tests }) => ({
    status,
    assertionResults: tests.map((outcome) => ({ status: outcome })),
  }));
  return JSON.stringify({ testResults });
}

test('tests are counted over all files', () => {
  const text = report(
    { status: 'passed', tests: ['passed', 'passed', 'skipped'] },
    { status: 'failed', tests: ['passed', 'failed'] },
  );
  expect(countTests(text)).toEqual({ passed: 3, failed: 1, skipped: 1 });
});

test('a file that did not load is a failure', () => {
  expect(countTests(report({ status: 'failed', tests: [] })).failed).toBe(1);
});

test('a file whose set-up broke is a failure, though its tests were only skipped', () => {
  expect(countTests(report({ status: 'failed', tests: ['skipped', 'skipped'] })).failed).toBe(1);
});

test('a run that left no report is a failure', () => {
  expect(countTests(null).failed).toBe(1);
});

test('runs add up', () => {
  const run = { passed: 1, failed: 2, skipped: 3 };
  expect(sum([run, run])).toEqual({ passed: 2, failed: 4, skipped: 6 });
});
