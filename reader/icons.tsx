import type { ComponentChildren, VNode } from 'preact';

/** A drawing of 24 by 24, in the colour and size of the text. */
export function Icon({ children }: { children: ComponentChildren }): VNode {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      {children}
    </svg>
  );
}

/** Lines of a list under one another. */
export function ListIcon(): VNode {
  return (
    <Icon>
      <path d="M4 6h.01M4 12h.01M4 18h.01M9 6h11M9 12h11M9 18h11" />
    </Icon>
  );
}

/** A clock that runs back. */
export function RecentIcon(): VNode {
  return (
    <Icon>
      <path d="M3.5 12a8.5 8.5 0 1 0 2.6-6.1L3.5 8.3M3.5 3.5v4.8h4.8M12 7.5V12l3 2" />
    </Icon>
  );
}

/** A cross. */
export function RemoveIcon(): VNode {
  return (
    <Icon>
      <path d="m6 6 12 12M18 6 6 18" />
    </Icon>
  );
}

/** An arrow that leaves a frame. */
export function OriginalIcon(): VNode {
  return (
    <Icon>
      <path d="M14 4h6v6M20 4l-9 9M18 14v5a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1h5" />
    </Icon>
  );
}

/** A large and a small letter A. */
export function AppearanceIcon(): VNode {
  return (
    <Icon>
      <path d="M2.5 19 8.5 5l6 14M4.6 14h7.8M15.5 19l3.25-8 3.25 8M16.7 16h4.1" />
    </Icon>
  );
}

/** Three dots in a row. */
export function MoreIcon(): VNode {
  return (
    <Icon>
      <path d="M5 12h.01M12 12h.01M19 12h.01" />
    </Icon>
  );
}
