/** Code units. A longer style attribute is a payload. */
const MAX_STYLE_LENGTH = 2000;

const ZEROS = ['0', '0px', '0em', '0rem', '0%', '0pt', '0.0'];

type Declarations = Readonly<Record<string, readonly string[]>>;

/** What takes an element off the page. */
const HIDING: Declarations = {
  display: ['none'],
  visibility: ['hidden', 'collapse'],
  'content-visibility': ['hidden'],
  'font-size': ZEROS,
};
/** What keeps an element from being seen, often only until a script runs. */
const FADING: Declarations = { opacity: ZEROS, height: ZEROS, 'max-height': ZEROS };

function declares(style: string, wanted: Declarations): boolean {
  if (style === '' || style.length > MAX_STYLE_LENGTH) return false;
  return style
    .toLowerCase()
    .split(';')
    .some((declaration) => {
      const colon = declaration.indexOf(':');
      const value = declaration
        .slice(colon + 1)
        .replace('!important', '')
        .trim();
      return wanted[declaration.slice(0, colon).trim()]?.includes(value) === true;
    });
}

/** Whether a style attribute by itself takes the element off the page, for where there is no layout to ask. */
export function hidesByStyle(style: string): boolean {
  return declares(style, HIDING);
}

/** Whether a style attribute by itself makes the element clear or gives it no height; see `hidesByStyle`. */
export function fadesByStyle(style: string): boolean {
  return declares(style, FADING);
}
