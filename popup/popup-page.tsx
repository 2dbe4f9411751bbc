import type { VNode } from 'preact';
import { Notice } from './notice';
import type { Actions, PopupState } from './state';
import { Summary } from './summary';

interface Props {
  readonly state: PopupState;
  readonly actions: Actions;
}

/** The popup in one of its states. */
export function PopupPage({ state, actions }: Props): VNode {
  const { view, busy, scope, claimsPerSection } = state;
  switch (view.kind) {
    case 'frame':
      return <Frame />;
    case 'summary':
      return (
        <main data-state={view.reading.short ? 'short' : 'ready'} aria-busy={busy}>
          <Summary
            reading={view.reading}
            claimsPerSection={claimsPerSection}
            scope={scope}
            actions={actions}
          />
        </main>
      );
    case 'notice':
      return (
        <main data-state="notice" aria-busy={busy}>
          <Notice failure={view.failure} scope={scope} actions={actions} />
        </main>
      );
  }
  return view satisfies never;
}

/** What stands while the page is read once more, as in the static page. */
function Frame(): VNode {
  return (
    <main aria-busy>
      <div class="frame">
        {['site', 'title', 'facts', 'line', 'line', 'line', 'heading', 'line', 'line'].map((bone, index) => (
          <div key={index} class={`bone bone-${bone}`} />
        ))}
      </div>
    </main>
  );
}
