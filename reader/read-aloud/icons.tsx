import type { VNode } from 'preact';
import { Icon } from '../icons';

export function PlayIcon(): VNode {
  return (
    <Icon>
      <path d="M7 4.5v15L19.5 12z" />
    </Icon>
  );
}

export function PauseIcon(): VNode {
  return (
    <Icon>
      <path d="M8 5v14M16 5v14" />
    </Icon>
  );
}

export function PreviousIcon(): VNode {
  return (
    <Icon>
      <path d="M18 5.5v13L8.5 12zM5.5 5v14" />
    </Icon>
  );
}

export function NextIcon(): VNode {
  return (
    <Icon>
      <path d="M6 5.5v13l9.5-6.5zM18.5 5v14" />
    </Icon>
  );
}
