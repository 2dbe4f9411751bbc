import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Section, Summary } from '../../src/core/model';
import type { Settings } from '../../src/platform/settings';
import type { Landing } from '../../src/view/text/landing';
import type { Zoom } from '../../src/view/text/zoom';
import type { Player } from '../read-aloud/player';
import { ReadAloud } from '../read-aloud/read-aloud';
import type { Wanted } from '../read-aloud/queue';
import type { Reading } from '../reading';
import { CopyCode } from './copy-code';
import { FootnoteNote } from './footnote-note';
import { ImagesDialog } from './images-dialog';
import { KeyHelp } from './key-help';
import { LineFocus } from './line-focus';
import { MoreMenu } from './more-menu';
import { Palette } from './palette';
import { PrintParts } from './print-parts';
import { readerCommands } from './reader-commands';
import { SelectionTools } from './selection-tools';
import { ShowImages } from './show-images';
import { useKeys } from './use-keys';

export interface ToolsProps {
  readonly reading: Reading;
  readonly summary: Summary | null;
  readonly landing: Landing | null;
  readonly original: string | null;
  readonly zoom: Zoom;
  readonly setZoom: (zoom: Zoom) => void;
  readonly settings: Settings;
  readonly change: (change: Partial<Settings>) => void;
}

/** A dialog over the text. */
export type Opened = 'palette' | 'help' | 'images' | null;

/** All that is for the hand and not for the eye: keys, palette, menu, copying, notes, line focus, what paper adds. */
export function Tools(props: ToolsProps): VNode {
  const { reading, settings } = props;
  const [opened, setOpened] = useState<Opened>(null);
  const [said, setSaid] = useState('');
  // Another object for each wish: what is read then begins anew.
  const [wanted, readAloud] = useState<Wanted | null>(null);
  const [player, setPlayer] = useState<Player | null>(null);
  const commands = useMemo(
    () => readerCommands({ ...props, open: setOpened, say: setSaid, readAloud, player }),
    [props, player],
  );
  useKeys(commands, settings.letterKeys);
  const close = (): void => setOpened(null);
  return (
    <div class="tools">
      <MoreMenu commands={commands} />
      {opened === 'palette' && <Palette commands={commands} sections={sectionsOf(reading)} close={close} />}
      {opened === 'help' && <KeyHelp letters={settings.letterKeys} close={close} />}
      {opened === 'images' && <ImagesDialog article={reading.article} settings={settings} close={close} />}
      <SelectionTools article={reading.article} say={setSaid} readHere={commands.readHere} />
      <CopyCode say={setSaid} />
      <ShowImages ask={() => setOpened('images')} />
      <FootnoteNote />
      {settings.lineFocus !== 'off' && <LineFocus mode={settings.lineFocus} />}
      <PrintParts withOutline={settings.printOutline} />
      {wanted && (
        <ReadAloud key={wanted} {...props} wanted={wanted} give={setPlayer} close={() => readAloud(null)} />
      )}
      <output class="said">{said}</output>
    </div>
  );
}

function sectionsOf({ sections }: Reading): readonly Section[] {
  return sections.length > 1 ? sections : [];
}
