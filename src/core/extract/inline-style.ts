import { attribute, firstChild, isElement, localName } from './dom';
import { IN_BROWSER } from './in-browser';

/** Code units. A longer style attribute is a payload. */
const MAX_STYLE_LENGTH = 2000;

const ZEROS = ['0', '0px', '0em', '0rem', '0%', '0pt', '0.0'];

type Declarations = ReadonlyMap<string, readonly string[]>;

/** What takes an element off the page. */
const HIDING: Declarations = new Map([
  ['display', ['none']],
  ['visibility', ['hidden', 'collapse']],
  ['content-visibility', ['hidden']],
  ['font-size', ZEROS],
]);
/** What keeps an element from being seen, often only until a script runs. */
const FADING: Declarations = new Map([
  ['opacity', ZEROS],
  ['height', ZEROS],
  ['max-height', ZEROS],
]);

function declares(element: Element, wanted: Declarations): boolean {
  const style = attribute(element, 'style') ?? '';
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
      return wanted.get(declaration.slice(0, colon).trim())?.includes(value) === true;
    });
}

/** Whether it holds a formula's markup, which stands unseen beside an image of it. */
function holdsFormula(element: Element): boolean {
  const first = firstChild.call(element);
  return first !== null && isElement(first) && localName.call(first) === 'math';
}

/** Whether the style attribute takes the element off the page. Asked only where there is no layout to ask instead. */
export function hidesByStyle(element: Element): boolean {
  return (
    typeof PRECIS_IN_PAGE === 'undefined' &&
    !IN_BROWSER &&
    declares(element, HIDING) &&
    !holdsFormula(element)
  );
}

/** Whether the style attribute makes the element clear or gives it no height; see `hidesByStyle`. */
export function fadesByStyle(element: Element): boolean {
  return typeof PRECIS_IN_PAGE === 'undefined' && !IN_BROWSER && declares(element, FADING);
}
