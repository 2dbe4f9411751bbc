/**
 * Closes the popup once a link was followed. Firefox 153 leaves a popup open over the tab that a link opens, and opens
 * a window in place of the tab where the popup is gone before: hence the wait for the tab.
 */
export function closeAfterLink(document: Document, whenTabOpens: (then: () => void) => void): void {
  const closeIfFollowed = ({ target }: MouseEvent): void => {
    if (target instanceof Element && target.closest('a[href]')) whenTabOpens(() => close());
  };
  document.addEventListener('click', closeIfFollowed);
  document.addEventListener('auxclick', closeIfFollowed);
}
