import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

/** Each benchmark prints its tables and writes them into docs/benchmarks.md. `args`: what follows its name. */
export type Benchmark = (args: readonly string[]) => Promise<void>;

const REPORT = 'docs/benchmarks.md';
const HEAD = '# Benchmarks\n\nEach part is written by the command that stands in it.\n';

/** A Markdown table. The first row is the head; figures are set right. */
export function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const rule = head.map((_, column) => (body.every((row) => isFigure(row[column] ?? '')) ? '---:' : '---'));
  return [head, rule, ...body].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function isFigure(cell: string): boolean {
  return cell === '' || /^[-.<>≤≥±\d]/.test(cell);
}

/** Prints a part of the report and puts it in its place in docs/benchmarks.md. `name`: the benchmark's. */
export async function report(name: string, title: string, body: string): Promise<void> {
  console.log(`${title}\n\n${body}`);
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const part = `${open}\n\n## ${title}\n\n${body}\n\n${close}`;
  const text = previous();
  const from = text.indexOf(open);
  const to = text.indexOf(close);
  const next =
    from >= 0 && to > from
      ? text.slice(0, from) + part + text.slice(to + close.length)
      : `${text.trimEnd()}\n\n${part}\n`;
  mkdirSync('docs', { recursive: true });
  writeFileSync(REPORT, await format(next, { ...(await resolveConfig(REPORT)), parser: 'markdown' }));
}

function previous(): string {
  try {
    return readFileSync(REPORT, 'utf8');
  } catch {
    // The first benchmark to run begins the file.
    return HEAD;
  }
}
