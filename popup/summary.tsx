import type { VNode } from 'preact';
import { message } from '../src/platform/messages';
import { partialMessage } from '../src/platform/partial-message';
import { readerUrl } from '../src/platform/tabs';
import { CoverageLine } from './coverage-line';
import { OtherScope } from './other-scope';
import type { PopupProps } from './popup-page';
import type { Reading } from './reading';
import { Sections } from './sections';
import { ShortText } from './short-text';
import { TextHeader } from './text-header';
import { ZoomControl } from './zoom-control';

export interface SummaryProps extends PopupProps {
  readonly reading: Reading;
}

/** A text in its sections, or a short one itself, and the way to the full text. */
export function Summary(props: SummaryProps): VNode {
  const { reading, actions } = props;
  const { article, short, origin } = reading;
  const scope = <OtherScope origin={origin} actions={actions} />;
  return (
    <>
      <div class="content">
        {origin.scope === 'selection' && scope}
        <div lang={article.lang} dir={article.dir}>
          <TextHeader reading={reading} />
          {short ? <ShortText blocks={article.blocks} /> : <Sections {...props} />}
        </div>
        <CoverageLine {...props} />
        {origin.scope !== 'selection' && scope}
      </div>
      <Bar {...props} />
    </>
  );
}

function Bar({ reading, state: { zoom }, actions, tools, use }: SummaryProps): VNode {
  const { article, id, short } = reading;
  const { TakeAlong, takesAlong, done } = tools;
  return (
    <footer class="bar">
      {article.partial !== null && (
        <p class="partial">
          {article.partial === 'loading' ? message('popupStillLoading') : partialMessage(article.partial)}
        </p>
      )}
      {done !== '' && <p class="done">{done}</p>}
      {TakeAlong && takesAlong && <TakeAlong reading={reading} use={use} />}
      {!short && <ZoomControl zoom={zoom} setZoom={actions.setZoom} />}
      <button
        type="button"
        class="button take"
        data-action="take-along"
        aria-label={message('takeAlong')}
        aria-expanded={takesAlong}
        onClick={use.takeAlong}
      />
      <a class="button primary" data-action="open-reader" href={readerUrl(id)} target="_blank">
        {message('zoomFull')}
      </a>
    </footer>
  );
}
