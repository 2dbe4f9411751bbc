import { render, type VNode } from 'preact';
import { messagesDirection, messagesLanguage } from '../src/platform/messages';
import { mirrorSettings } from '../src/platform/settings-mirror';
import { loadSettings } from '../src/platform/stored-settings';
import { showAppearance } from './appearance';
import { openReading } from './open-reading';
import { GonePage, recentlyRead } from './gone-page';
import { ReaderPage } from './reader-page';
import { Trouble, troubleDetail, TroublePage } from './trouble';

const root = document.documentElement;
const page = document.querySelector('#page') ?? document.body;

// Whatever is thrown ends here, once, and is shown. An observer that falls behind reports no error, and is none.
addEventListener('error', ({ error }: { readonly error?: unknown }) => {
  if (error !== null && error !== undefined) showTrouble(error);
});
addEventListener('unhandledrejection', ({ reason }) => showTrouble(reason));

root.lang = messagesLanguage();
root.dir = messagesDirection();
void open();

async function open(): Promise<void> {
  const settings = await loadSettings();
  showAppearance(root, settings);
  mirrorSettings(settings);
  const opened = await openReading(location.search, settings);
  if (opened === null) {
    show(<GonePage recent={await recentlyRead()} />);
    return;
  }
  document.title = opened.reading.article.title;
  show(<ReaderPage {...opened} settings={settings} />);
}

function show(content: VNode): void {
  page.replaceChildren(); // Preact 11 renders beside what it finds.
  render(content, page);
}

function showTrouble(error: unknown): void {
  const detail = troubleDetail(error);
  if (!document.querySelector('article')) {
    render(null, page);
    show(<TroublePage detail={detail} />);
    return;
  }
  const over = document.createElement('div');
  document.body.prepend(over);
  render(<Trouble detail={detail} />, over);
}
