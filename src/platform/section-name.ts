import type { Section } from '../core/model';
import { message } from './messages';

/** The author's heading, or the name Precis gives the part. */
export function sectionName({
  heading,
  label,
  origin,
}: Pick<Section, 'heading' | 'label' | 'origin'>): string {
  return heading ?? label ?? message(origin === 'lead' ? 'beginning' : 'part');
}
