import { openReading } from './open-reading';
import { ReaderPage } from './reader-page';
import { startPage } from './start-page';

startPage(async (settings) => {
  const opened = await openReading(location.search, settings);
  if (opened === null) {
    const { GonePage, recentlyRead } = await import('./gone-page');
    return <GonePage recent={await recentlyRead()} />;
  }
  const { named, ...rest } = opened;
  // Browsers write a tab's title into their history.
  if (named) document.title = rest.reading.article.title;
  return <ReaderPage {...rest} settings={settings} />;
});
