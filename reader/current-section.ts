import { useEffect, useState } from 'preact/hooks';

/** The upper part of the window; the last section that reaches into it is the one being read. */
const READING_BAND = '0px 0px -65% 0px';

/** Index of the section being read, kept while the page scrolls. `count`: of sections, all rendered. */
export function useCurrentSection(count: number): number {
  const [current, setCurrent] = useState(0);
  useEffect(() => {
    const inBand = new Set<number>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const index = Number(target.getAttribute('data-section'));
          if (isIntersecting) inBand.add(index);
          else inBand.delete(index);
        }
        if (inBand.size > 0) setCurrent(Math.max(...inBand));
      },
      { rootMargin: READING_BAND },
    );
    for (const section of document.querySelectorAll('article [data-section]')) observer.observe(section);
    return () => observer.disconnect();
  }, [count]);
  return current;
}
