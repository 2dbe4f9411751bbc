// Loaded once the summary stands: makes a slider of the article map.
import { message, messagesLanguage } from '../src/platform/messages';
import { sectionName } from '../src/platform/section-name';
import type { Reading } from './reading';
import { sectionForKey } from './section-for-key';
import { sectionTime } from './section-time';

/** The section under a place of the map; the nearest where it lies between two. */
function segmentAt(map: Element, x: number): number {
  const distances = [...map.children].map((segment) => {
    const { left, right } = segment.getBoundingClientRect();
    return Math.max(left - x, x - right);
  });
  return distances.indexOf(Math.min(...distances));
}

/** Tells people who do not see the map where on it they are. */
function placeWords({ article, sections }: Reading, index: number): string {
  const section = sections[index];
  if (!section) return '';
  const number = new Intl.NumberFormat(messagesLanguage());
  return message(
    'popupMapAt',
    sectionName(section),
    sectionTime(section.words, article.lang),
    number.format(index + 1),
    number.format(sections.length),
  );
}

function sectionElement(index: number): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-section="${index}"]`);
}

function goTo(index: number): HTMLElement | null {
  const section = sectionElement(index);
  const folded = section?.closest('details');
  if (folded) folded.open = true;
  section?.scrollIntoView({ block: 'start' });
  return section;
}

/** The section that has the focus, or else the one that stands at the top of the popup. */
function currentSection(): number {
  const focused = document.activeElement?.closest('[data-section]');
  if (focused) return indexOf(focused);
  const top = document.querySelector('.map')?.getBoundingClientRect().bottom ?? 0;
  const passed = [...document.querySelectorAll('[data-section]')].filter(
    (section) => section.checkVisibility() && section.getBoundingClientRect().top <= top + innerHeight / 8,
  );
  return Math.max(0, ...passed.slice(-1).map(indexOf));
}

function indexOf(section: Element): number {
  return Number(section.getAttribute('data-section'));
}

/**
 * Makes the map of the popup work until the signal aborts: a click or a key goes to a section, and the section under
 * focus is lit. `shown`: the text of which it is the map at the moment.
 */
export function followMap(shown: () => Reading | null, signal: AbortSignal): void {
  /** Set by the map itself, until the popup is scrolled or the focus moves. */
  let chosen: number | null = null;

  function light(): void {
    const map = document.querySelector('.map');
    const reading = shown();
    if (!map || !reading) return;
    const { sections } = reading;
    const current = Math.min(chosen ?? currentSection(), sections.length - 1);
    [...map.children].forEach((segment, index) => segment.classList.toggle('lit', index === current));
    map.setAttribute('aria-valuenow', String(current + 1));
    map.setAttribute('aria-valuetext', placeWords(reading, current));
  }

  function choose(index: number): void {
    goTo(index);
    chosen = index;
    light();
  }

  function onKey(event: KeyboardEvent): void {
    const { target, key } = event;
    if (!(target instanceof HTMLElement) || !target.matches('.map')) return onMove();
    const from = Number(target.getAttribute('aria-valuenow')) - 1;
    const rtl = target.matches(':dir(rtl)');
    const index = sectionForKey(key, from, { count: target.childElementCount, rtl });
    if (index !== null) choose(index);
    if (key === 'Enter') goTo(from)?.querySelector('a')?.focus();
    if (index !== null || key === 'Enter') event.preventDefault();
  }

  function onClick({ target, clientX }: MouseEvent): void {
    const map = target instanceof Element ? target.closest('.map') : null;
    if (map) choose(segmentAt(map, clientX));
  }

  function onMove(): void {
    chosen = null;
    light();
  }

  function onHover({ target }: PointerEvent): void {
    const segment = target instanceof Element && target.matches('.map > *') ? target : null;
    const index = [...(segment?.parentElement?.children ?? [])].findIndex((one) => one === segment);
    const section = shown()?.sections[index];
    if (section) segment?.setAttribute('title', sectionName(section));
  }

  document.addEventListener('pointerover', onHover, { signal });
  document.addEventListener('keydown', onKey, { signal });
  document.addEventListener('click', onClick, { signal });
  document.addEventListener('focusin', onMove, { signal });
  document.addEventListener('wheel', onMove, { signal, passive: true });
  document.addEventListener('scroll', light, { signal, passive: true });
  light();
}
