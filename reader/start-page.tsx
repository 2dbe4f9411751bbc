import { render, type VNode } from 'preact';
import { messagesDirection, messagesLanguage } from '../src/platform/messages';
import { stamped } from '../src/platform/settings-migrations';
import { mirrorSettings } from '../src/platform/settings-mirror';
import type { Settings } from '../src/platform/settings';
import { loadSettings } from '../src/platform/stored-settings';
import { showAppearance } from './appearance';
import { Trouble, troubleDetail, TroublePage } from './trouble';

const root = document.documentElement;
const page = document.querySelector('#page') ?? document.body;

/**
 * Renders a page of the extension in the user's look once `open` has its content; it is given the settings. Whatever is thrown, then or later,
 * ends here, once, and is shown.
 */
export function startPage(open: (stored: Promise<Settings>) => Promise<VNode>): void {
  // An observer that falls behind reports no error, and is none.
  addEventListener('error', ({ error }: { readonly error?: unknown }) => {
    if (error !== null && error !== undefined) showTrouble(error);
  });
  addEventListener('unhandledrejection', ({ reason }) => showTrouble(reason));
  root.lang = messagesLanguage();
  root.dir = messagesDirection();
  void showWhenOpen(open);
}

async function showWhenOpen(open: (stored: Promise<Settings>) => Promise<VNode>): Promise<void> {
  show(await open(lookedUpSettings()));
}

async function lookedUpSettings(): Promise<Settings> {
  const settings = await loadSettings();
  showAppearance(root, settings);
  mirrorSettings(stamped(settings));
  return settings;
}

function show(content: VNode): void {
  page.replaceChildren(); // Preact 11 renders beside what it finds.
  render(content, page);
}

function showTrouble(error: unknown): void {
  const detail = troubleDetail(error);
  if (!document.querySelector('article')) {
    render(null, page);
    show(<TroublePage detail={detail} />);
    return;
  }
  const over = document.createElement('div');
  document.body.prepend(over);
  render(<Trouble detail={detail} />, over);
}
