import type { Section } from '../src/core/model';
import { showInTab } from '../src/platform/show-in-tab';
import type { Reading } from './reading';
import { sectionPlace } from './section-place';

/** Goes to a section in the page that it was read from. Resolves with whether it is there. */
export async function showSection({ article, origin }: Reading, section: Section): Promise<boolean> {
  return origin.tab !== null && showInTab(origin.tab, sectionPlace(article.blocks, section));
}
