export { spa as stopWords } from 'stopword';

export const functionWords =
  'el la los las de que y en un una es se no por con para del al lo su como más pero este esta ha son también fue hay cuando muy ya él ella';

export const leaning = {
  always:
    'esto|eso|aquello|él|ella|ello|ellos|ellas|su|sus|le|les|pero|y|e|o|u|ni|sino|sin embargo|no obstante|además|también|tampoco|así|entonces|luego|después|por tanto|por lo tanto|por eso|es por eso|es por ello|por ello|por esto|por ejemplo|en cambio|por el contrario|por otra parte|por otro lado|por su parte|de hecho|es decir|finalmente|por último|mientras tanto|a su vez|asimismo|aun así|a pesar de ello|de ahí|de este modo|de esta forma|de esta manera|para ello|con ello|allí|ahí|sí ,|no ,|de ser así|si es así|si no es así|en ese caso|al hacerlo',
  alone: 'este|esta|estos|estas|ese|esa|esos|esas|ambos|ambas',
  after:
    'era|eran|fueron|será|serán|sería|puede|pueden|podría|debe|deben|hace|va|significa|muestra|permite|último|última|están|han|había',
  partitives: 'de ellos|de ellas|de estos|de estas|él|ella|ello|ellos|ellas',
  clauses: 'cuando|si|aunque|porque|mientras|como|tras|desde',
  subjects: 'él|ella|ellos|ellas',
  participles: 'ndo|[ai]d[oa]s?',
};

export const asides = {
  opens:
    'haz clic|haga clic|lee también|lea también|leer más|suscríbete|suscríbase|síguenos|comparte|foto:|publicidad',
  holds: 'haz clic aquí|haga clic aquí|clic aquí|todos los derechos reservados',
  announces: 'en este artículo|este artículo|a continuación|veamos|vamos a ver',
};

export const abbreviations = {
  title:
    'sr sra srta sres sras d dña dr dra drs lic ing arq prof profa gral cnel tte sgto cap ud uds vd vds sto sta fr mons excmo excma ilmo av avda ee',
  number: 'art cap fig núm núms pág págs p pp vol tel tlf n° nº c',
  open: 'ee.uu admón cía dpto depto ene feb mar abr may jun jul ago sep sept oct nov dic uu',
};

export const speechVerbs = 'dijo dice preguntó pregunta afirmó añadió respondió explicó escribió';

export const sectionNames = {
  introduction: 'introducción|contexto|resumen',
  conclusion: 'conclusión|conclusiones|en resumen',
  references: 'referencias|bibliografía|notas|enlaces externos|fuentes',
  appendices: 'apéndice|apéndices|anexo|anexos',
};

export const furniture =
  'comentarios|deja un comentario|deja una respuesta|artículos relacionados|noticias relacionadas|relacionados|te puede interesar|lee también|leer más|lo más leído|más noticias|entradas recientes|compartir|comparte|síguenos|suscríbete|suscríbete a nuestra newsletter|boletín|sobre el autor|publicidad|índice de contenidos|etiquetas|también te puede interesar|te recomendamos|contenido|índice|más leídas|noticias destacadas';
