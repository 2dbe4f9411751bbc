import type { Section } from '../src/core/model';
import { message } from '../src/platform/messages';
import type { AboutSentence } from './about-sentence';
import type { TextFile } from './carry';
import type { LeftOut } from './left-out';
import type { Notice } from './notice';
import type { Reading } from './reading';
import type { TakeAlong } from './take-along';

/** What a summary can do without at first sight: fetched when it is first needed, and what of it is open. */
export interface Tools {
  readonly Notice: typeof Notice | null;
  readonly LeftOut: typeof LeftOut | null;
  readonly AboutSentence: typeof AboutSentence | null;
  readonly TakeAlong: typeof TakeAlong | null;
  /** Anchor id of the sentence that more is told of. */
  readonly about: string | null;
  readonly takesAlong: boolean;
  /** What was done last, in words. */
  readonly done: string;
}

export const NO_TOOLS: Tools = {
  Notice: null,
  LeftOut: null,
  AboutSentence: null,
  TakeAlong: null,
  about: null,
  takesAlong: false,
  done: '',
};

/** What the user does with a summary that stands. */
export interface ToolUse {
  readonly leftOut: () => void;
  /** Opens what is told of a sentence, by its anchor id; closes it where it is open. */
  readonly about: (id: string) => void;
  readonly takeAlong: () => void;
  readonly copy: (text: string) => void;
  readonly download: (file: TextFile) => void;
  readonly showInPage: (reading: Reading, section: Section) => void;
  /** Says what was done. */
  readonly tell: (words: string) => void;
}

interface Held {
  readonly tools: () => Tools;
  readonly change: (tools: Partial<Tools>) => void;
  readonly close: () => void;
}

/** Fetches each tool at its first use. */
export function toolUse({ tools, change, close }: Held): ToolUse & { readonly notice: () => void } {
  const tell = (done: string): void => change({ done });
  const about = async (id: string): Promise<void> => {
    const { AboutSentence } = await import('./about-sentence');
    change({ AboutSentence, about: tools().about === id ? null : id });
  };
  const takeAlong = async (): Promise<void> => {
    const { TakeAlong } = await import('./take-along');
    change({ TakeAlong, takesAlong: !tools().takesAlong });
  };
  const showInPage = async (reading: Reading, section: Section): Promise<void> => {
    const { showSection } = await import('./show-section');
    if (await showSection(reading, section)) close();
    else tell(message('notInPage'));
  };
  return {
    tell,
    notice: () => void import('./notice').then(({ Notice }) => change({ Notice })),
    leftOut: () => void import('./left-out').then(({ LeftOut }) => change({ LeftOut })),
    about: (id) => void about(id),
    takeAlong: () => void takeAlong(),
    copy: (text) => void import('./carry').then(({ copyText }) => copyText(text)).then(tell),
    download: (file) => void import('./carry').then(({ downloadText }) => tell(downloadText(file))),
    showInPage: (reading, section) => void showInPage(reading, section),
  };
}
