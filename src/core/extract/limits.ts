/**
 * What one extraction may cost. Where a limit is met the walk stops at a block boundary and the article says so
 * (`Article.partial`). Typical long pages stay under a tenth of each.
 */

/** Milliseconds of wall time for the walk; a click that takes longer to answer feels broken. */
export const DEADLINE_MS = 500;

/** Nodes visited. The longest single-page books have about 200,000. */
export const MAX_NODES = 500_000;

/**
 * Blocks collected, kept or not. A page of 250,000 nodes of links before the article has not quite as many; as many that
 * are all kept still fit the hand-over to the reader.
 */
export const MAX_BLOCKS = 90_000;

/** UTF-16 code units of text collected; beyond it a result no longer fits the hand-over to the reader. */
export const MAX_CHARACTERS = 4_000_000;

/** UTF-16 code units of an address; longer ones are data, not places. */
export const MAX_URL_LENGTH = 4096;

/** UTF-16 code units of a title, byline or site name. */
export const MAX_LABEL_LENGTH = 500;

/** UTF-16 code units of one JSON-LD script, and objects looked at in it. */
export const MAX_JSON_LD_LENGTH = 1_000_000;
export const MAX_JSON_LD_NODES = 5000;

/** Frames entered inside frames. */
export const MAX_FRAME_DEPTH = 3;
