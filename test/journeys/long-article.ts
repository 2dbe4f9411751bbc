const RIVERS = ['Alder', 'Bracken', 'Cinder', 'Drover', 'Elm', 'Fallow', 'Gannet', 'Heron'];
const CRAFTS = ['ferries', 'barges', 'punts', 'rafts', 'dredgers'];
const MONTHS = ['March', 'April', 'June', 'August', 'October'];

/** An article of `sections` sections, every second one under the one before, no sentence of it twice. */
export function longArticle(sections: number): string {
  const parts = Array.from({ length: sections }, (_, index) => section(index));
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A survey of forty landings</title></head>
    <body><main><article><h1>A survey of forty landings</h1>
    <p>The survey visited every landing on the lower river in one season and wrote down what it found there.</p>
    ${parts.join('\n')}</article></main></body></html>`;
}

function section(index: number): string {
  const river = RIVERS[index % RIVERS.length];
  const craft = CRAFTS[index % CRAFTS.length];
  const month = MONTHS[index % MONTHS.length];
  const number = index + 1;
  const level = index % 2 === 0 ? 2 : 3;
  return `<h${level}>Landing ${number} on the ${river}</h${level}>
    <p>Landing ${number} was built for ${craft} and now serves ${number + 3} boats on a working day in ${month}.
    Its planks were last renewed ${number * 2 + 1} years ago, and the surveyor found ${number % 7} of them loose.</p>
    <p>The keeper of landing ${number} asks for a lamp at the head of the steps before the next winter.
    A lamp there would cost about ${number * 13 + 90} crowns and spare the ${craft} a detour by night.</p>`;
}
