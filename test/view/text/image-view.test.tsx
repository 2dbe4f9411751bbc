import { expect, test } from 'vitest';
import { ImageView } from '../../../src/view/text/image-view';
import { safe } from '../../core/export/exported-article';
import { textContext } from './text-frame';
import { rendered } from '../rendered';

const { words } = textContext([]);
const image = { src: safe('https://quay.example/bell.png'), alt: 'A bell', width: 40, height: 30 };

test('before it is allowed an image is its description, its size and a way to show it', () => {
  const root = rendered(<ImageView image={image} words={words} shown={false} />);
  expect(root.querySelector('img')).toBeNull();
  expect(root.querySelector('.image')?.textContent).toContain('A bell');
  expect(root.querySelector('.image')?.textContent).toContain('40 × 30');
  expect(root.querySelector('.show-images')).not.toBeNull();
});

test('allowed, it loads late, tells no referrer and does not say whose page it is', () => {
  const shown = rendered(<ImageView image={image} words={words} shown />).querySelector('img');
  expect(shown?.getAttribute('src')).toBe('https://quay.example/bell.png');
  expect(shown?.getAttribute('referrerpolicy')).toBe('no-referrer');
  expect(shown?.getAttribute('loading')).toBe('lazy');
  expect(shown?.hasAttribute('crossorigin')).toBe(false);
});

test('an image that is offered without encryption is never shown, and says why', () => {
  const insecure = { ...image, src: safe('http://quay.example/bell.png') };
  const root = rendered(<ImageView image={insecure} words={words} shown />);
  expect(root.querySelector('img')).toBeNull();
  expect(root.querySelector('.image-state')?.textContent).toBe('Offered without encryption');
  expect(root.querySelector('.show-images')).toBeNull();
});
