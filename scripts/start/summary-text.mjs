/**
 * @typedef {object} SummaryText
 * @property {string} title
 * @property {string[]} gist
 * @property {{ heading: string, lines: string[] }[]} sections
 * @property {string} coverage
 * @property {string | null} other what the popup shows where it has nothing to summarize
 */

/**
 * Reads what the popup shows, by its stable hooks. Sent to the popup, so it uses nothing but the document.
 *
 * @returns {SummaryText}
 */
export function readSummary() {
  /** As rendered: what is folded away is not told. @param {Element | null | undefined} element */
  const textOf = (element) =>
    (element instanceof HTMLElement ? element.innerText : '').replace(/\s+/g, ' ').trim();
  const claimsIn = (/** @type {Element} */ element) =>
    [...element.querySelectorAll('[data-claim]')].map(textOf);
  const main = document.querySelector('main');
  const gist = document.querySelector('[data-part="gist"]');
  return {
    title: textOf(document.querySelector('h1')),
    gist: gist ? claimsIn(gist) : [],
    sections: [...document.querySelectorAll('[data-section]')].map((section) => {
      const heading = section.querySelector('h1, h2, h3, h4, h5, h6');
      const claims = claimsIn(section);
      const rest = [...section.children].filter((child) => child !== heading).map(textOf);
      return { heading: textOf(heading), lines: claims.length > 0 ? claims : rest.filter(Boolean) };
    }),
    coverage: textOf(document.querySelector('[data-part="coverage"]')),
    other: main?.dataset['state'] === 'ready' ? null : (main?.innerText ?? '').trim(),
  };
}

/**
 * The summary for a terminal.
 *
 * @param {SummaryText} summary
 */
export function summaryText({ title, gist, sections, coverage, other }) {
  if (other !== null) return other;
  const entries = sections.map(({ heading, lines }) =>
    [heading, ...lines.map((line) => `  • ${line}`)].join('\n'),
  );
  return [title, gist.join('\n'), ...entries, coverage].filter((part) => part !== '').join('\n\n');
}
