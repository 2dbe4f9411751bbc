// Runs while the popup's own script is still being fetched: the page is asked for its article at the earliest moment.
import { startFirstRead } from '../src/platform/first-read';
import { userLanguage } from '../src/platform/messages';
import { publishedDate } from '../src/view/published-date';

/** Chromium 156 takes as long for a document's first date as for a summary, so one that nobody sees is written now. */
function prepareDates(): void {
  publishedDate('2000-01-01', userLanguage());
}

void startFirstRead().then(() => setTimeout(prepareDates));
