/**
 * @typedef {object} SummaryText
 * @property {string} title
 * @property {string[]} gist
 * @property {{ heading: string, lines: string[] }[]} sections
 * @property {string} coverage
 * @property {string} notice what the popup says where there is no summary
 */

/**
 * Reads what the popup shows. Sent to the popup, so it uses nothing but the document.
 *
 * @returns {SummaryText}
 */
export function readSummary() {
  /** @param {Element | null | undefined} element */
  const textOf = (element) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  /** @param {Element} element */
  const claimsIn = (element) => [...element.querySelectorAll('[data-claim]')].map(textOf);
  const part = (/** @type {string} */ name) => document.querySelector(`[data-part="${name}"]`);
  const gist = part('gist');
  return {
    title: textOf(document.querySelector('h1')),
    gist: gist ? claimsIn(gist) : [],
    sections: [...document.querySelectorAll('[data-section]')].map((section) => {
      const heading = section.querySelector('h1, h2, h3, h4, h5, h6');
      const claims = claimsIn(section);
      const rest = [...section.children].filter((child) => child !== heading).map(textOf);
      return { heading: textOf(heading), lines: claims.length > 0 ? claims : rest.filter(Boolean) };
    }),
    coverage: textOf(part('coverage')),
    notice: textOf(part('notice')),
  };
}

/**
 * The summary for a terminal.
 *
 * @param {SummaryText} summary
 */
export function summaryText({ title, gist, sections, coverage, notice }) {
  const entries = sections.map(({ heading, lines }) =>
    [heading, ...lines.map((line) => `  • ${line}`)].join('\n'),
  );
  return [title, gist.join('\n'), ...entries, coverage, notice].filter((part) => part !== '').join('\n\n');
}
