import type { VNode } from 'preact';
import type { Section } from '../src/core/model';
import { message } from '../src/platform/messages';

/**
 * The sections side by side, each as long as its share of the words. One slider, so that every place on it is a target
 * of full size however many there are; `follow-map.ts` makes it work.
 */
export function ArticleMap({ sections }: { readonly sections: readonly Section[] }): VNode {
  return (
    <div
      class="map"
      data-part="map"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the steps of a range are of one length
      role="slider"
      tabIndex={0}
      aria-label={message('popupMap')}
      aria-valuemin={1}
      aria-valuemax={sections.length}
      aria-valuenow={1}
    >
      {sections.map(({ words, heading }, index) => (
        <i key={index} class={heading === null ? 'ours' : undefined} style={{ '--words': words }} />
      ))}
    </div>
  );
}
