import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Article, Summary } from '../src/core/model';
import { textFragmentUrl } from '../src/core/text-fragment';
import { sentencesPerSection } from '../src/core/zoom';
import { message } from '../src/platform/messages';
import type { Settings } from '../src/platform/settings';
import { footnoteLinks } from '../src/view/text/footnote-links';
import type { TextFrame } from '../src/view/text/frame';
import { headingLevels } from '../src/view/text/heading-levels';
import type { Landing } from '../src/view/text/landing';
import { summaryPlaces } from '../src/view/text/places';
import { ArticleEnd } from './article-end';
import { ArticleHeader } from './article-header';
import { useCurrentSection } from './current-section';
import { imagesCanLoad } from './image-policy';
import { late } from './late';
import type { Opened } from './open-reading';
import type { Reading } from './reading';
import { OutlineNav } from './outline-nav';
import { summaryId, SummaryPanel } from './summary-panel';
import { TextBody } from './text-body';
import { textWords } from './text-words';
import { TopBar } from './top-bar';
import { useLanding } from './use-landing';
import { useRememberedPlace } from './use-remembered-place';
import { useSettings } from './use-settings';
import { useSummary } from './use-summary';
import { useWideWindow } from './use-wide-window';
import { useZoom } from './use-zoom';
import { ZoomControl } from './zoom-control';

const Tools = late(async () => (await import('./tools/tools')).Tools);

interface Props extends Opened {
  readonly settings: Settings;
  /** As they are stored, where `settings` may be a copy. */
  readonly stored?: Promise<Settings>;
}

export function ReaderPage({ reading, entry, place, settings: initial, stored }: Props): VNode {
  const { article, sections, short } = reading;
  const levels = useMemo(() => headingLevels(sections), [sections]);
  const { settings, changeSettings, ...appearance } = useSettings(initial, stored);
  const summary = useSummary(reading);
  // The summary over the text has one sentence of a section at least.
  const count = summary === null ? 1 : Math.max(1, sentencesPerSection(summary, settings.summaryZoom));
  const frame = useMemo(
    () => textFrame(article, short ? null : summary, count),
    [article, short, summary, count],
  );
  const { landing, announcement, start } = useLanding(reading, frame.places, place);
  const [whole, setWhole] = useState<TextFrame | null>(null);
  useRememberedPlace(entry, article);
  const { zoom, setZoom, kept } = useZoom(sections, summary);
  const current = useCurrentSection(sections.length);
  const beside = useWideWindow();
  const hasOutline = sections.length > 1;
  const original = originalOf(reading, landing);
  return (
    <>
      <a class="skip-link" href="#text">
        {message('readerSkip')}
      </a>
      <TopBar original={original} hasOutline={hasOutline && !beside} appearance={appearance}>
        {!short && <ZoomControl zoom={zoom} setZoom={setZoom} ready={summary !== null} />}
      </TopBar>
      <div class="columns">
        {hasOutline && (
          <OutlineNav
            article={article}
            sections={sections}
            levels={levels}
            current={current}
            beside={beside}
          />
        )}
        <main data-state={short ? 'short' : 'ready'} aria-busy={summary === null || whole !== frame}>
          <article lang={article.lang} dir={article.dir} data-zoom={zoom}>
            <ArticleHeader reading={reading} />
            {!short && zoom === 'full' && (
              <SummaryPanel sections={sections} summary={summary} count={count} />
            )}
            <TextBody {...{ sections, levels, frame, kept, landing, start }} onWhole={setWhole} />
            <ArticleEnd reading={reading} frame={frame} />
          </article>
        </main>
      </div>
      <output class="visually-hidden">{announcement}</output>
      <Tools
        {...{ reading, summary, landing, zoom, setZoom, settings }}
        original={original?.href ?? null}
        change={changeSettings}
      />
    </>
  );
}

function textFrame(article: Article, summary: Summary | null, count: number): TextFrame {
  return {
    article,
    places: summary ? summaryPlaces(summary, count) : new Map(),
    footnotes: footnoteLinks(article.blocks),
    words: textWords(),
    images: imagesCanLoad(),
    wayBack: summaryId,
    linkable: true,
  };
}

function originalOf(
  { article, sample }: Reading,
  landing: Landing | null,
): { href: string; atSentence: boolean } | null {
  if (sample) return null;
  if (landing !== null && !landing.whole) {
    const href = textFragmentUrl(article, landing.place);
    return href === null ? null : { href, atSentence: true };
  }
  const href = textFragmentUrl(article, { block: 0, start: 0, end: 0 });
  return href === null ? null : { href, atSentence: false };
}
