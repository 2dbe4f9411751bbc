/** Bytes in which a page declares its encoding, as browsers look for it. */
const PRESCAN_BYTES = 1024;

const BYTE_ORDER_MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
];

/**
 * The text of an HTML page from its bytes, by what a browser goes by: byte order mark, then the transport's
 * declaration, then the page's own. Where none holds, UTF-8, or windows-1252 if the bytes are not UTF-8.
 *
 * @param contentType the `Content-Type` of the answer, `null` for a file
 */
export function decodePage(bytes: Uint8Array, contentType: string | null): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN_BYTES));
  const declared = [markedEncoding(bytes), charsetIn(contentType ?? ''), charsetIn(metaDeclaration(head))];
  for (const label of declared) {
    const decoder = label === null ? null : decoderFor(label);
    if (decoder) return decoder.decode(bytes);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes); // Not UTF-8: what browsers take in the West.
  }
}

function markedEncoding(bytes: Uint8Array): string | null {
  const [label] =
    BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte)) ?? [];
  return label ?? null;
}

function metaDeclaration(head: string): string {
  return /<meta[^>]{0,200}charset[^>]{0,100}/i.exec(head)?.[0] ?? '';
}

function charsetIn(declaration: string): string | null {
  return /charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i.exec(declaration)?.[1] ?? null;
}

/** `null` for an encoding that nobody knows. */
function decoderFor(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null; // The next declaration counts.
  }
}
