import type messages from '../../_locales/en/messages.json';

/** A message of its own, named after what it names; the manifest's own is said by no page. */
type ActionName = Exclude<Extract<keyof typeof messages, `action${string}`>, 'actionTitle'>;

/** Something a person can have done, by a key, from the palette or from a menu. */
export interface Action {
  readonly page: 'reader' | 'popup';
  /** Message with its name. */
  readonly name: ActionName;
  /** What `KeyboardEvent.key` says; `Mod+` before it: with Ctrl, or Command on a Mac. `null`: no key of its own. */
  readonly key: string | null;
  /** Whether it stands in the menu of the bar; the others have a control of their own or are for the keyboard. */
  readonly menu: boolean;
}

const reader = (name: ActionName, key: string | null = null): Action => ({
  page: 'reader',
  name,
  key,
  menu: false,
});
const inMenu = (name: ActionName, key: string | null = null): Action => ({
  ...reader(name, key),
  menu: true,
});
const popup = (name: ActionName, key: string | null): Action => ({
  page: 'popup',
  name,
  key,
  menu: false,
});

/** Every action, in the order in which the help, the palette and the menu show them. */
export const ACTIONS = {
  nextSection: reader('actionNextSection', 'j'),
  previousSection: reader('actionPreviousSection', 'k'),
  nextClaim: reader('actionNextClaim', 'n'),
  previousClaim: reader('actionPreviousClaim', 'p'),
  zoom: reader('actionZoom', 'z'),
  outline: reader('actionOutline', 'o'),
  lineFocus: inMenu('actionLineFocus', 'f'),
  readHere: inMenu('actionReadHere', 'a'),
  readText: inMenu('actionReadText'),
  readSummary: inMenu('actionReadSummary'),
  pauseReading: reader('actionPauseReading', 's'),
  previousSentence: reader('actionPreviousSentence', 'h'),
  nextSentence: reader('actionNextSentence', 'l'),
  stopReading: reader('actionStopReading', 'x'),
  display: reader('actionDisplay', 'd'),
  larger: reader('actionLarger', '+'),
  smaller: reader('actionSmaller', '-'),
  theme: reader('actionTheme', 't'),
  images: inMenu('actionImages', 'i'),
  original: reader('actionOriginal', 'v'),
  copyCitation: inMenu('actionCopyCitation', 'c'),
  print: inMenu('actionPrint'),
  saveMarkdown: inMenu('actionSaveMarkdown'),
  saveHtml: inMenu('actionSaveHtml'),
  saveJson: inMenu('actionSaveJson'),
  recent: reader('actionRecent', 'r'),
  settings: inMenu('actionSettings', ','),
  palette: inMenu('actionPalette', 'Mod+k'),
  help: inMenu('actionHelp', '?'),
  gist: popup('actionGist', '1'),
  oneSentence: popup('actionOneSentence', '2'),
  threeSentences: popup('actionThreeSentences', '3'),
} as const satisfies Readonly<Record<string, Action>>;

export type ActionId = keyof typeof ACTIONS;
type PopupAction = 'gist' | 'oneSentence' | 'threeSentences';
export type ReaderAction = Exclude<ActionId, PopupAction>;

/** The reader's actions in their order. */
export function readerActions(): ReaderAction[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a constant
  const ids = Object.keys(ACTIONS) as ActionId[]; // `keys` forgets which
  return ids.filter((id): id is ReaderAction => ACTIONS[id].page === 'reader');
}
