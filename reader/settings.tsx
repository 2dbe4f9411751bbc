import { loadSync } from '../src/platform/synced-settings';
import { SettingsPage } from './settings/settings-page';
import { startPage } from './start-page';

startPage(async (stored) => <SettingsPage settings={await stored} synced={await loadSync()} />);
