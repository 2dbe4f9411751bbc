import type { Popup } from '../../scripts/browser/types';

/**
 * What of the popup's text and controls reaches out of the popup to a side, or out of an element that hides or scrolls it sideways;
 * one line for each place. Empty where nothing is lost and nothing scrolls sideways.
 */
export function cutOff(popup: Popup): Promise<string[]> {
  return popup.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const lost = scrollWidth > clientWidth ? [`the popup scrolls: ${scrollWidth} > ${clientWidth}`] : [];
    const walker = document.createTreeWalker(document.querySelector('#popup') ?? document.body, 4);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const holder = node.parentElement;
      if (!holder?.checkVisibility() || holder.closest('.visually-hidden')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { left, right } = range.getBoundingClientRect();
      if (left < -1 || right > clientWidth + 1) lost.push(`${node.nodeValue} at ${left} to ${right}`);
      const hides = getComputedStyle(holder).overflowX !== 'visible';
      if (hides && holder.scrollWidth > holder.clientWidth + 1) lost.push(`${node.nodeValue} cut off`);
    }
    for (const control of document.querySelectorAll('#popup :is(a, button, input, summary)')) {
      const { left, right } = control.getBoundingClientRect();
      if (left < -0.5 || right > clientWidth + 0.5) lost.push(`${control.outerHTML} at ${left} to ${right}`);
    }
    return lost;
  });
}
