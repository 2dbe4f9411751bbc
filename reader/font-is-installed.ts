/** Long and of many shapes, so that two fonts hardly ever take the same room. */
const PROBE = 'mmmiiiWWW@#0Og&éß漢';
const SIZE = '64px';

/** Whether the system has a font of that name: set in it, text takes other room than in the fonts that stand in. */
export function fontIsInstalled(name: string): boolean {
  const context = document.createElement('canvas').getContext('2d');
  if (!context || name.trim() === '') return false;
  const quoted = JSON.stringify(name);
  return ['serif', 'sans-serif', 'monospace'].some((fallback) => {
    context.font = `${SIZE} ${fallback}`;
    const without = context.measureText(PROBE).width;
    context.font = `${SIZE} ${quoted}, ${fallback}`;
    return context.measureText(PROBE).width !== without;
  });
}
