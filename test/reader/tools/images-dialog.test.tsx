import { expect, test, vi } from 'vitest';
import { isolated } from '../../../reader/isolated';
import { ImagesDialog } from '../../../reader/tools/images-dialog';
import type { FigureBlock } from '../../../src/core/model';
import { parseSettings } from '../../../src/platform/settings';
import { safe } from '../../core/safe';
import { rendered } from '../../view/rendered';
import { tideArticle } from '../tide-article';

vi.mock('webextension-polyfill', () => import('../extension-browser'));

const PIER: FigureBlock = {
  kind: 'figure',
  text: '',
  marks: [],
  images: [{ src: safe('https://pictures.example/pier.jpg'), alt: '', width: null, height: null }],
};

test('the hosts that would be asked, and the site, stand apart from the words around them', () => {
  const article = tideArticle({ url: 'https://tides.example/two-books', blocks: [PIER] });
  const root = rendered(
    <ImagesDialog article={article} settings={parseSettings({})} close={() => undefined} />,
  );
  expect(root.querySelector('p')?.textContent).toContain(isolated('pictures.example'));
  expect(root.querySelector('[data-action="images-site"]')?.textContent).toContain(isolated('tides.example'));
});
