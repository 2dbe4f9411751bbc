// npm run summarize -- FILE_OR_URL [--json] [--explain]: the core on the command line.
import { parseArgs } from 'node:util';
import { explainPlace } from './explain-place';
import { summarizePlace } from './summarize-place';

const USAGE = 'Usage: npm run summarize -- FILE_OR_URL [--json] [--explain]';

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      // Of each text of the page, why it was kept or left out.
      explain: { type: 'boolean', default: false },
    },
  });
  const [place] = positionals;
  if (place === undefined) throw new Error(USAGE);
  const { ok, output } = values.explain
    ? { ok: true, output: await explainPlace(place, values) }
    : await summarizePlace(place, values);
  process.stdout.write(output);
  if (!ok) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
