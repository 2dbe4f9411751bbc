import { anchorId } from '../../src/core/anchor';
import { toJson } from '../../src/core/export/json';
import { message } from '../../src/platform/messages';
import { recentPath, settingsPath } from '../../src/platform/reader-address';
import { SETTINGS, type Settings } from '../../src/platform/settings';
import type { ReaderAction } from '../../src/view/actions';
import { ZOOMS } from '../../src/view/text/zoom';
import { placeOnTop } from '../place-on-top';
import type { Player } from '../read-aloud/player';
import type { Wanted } from '../read-aloud/queue';
import { citation } from './citation';
import { copyText } from './copy-text';
import { fileName, saveFile } from './save-file';
import { selectedPlace } from './selected-place';
import { goTo, stepTo } from './step-to';
import type { Opened, ToolsProps } from './tools';

/** What each action does; `null` where there is nothing to do it to. */
export type Commands = Readonly<Record<ReaderAction, (() => void) | null>>;

interface Context extends ToolsProps {
  readonly open: (dialog: Opened) => void;
  /** Tells what was done. */
  readonly say: (what: string) => void;
  readonly readAloud: (wanted: Wanted | null) => void;
  /** What is read aloud now. */
  readonly player: Player | null;
}

const SECTIONS = '.text > [data-section] > :is(h2, h3, h4, h5, h6):first-of-type';
const CLAIMS = '.text .claim[id]';

export function readerCommands(context: Context): Commands {
  const { reading, summary, settings, change, open, original } = context;
  return {
    nextSection: () => stepTo(SECTIONS, 1),
    previousSection: () => stepTo(SECTIONS, -1),
    nextClaim: summary && (() => stepTo(CLAIMS, 1)),
    previousClaim: summary && (() => stepTo(CLAIMS, -1)),
    zoom: summary && !reading.short ? () => zoomOn(context) : null,
    outline: reading.sections.length > 1 ? showOutline : null,
    lineFocus: () => change({ lineFocus: after(SETTINGS.lineFocus.allowed, settings.lineFocus) }),
    ...readingAloud(context),
    display: () => togglePanel('display'),
    larger: () => change({ textSize: beside(settings.textSize, 1) }),
    smaller: () => change({ textSize: beside(settings.textSize, -1) }),
    theme: () => change({ theme: after(SETTINGS.theme.allowed, settings.theme) }),
    images: document.querySelector('.image') ? () => open('images') : null,
    original: original === null ? null : () => void globalThis.open(original, '_blank', 'noopener'),
    copyCitation: () => void copyPlace(context),
    print: () => globalThis.print(),
    ...exports(context),
    recent: () => location.assign(recentPath()),
    settings: () => location.assign(settingsPath()),
    palette: () => open('palette'),
    help: () => open('help'),
  };
}

function exports({ reading, summary }: Context): Pick<Commands, 'saveMarkdown' | 'saveHtml' | 'saveJson'> {
  const { article, sections } = reading;
  const save = (extension: string, type: string, text: string): void =>
    saveFile(fileName(article.title, extension), type, text);
  const saveMarkdown = async (): Promise<void> => {
    const { toMarkdown } = await import('../../src/core/export/markdown');
    save('md', 'text/markdown', toMarkdown(article, summary));
  };
  const saveHtml = async (): Promise<void> => {
    const { toHtml } = await import('../../src/core/export/html');
    save('html', 'text/html', toHtml(article, summary));
  };
  return {
    saveMarkdown: () => void saveMarkdown(),
    saveHtml: () => void saveHtml(),
    saveJson: summary && (() => save('json', 'application/json', toJson(article, sections, summary))),
  };
}

type ReadingAction =
  | 'readHere'
  | 'readText'
  | 'readSummary'
  | 'pauseReading'
  | 'nextSentence'
  | 'previousSentence'
  | 'stopReading';

function readingAloud(context: Context): Pick<Commands, ReadingAction> {
  const { reading, summary, zoom, setZoom, readAloud, player } = context;
  const { article, short } = reading;
  const readText = (wanted: Wanted): void => {
    readAloud(wanted);
    if (zoom !== 'full') setZoom('full');
  };
  return {
    readHere: () => {
      const selection = getSelection();
      const selected = selectedPlace(selection);
      // It would hide what is marked.
      if (selected) selection?.collapseToStart();
      readText({ what: 'here', place: selected ? anchorId(selected) : (placeOnTop(article) ?? 'b0c0') });
    },
    readText: () => readText({ what: 'text' }),
    readSummary: summary && !short ? () => readAloud({ what: 'summary' }) : null,
    pauseReading:
      player && (() => player.send({ kind: player.state().status === 'speaking' ? 'pause' : 'play' })),
    nextSentence: player && (() => player.send({ kind: 'next' })),
    previousSentence: player && (() => player.send({ kind: 'previous' })),
    stopReading: player && (() => readAloud(null)),
  };
}

function zoomOn({ zoom, setZoom, say }: Context): void {
  const next = after(ZOOMS, zoom);
  setZoom(next);
  const names = { gist: 'zoomGist', one: 'zoomOne', three: 'zoomThree', full: 'zoomFull' } as const;
  say(message(names[next]));
}

/** The value after another, the first after the last. */
function after<Value>(values: readonly Value[], value: Value): Value {
  return values[(values.indexOf(value) + 1) % values.length] ?? value;
}

/** The text size one step larger or smaller, where there is one. */
function beside(size: Settings['textSize'], by: 1 | -1): Settings['textSize'] {
  const sizes = SETTINGS.textSize.allowed;
  return sizes[sizes.indexOf(size) + by] ?? size;
}

function togglePanel(id: string): void {
  document.getElementById(id)?.togglePopover();
}

/** Opens the outline where it is a panel, and goes to the section being read in it. */
function showOutline(): void {
  const outline = document.getElementById('outline');
  if (outline?.popover !== null && outline?.matches(':popover-open') === false) outline.showPopover();
  goTo(outline?.querySelector<HTMLElement>('[aria-current]') ?? null);
}

/** Copies the sentence that was landed on, or else the one on top, with where it is from. */
async function copyPlace({ reading: { article }, landing, say }: Context): Promise<void> {
  const top = placeOnTop(article);
  const place = landing !== null && !landing.whole ? anchorId(landing.place) : (top ?? 'b0c0');
  await copyText(citation(article, place));
  say(message('copied'));
}
