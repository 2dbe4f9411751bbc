/** What an engine took from a page. */
export interface Extracted {
  /** Plain text, a block a line. */
  readonly text: string;
  /** The text of its headings, in order. */
  readonly headings: readonly string[];
}

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'svg']);
const HEADING = /^h[1-6]$/;

/** Reads the text below a node: a new line around every block and at every `br`. Iterative: trees may be deep. */
export function blockText(root: Node): Extracted {
  const parts: string[] = [];
  const headings: string[] = [];
  let node: Node | null = root;
  while (node) {
    const name = node.nodeName.toLowerCase();
    if (node.nodeType === 3) parts.push((node.nodeValue ?? '').replace(/\s+/g, ' '));
    if (name === 'br' || BLOCKS.has(name)) parts.push('\n');
    if (HEADING.test(name)) headings.push(flat(node.textContent ?? ''));
    const child: Node | null = SILENT.has(name) ? null : node.firstChild;
    if (child) {
      node = child;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && BLOCKS.has(node.nodeName.toLowerCase())) parts.push('\n');
    }
    node = !node || node === root ? null : node.nextSibling;
  }
  const lines = parts.join('').split('\n').map(flat);
  return { text: lines.filter(Boolean).join('\n'), headings: headings.filter(Boolean) };
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
