import * as ar from './tables/ar';
import * as bg from './tables/bg';
import * as cs from './tables/cs';
import * as da from './tables/da';
import * as de from './tables/de';
import * as el from './tables/el';
import * as es from './tables/es';
import * as fa from './tables/fa';
import * as fi from './tables/fi';
import * as fr from './tables/fr';
import * as he from './tables/he';
import * as hi from './tables/hi';
import * as hr from './tables/hr';
import * as hu from './tables/hu';
import * as hy from './tables/hy';
import * as id from './tables/id';
import * as it from './tables/it';
import * as ja from './tables/ja';
import * as kk from './tables/kk';
import * as ko from './tables/ko';
import * as nb from './tables/nb';
import * as nl from './tables/nl';
import * as pl from './tables/pl';
import * as pt from './tables/pt';
import * as ro from './tables/ro';
import * as ru from './tables/ru';
import * as sk from './tables/sk';
import * as sl from './tables/sl';
import * as sv from './tables/sv';
import * as th from './tables/th';
import * as tr from './tables/tr';
import * as uk from './tables/uk';
import * as ur from './tables/ur';
import * as vi from './tables/vi';
import * as zh from './tables/zh';
import type { LanguageTable } from './table';

/** Norwegian leans and abbreviates as Danish does. */
const norwegian = { ...da, functionWords: nb.functionWords, furniture: nb.furniture };

/** The table of every language but English, by primary subtag. A module of data alone, so that it can be loaded late. */
export const EVERY_LANGUAGE: Readonly<Record<string, LanguageTable>> = {
  ar,
  bg,
  cs,
  da,
  de,
  el,
  es,
  fa,
  fi,
  fr,
  he,
  hi,
  hr,
  hu,
  hy,
  id,
  it,
  ja,
  kk,
  ko,
  nb: norwegian,
  no: norwegian,
  nl,
  pl,
  pt,
  ro,
  ru,
  sk,
  sl,
  sv,
  th,
  tr,
  uk,
  ur,
  vi,
  zh,
};
