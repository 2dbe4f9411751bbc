import { isPrivateWindow } from '../src/platform/private-window';
import { listRecentEntries } from '../src/platform/recent-entries';
import { RecentPage } from './recent-page';
import { startPage } from './start-page';

startPage(async (stored) => {
  const { keepRecent } = await stored;
  const entries = isPrivateWindow() ? [] : await listRecentEntries();
  return <RecentPage entries={entries} keepRecent={keepRecent} />;
});
