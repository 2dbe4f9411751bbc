/** Whatever turns a string into markup or code. None may stand in what ships, not even as a word. */
const SINKS = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'createContextualFragment',
  'DOMParser',
  'parseFromString',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'srcdoc',
].map((word) => new RegExp(word, 'i'));
const CALLS = [/\bdocument\.write(?:ln)?\b/, /\beval\s*\(/, /\bFunction\s*\(/];

/**
 * @param {string} code a built script
 * @returns {string[]} the sinks found, with what stands around them
 */
export function htmlSinks(code) {
  return [...SINKS, ...CALLS].flatMap((sink) => {
    const match = sink.exec(code);
    return match ? [code.slice(Math.max(0, match.index - 40), match.index + 60)] : [];
  });
}
