import type { ComponentChildren, VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly children: ComponentChildren;
  readonly 'data-block'?: number;
  readonly 'data-from'?: number;
  readonly id?: string;
  readonly class?: string;
  readonly tabindex?: number;
  readonly dir?: 'ltr' | 'rtl';
}

/**
 * Content that scrolls sideways by itself where it is wider than the text. Once it is known to fit, it is no
 * longer a named region that the keyboard can reach: a table that fits is no stop on the way.
 */
export function ScrollRegion({ label, children, class: className = '', ...attributes }: Props): VNode {
  const element = useRef<HTMLDivElement>(null);
  const [overflows, setOverflows] = useState(true);
  useLayoutEffect(() => {
    const region = element.current;
    if (!region) return undefined;
    const measure = (): void => setOverflows(region.scrollWidth > region.clientWidth);
    const observer = new ResizeObserver(measure);
    observer.observe(region);
    return () => observer.disconnect();
  }, []);
  const reachable = overflows ? { role: 'region' as const, 'aria-label': label, tabindex: 0 } : {};
  return (
    <div ref={element} {...attributes} {...reachable} class={`scroll-region ${className}`.trim()}>
      {children}
    </div>
  );
}
