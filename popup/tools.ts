import type { LeftOut } from './left-out';
import type { Notice } from './notice';

/** What a summary can do without at first sight: fetched when it is first needed, and what of it is open. */
export interface Tools {
  readonly Notice: typeof Notice | null;
  readonly LeftOut: typeof LeftOut | null;
}

export const NO_TOOLS: Tools = { Notice: null, LeftOut: null };

/** Fetches what is about to be used. */
export interface ToolUse {
  readonly leftOut: () => void;
}

/** Tells of each tool that has come. */
export function toolUse(change: (tools: Partial<Tools>) => void): ToolUse & { readonly notice: () => void } {
  return {
    notice: () => void import('./notice').then(({ Notice }) => change({ Notice })),
    leftOut: () => void import('./left-out').then(({ LeftOut }) => change({ LeftOut })),
  };
}
