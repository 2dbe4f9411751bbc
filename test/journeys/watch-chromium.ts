import type { CDPSession } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../scripts/browser/types';
import type { Watch } from './watch';

const BAD_CALLS = new Set(['error', 'assert', 'warning']);

/** Chromium 156: the popup's target is `other` before it has an address. */
const PAGES = new Set(['page', 'other']);

/** Attaches to each new page before its first line runs, so that nothing escapes. */
export async function watchChromium({ puppeteer, origin }: ExtensionBrowser): Promise<Watch> {
  const problems: string[] = [];
  const requests: string[] = [];
  const root = await puppeteer.target().createCDPSession();
  const watchTarget = async (session: CDPSession) => {
    let owner = '';
    const ours = () => owner.startsWith(origin);
    session.on('Network.requestWillBeSent', ({ request, documentURL, type }) => {
      if (type === 'Document') owner = documentURL;
      if (ours() && !request.url.startsWith(origin)) requests.push(request.url);
    });
    session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception, url } }) => {
      if (ours()) problems.push(`${owner}: ${text} ${exception?.description ?? ''} ${url ?? ''}`);
    });
    session.on('Runtime.consoleAPICalled', ({ type, args }) => {
      if (ours() && BAD_CALLS.has(type)) problems.push(`${owner}: console.${type} ${JSON.stringify(args)}`);
    });
    session.on('Log.entryAdded', ({ entry: { level, text, url } }) => {
      if (ours() && level === 'error') problems.push(`${owner}: ${text} ${url ?? ''}`);
    });
    await Promise.allSettled([
      session.send('Network.enable'),
      session.send('Runtime.enable'),
      session.send('Log.enable'),
      session.send('Runtime.runIfWaitingForDebugger'),
    ]);
  };
  root.on('Target.attachedToTarget', ({ sessionId, targetInfo: { type } }) => {
    const session = root.connection()?.session(sessionId);
    if (session && PAGES.has(type)) void watchTarget(session);
  });
  await root.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: true,
  });
  return {
    takeProblems: async () => problems.splice(0),
    takeRequests: async () => requests.splice(0),
  };
}
