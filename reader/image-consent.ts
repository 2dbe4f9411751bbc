/** Where the fact stands that this tab shows the images of a text: known before anything is painted. */
function key(search: string): string {
  return `images:${new URLSearchParams(search).get('id') ?? ''}`;
}

/** Whether the images of the text at an address were allowed in this tab. */
export function imagesAllowedHere(search: string): boolean {
  try {
    return sessionStorage.getItem(key(search)) !== null;
  } catch {
    return false; // No storage: then each page starts without.
  }
}

/**
 * Starts the page anew, this time without the policy that keeps images away; reading goes on at `place`, an anchor id.
 * Tells whether it could: without storage the page would never know.
 */
export function reloadWithImages(place: string | null): boolean {
  try {
    sessionStorage.setItem(key(location.search), place ?? '');
  } catch {
    return false;
  }
  location.reload();
  return true;
}

/** Where reading stood when the images were allowed, an anchor id. */
export function placeBeforeImages(search: string): string | null {
  try {
    const place = sessionStorage.getItem(key(search)) ?? '';
    if (place !== '') sessionStorage.setItem(key(search), '');
    return place === '' ? null : place;
  } catch {
    return null;
  }
}
