// npm run summarize -- FILE_OR_URL [--json]: the core on the command line.
import { parseArgs } from 'node:util';
import { summarizePlace } from './summarize-place';

const USAGE = 'Usage: npm run summarize -- FILE_OR_URL [--json]';

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  const [place] = positionals;
  if (place === undefined) throw new Error(USAGE);
  const { ok, output } = await summarizePlace(place, values);
  process.stdout.write(output);
  if (!ok) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
