import { useCallback, useEffect } from 'preact/hooks';
import { forgetAllRecentEntries } from '../../src/platform/recent-entries';
import type { Settings } from '../../src/platform/settings';
import { pullSettings, pushSettings } from '../../src/platform/synced-settings';
import { useSettings, type SettingsControl } from '../use-settings';

/** The settings with all that hangs on them: keeping nothing empties what was kept, sharing shares each change. */
export function useAllSettings(initial: Settings): SettingsControl {
  const control = useSettings(initial);
  const { changeSettings, reset } = control;
  useEffect(() => {
    const pull = async (): Promise<void> => {
      const settings = await pullSettings();
      if (settings) changeSettings(settings);
    };
    void pull();
  }, [changeSettings]);
  const change = useCallback(
    (change: Partial<Settings>): void => {
      changeSettings(change);
      if (change.keepRecent === false) void forgetAllRecentEntries();
    },
    [changeSettings],
  );
  const { settings } = control;
  useEffect(() => void pushSettings(settings), [settings]);
  return { ...control, reset, change, changeSettings: change };
}
