import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { parseAnchorId } from '../src/core/anchor';
import type { Section } from '../src/core/model';
import { message } from '../src/platform/messages';
import { landingAt, type Landing } from '../src/view/text/landing';
import type { PlacesByBlock } from '../src/view/text/places';
import type { Reading } from './reading';
import { resumeAt } from './resume';
import { sectionName } from '../src/platform/section-name';

interface LandingState {
  readonly landing: Landing | null;
  /** What a screen reader is told; empty before the first landing. */
  readonly announcement: string;
  /** The block where reading began; `null` where the address names something that may stand anywhere. */
  readonly start: number | null;
}

/**
 * Follows the fragment of the address: the sentence it names is marked, brought into view, focused and announced.
 * Without one, or after a restart, reading goes on at `place`, an anchor id.
 */
export function useLanding(reading: Reading, places: PlacesByBlock, place: string | null): LandingState {
  const resumes = place !== null && (location.hash === '' || hasLanded());
  const [landing, setLanding] = useState(() =>
    resumes ? null : landingAt(reading.article, places, location.hash),
  );
  const [announcement, setAnnouncement] = useState('');
  const [start] = useState(() => {
    if (landing !== null) return landing.block;
    if (resumes) return parseAnchorId(place)?.block ?? 0;
    return location.hash === '' ? 0 : null;
  });
  useEffect(() => {
    const follow = (): void => {
      const next = landingAt(reading.article, places, location.hash);
      // A fragment that is no place in the text, such as the way back, leaves the mark where it is.
      if (next) setLanding(next);
      else revealFragment();
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [reading, places]);
  useLayoutEffect(() => {
    if (landing === null) {
      if (resumes && resumeAt(place)) setAnnouncement(message('readerResumed'));
      else revealFragment();
      return;
    }
    reveal(landing.id);
    noteLanded();
    setAnnouncement(announcementOf(landing, reading.sections));
  }, [landing]);
  return { landing, announcement, start };
}

/** Whether this address was landed at before: after a restart reading goes on where it was, not where it began. */
function hasLanded(): boolean {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && 'landed' in state;
}

function noteLanded(): void {
  history.replaceState({ landed: true }, '');
}

function revealFragment(): void {
  const id = location.hash.slice(1);
  if (id !== '') reveal(id);
}

function reveal(id: string): void {
  const element = document.getElementById(id);
  if (!element) return;
  let around = element.closest('details');
  while (around) {
    around.open = true;
    around = around.parentElement?.closest('details') ?? null;
  }
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: element.matches('span, a') ? 'center' : 'start' });
}

function announcementOf(landing: Landing, sections: readonly Section[]): string {
  const section = sections.find(({ from, to }) => from <= landing.block && landing.block < to);
  return section
    ? message(landing.whole ? 'readerLandedPart' : 'readerLandedSentence', sectionName(section))
    : '';
}
