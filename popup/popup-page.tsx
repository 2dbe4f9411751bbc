import type { VNode } from 'preact';
import type { Actions, PopupState } from './state';
import { Summary } from './summary';
import type { Tools, ToolUse } from './tools';

/** What the popup is made of. */
export interface PopupProps {
  readonly state: PopupState;
  readonly actions: Actions;
  readonly tools: Tools;
  readonly use: ToolUse;
}

/** The popup in one of its states. */
export function PopupPage(props: PopupProps): VNode {
  const { state, actions, tools } = props;
  const { view, busy, scope } = state;
  const { Notice } = tools;
  switch (view.kind) {
    case 'frame':
      return <Frame />;
    case 'summary':
      return (
        <main data-state={view.reading.short ? 'short' : 'ready'} aria-busy={busy}>
          <Summary {...props} reading={view.reading} />
        </main>
      );
    case 'notice':
      return Notice ? (
        <main data-state="notice" aria-busy={busy}>
          <Notice failure={view.failure} scope={scope} actions={actions} />
        </main>
      ) : (
        <Frame />
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
