import { parseHTML } from 'linkedom';
import { explain, type Explanation } from '../src/core/extract/explain';
import { readSource } from './read-source';

/** Characters of a text that tell which one it is. */
const SHOWN = 60;

/**
 * Tells of each text of a page why it was kept or left out.
 *
 * @param place path, `file:` or `http(s):` address
 * @throws what `readSource` throws
 */
export async function explainPlace(place: string, { json }: { json: boolean }): Promise<string> {
  const { url, html } = await readSource(place);
  const { threshold, texts } = explain(parseHTML(html).document, url);
  if (json) return `${JSON.stringify({ threshold, texts }, null, 2)}\n`;
  const least = `Kept: texts more likely the article’s than ${percent(threshold)}, headings than half of that, unless a rule is certain.`;
  return `${[least, ...texts.map(line)].join('\n')}\n`;
}

function line({ text, kind, verdict, rule, chance, signs }: Explanation): string {
  const shown = text.replaceAll(/\s+/g, ' ').slice(0, SHOWN);
  const said = rule === null ? '' : `; by rule: ${rule}`;
  const why = signs
    .filter(({ logOdds }) => Math.abs(logOdds) >= 0.05)
    .map(
      ({ feature, value, logOdds }) =>
        `${feature} (${value}) ${logOdds > 0 ? '+' : '−'}${Math.abs(logOdds).toFixed(1)}`,
    );
  return `\n${verdict === null ? '+' : '-'} ${kind}: ${shown}\n  ${verdict ?? 'kept'}, ${percent(chance)}${said}. ${why.join(', ')}`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
