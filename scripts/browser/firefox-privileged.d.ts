/** The few privileged globals of Firefox that the scripts in `firefox-scripts.mjs` use. */

interface ToolbarAction {
  triggerAction(window: Window): void;
}

interface PrivilegedModules {
  ExtensionParent: {
    GlobalManager: { getExtension(id: string): { uuid: string } | undefined };
    apiManager: { global: { browserActionFor(extension: unknown): ToolbarAction } };
  };
  event: {
    synthesizeMouseAtPoint(x: number, y: number, options: object, window: Window): Promise<void>;
  };
}

interface PopupMessage {
  data: { value: unknown } | { error: string };
}

interface PopupBrowserElement extends Element {
  readonly messageManager: {
    addMessageListener(name: string, listener: (message: PopupMessage) => void): void;
    removeMessageListener(name: string, listener: (message: PopupMessage) => void): void;
    loadFrameScript(url: string, delayed: boolean): void;
  };
  readonly browsingContext: {
    readonly currentWindowGlobal: {
      drawSnapshot(area: DOMRect | null, scale: number, background: string): Promise<ImageBitmap>;
    };
  };
}

declare const ChromeUtils: {
  importESModule(url: string): PrivilegedModules;
  requestProcInfo(): Promise<{
    readonly children: readonly { readonly type: string; readonly memory: number }[];
  }>;
};
declare const Services: {
  readonly obs: { notifyObservers(subject: null, topic: string): void };
  readonly startup: { readonly eAttemptQuit: number; quit(how: number): void };
};
declare const gBrowser: {
  readonly selectedBrowser: {
    readonly currentURI: { readonly spec: string };
    readonly webProgress: { readonly isLoadingDocument: boolean };
  };
};
declare function OpenBrowserWindow(options: { private: boolean }): void;

declare const content: Window & typeof globalThis;
/** One node of the tree that assistive technology is given. */
interface Accessible {
  readonly role: number;
  readonly name: string | null;
  readonly firstChild: Accessible | null;
  readonly nextSibling: Accessible | null;
}

interface AccessibilityService {
  getAccessibleFor(node: Node): Accessible | null;
  getStringRole(role: number): string;
}

interface TextInputProcessor {
  beginInputTransactionForTests(window: Window): boolean;
  keydown(event: KeyboardEvent): number;
  keyup(event: KeyboardEvent): void;
}

declare const Ci: { readonly nsITextInputProcessor: unknown; readonly nsIAccessibilityService: unknown };
declare const Cc: {
  readonly '@mozilla.org/text-input-processor;1'?: { createInstance(type: unknown): TextInputProcessor };
  readonly '@mozilla.org/accessibilityService;1'?: { getService(type: unknown): AccessibilityService };
};
declare const Cu: {
  Sandbox(principal: Window, options: { sandboxPrototype: Window; wantXrays: boolean }): object;
  evalInSandbox(code: string, sandbox: object): unknown;
  exportFunction(code: (text: string) => void, sandbox: object, options: { defineAs: string }): void;
};
