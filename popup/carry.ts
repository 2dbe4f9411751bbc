import { message } from '../src/platform/messages';

/** A file to be made. */
export interface TextFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly text: string;
}

/** Puts a text on the clipboard; gives what there is to say of it. */
export async function copyText(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return message('popupCopied');
  } catch {
    return message('notCopied'); // The browser forbids it, or has lost the focus: the user is told.
  }
}

/** Hands a text to the browser as a file to keep; gives what there is to say of it. */
export function downloadText({ name, type, text }: TextFile): string {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The address goes with the popup: taken back at once, it would be gone before the browser has read it.
  return message('downloaded', name);
}
