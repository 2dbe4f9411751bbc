import type { Settings } from '../src/platform/settings';

/** The settings that the style sheet shows. */
export const APPEARANCE = [
  'theme',
  'font',
  'ownFont',
  'textSize',
  'lineLength',
  'lineHeight',
  'letterSpacing',
  'wordSpacing',
  'fontWeight',
  'alignment',
  'hyphenation',
] as const satisfies readonly (keyof Settings)[];

export type Appearance = Pick<Settings, (typeof APPEARANCE)[number]>;

/** Hands the look the user chose to the style sheet. */
export function showAppearance(root: HTMLElement, appearance: Appearance): void {
  const { theme, font, ownFont, alignment, hyphenation } = appearance;
  Object.assign(root.dataset, { theme, font, alignment, hyphenation: String(hyphenation) });
  const { textSize, lineLength, lineHeight, letterSpacing, wordSpacing, fontWeight } = appearance;
  const variables = {
    'own-font': fontFamily(ownFont),
    'text-size': textSize / 100,
    'line-length': lineLength,
    'line-height': lineHeight / 100,
    'letter-spacing': `${letterSpacing / 100}em`,
    'word-spacing': `${wordSpacing / 100}em`,
    'font-weight': fontWeight,
  };
  for (const [name, value] of Object.entries(variables))
    // Through the object model: the policy forbids style attributes in markup, not this.
    root.style.setProperty(`--${name}`, String(value));
}

/** A name as CSS quotes it. */
function fontFamily(name: string): string {
  return `"${name.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
}
