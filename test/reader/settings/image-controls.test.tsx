import { expect, test, vi } from 'vitest';
import { ImageControls } from '../../../reader/settings/image-controls';
import { parseSettings } from '../../../src/platform/settings';
import { rendered } from '../../view/rendered';

vi.mock('webextension-polyfill', () => import('../extension-browser'));

test('a site that may load images is read from left to right, apart from the words around it', () => {
  const settings = parseSettings({ imageSites: ['tides.example'] });
  const root = rendered(<ImageControls settings={settings} change={() => undefined} />);
  expect(root.querySelector('.sites bdi[dir="ltr"]')?.textContent).toBe('tides.example');
});
