import type { VNode } from 'preact';
import type { Article } from '../../src/core/model';
import { listOf } from '../../src/platform/list-of';
import { countMessage, message } from '../../src/platform/messages';
import type { Settings } from '../../src/platform/settings';
import { saveSettings } from '../../src/platform/stored-settings';
import { mirrorSettings } from '../../src/platform/settings-mirror';
import { stamped } from '../../src/platform/settings-migrations';
import { reloadWithImages } from '../image-consent';
import { siteOf } from '../images-for';
import { isolated } from '../isolated';
import { placeOnTop } from '../place-on-top';
import { closeAround, ToolDialog } from './tool-dialog';

interface Props {
  readonly article: Article;
  readonly settings: Settings;
  readonly close: () => void;
}

/** Asks before the first request: says who would be asked for images and what they would learn. */
export function ImagesDialog({ article, settings, close }: Props): VNode {
  const { hosts, secure, insecure } = imagesOf(article);
  const site = siteOf(article.url);
  const show = async (change: Partial<Settings>): Promise<void> => {
    if (Object.keys(change).length > 0) {
      // The page that starts anew reads the copy before it paints.
      mirrorSettings(stamped({ ...settings, ...change }));
      await saveSettings(change);
    }
    reloadWithImages(placeOnTop(article));
  };
  return (
    <ToolDialog class="images-dialog" label={message('imagesTitle')} close={close}>
      <h2>{message('imagesTitle')}</h2>
      {secure > 0 && <p>{countMessage('imagesFrom', secure, listOf(hosts.map(isolated)))}</p>}
      {secure > 0 && <p>{message('imagesCost')}</p>}
      {insecure > 0 && <p>{countMessage('imagesInsecure', insecure)}</p>}
      <p class="actions">
        {secure > 0 && (
          <>
            <button type="button" class="button" data-action="images-now" onClick={() => void show({})}>
              {message('imagesNow')}
            </button>
            {site !== null && (
              <button
                type="button"
                class="button"
                data-action="images-site"
                onClick={() => void show({ imageSites: [...settings.imageSites, site] })}
              >
                {message('imagesSite', isolated(site))}
              </button>
            )}
            <button
              type="button"
              class="button"
              data-action="images-always"
              onClick={() => void show({ showImages: 'always' })}
            >
              {message('imagesAlways')}
            </button>
          </>
        )}
        <button type="button" class="button" onClick={({ currentTarget }) => closeAround(currentTarget)}>
          {message('imagesNot')}
        </button>
      </p>
    </ToolDialog>
  );
}

function imagesOf({ blocks }: Article): { hosts: string[]; secure: number; insecure: number } {
  const images = blocks.flatMap((block) => (block.kind === 'figure' ? block.images : []));
  const secure = images.filter(({ src }) => src.startsWith('https:'));
  const hosts = [...new Set(secure.map(({ src }) => new URL(src).host))];
  return { hosts, secure: secure.length, insecure: images.length - secure.length };
}
