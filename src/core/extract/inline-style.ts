/** Whether a style attribute by itself takes the element off the page, for where there is no layout to ask. */
export function hidesByStyle(style: string): boolean {
  if (style.length > MAX_STYLE_LENGTH) return false;
  return style
    .toLowerCase()
    .split(';')
    .some((declaration) => {
      const colon = declaration.indexOf(':');
      const property = declaration.slice(0, colon).trim();
      const value = declaration
        .slice(colon + 1)
        .replace('!important', '')
        .trim();
      return HIDING[property]?.includes(value) === true;
    });
}

/** Code units. A longer style attribute is a payload. */
const MAX_STYLE_LENGTH = 2000;

const ZEROS = ['0', '0px', '0em', '0rem', '0%', '0pt'];

const HIDING: Readonly<Record<string, readonly string[]>> = {
  display: ['none'],
  visibility: ['hidden', 'collapse'],
  'content-visibility': ['hidden'],
  'font-size': ZEROS,
};
