import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Section, Summary } from '../src/core/model';
import type { KeptText } from '../src/view/text/section-view';
import { keptSentences, type Zoom } from '../src/view/text/zoom';
import { keepPlace } from './keep-place';

interface ZoomState {
  readonly zoom: Zoom;
  readonly setZoom: (zoom: Zoom) => void;
  /** What each section keeps in view; `null` where that is all of it. */
  readonly kept: readonly (KeptText | null)[];
}

/** How much of the text is shown. What was in the window stays there. */
export function useZoom(sections: readonly Section[], summary: Summary | null): ZoomState {
  const [zoom, setStep] = useState<Zoom>('full');
  const restore = useRef<() => void>(undefined);
  const setZoom = useCallback((next: Zoom) => {
    restore.current = keepPlace();
    setStep(next);
  }, []);
  const kept = useMemo(() => keptBySection(sections, summary, zoom), [sections, summary, zoom]);
  useLayoutEffect(() => {
    restore.current?.();
    restore.current = undefined;
  }, [kept]);
  return { zoom, setZoom, kept };
}

function keptBySection(
  sections: readonly Section[],
  summary: Summary | null,
  zoom: Zoom,
): (KeptText | null)[] {
  const sentences = summary && keptSentences(summary, zoom);
  if (!sentences) return sections.map(() => null);
  const described = new Map(summary.sections.map((digest) => [digest.section, digest.described]));
  return sections.map(({ from, to }, index) => ({
    sentences: sentences.filter(({ block }) => from <= block && block < to),
    described: described.get(index)?.text ?? null,
  }));
}
