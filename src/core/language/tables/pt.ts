export { por as stopWords } from 'stopword';

export const functionWords =
  'o a os as de que e do da em um uma para com não no na por se mais dos das como mas foi ao ele ela são também seu sua é isso nós';

export const leaning = {
  always:
    'isto|isso|aquilo|ele|ela|eles|elas|seu|sua|seus|suas|o seu|a sua|os seus|as suas|mas|e|ou|porém|contudo|todavia|entretanto|no entanto|além disso|também|assim|então|portanto|logo|por isso|é por isso|só que|por exemplo|pelo contrário|por outro lado|por sua vez|de fato|na verdade|ou seja|isto é|finalmente|por fim|enquanto isso|mesmo assim|apesar disso|depois disso|com isso|para isso|daí|dessa forma|desta forma|ali|lá|sim|não ,|afinal|aliás|nele|nela|neles|nelas|disso|nisso|disto|nisto|dele|dela|deles|delas|nem ele|nem ela|nem isso|nem por isso|nem assim|desde então|até lá|até então|por esse motivo|por essa razão|em vez disso|ainda assim|ao mesmo tempo|já ele|já ela|em seguida|naquele dia|se sim|nesse caso|neste caso|caso contrário|ao fazer isso|ao fazê-lo',
  alone: 'este|esta|estes|estas|esse|essa|esses|essas|ambos|ambas',
  after:
    'eram|foram|será|serão|seria|têm|tinha|pode|podem|deve|devem|faz|vai|significa|mostra|permite|está|estava|último',
  clauses: 'quando|se|embora|porque|enquanto|como|após',
  subjects: 'ele|ela|eles|elas',
  participles: 'ndo|[ai]d[oa]s?',
  partitives: 'deles|delas|destes|destas|desses|dessas|ele|ela|eles|elas|isso|dele|dela',
};

export const asides = {
  opens: 'clique|leia também|leia mais|veja também|assine|inscreva-se|siga-nos|compartilhe|foto:|publicidade',
  holds: 'clique aqui|todos os direitos reservados',
  announces: 'neste artigo|este artigo|a seguir|veja abaixo|vamos ver',
};

export const abbreviations = {
  title:
    'sr sra srs sras srta d dr dra drs eng arq prof profa exmo exma ilmo gen cel cap ten sgt pe av dep sen min pres gov',
  number: 'art cap fig núm n° nº pág págs p pp vol tel c',
  open: 'ltda cia s.a jan fev mar abr mai jun jul ago set out nov dez',
};

export const speechVerbs = 'disse diz perguntou afirmou respondeu escreveu';

export const sectionNames = {
  introduction: 'introdução|contexto|resumo',
  conclusion: 'conclusão|conclusões|considerações finais',
  references: 'referências|bibliografia|notas|fontes|ligações externas',
  appendices: 'apêndice|apêndices|anexo|anexos',
};

export const furniture =
  'comentários|deixe um comentário|deixe uma resposta|artigos relacionados|notícias relacionadas|leia também|leia mais|veja também|mais lidas|compartilhe|compartilhar|partilhar|siga nos|inscreva se|assine nossa newsletter|sobre o autor|publicidade|relacionados|saiba mais|recomendado para você|índice|últimas notícias|assine a newsletter|você também pode gostar|conteúdos relacionados';
