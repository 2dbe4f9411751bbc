import type { Article } from '../src/core/model';
import type { Settings } from '../src/platform/settings';
import { imagesAllowedHere, reloadWithImages } from './image-consent';
import { imagesCanLoad, refuseImages } from './image-policy';

/**
 * Holds a page to what the user said about images of its text, before any of it is rendered: one that was started with
 * images it must not have refuses them now, and one that may have them after all starts anew. Tells whether it does.
 */
export function startsAnewForImages(article: Article, settings: Settings): boolean {
  const allowed = imagesAllowedHere(location.search) || imagesWanted(article, settings);
  if (!allowed && imagesCanLoad()) refuseImages();
  return allowed && !imagesCanLoad() && hasImages(article) && reloadWithImages(null);
}

/** Whether the user said to show images always, or always on the site of the text. */
function imagesWanted({ url }: Article, { showImages, imageSites }: Settings): boolean {
  const site = siteOf(url);
  return showImages === 'always' || (site !== null && imageSites.includes(site));
}

/** The host of an address, for which a consent can be kept. */
export function siteOf(url: string): string | null {
  return URL.canParse(url) && /^https?:/.test(url) ? new URL(url).host : null;
}

function hasImages({ blocks }: Article): boolean {
  return blocks.some(({ kind }) => kind === 'figure');
}
