import { Fragment, type VNode } from 'preact';
import { sentencesPerSection } from '../src/core/zoom';
import { interfaceLanguage } from '../src/platform/interface-language';
import { countMessage } from '../src/platform/messages';
import { sectionRows } from '../src/view/section-rows';
import { ArticleMap } from './article-map';
import { Claims } from './claims';
import { SectionEntry } from './section-entry';
import type { SummaryProps } from './summary';

/** The map, the gist, and every section with what stands for it. */
export function Sections(props: SummaryProps): VNode {
  const { article, sections, summary } = props.reading;
  const count = sentencesPerSection(summary, props.state.zoom);
  const entry = (index: number): VNode => <SectionEntry {...props} key={index} index={index} count={count} />;
  const { rows, backMatter } = sectionRows(sections, article.lang);
  return (
    <>
      {sections.length > 1 && <ArticleMap sections={sections} />}
      {summary.gist.length > 0 && (
        <div class="gist" data-part="gist">
          <Claims {...props} claims={summary.gist} count={summary.gist.length} />
        </div>
      )}
      {rows.map(({ shown, folded }) => (
        <Fragment key={shown}>
          {entry(shown)}
          <Folded sections={folded.map(entry)} words="popupFolded" />
        </Fragment>
      ))}
      <Folded sections={backMatter.map(entry)} words="popupBackMatter" />
    </>
  );
}

interface FoldedProps {
  readonly sections: readonly VNode[];
  readonly words: 'popupFolded' | 'popupBackMatter';
}

function Folded({ sections, words }: FoldedProps): VNode | null {
  return sections.length === 0 ? null : (
    <details class="folded">
      <summary {...interfaceLanguage()}>{countMessage(words, sections.length)}</summary>
      {sections}
    </details>
  );
}
