import type { VNode } from 'preact';
import { message } from '../src/platform/messages';
import { partialMessage } from '../src/platform/partial-message';
import { readerUrl } from '../src/platform/tabs';
import { CoverageLine } from './coverage-line';
import type { Reading } from './reading';
import { Sections } from './sections';
import { ShortText } from './short-text';
import type { PopupProps } from './popup-page';
import type { Actions, PopupState } from './state';
import { TextHeader } from './text-header';
import { ZoomControl } from './zoom-control';

interface Props extends PopupProps {
  readonly reading: Reading;
}

/** A text in its sections, or a short one itself, and the way to the full text. */
export function Summary({ reading, state, actions, tools, use }: Props): VNode {
  const { zoom, scope } = state;
  const { article, id, short } = reading;
  return (
    <>
      <div class="content">
        <div lang={article.lang} dir={article.dir}>
          <TextHeader reading={reading} />
          {short ? <ShortText blocks={article.blocks} /> : <Sections reading={reading} zoom={zoom} />}
        </div>
        <CoverageLine reading={reading} LeftOut={tools.LeftOut} use={use} />
        <OtherScope scope={scope} actions={actions} />
      </div>
      <footer class="bar">
        {article.partial !== null && (
          <p class="partial">
            {article.partial === 'loading' ? message('popupStillLoading') : partialMessage(article.partial)}
          </p>
        )}
        {!short && <ZoomControl zoom={zoom} setZoom={actions.setZoom} />}
        <a class="button primary" data-action="open-reader" href={readerUrl(id)} target="_blank">
          {message('zoomFull')}
        </a>
      </footer>
    </>
  );
}

function OtherScope({ scope, actions }: Pick<PopupState, 'scope'> & { readonly actions: Actions }): VNode {
  return (
    <p class="scope">
      {scope === 'article' ? message('popupNotTheArticle') : message('popupIsWholePage')}{' '}
      {scope === 'article' ? (
        <button type="button" class="plain" data-action="whole-page" onClick={() => actions.read('page')}>
          {message('popupWholePage')}
        </button>
      ) : (
        <button type="button" class="plain" data-action="article" onClick={() => actions.read('article')}>
          {message('popupBackToArticle')}
        </button>
      )}
    </p>
  );
}
