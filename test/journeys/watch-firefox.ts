import { connectionOf, inBrowserWindow, windowContexts } from '../../scripts/browser/firefox-chrome.mjs';
import type { ExtensionBrowser } from '../../scripts/browser/types';
import type { Watch } from './watch';

/** Listens in the browser's own process, to which every request and every script error is reported. */
export async function watchFirefox({ puppeteer, origin }: ExtensionBrowser): Promise<Watch> {
  const connection = connectionOf(puppeteer);
  const [first] = await windowContexts(connection);
  if (!first) throw new Error('Firefox has no window.');
  const place = { connection, window: first.context };
  await inBrowserWindow(place, listen, origin);
  return {
    takeProblems: () => inBrowserWindow(place, takeLog, 'problems'),
    takeRequests: () => inBrowserWindow(place, takeLog, 'requests'),
  };
}

// What follows is sent to Firefox as text, so each function uses nothing but its arguments.

function takeLog(part: 'problems' | 'requests'): string[] {
  // The globals of a window of Firefox itself.
  return (globalThis as unknown as FirefoxWindow).journeyLog[part].splice(0);
}

function listen(origin: string): void {
  // The globals of a window of Firefox itself.
  const firefox = globalThis as unknown as FirefoxWindow;
  const { Services, Ci } = firefox;
  const log = { problems: [] as string[], requests: [] as string[] };
  firefox.journeyLog = log;
  const A_DOCUMENT = 6;
  Services.obs.addObserver(
    {
      observe(subject) {
        const { URI, loadInfo } = subject.QueryInterface(Ci.nsIHttpChannel);
        const { triggeringPrincipal, loadingPrincipal, externalContentPolicyType } = loadInfo;
        const asker = (loadingPrincipal ?? triggeringPrincipal)?.spec ?? '';
        if (externalContentPolicyType !== A_DOCUMENT && asker.startsWith(origin)) log.requests.push(URI.spec);
      },
    },
    'http-on-opening-request',
  );
  Services.console.registerListener({
    observe(message) {
      try {
        const { errorMessage, sourceName } = message.QueryInterface(Ci.nsIScriptError);
        // Firefox 153 tells of a page that was closed while it stored something, or loaded a part.
        const closed =
          /aborted due to page navigation|(?:resolved|rejected) (?:after context unloaded|while context is inactive)|^Loading failed for the module/.test(
            errorMessage,
          );
        if (sourceName.startsWith(origin) && !closed) log.problems.push(`${sourceName}: ${errorMessage}`);
      } catch {
        // A message that is no script error; the listener gets those too.
      }
    },
  });
  const script = (origin: string) => `{
    const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
    storage.addLogEventListener((subject) => {
      const { level, filename, arguments: args } = subject.wrappedJSObject ?? subject;
      if (!filename.startsWith('${origin}') || !['error', 'warn', 'assert'].includes(level)) return;
      Services.cpmm.sendAsyncMessage('journeys:console', filename + ': console.' + level + ' ' + args.map(String).join(' '));
    }, Cc['@mozilla.org/systemprincipal;1'].createInstance(Ci.nsIPrincipal));
  }`;
  Services.ppmm.addMessageListener('journeys:console', ({ data }) => log.problems.push(data));
  Services.ppmm.loadProcessScript(`data:,${encodeURIComponent(script(origin))}`, true);
}
