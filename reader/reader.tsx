import { render } from 'preact';
import { messagesDirection, messagesLanguage } from '../src/platform/messages';
import { mirrorSettings } from '../src/platform/settings-mirror';
import { loadSettings } from '../src/platform/stored-settings';
import { showAppearance } from './appearance';
import { loadReading } from './load-reading';
import { GonePage, recentlyRead } from './gone-page';
import { ReaderPage } from './reader-page';

async function open(page: HTMLElement): Promise<void> {
  const root = document.documentElement;
  root.lang = messagesLanguage();
  root.dir = messagesDirection();
  const settings = await loadSettings();
  showAppearance(root, settings);
  mirrorSettings(settings);
  const reading = await loadReading(location.search, settings);
  page.replaceChildren(); // Preact 11 renders beside what it finds.
  if (reading === null) {
    render(<GonePage recent={await recentlyRead()} />, page);
    return;
  }
  document.title = reading.article.title;
  render(<ReaderPage reading={reading} settings={settings} />, page);
}

const page = document.querySelector<HTMLElement>('#page');
if (page) void open(page);
