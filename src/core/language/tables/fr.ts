export { fra as stopWords } from 'stopword';

export const functionWords =
  'le la les de des et un une est dans en que qui pour pas sur au ce il elle par plus avec ne se sont mais nous vous du aux cette cela je on';

export const leaning = {
  always:
    "cela|ceci|ça|il|elle|ils|elles|lui|leur|leurs|son|sa|ses|celui-ci|celle-ci|ceux-ci|celles-ci|ce dernier|cette dernière|ces derniers|mais|et|ou|donc|car|ni|or|cependant|toutefois|pourtant|néanmoins|ainsi|aussi|alors|puis|ensuite|enfin|de plus|en outre|par ailleurs|d'ailleurs|en effet|en revanche|au contraire|par exemple|par conséquent|c'est|c'était|c'est pourquoi|ce qui|ce que|ce n'est|dès lors|pour autant|malgré cela|à l'inverse|de même|de son côté|de leur côté|pour sa part|quant à lui|quant à elle|d'où|entre-temps|en même temps|également|autrement dit|oui|non ,|finalement|voilà|depuis lors|d'ici là|depuis ,|jusque-là|dès ce jour|pour cela|pour cette raison|après cela|malgré tout|dans ce cas|à ce moment-là|à cet égard|de ce fait|de cette façon|de cette manière|du coup|c'est ainsi|aucun d'entre eux|aucune d'entre elles|tous deux|toutes deux|là-bas|là ,|si oui|si tel est le cas|ce faisant",
  alone: 'ce|celui|celle|ceux|celles',
  after:
    "était|sera|serait|fut|n'est|n'était|étaient|avait|peut|peuvent|pourrait|doit|fait|va|vont|permet|signifie|montre|dont|ne|s'est",
  partitives: "d'entre eux|d'entre elles|parmi eux|eux|lui|elle|elles",
  clauses: 'si|quand|comme|lorsque|puisque',
  subjects: 'il|elle|ils|elles',
  participles: 'ant|ée?s?',
};

export const asides = {
  opens:
    'cliquez|lire aussi|à lire|lire la suite|abonnez-vous|inscrivez-vous|suivez-nous|partagez|photo :|crédit|publicité',
  holds: 'cliquez ici|tous droits réservés',
  announces: 'dans cet article|cet article|voici|nous allons voir|ci-dessous',
};

export const abbreviations = {
  title: 'm mm mme mmes mlle mlles mgr dr pr me st ste av',
  number: 'art chap fig p pp vol n° éd t cf env apr',
  open: 'janv févr avr juil sept oct nov déc',
};

export const speechVerbs = 'a dit demande déclare ajoute répond explique écrit lance';

export const sectionNames = {
  introduction: 'introduction|contexte|résumé',
  conclusion: 'conclusion|conclusions|en résumé|pour conclure',
  references: 'références|bibliographie|notes et références|liens externes|sources',
  appendices: 'annexe|annexes|appendice',
};

export const furniture =
  'commentaires|commentaire|laisser un commentaire|vos commentaires|à lire aussi|lire aussi|lire la suite|sur le même sujet|articles similaires|articles liés|articles connexes|vous aimerez aussi|les plus lus|articles récents|partager|partager cet article|suivez nous|abonnez vous|abonnez vous à notre newsletter|à propos de lauteur|publicité|sommaire|table des matières|nos derniers articles|dans la même rubrique|à découvrir|pour aller plus loin sur ce sujet|la rédaction vous conseille|contenus sponsorisés';
