import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Section } from '../../src/core/model';
import { message } from '../../src/platform/messages';
import { sectionName } from '../../src/platform/section-name';
import { keyName } from '../../src/view/action-key';
import { ACTIONS, readerActions } from '../../src/view/actions';
import { matchesTitle } from '../../src/view/matches-title';
import { modifierKey } from './modifier-key';
import type { Commands } from './reader-commands';
import { goTo } from './step-to';
import { closeAround, ToolDialog } from './tool-dialog';

interface Props {
  readonly commands: Commands;
  readonly sections: readonly Section[];
  readonly close: () => void;
}

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly key: string | null;
  readonly run: () => void;
}

/** Every action that can be done now, and every section, found by a few letters of its name. */
export function Palette({ commands, sections, close }: Props): VNode {
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const found = entries(commands, sections).filter(({ name }) => matchesTitle(name, query));
  useEffect(() => list.current?.children[chosen]?.scrollIntoView({ block: 'nearest' }), [chosen]);
  const run = (entry: Entry | undefined): void => {
    if (!entry) return;
    closeAround(list.current);
    entry.run();
  };
  const onKey = (event: KeyboardEvent): void => {
    const to = { ArrowDown: chosen + 1, ArrowUp: chosen - 1, Home: 0, End: found.length - 1 }[event.key];
    if (to !== undefined) setChosen((to + found.length) % Math.max(1, found.length));
    else if (event.key === 'Enter') run(found[chosen]);
    else return;
    event.preventDefault();
  };
  return (
    <ToolDialog class="palette" label={message('actionPalette')} close={close}>
      <input
        type="text"
        class="field"
        role="combobox"
        aria-label={message('paletteSearch')}
        placeholder={message('paletteSearch')}
        aria-expanded="true"
        aria-controls="palette-list"
        aria-activedescendant={found[chosen] ? `palette-${found[chosen].id}` : undefined}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={({ currentTarget }) => {
          setQuery(currentTarget.value);
          setChosen(0);
        }}
        onKeyDown={onKey}
      />
      <div ref={list} id="palette-list" role="listbox" aria-label={message('actionPalette')}>
        {found.map((entry, index) => (
          <Option key={entry.id} entry={entry} chosen={index === chosen} run={run} />
        ))}
      </div>
      <output class="palette-none">{found.length === 0 ? message('paletteNone') : ''}</output>
    </ToolDialog>
  );
}

interface OptionProps {
  readonly entry: Entry;
  readonly chosen: boolean;
  readonly run: (entry: Entry) => void;
}

function Option({ entry, chosen, run }: OptionProps): VNode {
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are the field's, which keeps the focus
    <div
      id={`palette-${entry.id}`}
      role="option"
      aria-selected={chosen}
      tabindex={-1}
      data-action={entry.id}
      onClick={() => run(entry)}
    >
      <span>{entry.name}</span>
      {entry.key !== null && <kbd>{keyName(entry.key, modifierKey())}</kbd>}
    </div>
  );
}

function entries(commands: Commands, sections: readonly Section[]): Entry[] {
  const actions = readerActions().flatMap((id): Entry[] => {
    const run = commands[id];
    return run === null || id === 'palette'
      ? []
      : [{ id, name: message(ACTIONS[id].name), key: ACTIONS[id].key, run }];
  });
  const places = sections.map((section, index): Entry => ({
    id: `section-${index}`,
    name: message('paletteSection', sectionName(section)),
    key: null,
    run: () =>
      goTo(document.querySelector<HTMLElement>(`[data-section="${index}"] > :is(h2, h3, h4, h5, h6)`)),
  }));
  return [...actions, ...places];
}
