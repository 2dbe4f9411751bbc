/**
 * Tests that went well only when they were run once more: a line for each, with what the first attempt said. They pass,
 * but never in silence.
 *
 * @param {string | null} report of vitest's JSON reporter
 * @returns {string[]}
 */
export function secondAttempts(report) {
  if (report === null) return [];
  /** @type {{ testResults: { assertionResults: { status: string, fullName: string, failureMessages?: string[] }[] }[] }} */
  const { testResults } = JSON.parse(report);
  return testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status, failureMessages = [] }) => status === 'passed' && failureMessages.length > 0)
    .map(({ fullName, failureMessages = [] }) => `${fullName}: ${failureMessages[0]?.split('\n', 1)[0]}`);
}
