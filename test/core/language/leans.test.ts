import { expect, test } from 'vitest';
import { EVERY_LANGUAGE } from '../../../src/core/language/every-language';
import { addTables } from '../../../src/core/language/table';
import { leans } from '../../../src/core/language/leans';

addTables(EVERY_LANGUAGE);

test.each([
  ['en', 'He left.'],
  ['en', '“It’s late,” said the driver.'],
  ['en', 'However, the road was closed.'],
  ['en', 'For example, the road was closed.'],
  ['en', 'This is why the road was closed.'],
  ['en', 'In this, the council was right.'],
  ['en', "That's all."],
  ['en', 'No, the road is closed.'],
  ['en', 'As a student, she crossed the bridge every day.'],
  ['en', 'Measured against the hopes of 2015, that is a modest thing.'],
  ['en', 'Asked about the toll, he shrugged.'],
  ['en', 'In 2015, this was thought a joke.'],
  ['fr', 'Interrogée sur le péage, elle a haussé les épaules.'],
  ['es', 'Preguntado por el peaje, él se encogió de hombros.'],
  ['en', 'When it rained, the road was closed.'],
  ['en', 'Two of them died.'],
  ['de', 'Drei von ihnen blieben.'],
  ['en', 'In this sense, the bridge is a wall.'],
  ['pt', 'É por isso que a estrada está fechada.'],
  ['en', 'These help the engineers.'],
  ['de', 'Deshalb blieb die Straße gesperrt.'],
  ['de', 'Das ist der Grund.'],
  ['fr', 'C’est pourquoi la route est fermée.'],
  ['fr', 'Cela a duré deux jours.'],
  ['es', 'Cuando ella cruzó el puente, llovía.'],
  ['es', 'Sin embargo, la carretera sigue cerrada.'],
  ['it', 'Tuttavia la strada è chiusa.'],
  ['pt-BR', 'No entanto, a estrada está fechada.'],
  ['nl', 'Daarom bleef de weg dicht.'],
  ['pl', 'Dlatego droga jest zamknięta.'],
  ['ru', 'Это означает, что дорога закрыта.'],
  ['uk', 'Однак дорога закрита.'],
  ['tr', 'Bu nedenle yol kapalı.'],
  ['sv', 'Därför är vägen stängd.'],
  ['da', 'Men vejen er lukket.'],
  ['nb', 'Men veien er stengt.'],
  ['cs', 'Proto je silnice zavřená.'],
  ['hu', 'Azonban az út zárva van.'],
  ['ro', 'Totuși, drumul este închis.'],
  ['el', 'Όμως ο δρόμος είναι κλειστός.'],
  ['vi', 'Tuy nhiên, con đường vẫn đóng.'],
  ['ar', 'لكن الطريق مغلق.'],
  ['he', 'אבל הדרך סגורה.'],
  ['fa', 'اما جاده بسته است.'],
  ['hi', 'लेकिन सड़क बंद है।'],
  ['ja', 'しかし道は閉まっている。'],
  ['zh', '但是道路关闭了。'],
  ['ko', '그러나 길은 막혀 있다.'],
  ['th', 'แต่ถนนปิดอยู่'],
])('%s leans: %s', (lang, sentence) => {
  expect(leans(sentence, lang)).toBe(true);
});

test.each([
  ['en', 'This bridge was closed in spring.'],
  ['en', 'These results surprised the engineers.'],
  ['en', 'Heavy lorries use the bridge.'],
  ['en', 'We closed the bridge.'],
  ['en', 'One of the largest bridges was closed.'],
  ['en', 'No road leads to the town.'],
  ['en', 'As a student, Ada Moss crossed the bridge every day.'],
  ['en', 'Asked about the toll, Ada Moss shrugged.'],
  ['en', 'Measured against the hopes of 2015, that bridge is a modest thing.'],
  ['es', 'No hay otra carretera.'],
  ['de', 'Diese Brücke ist gesperrt.'],
  ['fr', 'Cette route est fermée depuis lundi.'],
  ['es', 'Esta carretera sigue cerrada.'],
  ['ru', 'Этот мост закрыт.'],
  ['zh', '道路关闭了。'],
  ['xx', 'However it is.'],
])('%s stands alone: %s', (lang, sentence) => {
  expect(leans(sentence, lang)).toBe(false);
});
