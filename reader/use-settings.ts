import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Settings } from '../src/platform/settings';
import { mirrorSettings } from '../src/platform/settings-mirror';
import { saveSettings, watchSettings } from '../src/platform/stored-settings';
import { showAppearance, type Appearance } from './appearance';

export interface AppearanceControl {
  readonly appearance: Appearance;
  /** Shows a change without remembering it, while a slider is still moving. */
  readonly preview: (change: Partial<Appearance>) => void;
  readonly change: (change: Partial<Appearance>) => void;
}

/** The settings, followed when another page changes them; a change of the look shows at once and is remembered. */
export function useSettings(initial: Settings): AppearanceControl & { readonly settings: Settings } {
  const [settings, setSettings] = useState(initial);
  useEffect(() => {
    const closed = new AbortController();
    watchSettings(setSettings, closed.signal);
    return () => closed.abort();
  }, []);
  useEffect(() => {
    showAppearance(document.documentElement, settings);
    mirrorSettings(settings);
  }, [settings]);
  const preview = useCallback((change: Partial<Appearance>) => {
    setSettings((before) => ({ ...before, ...change }));
  }, []);
  const change = useCallback(
    (change: Partial<Appearance>) => {
      preview(change);
      void saveSettings(change);
    },
    [preview],
  );
  return { settings, appearance: settings, preview, change };
}
