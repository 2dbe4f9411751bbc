/** Bundled and evaluated in every page that is collected for training. */
import { collectPage, toJson } from './collected';

// The one name that the runner looks for in the page.
Object.assign(globalThis, { precisCollect: (url: string) => toJson(collectPage(document, url)) });
