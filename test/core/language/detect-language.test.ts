import { expect, test } from 'vitest';
import { detectLanguage } from '../../../src/core/language/detect-language';
import { EVERY_LANGUAGE } from '../../../src/core/language/every-language';
import { addTables, knownTables } from '../../../src/core/language/table';

addTables(EVERY_LANGUAGE);
const TABLES = knownTables();

test.each([
  ['en', 'The harbour was closed for two weeks, and the boats that were in it could not leave.'],
  ['de', 'Der Hafen war zwei Wochen lang geschlossen, und die Boote konnten ihn nicht verlassen.'],
  ['fr', 'Le port est resté fermé pendant deux semaines et les bateaux ne pouvaient pas en sortir.'],
  ['es', 'El puerto estuvo cerrado dos semanas y los barcos que había en él no pudieron salir.'],
  ['it', 'Il porto è rimasto chiuso per due settimane e le barche non potevano uscire dalla baia.'],
  ['pt', 'O porto ficou fechado por duas semanas e os barcos não puderam sair da baía durante esse tempo.'],
  ['nl', 'De haven was twee weken dicht en de boten die er lagen konden niet naar buiten.'],
  ['pl', 'Port był zamknięty przez dwa tygodnie i łodzie, które w nim stały, nie mogły wypłynąć na morze.'],
  ['sv', 'Hamnen var stängd i två veckor och båtarna som låg där kunde inte ge sig av till havet.'],
  ['fi', 'Satama oli suljettu kaksi viikkoa, ja veneet eivät päässeet sieltä merelle, mutta nyt se on auki.'],
  [
    'tr',
    'Liman iki hafta kapalı kaldı ve içindeki tekneler için çıkış yolu yoktu, ama şimdi bir gemi daha var.',
  ],
  ['vi', 'Cảng bị đóng cửa trong hai tuần và các con thuyền ở đó không thể ra khơi.'],
  ['ru', 'Порт был закрыт две недели, и лодки, которые стояли в нём, не могли выйти в море.'],
  ['uk', 'Порт був закритий два тижні, і човни, що стояли в ньому, не могли вийти в море.'],
  ['ar', 'كان الميناء مغلقا لمدة أسبوعين ولم تتمكن القوارب من مغادرة الميناء في هذا الوقت.'],
  ['fa', 'بندر برای دو هفته بسته بود و قایق‌ها نمی‌توانستند از آن خارج شوند و به دریا بروند.'],
  ['he', 'הנמל היה סגור במשך שבועיים והסירות לא יכלו לצאת ממנו.'],
  ['hi', 'बंदरगाह दो सप्ताह तक बंद रहा और नावें बाहर नहीं जा सकीं।'],
  ['ja', '港は二週間閉鎖され、船は出ることができませんでした。'],
  ['zh', '港口关闭了两个星期,里面的船只无法离开,直到风暴过去。'],
  ['zh-Hant', '港口關閉了兩個星期，裡面的船隻無法離開，直到風暴過去。'],
  ['ko', '항구는 두 주 동안 폐쇄되어 배들이 나갈 수 없었습니다.'],
  ['th', 'ท่าเรือปิดเป็นเวลาสองสัปดาห์และเรือไม่สามารถออกไปได้'],
  ['el', 'Το λιμάνι έμεινε κλειστό για δύο εβδομάδες και τα σκάφη δεν μπορούσαν να φύγουν.'],
])('%s is recognized', (lang, text) => {
  expect(detectLanguage(text, TABLES)).toBe(lang);
});

test('too little or too strange a text tells nothing', () => {
  expect(detectLanguage('Hello.', TABLES)).toBeNull();
  expect(
    detectLanguage('Lorem ipsum dolor sit amet consectetur adipiscing elit sed tempor.', TABLES),
  ).toBeNull();
  expect(detectLanguage('', TABLES)).toBeNull();
});
