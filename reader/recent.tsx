import { render } from 'preact';
import { messagesDirection, messagesLanguage } from '../src/platform/messages';
import { isPrivateWindow } from '../src/platform/private-window';
import { listRecentEntries } from '../src/platform/recent-entries';
import { mirrorSettings } from '../src/platform/settings-mirror';
import { loadSettings } from '../src/platform/stored-settings';
import { showAppearance } from './appearance';
import { RecentPage } from './recent-page';

const root = document.documentElement;
const page = document.querySelector('#page') ?? document.body;

root.lang = messagesLanguage();
root.dir = messagesDirection();
void open();

async function open(): Promise<void> {
  const settings = await loadSettings();
  showAppearance(root, settings);
  mirrorSettings(settings);
  const entries = isPrivateWindow() ? [] : await listRecentEntries();
  page.replaceChildren(); // Preact 11 renders beside what it finds.
  render(<RecentPage entries={entries} keepRecent={settings.keepRecent} />, page);
}
