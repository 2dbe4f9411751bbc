import { useCallback, useEffect, useState } from 'preact/hooks';
import { parseSettings, type Settings } from '../src/platform/settings';
import { stamped } from '../src/platform/settings-migrations';
import { mirrorSettings } from '../src/platform/settings-mirror';
import { saveSettings, watchSettings } from '../src/platform/stored-settings';
import { APPEARANCE, showAppearance, type Appearance } from './appearance';

export interface AppearanceControl {
  readonly appearance: Appearance;
  /** Shows a change without remembering it, while a slider is still moving. */
  readonly preview: (change: Partial<Appearance>) => void;
  readonly change: (change: Partial<Appearance>) => void;
  /** Back to how Precis looks at first. */
  readonly reset: () => void;
}

export interface SettingsControl extends AppearanceControl {
  readonly settings: Settings;
  readonly changeSettings: (change: Partial<Settings>) => void;
}

/**
 * The settings, followed when another page changes them; a change of the look shows at once and is remembered. `stored`:
 * where `initial` may be an older copy.
 */
export function useSettings(initial: Settings, stored?: Promise<Settings>): SettingsControl {
  const [settings, setSettings] = useState(initial);
  useEffect(() => {
    const closed = new AbortController();
    const onChanged = (next: Settings): void => {
      setSettings(next);
      mirrorSettings(stamped(next));
    };
    watchSettings(onChanged, closed.signal);
    void stored?.then((found) => !closed.signal.aborted && isOther(found, initial) && setSettings(found));
    return () => closed.abort();
  }, []);
  useEffect(() => {
    showAppearance(document.documentElement, settings);
  }, [settings]);
  const preview = useCallback((change: Partial<Settings>) => {
    setSettings((before) => ({ ...before, ...change }));
  }, []);
  const change = useCallback(
    (change: Partial<Settings>) => {
      preview(change);
      // What is only tried is not copied: other pages would take the copy back.
      mirrorSettings(stamped(change));
      void saveSettings(change);
    },
    [preview],
  );
  const reset = useCallback(() => change(initialAppearance()), [change]);
  return { settings, appearance: settings, preview, change, reset, changeSettings: change };
}

function isOther(a: Settings, b: Settings): boolean {
  return JSON.stringify(a) !== JSON.stringify(b);
}

function initialAppearance(): Partial<Appearance> {
  const defaults = parseSettings({});
  return Object.fromEntries(APPEARANCE.map((key) => [key, defaults[key]]));
}
