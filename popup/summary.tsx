import type { VNode } from 'preact';
import { interfaceLanguage } from '../src/platform/interface-language';
import { countMessage, message } from '../src/platform/messages';
import { readerUrl } from '../src/platform/tabs';
import { sectionRows } from '../src/view/section-rows';
import { Claims } from './claims';
import { ClaimsControl } from './claims-control';
import { CoverageLine } from './coverage-line';
import type { Reading } from './reading';
import { SectionEntry } from './section-entry';
import { ShortText } from './short-text';
import type { Actions, PopupState } from './state';
import { TextHeader } from './text-header';

type Props = Pick<PopupState, 'claimsPerSection' | 'scope'> & {
  readonly reading: Reading;
  readonly actions: Actions;
};

/** A text in its sections, or a short one itself, and the way to the full text. */
export function Summary({ reading, claimsPerSection, scope, actions }: Props): VNode {
  const { article, id, short } = reading;
  return (
    <>
      <div class="content">
        <div lang={article.lang} dir={article.dir}>
          <TextHeader reading={reading} />
          {short ? (
            <ShortText blocks={article.blocks} />
          ) : (
            <Digests reading={reading} count={claimsPerSection} />
          )}
        </div>
        <CoverageLine reading={reading} />
        <OtherScope scope={scope} actions={actions} />
      </div>
      <footer class="bar">
        {!short && <ClaimsControl claimsPerSection={claimsPerSection} showClaims={actions.showClaims} />}
        <a class="button primary" data-action="open-reader" href={readerUrl(id)} target="_blank">
          {message('popupFullText')}
        </a>
      </footer>
    </>
  );
}

function Digests({ reading, count }: { readonly reading: Reading; readonly count: number }): VNode {
  const { article, id, sections, summary } = reading;
  const entry = (index: number): VNode | undefined =>
    sections[index] && (
      <SectionEntry
        key={index}
        entry={id}
        section={sections[index]}
        digest={summary.sections.find((digest) => digest.section === index) ?? null}
        count={count}
        alone={sections.length === 1}
      />
    );
  return (
    <>
      {summary.gist.length > 0 && (
        <div class="gist" data-part="gist">
          <Claims entry={id} claims={summary.gist} count={summary.gist.length} />
        </div>
      )}
      {sectionRows(sections, article.lang).map(({ shown, folded }) => (
        <>
          {entry(shown)}
          {folded.length > 0 && (
            <details class="folded">
              <summary {...interfaceLanguage()}>{countMessage('popupFolded', folded.length)}</summary>
              {folded.map(entry)}
            </details>
          )}
        </>
      ))}
    </>
  );
}

function OtherScope({ scope, actions }: Pick<Props, 'scope' | 'actions'>): VNode {
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
