import type { Context } from './context';
import { imageOf } from './images';
import { addInlineImage } from './inline-image';
import type { LeafSink } from './leaf-sink';
import { addMath, addMathScript } from './math';
import { appendRuby } from './ruby';
import type { Tag } from './tags';

interface Place {
  readonly sink: LeafSink;
  readonly context: Context;
}

/** Takes an element that is read as a whole, without a visit to what it holds. */
export function addWhole(element: Element, { kind }: Tag, { sink, context }: Place): void {
  switch (kind) {
    case 'break':
      if (sink.builder.breakLine(context.pre)) sink.flush(context);
      break;
    case 'rule':
      sink.flush(context);
      sink.push(sink.blank('break', context));
      break;
    case 'image':
      if (!addInlineImage(element, sink)) addImage(element, { sink, context });
      break;
    case 'math':
      addMath(element, sink, context);
      break;
    case 'script':
      addMathScript(element, sink, context);
      break;
    case 'ruby':
      appendRuby(element, sink.builder);
      break;
    default:
  }
}

/** An image of a `noscript` stands for the one before that loads by script; it counts where there is none. */
function addImage(element: Element, { sink, context }: Place): void {
  const { images } = sink.builder;
  const image = context.noscript && images.length > 0 ? null : imageOf(element);
  if (!image) return;
  images.push(image);
  sink.builder.separate(context.pre);
}
