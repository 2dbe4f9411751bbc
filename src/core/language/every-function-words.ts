import { functionWords as ar } from './tables/ar';
import { functionWords as bg } from './tables/bg';
import { functionWords as cs } from './tables/cs';
import { functionWords as da } from './tables/da';
import { functionWords as de } from './tables/de';
import { functionWords as el } from './tables/el';
import { functionWords as en } from './tables/en';
import { functionWords as es } from './tables/es';
import { functionWords as fa } from './tables/fa';
import { functionWords as fi } from './tables/fi';
import { functionWords as fr } from './tables/fr';
import { functionWords as he } from './tables/he';
import { functionWords as hi } from './tables/hi';
import { functionWords as hr } from './tables/hr';
import { functionWords as hu } from './tables/hu';
import { functionWords as id } from './tables/id';
import { functionWords as it } from './tables/it';
import { functionWords as nb } from './tables/nb';
import { functionWords as nl } from './tables/nl';
import { functionWords as pl } from './tables/pl';
import { functionWords as pt } from './tables/pt';
import { functionWords as ro } from './tables/ro';
import { functionWords as ru } from './tables/ru';
import { functionWords as sk } from './tables/sk';
import { functionWords as sl } from './tables/sl';
import { functionWords as sv } from './tables/sv';
import { functionWords as tr } from './tables/tr';
import { functionWords as uk } from './tables/uk';
import { functionWords as ur } from './tables/ur';
import { functionWords as vi } from './tables/vi';

/** The function words of every language that has them, apart by a space: all that telling languages apart needs. */
export const EVERY_FUNCTION_WORDS: Readonly<Record<string, string>> = {
  ar,
  bg,
  cs,
  da,
  de,
  el,
  en,
  es,
  fa,
  fi,
  fr,
  he,
  hi,
  hr,
  hu,
  id,
  it,
  nb,
  nl,
  pl,
  pt,
  ro,
  ru,
  sk,
  sl,
  sv,
  tr,
  uk,
  ur,
  vi,
};
