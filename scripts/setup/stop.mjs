/** An end that the person can do something about: the message says what, and no stack is shown. */
export class Stop extends Error {}

/**
 * Runs a command to its end. Whatever it throws is told, and the process then ends with a failure.
 *
 * @param {() => void | Promise<void>} command
 */
export async function run(command) {
  try {
    await command();
  } catch (error) {
    console.error(error instanceof Stop ? error.message : error);
    process.exitCode = 1;
  }
}
