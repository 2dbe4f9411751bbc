import browser from 'webextension-polyfill';

/** What stands at a place of a page, as it was read there. */
export interface PlaceText {
  readonly text: string;
  /** What follows it, by which it is told from the same words elsewhere; may be empty. */
  readonly next: string;
}

/**
 * Scrolls the page of a tab to a text and marks it for a moment. Nothing of it stays: the mark is an animation, which
 * changes no node and ends by itself. Resolves with whether the text was found; never rejects.
 */
export async function showInTab(tabId: number, { text, next }: PlaceText): Promise<boolean> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      func: markText,
      args: [text, next],
    });
    return frame?.result === true;
  } catch {
    return false; // The tab has gone on to another page, which the press on the button does not open.
  }
}

/** Runs in the page's isolated world, so that it may use nothing from outside itself. */
function markText(text: string, next: string): boolean {
  const bare = (words: string): string => words.replaceAll(/\s+/g, '');
  const wanted = bare(text);
  const following = bare(next).slice(0, 80);
  const starts: { readonly at: number; readonly holder: Element }[] = [];
  let all = '';

  function collect(): void {
    const left: Node[] = [document.body];
    for (let node = left.pop(); node; node = left.pop()) {
      const holder = node.parentElement;
      if (node instanceof Text && holder?.checkVisibility()) {
        starts.push({ at: all.length, holder });
        all += bare(node.data);
      }
      const inside = node instanceof Element && node.shadowRoot ? node.shadowRoot : node;
      for (let child = inside.lastChild; child; child = child.previousSibling) left.push(child);
    }
  }

  /** Of the places where the words stand, the one that is followed the soonest by what follows. */
  function bestPlace(): number {
    let best = -1;
    let nearest = Infinity;
    for (let at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, at + 1)) {
      const end = at + wanted.length;
      const follows = all.indexOf(following, end);
      const distance = follows < 0 ? Number.MAX_SAFE_INTEGER : follows - end;
      if (distance < nearest) [best, nearest] = [at, distance];
    }
    return best;
  }

  // oxlint-disable-next-line unicorn/consistent-function-scoping -- outside, it would not be there in the page
  function mark(place: Element): void {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    place.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' });
    const marked = {
      backgroundColor: 'rgb(255 213 79 / 60%)',
      outline: '3px solid rgb(196 138 0)',
      offset: 0,
    };
    const held = { ...marked, offset: still ? 1 : 0.7 };
    place.animate(still ? [marked, held] : [marked, held, { offset: 1 }], { duration: 4000 });
  }

  collect();
  const best = wanted === '' ? -1 : bestPlace();
  const holder = starts.findLast(({ at }) => at <= best)?.holder;
  if (best < 0 || !holder) return false;
  mark(
    holder.closest('h1, h2, h3, h4, h5, h6, [role="heading"], p, li, dt, dd, pre, figure, table') ?? holder,
  );
  return true;
}
