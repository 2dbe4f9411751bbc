/** The privileged globals of Firefox's own windows that the watch uses. */

interface HttpChannel {
  readonly URI: { readonly spec: string };
  readonly loadInfo: {
    /** `nsIContentPolicy`: 6 is a document, that is, a page to which a link led. */
    readonly externalContentPolicyType: number;
    readonly triggeringPrincipal: { readonly spec: string } | null;
    readonly loadingPrincipal: { readonly spec: string } | null;
  };
}

interface ScriptError {
  readonly errorMessage: string;
  readonly sourceName: string;
}

interface ObservedSubject {
  QueryInterface(type: 'nsIHttpChannel'): HttpChannel;
  QueryInterface(type: 'nsIScriptError'): ScriptError;
}

interface FirefoxBrowserElement {
  readonly browsingContext: {
    prefersColorSchemeOverride: 'light' | 'dark' | 'none';
    mediumOverride: string;
    forcedColorsOverride: 'active' | 'none';
  };
}

interface FirefoxWindow {
  readonly document: { querySelector(selector: string): FirefoxBrowserElement | null };
  readonly gBrowser: { readonly browsers: readonly FirefoxBrowserElement[] };
  readonly Services: {
    readonly prefs: {
      setIntPref(name: string, value: number): void;
      setStringPref(name: string, value: string): void;
    };
    readonly obs: {
      addObserver(observer: { observe(subject: ObservedSubject): void }, topic: string): void;
    };
    readonly console: { registerListener(listener: { observe(message: ObservedSubject): void }): void };
    readonly ppmm: {
      addMessageListener(name: string, listener: (message: { data: string }) => void): void;
      loadProcessScript(address: string, inLaterOnes: boolean): void;
    };
  };
  readonly Ci: { readonly nsIHttpChannel: 'nsIHttpChannel'; readonly nsIScriptError: 'nsIScriptError' };
  journeyLog: { readonly problems: string[]; readonly requests: string[] };
}
