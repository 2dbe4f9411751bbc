export { ita as stopWords } from 'stopword';

export const functionWords =
  'il lo la gli le di che e è un una in per non con del della sono da si al alla come anche ma più nel dei delle questo questa ha era io';

export const leaning = {
  always:
    "ciò|egli|ella|esso|essa|essi|lui|lei|loro|suo|sua|suoi|sue|il suo|la sua|i suoi|le sue|il loro|la loro|ma|e|ed|o|oppure|né|però|tuttavia|inoltre|anche|così|quindi|dunque|pertanto|perciò|infatti|invece|poi|infine|allora|cioè|per esempio|ad esempio|al contrario|d'altra parte|di conseguenza|per questo|è per questo|nonostante ciò|eppure|intanto|nel frattempo|allo stesso tempo|qui|lì|sì|no ,|insomma|del resto|a sua volta|dal canto suo|ecco|se invece|quando invece|se però|da allora|fino ad allora|per questa ragione|per questo motivo|a quel punto|nonostante questo|oltre a ciò|tutto ciò|di lì|in tal caso|in caso contrario|se sì|così facendo|in questo caso",
  alone: 'questo|questa|questi|queste|quello|quella|quelli|quelle|entrambi|entrambe',
  after:
    'erano|fu|furono|sarà|saranno|hanno|aveva|può|possono|potrebbe|deve|fa|va|significa|mostra|permette|viene|ultimo|ultima',
  partitives: 'di loro|di essi|di questi|di queste|lui|lei|loro|esso|essa|essi|esse|ciò',
  clauses: 'quando|se|anche se|perché|mentre|poiché|dopo',
  subjects: 'lui|lei|egli|ella|essi|esse',
  participles: 'ndo|[aiu]t[oaie]',
};

export const asides = {
  opens: 'clicca|leggi anche|leggi di più|iscriviti|abbonati|seguici|condividi|foto:|pubblicità',
  holds: 'clicca qui|cliccando qui|tutti i diritti riservati',
  announces: 'in questo articolo|questo articolo|di seguito|ecco|vediamo',
};

export const abbreviations = {
  title:
    'sig sigg sig.ra sig.na dott dott.ssa dr avv ing arch geom prof prof.ssa rag on sen cav comm mons gen col cap ten s ss spett egr gent',
  number: 'art artt cap fig n nn p pp pag pagg vol tel sez c.a',
  open: 'es ad.es genn febb mar apr magg giu lug ago set sett ott nov dic',
};

export const speechVerbs = 'ha disse dice chiese chiede spiega afferma aggiunge';

export const sectionNames = {
  introduction: 'introduzione|premessa',
  conclusion: 'conclusione|conclusioni|in sintesi',
  references: 'riferimenti|bibliografia|note|collegamenti esterni|fonti',
  appendices: 'appendice|appendici|allegato|allegati',
};

export const furniture =
  'commenti|lascia un commento|articoli correlati|leggi anche|potrebbe interessarti anche|potrebbero interessarti|i più letti|ultime notizie|condividi|seguici|iscriviti alla newsletter|informazioni sullautore|pubblicità|indice dei contenuti|ti potrebbe interessare|correlati|indice|notizie correlate|ti potrebbero interessare';
