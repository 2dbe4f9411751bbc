const CHANNEL = 'read-aloud';

/**
 * Has only one reader speak at a time: systems mix the sentences of two. `pause` is called when another reader begins,
 * until the signal aborts; the function it gives tells the others that this one does.
 */
export function turnTaker(pause: () => void, signal: AbortSignal): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', pause, { signal });
  signal.addEventListener('abort', () => channel.close());
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has one origin
  return () => channel.postMessage(null);
}
