/** Milliseconds from an answer to the next question. */
const PAUSE = 10;

/**
 * Asks until the answer is truthy and gives that answer.
 *
 * @template Value
 * @param {() => Promise<Value>} ask
 * @param {{ what: string, seconds?: number, shown?: () => Promise<string> }} options `what`, and what is `shown` then,
 *   stand in the error when the time is over
 * @returns {Promise<NonNullable<Value>>}
 */
export async function waitUntil(ask, { what, seconds = 10, shown }) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) {
      throw new Error(`waited ${seconds} s for ${what}${shown ? `\nThere stands: ${await shown()}` : ''}`);
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
