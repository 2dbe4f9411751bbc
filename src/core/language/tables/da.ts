export { dan as stopWords } from 'stopword';

export const functionWords =
  'og i at det som en på er af for med til den har de ikke om et han men var jeg sig fra så vi kan nu eller da man hun blev efter skal';

export const leaning = {
  always:
    'han|hun|den er|den var|det er|det var|de|dem|hans|hendes|dens|dets|deres|men|og|eller|så|dog|derfor|desuden|derimod|også|da|derefter|dermed|altså|alligevel|imidlertid|for eksempel|på den anden side|tværtimod|samtidig|i stedet|endelig|ja|nej|nemlig|hende|ham|til sammenligning|siden har|siden da|siden dengang|siden blev|siden er|dér|dertil|derfra|derved|deraf|herefter|herved|hertil|når den|hvis den|da den|fordi den|mens den|det lyder|det betyder|det viser|det tog|det kostede|det gik|det blev|det havde|den har|den havde|den hedder|den blev|af den grund|på den måde|trods alt|ligeledes|dengang|indtil da',
  alone: 'dette|denne|disse|begge',
  after: 'bliver|havde|kan|kunne|skulle|må|måtte|vil|ville|betyder|viser|gør|gjorde|gælder|fører|kommer|kom',
  partitives: 'af dem|af disse',
  clauses: 'når|hvis|da|fordi|mens|selvom|før|efter',
  subjects: 'han|hun|de',
};

export const asides = {
  opens: 'klik|læs også|læs mere|abonner|tilmeld dig|følg os|del artiklen|foto:|annonce',
  holds: 'klik her|alle rettigheder forbeholdes',
  announces: 'i denne artikel|i artiklen her|nedenfor|her er',
};

export const abbreviations = {
  title: 'hr hrn fr frk dr prof adj lekt st bl.a f.eks dvs eks ca kgl fhv cand mag phil med jur',
  number: 'art bd bind fig kap kl nr pkt s sml stk tlf jf',
  closing: 'o.l m.m m.fl osv',
  open: 'mio mia jan feb mar apr jun jul aug sept okt nov dec',
};

export const speechVerbs = 'sagde siger spurgte spørger svarede skrev';

export const sectionNames = {
  introduction: 'indledning|baggrund',
  conclusion: 'konklusion|sammenfatning',
  references: 'referencer|kilder|noter',
  appendices: 'bilag|appendiks',
};

export const furniture =
  'kommentarer|del|læs også|relaterede artikler|mest læste|del artiklen|følg os|nyhedsbrev|om forfatteren|annonce';
