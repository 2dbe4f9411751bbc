import type { Section } from '../model';

/** A block that opens a section. */
export interface Heading {
  /** Index of the block. */
  readonly block: number;
  readonly text: string;
  /** The author's level, 1 to 7; the tree is made of their order, not of their values. */
  readonly rank: number;
  readonly origin: Extract<Section['origin'], 'markup' | 'styled'>;
}
