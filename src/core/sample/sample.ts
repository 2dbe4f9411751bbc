import type { Article, Block, HeadingLevel, Mark } from '../model';

const TITLE = 'Washington and Tehran take the quiet road through Muscat';

interface Part {
  readonly heading: string | null;
  readonly paragraphs: readonly string[];
}

/** `*…*` sets emphasis, as in Markdown. */
const PARTS: readonly Part[] = [
  {
    heading: null,
    paragraphs: [
      'Some diplomacy is meant to be watched: the handshake, the flags, the statement read out to a bank of cameras. The talks that the United States and Iran have begun this week in Oman are meant to pass unnoticed. A regional official describes the new round of nuclear talks as a careful sounding with one practical purpose, which is to bring the temperature down. Neither capital has said in public what is being discussed.',
      'The silence is part of the method. Two governments that cannot afford to be seen giving way need a place where trying costs little, and for years the Omani capital has been that place: close to the conflict, on neither side of it, and practised at keeping what it hears to itself. Nobody is promising an agreement. The question in Muscat is smaller and more urgent: whether two adversaries with every reason for suspicion can keep a bad situation from growing worse.',
    ],
  },
  {
    heading: 'How a bargain came apart',
    paragraphs: [
      'The story begins with the nuclear agreement of 2015, known formally as the *Joint Comprehensive Plan of Action* and to nearly everyone as the JCPOA. Its logic was a trade. Iran accepted tight bounds on its nuclear work, and in return the sanctions that weighed on its economy were eased.',
      'That trade held until 2018, when the United States walked away from it. Iran then moved past the bounds it had once observed, while Washington and its allies tightened the economic screws. Every step looked, to those who took it, like an answer to the last one from the other side, and every step made the next easier to justify.',
      'Efforts to put the original deal back together have run aground. Politics at home left both governments little room for compromise, conflicts elsewhere in the region kept intruding, and critics doubted that the agreement had ever covered enough ground. So the ambition has shrunk to something more sober. The talks in Oman are about living with a danger rather than removing it: making sure that neither side misreads the other, that an incident does not become a crisis, and that a few modest gestures of good faith can be found.',
    ],
  },
  {
    heading: 'Why the talks come now',
    paragraphs: [
      'Timing explains a good deal. The Middle East is living through several crises at once, and they feed one another. A clash between Iran and the United States would not stay between them: it would be felt in the price of oil and gas, and in the security of countries far from the Gulf.',
      'Both sides also have something to gain. For Washington, an open channel means room to manoeuvre, with choices that lie somewhere between pressure and force. For Tehran, it holds out some ease for a strained economy without the look of having been made to bend. The two motives are different, but for the moment they point the same way.',
      'It would be a mistake to read more into the meetings than that. A conversation is *not* a reconciliation, and the agreement of 2015 is not about to return in its old form. Success, for now, would be a meeting that leads to another meeting.',
    ],
  },
  {
    heading: 'The advantage of a discreet host',
    paragraphs: [
      'Every negotiation between enemies needs a host whom both can stand to be seen visiting. Oman has made that role its own, keeping clear of other people’s quarrels and never advertising the conversations it makes possible. Before the 2015 agreement was there to be announced, it was the Omanis who gave Americans and Iranians a place to feel their way towards one another, out of public view.',
      'What such a host offers above all is cover. Sitting down with an adversary can be explained at home as a courtesy to a trusted go-between, and a session that leads nowhere can be forgotten without anyone having failed. The arrangement also rewards patience. Formal agreements tend to be the last chapter of a longer story, one that opens with messages carried back and forth, with small understandings, and with the gradual discovery of what the other side could live with.',
    ],
  },
  {
    heading: 'Neighbours with two worries',
    paragraphs: [
      'For the countries around Iran, the talks stir hope and unease in equal measure. Open confrontation would be ruinous, and its costs would fall first on those who live nearest. Yet diplomacy carries uncertainties of its own, above all the fear that two powers will settle matters behind a closed door and leave everyone else to live with the result.',
      'The doubters have history on their side. They can point to earlier rounds that were greeted with relief and then dissolved, and to promises that nobody had the means to enforce. Their question for the diplomats in Muscat is a plain one: when the talking is done, what will be different that anyone can see?',
    ],
  },
  {
    heading: 'What stands in the way',
    paragraphs: [
      'The first obstacle is trust, or the want of it. A long enmity lies between the two countries, and so does a trail of agreements that did not hold, so that each side searches the other’s offers for the trap inside.',
      'The second obstacle is politics at home. In Washington as in Tehran, there is more to be won by sounding firm than by seeming flexible, and any concession must be defended before rivals who would rather see it fail.',
      'The third is that the nuclear question never comes alone. It is knotted together with sanctions, with the safety of the wider region and with the interests of Iran’s neighbours, and a pull on any one of these threads tightens the rest.',
      'None of this makes the effort pointless. A line of communication that works on a bad night, or a shared understanding of what each side will refrain from doing, can stop a sudden flare-up from spreading even if nothing larger is ever signed.',
    ],
  },
  {
    heading: 'A long conversation ahead',
    paragraphs: [
      'Nobody should expect relations to start afresh. What can be said with more confidence is that tension left to itself is dangerous, and that two adversaries who speak, however coldly, are safer than two who must guess at each other’s intentions.',
      'What comes of the meetings in Oman will depend less on a single breakthrough than on stamina: whether both governments are ready to come back after a bad day, to accept progress too small to celebrate, and to go on talking when it would be easier to stop. Measured against the hopes of 2015, such patience is a modest thing; measured against the alternative, it is a great deal.',
    ],
  },
];

const SECTION_LEVEL: HeadingLevel = 2;

function paragraph(source: string): Block {
  const marks: Mark[] = [];
  let text = '';
  source.split('*').forEach((piece, index) => {
    const start = text.length;
    text += piece;
    if (index % 2 === 1) marks.push({ kind: 'emphasis', start, end: text.length });
  });
  return { kind: 'paragraph', text, marks, quoteDepth: 0, look: null };
}

function partBlocks({ heading, paragraphs }: Part): Block[] {
  const body = paragraphs.map(paragraph);
  return heading === null
    ? body
    : [{ kind: 'heading', text: heading, marks: [], level: SECTION_LEVEL }, ...body];
}

/** The article that comes with Precis, for the first run and for demonstrations: a lead and six headed sections. */
export function sampleArticle(): Article {
  return {
    url: 'https://precis.example/sample',
    title: TITLE,
    byline: null,
    siteName: 'Precis',
    published: null,
    lang: 'en',
    dir: 'ltr',
    leadImage: null,
    blocks: PARTS.flatMap(partBlocks),
    omissions: [],
    partial: null,
    confidence: { score: 1, reasons: [] },
  };
}
