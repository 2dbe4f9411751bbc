/** UTF-16 code units. File systems take 255 bytes; a title in any script stays below. */
const LONGEST_NAME = 60;

/** A name of a file that every system takes, from a title. */
export function fileName(title: string, extension: string): string {
  const plain = title
    .replaceAll(/[\p{Cc}\p{Cf}/\\:*?"<>|.]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const short = plain
    .slice(0, LONGEST_NAME)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
  return `${short === '' ? 'precis' : short}.${extension}`;
}

/** Hands a text to the browser as a file to be saved. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the address by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
