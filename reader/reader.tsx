import { openReading } from './open-reading';
import { ReaderPage } from './reader-page';
import { startPage } from './start-page';

startPage(async (settings) => {
  const opened = await openReading(location.search, settings);
  if (opened === null) {
    const { GonePage, recentlyRead } = await import('./gone-page');
    return <GonePage recent={await recentlyRead()} />;
  }
  return <ReaderPage {...opened} settings={settings} />;
});
