import type { Browser, Page } from 'puppeteer-core';

export type BrowserName = 'chromium' | 'firefox';

export interface LaunchOptions {
  readonly headless: boolean;
  /** Folder of the unpacked extension; `dist/<browser>` where not given. */
  readonly extension?: string;
  /** The browser to run; the first one found where not given. */
  readonly executable?: string;
  /** Whether a certificate that a server gave itself will do. */
  readonly acceptInsecureCerts?: boolean;
  /** Folder of a profile that is kept: what was stored and the tabs are there again at the next start. */
  readonly profile?: string;
}

export interface PageOptions {
  /** In a private window; the extension is allowed there. */
  readonly private?: boolean;
}

/** What runs inside the popup's document: an expression, or a function whose arguments and result are JSON. */
export type InPage<Args extends unknown[], Value> = string | ((...args: Args) => Value | Promise<Value>);

/** One thing of a page as assistive technology meets it; roles by their ARIA names in both browsers. */
export interface AccessibleNode {
  readonly role: string;
  readonly name: string;
}

/** The popup that the toolbar action opened: the browser's own, not its document in a tab. */
export interface Popup {
  evaluate<Value, Args extends unknown[]>(code: InPage<Args, Value>, ...args: Args): Promise<Value>;
  /** Resolves when `code` gives a truthy value; throws after 10 s, with what the popup shows then. */
  waitFor<Args extends unknown[]>(code: InPage<Args, unknown>, ...args: Args): Promise<void>;
  /** Resolves when the popup has said that all of it stands: `main[aria-busy="false"]`. */
  ready(): Promise<void>;
  /** A trusted click of the main button at the middle of the first element that matches, scrolled into view. */
  click(selector: string): Promise<void>;
  /** A trusted key, by its `KeyboardEvent.key` name: `Tab`, `Enter`, `ArrowDown`, `a`. */
  press(key: string, modifiers?: { readonly shift?: boolean }): Promise<void>;
  /** What the browser tells assistive technology of the popup, in its order, without mere texts and boxes. */
  accessibleNodes(): Promise<AccessibleNode[]>;
  /** A PNG of exactly the popup. */
  screenshot(path: `${string}.png`): Promise<void>;
  isOpen(): Promise<boolean>;
  close(): Promise<void>;
}

export interface PressOptions {
  /** Milliseconds after the press for which nobody asks the popup anything: being asked costs it time. */
  readonly undisturbed?: number;
}

/** A running browser with the extension installed; its profile is a fresh one where none was named. */
export interface ExtensionBrowser {
  readonly name: BrowserName;
  readonly version: string;
  /** Without a slash at the end: `chrome-extension://…` or `moz-extension://…`. */
  readonly origin: string;
  readonly puppeteer: Browser;
  /** Resolves when the browser has ended, whoever ended it. */
  readonly ended: Promise<void>;
  /** Opens a tab in front and resolves when the page has loaded. */
  openPage(url: string, options?: PageOptions): Promise<Page>;
  /** Presses the toolbar action for that tab, as a click on the icon does. */
  pressAction(page: Page, options?: PressOptions): Promise<Popup>;
  /** Presses Alt+Shift+Y on that tab, as a person does. */
  pressShortcut(page: Page): Promise<Popup>;
  /** The open page whose address contains `part`; throws after 10 s. */
  waitForPage(part: string): Promise<Page>;
  close(): Promise<void>;
}
