declare module 'stopword' {
  type StopWords = readonly string[];
  export const dan: StopWords, deu: StopWords, fra: StopWords, ita: StopWords, nld: StopWords;
  export const pol: StopWords, por: StopWords, rus: StopWords, spa: StopWords, swe: StopWords, vie: StopWords;
}
