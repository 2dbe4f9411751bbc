import type messages from '../../_locales/en/messages.json';

type Key = keyof typeof messages;
type WithCount<K> = K extends `${infer Base}_other` ? Base : never;

/** A message that depends on a count, named without its plural suffix: `popupSections` for `popupSections_other`. */
export type CountKey = WithCount<Key>;

/** What the manifest alone says: the pages are built without it (`scripts/build/locales.mjs`). */
type ManifestKey = 'actionTitle' | 'extensionDescription';

/** A message without a count. */
export type MessageKey = Exclude<Key, ManifestKey | `${string}_${Intl.LDMLPluralRule}`>;
