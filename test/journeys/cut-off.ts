import type { Page } from 'puppeteer-core';
import type { Popup } from '../../scripts/browser/types';

/**
 * What of a page's text and controls reaches out of the page to a side, or out of an element that hides or scrolls it
 * sideways, and which controls of a group lie over one another; one line for each place. Empty where nothing is lost and
 * nothing scrolls sideways.
 */
export function cutOff(view: Popup | Page): Promise<string[]> {
  return 'isOpen' in view ? view.evaluate(lostIn) : view.evaluate(lostIn);
}

function lostIn(): string[] {
  const isForReadersOfTheScreen = (element: Element): boolean =>
    element.closest('.visually-hidden') !== null || getComputedStyle(element).clipPath === 'inset(50%)';
  const { clientWidth, scrollWidth } = document.documentElement;
  const lost = scrollWidth > clientWidth ? [`the page scrolls: ${scrollWidth} > ${clientWidth}`] : [];
  const walker = document.createTreeWalker(document.querySelector('#popup') ?? document.body, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = node.parentElement;
    if (!holder?.checkVisibility() || isForReadersOfTheScreen(holder)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const { left, right } = range.getBoundingClientRect();
    if (left < -1 || right > clientWidth + 1) lost.push(`${node.nodeValue} at ${left} to ${right}`);
    const box = holder.closest('label, button')?.getBoundingClientRect();
    if (box && (left < box.left - 1 || right > box.right + 1))
      lost.push(`${node.nodeValue} reaches out of its button`);
    const hides = getComputedStyle(holder).overflowX !== 'visible';
    if (hides && holder.scrollWidth > holder.clientWidth + 1) lost.push(`${node.nodeValue} cut off`);
  }
  for (const control of document.querySelectorAll('a, button, input, summary')) {
    if (!control.checkVisibility() || isForReadersOfTheScreen(control)) continue;
    const { left, right } = control.getBoundingClientRect();
    if (left < -0.5 || right > clientWidth + 0.5) lost.push(`${control.outerHTML} at ${left} to ${right}`);
  }
  for (const group of document.querySelectorAll(
    'header, footer, [role="radiogroup"], [role="menu"], fieldset',
  )) {
    const boxes = [...group.querySelectorAll(':is(a, button, summary, label):not([popover] *)')]
      .filter((control) => control.checkVisibility())
      .map((control) => ({ control, box: control.getBoundingClientRect() }));
    for (const [index, { control, box }] of boxes.entries())
      for (const other of boxes.slice(index + 1)) {
        if (control.contains(other.control)) continue;
        const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        if (wide > 1 && high > 1) lost.push(`${control.outerHTML} over ${other.control.outerHTML}`);
      }
  }
  return lost;
}
