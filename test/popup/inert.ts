const nothing = () => undefined;

/** For a popup that is only looked at: what it would ask for leads nowhere. */
export const INERT_ACTIONS = { read: nothing, setZoom: nothing, restore: nothing };

export const INERT_USE = {
  leftOut: nothing,
  about: nothing,
  takeAlong: nothing,
  copy: nothing,
  download: nothing,
  showInPage: nothing,
  tell: nothing,
};
