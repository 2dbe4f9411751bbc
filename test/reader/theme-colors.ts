import { readFileSync } from 'node:fs';

/** The colours of a theme by the name of their variable. */
export type ThemeColors = Readonly<Record<string, string>>;

const RULE = /:root(?:\[data-theme='(\w+)'\])?\s*\{([^}]*)\}/g;
const VARIABLE = /--([\w-]+):\s*([^;]+);/g;
const PAIR = /^light-dark\((#\w+), (#\w+)\)$/;

/** Reads the themes of the style sheet: `auto` as it is where the system is light and where it is dark. */
export function themeColors(): ReadonlyMap<string, ThemeColors> {
  const css = readFileSync('reader/styles/theme.css', 'utf8');
  const [plain = {}] = [...css.matchAll(RULE)].map(([, , body = '']) => variables(body));
  const side = (at: 1 | 2): ThemeColors =>
    Object.fromEntries(Object.entries(plain).map(([name, value]) => [name, PAIR.exec(value)?.[at] ?? value]));
  const own = [...css.matchAll(RULE)].flatMap(([, theme, body = '']) =>
    theme === undefined || theme === 'light' || theme === 'dark' ? [] : [[theme, variables(body)] as const],
  );
  return new Map([['light', side(1)], ['dark', side(2)], ...own]);
}

function variables(body: string): ThemeColors {
  return Object.fromEntries([...body.matchAll(VARIABLE)].map(([, name = '', value = '']) => [name, value]));
}

/** Contrast of two colours such as `#fff` or `#1f2226` (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [bright = 0, dim = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (bright + 0.05) / (dim + 0.05);
}

function luminance(color: string): number {
  const digits = color.length === 4 ? color.replaceAll(/[\da-f]/g, '$&$&') : color;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
