import { parseSettings } from '../src/platform/settings';
import { mirroredSettings } from '../src/platform/settings-mirror';
import { openReading } from './open-reading';
import { ReaderPage } from './reader-page';
import { startPage } from './start-page';

startPage(async (stored) => {
  // Firefox 153 takes as long for what is stored as for all the rest; the copy is what the page was painted with already.
  const copy = mirroredSettings();
  const settings = copy === null ? await stored : parseSettings(copy);
  const opened = await openReading(location.search, { settings, stored });
  if (opened === null) {
    const { GonePage, recentlyRead } = await import('./gone-page');
    return <GonePage recent={await recentlyRead()} />;
  }
  return <ReaderPage {...opened} settings={settings} stored={stored} />;
});
