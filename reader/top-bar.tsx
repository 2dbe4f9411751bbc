import type { ComponentChildren, VNode } from 'preact';
import { message } from '../src/platform/messages';
import { recentPath } from '../src/platform/reader-address';
import { AppearanceIcon, ListIcon, MoreIcon, OriginalIcon, RecentIcon } from './icons';
import { late } from './late';
import { LatePanel } from './late-panel';
import type { AppearanceControl } from './use-settings';

const AppearanceControls = late(async () => (await import('./appearance-controls')).AppearanceControls);

interface Props {
  /** The original page, at the landing sentence where there is one; `null` for a text without a page. */
  readonly original: { readonly href: string; readonly atSentence: boolean } | null;
  readonly hasOutline: boolean;
  readonly appearance: AppearanceControl;
  readonly children: ComponentChildren;
}

export function TopBar({ original, hasOutline, appearance, children }: Props): VNode {
  return (
    <header class="bar">
      {hasOutline && (
        <button type="button" class="bar-item outline-button" popovertarget="outline">
          <ListIcon />
          <span class="spare">{message('readerOutline')}</span>
        </button>
      )}
      <span class="brand" translate={false}>
        {message('extensionName')}
      </span>
      {children}
      <a class="bar-item" href={recentPath()}>
        <RecentIcon />
        <span class="spare">{message('readerRecent')}</span>
      </a>
      {original && (
        <a class="bar-item" href={original.href} target="_blank" rel="noopener noreferrer">
          <OriginalIcon />
          <span class="spare">{message(original.atSentence ? 'readerOriginalHere' : 'readerOriginal')}</span>
        </a>
      )}
      <button type="button" class="bar-item" popovertarget="display">
        <AppearanceIcon />
        <span class="spare">{message('readerDisplay')}</span>
      </button>
      <button type="button" class="bar-item" popovertarget="more">
        <MoreIcon />
        <span class="spare">{message('readerMore')}</span>
      </button>
      <LatePanel id="display" label={message('readerDisplay')}>
        <AppearanceControls {...appearance} />
      </LatePanel>
    </header>
  );
}
