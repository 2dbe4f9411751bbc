/** Signs that part a page's title from its site's name. */
const SITE_SEPARATOR = /\s[|\-–—·•:»«/]+\s/u;

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\s]+/gu, '');
}

/** Whether a heading says the article's title again, with or without the site's name behind or before it. */
export function isTitle(heading: string, title: string): boolean {
  const said = plain(heading);
  if (said === '') return false;
  const pieces = title.split(SITE_SEPARATOR);
  return [title, pieces[0] ?? '', pieces.slice(0, -1).join(' '), pieces.slice(1).join(' ')].some(
    (candidate) => plain(candidate) === said,
  );
}
