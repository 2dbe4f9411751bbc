import type messages from '../../_locales/en/messages.json';

type Key = keyof typeof messages;
type WithCount<K> = K extends `${infer Base}_other` ? Base : never;

/** A message that depends on a count, named without its plural suffix: `popupSections` for `popupSections_other`. */
export type CountKey = WithCount<Key>;

/** A message without a count. */
export type MessageKey = Exclude<Key, `${string}_${Intl.LDMLPluralRule}`>;
