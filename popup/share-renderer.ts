import { Fragment, h } from 'preact';
import { jsx, jsxs } from 'preact/jsx-runtime';

const RENDERER = { Fragment, h, jsx, jsxs } as const;

declare global {
  /** What the parts of the popup that come later make their elements with. */
  var precisRenderer: typeof RENDERER | undefined;
}

/** Leaves the renderer for the parts of the popup that come later. */
export function shareRenderer(): void {
  globalThis.precisRenderer = RENDERER;
}
