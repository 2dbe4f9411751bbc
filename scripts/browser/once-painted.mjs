import { waitUntil } from './wait-until.mjs';

/**
 * How Firefox 153 refuses a picture of a document that paints nothing, as one that is just being replaced: first as its
 * own windows are told, then by the protocol.
 */
const NOTHING_PAINTED = /NS_ERROR_LOSS_OF_SIGNIFICANT_DATA|Unable to capture screenshot/;

/**
 * Takes a picture, as soon as there is something to paint.
 *
 * @template Picture
 * @param {() => Promise<Picture>} take
 * @returns {Promise<Picture>}
 */
export async function oncePainted(take) {
  const attempt = async () => {
    try {
      return { picture: await take() };
    } catch (cause) {
      if (NOTHING_PAINTED.test(String(cause))) return null;
      throw cause;
    }
  };
  return (await waitUntil(attempt, { what: 'something to paint' })).picture;
}
