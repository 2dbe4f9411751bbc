const BROWSERS = ['chromium', 'firefox'];

/**
 * The counts as a table: a line for each thing counted, the browsers beside one another. Counts of several runs add up,
 * and of what is the slowest the greatest stands.
 *
 * @param {readonly import('./counts.mjs').Counted[]} counted
 */
export function countTable(counted) {
  /** @type {Map<string, Map<string, number>>} */
  const lines = new Map();
  for (const { part, browser, counts } of counted) {
    for (const [what, count] of Object.entries(counts)) {
      const key = `${part}: ${what}`;
      const line = lines.get(key) ?? new Map();
      const before = line.get(browser) ?? 0;
      lines.set(
        key,
        line.set(browser, what.startsWith('slowest') ? Math.max(before, count) : before + count),
      );
    }
  }
  const rows = Array.from(lines, ([what, line]) => {
    const values = BROWSERS.map((name) => written(line.get(name)));
    return [what].concat(values);
  });
  return layOut([['', ...BROWSERS], ...rows]);
}

/** @param {number | undefined} count */
function written(count) {
  return count === undefined ? '-' : String(Math.round(count * 100) / 100);
}

/** @param {readonly string[][]} rows */
function layOut(rows) {
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map(([what = '', ...values]) =>
      [what.padEnd(widths[0] ?? 0), ...values.map((value, at) => value.padStart(widths[at + 1] ?? 0))].join(
        '  ',
      ),
    )
    .join('\n');
}
