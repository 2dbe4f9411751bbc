import type { VNode } from 'preact';
import { toJson } from '../src/core/export/json';
import { toPlainText } from '../src/core/export/plain-text';
import { summaryMarkdown } from '../src/core/export/summary-markdown';
import { message } from '../src/platform/messages';
import type { Reading } from './reading';
import type { ToolUse } from './tools';

interface Props {
  readonly reading: Reading;
  readonly use: Pick<ToolUse, 'copy' | 'download'>;
}

/** The whole summary to take along: to paste, or as a file. */
export function TakeAlong({ reading, use }: Props): VNode {
  const { article, sections, summary } = reading;
  const markdown = (): string => summaryMarkdown(article, sections, summary);
  const name = fileName(article.title);
  return (
    <fieldset class="take-along" data-part="take-along" aria-label={message('takeAlong')}>
      <Act action="copy-markdown" onClick={() => use.copy(markdown())}>
        {message('copyMarkdown')}
      </Act>
      <Act action="copy-text" onClick={() => use.copy(toPlainText(article, sections, summary))}>
        {message('copyText')}
      </Act>
      <Act
        action="download-markdown"
        onClick={() => use.download({ name: `${name}.md`, type: 'text/markdown', text: markdown() })}
      >
        {message('downloadMarkdown')}
      </Act>
      <Act
        action="download-json"
        onClick={() =>
          use.download({
            name: `${name}.json`,
            type: 'application/json',
            text: toJson(article, sections, summary),
          })
        }
      >
        {message('downloadJson')}
      </Act>
    </fieldset>
  );
}

interface ActProps {
  readonly action: string;
  readonly onClick: () => void;
  readonly children: string;
}

function Act({ action, onClick, children }: ActProps): VNode {
  return (
    <button type="button" class="button small" data-action={action} onClick={onClick}>
      {children}
    </button>
  );
}

/** Characters. File systems allow 255 bytes, which a title in any script may take up. */
const LONGEST_NAME = 60;

/** A title as the name of a file, anywhere. */
function fileName(title: string): string {
  const words = title
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_NAME)
    .trim();
  return words === '' ? 'summary' : words;
}
