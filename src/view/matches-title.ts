/** A text as it is compared: without letter case, accents, doubled space and the dot of an i. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Whether a title holds every word of a query, wherever it stands and however it is written. */
export function matchesTitle(title: string, query: string): boolean {
  const within = plain(title);
  return plain(query)
    .split(' ')
    .every((word) => within.includes(word));
}
