import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { HeadingLevel, Section } from '../src/core/model';
import type { TextFrame } from '../src/view/text/frame';
import type { Landing } from '../src/view/text/landing';
import { SectionView, type KeptText } from '../src/view/text/section-view';
import { firstSlice, nextSlice, type Slices } from './slices';

interface Props {
  readonly sections: readonly Section[];
  readonly levels: readonly HeadingLevel[];
  readonly frame: TextFrame;
  readonly kept: readonly (KeptText | null)[];
  readonly landing: Landing | null;
  /** The block where reading begins; `null` where the whole text is needed at once. */
  readonly start: number | null;
  /** Called once the whole text stands in a frame. */
  readonly onWhole: (frame: TextFrame) => void;
}

/** The text. Of a long one the part that is looked at stands at once, and the rest follows in slices. */
export function TextBody({ sections, levels, frame, kept, landing, start, onWhole }: Props): VNode {
  const slices = useSlices({ sections, frame, start, onWhole });
  return (
    <div id="text" class="text" tabindex={-1}>
      {sections.map((section, index) => {
        const landed = landing && section.from <= landing.block && landing.block < section.to;
        return (
          <SectionView
            key={section.from}
            // A link may lead to what is still to come.
            frame={slices[index] ?? (landed ? frame : null)}
            section={section}
            index={index}
            level={levels[index] ?? 2}
            kept={kept[index] ?? null}
            landing={landed ? landing : null}
          />
        );
      })}
    </div>
  );
}

function useSlices({
  sections,
  frame,
  start,
  onWhole,
}: Pick<Props, 'sections' | 'frame' | 'start' | 'onWhole'>): Slices<TextFrame> {
  const [slices, setSlices] = useState(() => firstSlice(sections, frame, start));
  const whole = slices.every((slice) => slice === frame);
  useLayoutEffect(() => {
    if (whole) onWhole(frame);
  }, [whole, frame]);
  // An effect runs after a paint: one slice a frame.
  useEffect(() => {
    if (!whole) setSlices((before) => nextSlice(sections, before, { frame, block: start }));
  }, [slices, frame]);
  return slices;
}
