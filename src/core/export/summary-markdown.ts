import type { Article, Claim, Digest, Section, Summary } from '../model';
import { isSafeUrl } from '../safe-url';
import { escapeMarkdown } from './inline-markdown';

const LOWEST_LEVEL = 6;

/** A text of the author's on one line, so that it is read as nothing but text. */
function plain(text: string): string {
  return escapeMarkdown(text.replaceAll('\n', ' '));
}

function item({ text, context }: Claim): string {
  return `- ${plain(context === null ? text : `${context.text} ${text}`)}`;
}

function digestLines({ claims, described }: Digest): string[] {
  return [...claims.map(item), ...(described === null ? [] : [`*${plain(described.text)}*`])];
}

function sectionPart({ heading, label, level }: Section, digest: Digest | undefined): string {
  const name = heading ?? label;
  const lines = digest === undefined ? [] : digestLines(digest);
  const title = name === null ? [] : [`${'#'.repeat(Math.min(level + 1, LOWEST_LEVEL))} ${plain(name)}`];
  return [...title, lines.join('\n')].filter((part) => part !== '').join('\n\n');
}

/** The summary as Markdown (CommonMark): title, source, the gist as a quotation, then every section with its sentences. */
export function summaryMarkdown(article: Article, sections: readonly Section[], summary: Summary): string {
  const facts = [article.byline, article.siteName, article.published].filter((fact) => fact !== null);
  const source = [facts.map(plain).join(' · '), isSafeUrl(article.url) ? `<${article.url}>` : ''];
  const gist = summary.gist.map((claim) => `> ${item(claim)}`).join('\n');
  const parts = sections.map((section, index) =>
    sectionPart(
      section,
      summary.sections.find((digest) => digest.section === index),
    ),
  );
  const title = article.title === '' ? '' : `# ${plain(article.title)}`;
  const head = [title, source.filter((line) => line !== '').join('  \n')];
  return `${[...head, gist, ...parts].filter((part) => part !== '').join('\n\n')}\n`;
}
