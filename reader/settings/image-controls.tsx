import type { VNode } from 'preact';
import { message } from '../../src/platform/messages';
import type { Settings } from '../../src/platform/settings';
import { Flag } from '../flag';

interface Props {
  readonly settings: Settings;
  readonly change: (change: Partial<Settings>) => void;
}

/** Whether images load, and the sites on which they do anyway. */
export function ImageControls({ settings: { showImages, imageSites }, change }: Props): VNode {
  return (
    <>
      <Flag
        name="showImages"
        label={message('imagesAlwaysLabel')}
        explanation={message('imagesCost')}
        checked={showImages === 'always'}
        change={(always) => change({ showImages: always ? 'always' : 'ask' })}
      />
      {imageSites.length > 0 && (
        <div>
          <p>{message('imagesSites')}</p>
          <ul class="sites">
            {imageSites.map((site) => (
              <li key={site}>
                <bdi dir="ltr">{site}</bdi>
                <button
                  type="button"
                  class="button"
                  aria-label={message('recentRemove', site)}
                  onClick={() => change({ imageSites: imageSites.filter((other) => other !== site) })}
                >
                  {message('remove')}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
