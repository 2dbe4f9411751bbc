import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Image } from '../../core/model';
import type { TextWords } from './frame';

interface Props {
  readonly image: Image;
  readonly words: TextWords;
  /** Whether the user allowed images; without it nothing is asked for. */
  readonly shown: boolean;
}

/** An image, or what stands for it: until it is allowed, where it cannot be fetched in secret, and where it is not there. */
export function ImageView({ image, words, shown }: Props): VNode {
  const { src, alt, width, height } = image;
  const [failed, setFailed] = useState(false);
  const secure = src.startsWith('https:');
  if (!shown || !secure || failed) {
    const state = failed ? words.imageFailed : secure ? null : words.imageInsecure;
    return <Placeholder image={image} words={words} state={state} />;
  }
  return (
    <img
      src={src}
      alt={alt}
      width={width ?? undefined}
      height={height ?? undefined}
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
      onError={() => setFailed(true)}
    />
  );
}

interface PlaceholderProps extends Pick<Props, 'image' | 'words'> {
  /** Why it cannot be shown; `null` where it only takes the user's word. */
  readonly state: string | null;
}

function Placeholder({ image: { alt, width, height, src }, words, state }: PlaceholderProps): VNode {
  const own = { lang: words.lang, dir: words.dir };
  return (
    <div class="image">
      <p class="image-alt">{alt === '' ? <span {...own}>{words.imageWithoutDescription}</span> : alt}</p>
      <p class="image-facts" {...own}>
        <span>{width !== null && height !== null ? words.imageSize(width, height) : words.image}</span>
        {state !== null && <span class="image-state">{state}</span>}
        {state === null && (
          <button type="button" class="show-images">
            {words.showImages}
          </button>
        )}
        <a href={src} target="_blank" rel="noopener noreferrer">
          {words.openImage}
        </a>
      </p>
    </div>
  );
}
