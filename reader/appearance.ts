import type { Settings } from '../src/platform/settings';

export type Appearance = Pick<Settings, 'theme' | 'textSize' | 'width'>;

/** Hands the look the user chose to the style sheet. */
export function showAppearance(root: HTMLElement, { theme, textSize, width }: Appearance): void {
  root.dataset['theme'] = theme;
  root.dataset['width'] = width;
  // Through the object model: the policy forbids style attributes in markup, not this.
  root.style.setProperty('--text-size', String(textSize / 100));
}
