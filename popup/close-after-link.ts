const MAIN_BUTTON = 0;
const MIDDLE_BUTTON = 1;

/** Closes the popup once a link was followed. Firefox 153 leaves a popup open over the tab that a link opens. */
export function closeAfterLink(document: Document): void {
  document.addEventListener('click', closeIfFollowed);
  document.addEventListener('auxclick', closeIfFollowed);
}

function closeIfFollowed({ target, button }: MouseEvent): void {
  const followed = target instanceof Element && target.closest('a[href]') !== null;
  if (followed && (button === MAIN_BUTTON || button === MIDDLE_BUTTON)) close();
}
