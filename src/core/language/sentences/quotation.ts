import { isUpper, wordAt } from './place';
import type { Place } from './place';

const SPEECH: Readonly<Record<string, string>> = {
  en: 'said says asked asks added adds told replied wrote writes shouted cried explained answered continued exclaimed recalled insisted',
  de: 'sagte sagt fragte fragt rief antwortete erklärte meinte schrieb',
  fr: 'dit demande déclare ajoute répond explique écrit lance',
  es: 'dijo dice preguntó pregunta afirmó añadió respondió explicó escribió',
  it: 'ha disse dice chiese chiede spiega afferma aggiunge',
  pt: 'disse diz perguntou afirmou respondeu escreveu',
  nl: 'zei zegt vroeg vraagt antwoordde schreef',
  sv: 'sade sa säger frågade frågar svarade skrev',
  da: 'sagde siger spurgte spørger svarede skrev',
};

const verbs = new Map<string, ReadonlySet<string>>();

function speechVerbs(lang: string): ReadonlySet<string> {
  let set = verbs.get(lang);
  if (!set) {
    set = new Set(SPEECH[lang]?.split(' '));
    verbs.set(lang, set);
  }
  return set;
}

/** Words of a speaker's name before the verb. */
const LONGEST_NAME = 3;

/** Whether the speaker's clause follows a quotation that ended in a stop: "Really?" Jane Roe asked. */
export function speakerFollows(place: Place): boolean {
  const { text, lang, end, close, next } = place;
  if (close === end) return false;
  const known = speechVerbs(lang);
  let at = next;
  for (let index = 0; index <= LONGEST_NAME; index += 1) {
    const word = wordAt(text, at);
    if (known.has(word)) return true;
    if (!isUpper(word) || text[at + word.length] !== ' ') return false;
    at += word.length + 1;
  }
  return false;
}
