import { localName, textsIn } from './dom';
import { type Tag, tagOf } from './tags';

/** What stands beside every article of a site, by role or name. */
const LINK_BLOCK = /^(?:nav(?:igation)?|search|footer|contentinfo)$/;
/** Code units. Longer texts are sentences. */
const MIN_PROSE_LENGTH = 80;
/** Code units of sentences. With more of them it is not only links: pages forget to close a `nav`, too. */
const MAX_PROSE = 400;
const UNREAD = /^(?:skip|script|noscript|field)$/;

export function isLinkBlock({ kind, name }: Tag, role: string): boolean {
  return kind === 'block' && LINK_BLOCK.test(role === '' ? name : role);
}

/** The texts of an element that holds links and labels; `null` for one that holds sentences and has to be walked. */
export function linkTexts(block: Element): string[] | null {
  const texts = textsIn(block, (element) => UNREAD.test(tagOf(localName.call(element)).kind));
  const lengths = texts.map((text) => text.trim().length).filter((length) => length >= MIN_PROSE_LENGTH);
  return lengths.reduce((sum, length) => sum + length, 0) > MAX_PROSE ? null : texts;
}
