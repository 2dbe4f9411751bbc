import browser from 'webextension-polyfill';

/** Whether this page stands in a private window: what it shows is then listed nowhere and written to no disk. */
export function isPrivateWindow(): boolean {
  return browser.extension.inIncognitoContext === true;
}
