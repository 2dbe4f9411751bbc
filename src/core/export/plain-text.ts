import type { Article, Claim, Digest, Section, Summary } from '../model';

const INDENT = '  ';

function claimLine({ text, context }: Claim): string {
  return `• ${context === null ? text : `${context.text} ${text}`}`.replaceAll('\n', ' ');
}

function digestLines({ claims, described }: Digest): string[] {
  return [...claims.map(claimLine), ...(described === null ? [] : [`[${described.text}]`])];
}

function sectionPart(section: Section, digest: Digest | undefined): string {
  const name = section.heading ?? section.label;
  const lines = digest === undefined ? [] : digestLines(digest).map((line) => `${INDENT}${line}`);
  return [...(name === null ? [] : [name]), ...lines]
    .map((line) => `${INDENT.repeat(section.level - 1)}${line}`)
    .join('\n');
}

/**
 * The summary to read in a terminal or to paste into a letter: title, source, gist, then every section indented by its
 * level, parts set apart by an empty line. A sentence that leans on the one before follows it on the same line.
 */
export function toPlainText(article: Article, sections: readonly Section[], summary: Summary): string {
  const source = [article.byline, article.siteName, article.published].filter((fact) => fact !== null);
  const head = [article.title, source.join(' · '), article.url].filter((line) => line !== '').join('\n');
  const gist = summary.gist.map(claimLine).join('\n');
  const parts = sections.map((section, index) =>
    sectionPart(
      section,
      summary.sections.find((digest) => digest.section === index),
    ),
  );
  return `${[head, gist, ...parts].filter((part) => part !== '').join('\n\n')}\n`;
}
